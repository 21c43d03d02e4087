import { dialectNames } from '../images-api/dialects/dialect.ts'
import { archiveInputTable } from './archive-input-table.ts'
import type { InputDefinition } from './input-definition.ts'

/** Every input. action.yml and the documents are tested against this table. */
export const inputTable = {
  command: {
    default: 'auto',
    description:
      'What to do. `auto` follows the event; `illustrate` draws what is missing; `regenerate` draws the named posts again; `plan` only says what would be drawn and what it would cost. On a branch, run after run until all is done: `backfill` draws for all posts without a picture; `restyle` draws those that have ours by the `instruction`, or by a brand template that is another by now. For an archive that one job would take too long for: `plan` with `shards` divides it, `draw` does one `shard` of it, `publish` puts in place what all of them drew. After the build of the site: `check` says which social tags its pages lack; `meta` puts them in. `gallery` writes one page with all posts and their pictures, from a checkout; `report` says what was spent; `doctor` says what is in the way of all this, and the way out. `wire` proposes patches for templates that ignore the images of posts, by a pull request of its own.',
    values: [
      'auto',
      'illustrate',
      'regenerate',
      'plan',
      'backfill',
      'restyle',
      'draw',
      'publish',
      'check',
      'meta',
      'wire',
      'gallery',
      'report',
      'doctor',
    ],
  },
  name: {
    default: '',
    description:
      'What tells this workflow apart where several work on one pull request, for several sites or settings files: a word such as `docs`. Each has its own comment, its own check (`Hero images (docs)`) and its own drawings. Empty for one alone.',
  },
  'api-key': {
    default: '',
    description:
      'Key of the images API, from a secret. Without it, and without `identity-provider-id`, the `card` generator draws a branded title card.',
  },
  'identity-provider-id': {
    default: '',
    description:
      'In place of a stored key: the workload identity provider at OpenAI that trusts this workflow. It needs `service-account-id` beside it, and `id-token: write` among the permissions. Each run then draws with a key of minutes that it is given for its own identity.',
  },
  'service-account-id': {
    default: '',
    description: "OpenAI's service account that draws where `identity-provider-id` is set.",
  },
  'identity-audience': {
    default: 'https://api.openai.com/v1',
    description: 'The audience that the workload identity provider at OpenAI expects.',
  },
  'base-url': {
    default: 'https://api.openai.com/v1',
    description:
      'Address of any OpenAI-compatible API (OpenAI, KissAPI, LiteLLM, LocalAI, ...), up to and with its `/v1`.',
  },
  dialect: {
    default: 'auto',
    description:
      'How that API wants to be asked. `auto` goes by the host of `base-url`; what is not known there is asked as OpenAI is, with caution. A gateway of your own may need to be named: `litellm`, `new-api`, `localai`, `sd-cpp` (stable-diffusion.cpp).',
    values: ['auto', ...dialectNames],
  },
  headers: {
    default: '',
    description:
      'Further headers for that API, one a line: `Name: value`. They are kept secret like the key, and go nowhere else.',
  },
  query: {
    default: '',
    description:
      'Further parameters for the query of its addresses, one a line: `name=value`, such as `api-version=preview`. They are kept secret like the key.',
  },
  model: { default: 'gpt-image-2', description: 'Image model to draw with.' },
  'text-model': {
    default: '',
    description:
      'Optional text model of the same API, such as `gpt-6.1-terra`. It writes what the picture shows (the concept) from the article, and the alternative text from the finished picture, for posts whose people wrote none. Without it both come from the template.',
  },
  generator: {
    default: 'auto',
    description: 'Who draws. `auto`: `openai` with a key, `card` without one.',
    values: ['auto', 'openai', 'card'],
  },
  quality: {
    default: 'auto',
    description:
      'Which of two qualities is asked, where the settings file names one for drafts and one for final pictures. `auto`: `draft` for pull requests, `final` elsewhere.',
    values: ['auto', 'draft', 'final'],
  },
  'github-token': {
    default: '${{ github.token }}',
    description:
      'Token that reads the repo, commits and comments. Needs `contents: write` and `pull-requests: write`.',
  },
  config: {
    default: '.github/hero-images.yml',
    description: 'Path of the settings file. It may be absent.',
  },
  inherit: {
    default: '',
    description:
      'Settings that several repositories share, as `owner/repo:path` or `owner/repo:path@ref`: each key that the settings file of this one has wins over them. Brand templates, fonts and logos that they name may be beside them.',
  },
  posts: {
    default: '',
    description:
      'Globs or paths of posts, one a line. Only these are looked at; on a `workflow_dispatch`, a post named here is drawn again, but for `backfill`.',
  },
  ...archiveInputTable,
  instruction: {
    default: '',
    description:
      'What to change when a post is drawn again, or with `restyle` many, in a sentence.',
  },
  mask: {
    default: '',
    description:
      'Path of a PNG in the repo, of the size of the present image: where it is transparent, the `instruction` may change the image.',
  },
  force: {
    default: 'false',
    description: 'Also replace images that people made, for posts that are named.',
    values: ['true', 'false'],
  },
  'pull-request': {
    default: '',
    description: 'Number of the pull request to work on, where the event names none.',
  },
  'draft-pull-requests': {
    default: 'plan',
    description:
      'What is done for a pull request that is still a draft: `plan` says what would be drawn, and draws it when the pull request is ready for review; `draw` draws for drafts as for all others. `/hero draw` and a run by hand draw in either case.',
    values: ['plan', 'draw'],
  },
  deliver: {
    default: 'auto',
    description:
      'How images arrive: `commit` to the branch, or `pull-request`. `auto`: a commit, but a pull request where the branch is the default one.',
    values: ['auto', 'commit', 'pull-request'],
  },
  'commit-message': {
    default: '',
    description:
      'How our commits are described, in Liquid: `chore: {{ subject }}`. There are `subject` (what is said without it), `count`, `posts` (their paths), `title` (where it is one post), `branch`. The line `Generated-by: hero-images` is always added below. Empty: the subject, and a list of the posts.',
  },
  review: {
    default: 'auto',
    description:
      'Whether reviewers approve the pictures of a pull request in its comment: `required` keeps the check `Hero images` pending until every post has its picture and all are approved, `optional` only says how many wait. `auto`: optional where the workflow runs on `issue_comment` too, else off.',
    values: ['auto', 'off', 'optional', 'required'],
  },
  concurrency: {
    default: '8',
    description:
      'How many pictures are drawn at once at most, 1 to 50. A run begins with four and takes more as long as the images API gives them; where that says no, it draws as few at once as the API lets.',
  },
  'max-images': {
    default: '10',
    description:
      'How many pictures one run may draw: one for each post, or each of its `candidates`. By the command line, title cards have no such limit unless one is given.',
  },
  'max-cost': {
    default: '2.00',
    description:
      'US dollars that one run may spend, by list-price estimate. A price that is published nowhere counts with an upper bound, until drawings of this repo tell it.',
  },
  'max-images-per-pull-request': {
    default: '',
    description:
      'How many pictures may be drawn for one pull request, redrawn ones too. Empty: no limit but that of a run. Cards do not count.',
  },
  'max-cost-per-pull-request': {
    default: '',
    description: 'US dollars that may be spent for one pull request. Empty: no limit.',
  },
  'max-images-per-day': {
    default: '',
    description:
      'How many pictures may be drawn on a calendar day (UTC). Empty: no limit. Cards do not count.',
  },
  'max-cost-per-day': {
    default: '',
    description: 'US dollars that may be spent on a calendar day (UTC). Empty: no limit.',
  },
  'max-images-per-month': {
    default: '',
    description:
      'How many pictures may be drawn in a calendar month (UTC), by the records in the branch that is worked on. Empty: no limit. Cards do not count.',
  },
  'max-cost-per-month': {
    default: '',
    description:
      'US dollars that may be spent in a calendar month (UTC), by the records in the branch that is worked on. Empty: no limit.',
  },
  'built-dir': {
    default: '',
    description:
      'Folder of the built site, from the top of the repo (`dist`, `public`, `_site`), for `check` and `meta`; for `gallery`, where the page is to say which tags are missing.',
  },
  'gallery-file': {
    default: '.github/hero-images/gallery.html',
    description: 'Where `gallery` writes its page, from the top of the repo. It is not committed.',
  },
  'site-url': {
    default: '',
    description:
      'Absolute address of the deployed site with its base path, such as `https://example.org/blog`; wins over what the repo tells. `meta` needs it where the repo tells none.',
  },
  'dry-run': {
    default: 'false',
    description: 'Only plan: draw nothing, change nothing.',
    values: ['true', 'false'],
  },
  'keep-days': {
    default: '30',
    description:
      'How many days after a pull request was closed its drawings, pictures and approvals are kept on a ref of this repository: where it is opened again, they are there.',
  },
  'fail-on': {
    default: 'error',
    description:
      'When the step turns red. `error`: settings, key or account are wrong, or nothing at all could be done, unless only prompts were refused; `any`: any post failed; `never`. For `check`, a post has failed whose page shows no picture of it, with `any` also one that lacks anything else.',
    values: ['error', 'any', 'never'],
  },
} as const satisfies Record<string, InputDefinition>

export type InputName = keyof typeof inputTable
