import type { InputDefinition } from './input-definition.ts'

/** What `backfill`, `restyle` and the jobs of shards go by, beside what all go by. */
export const archiveInputTable = {
  order: {
    default: 'newest',
    description:
      'Which posts `backfill` and `restyle` draw first: the `newest` or the `oldest`, by the date in the front matter or in the name of the file, else by the last commit that changed the post, else by path.',
    values: ['newest', 'oldest'],
  },
  'group-by': {
    default: 'none',
    description:
      'Which posts go into one pull request of `backfill` and `restyle`: those of a `folder`, those of a `month`, or `none` for any.',
    values: ['none', 'folder', 'month'],
  },
  'posts-per-pull-request': {
    default: '',
    description:
      'How many posts a pull request of `backfill` and `restyle` holds at most; the others go into further ones. Empty: no bound, so that all go into one, or with `group-by` into one for each folder or month.',
  },
  batch: {
    default: 'false',
    description:
      'Have `backfill` and `restyle` draw new pictures by the Batch API of OpenAI: at half the price, within a day. This run hands them over and ends; a later one puts in place what came. docs/archive.md tells more.',
    values: ['true', 'false'],
  },
  shards: {
    default: '',
    description:
      'For `plan` on a branch: among how many jobs of a matrix what lacks a picture is divided, 1 to 256. The output `matrix` names them.',
  },
  shard: {
    default: '',
    description: 'For `draw`: which of them this job is, from 1: `matrix.shard` of the job.',
  },
} as const satisfies Record<string, InputDefinition>
