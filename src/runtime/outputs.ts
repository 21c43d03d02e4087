import { drawnCost } from '../ledger/payments.ts'
import { total } from '../ledger/total.ts'
import type { Outcome } from '../pipeline/outcome.ts'
import { planOf } from '../pipeline/show/plan-data.ts'

/** Every output. action.yml and the documents are tested against this table. */
export const outputTable = {
  images:
    'JSON array of what was drawn: post, hero path, social path (further ones as `moreSocial`, a dark version as `dark`), alt, prompt, generator, model and estimated cost.',
  count: 'How many posts got an image.',
  cost: "US dollars for the pictures of this run and their words: the provider's own figures, else by its token counts and list prices; empty where a price is unknown. A picture counts in the run that finished it, also where a later one brings it. What may have been charged without a picture is told in the log and the summary.",
  commit: 'The commit that holds the images; empty where nothing was committed.',
  'comment-url':
    'The comment, or the pull request, that shows the images; empty where there is none.',
  plan: 'JSON of what was planned: `draw` with estimates, `skipped` and `failed` with reasons.',
  gallery:
    'Absolute path of the page that `gallery` wrote, for `actions/upload-artifact`; empty for other commands.',
} as const

export type Outputs = Readonly<Record<keyof typeof outputTable, string>>

/** The outputs of a run that did nothing. */
export const noOutputs: Outputs = {
  images: '[]',
  count: '0',
  cost: '0.0000',
  commit: '',
  'comment-url': '',
  plan: JSON.stringify({ draw: [], skipped: [], failed: [] }),
  gallery: '',
}

/** An outcome as outputs of the step. */
export function toOutputs(outcome: Outcome, commentUrl: string): Outputs {
  const { records } = outcome
  const drafts = outcome.choices.flatMap(({ there }) => there.filter(({ isOwn }) => isOwn))
  // What was finished before was paid for before.
  const before = new Set([...outcome.waiting.values()].map(({ record }) => drawnOnce(record)))
  const fresh = records.filter((record) => !before.has(drawnOnce(record)))
  const cost = total([
    ...(outcome.unread ?? []),
    ...fresh.flatMap((record) => [
      drawnCost(record),
      ...(record.words ? [known(record.words.cost)] : []),
    ]),
    ...drafts.flatMap(({ cost, concept }) =>
      [cost, ...(concept?.paid ? [concept.paid.cost] : [])].map(known),
    ),
  ])
  return {
    images: JSON.stringify(
      records.map((record) => ({
        post: record.post,
        hero: record.files.hero.path,
        social: record.files.social.path,
        ...(record.files.more && { moreSocial: record.files.more.map(({ path }) => path) }),
        ...(record.files.dark && { dark: record.files.dark.path }),
        alt: record.alt,
        prompt: record.prompt,
        generator: record.generator,
        model: record.model,
        cost: drawnCost(record) ?? null,
      })),
    ),
    count: String(records.length),
    cost: cost === undefined ? '' : cost.toFixed(4),
    commit: outcome.commit ?? '',
    'comment-url': commentUrl,
    plan: JSON.stringify(planOf(outcome)),
    gallery: '',
  }
}

/** The same picture, wherever and for whichever post it was put. */
const drawnOnce = ({ drawnAt, fingerprint }: Outcome['records'][number]): string =>
  `${drawnAt} ${fingerprint}`

const known = (cost: number | null) => cost ?? undefined
