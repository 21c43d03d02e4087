import { dollars, type Limits } from '../../ledger/limits.ts'
import type { RememberedPicture } from '../../memory/pictures.ts'
import type { Generator } from '../../pictures/generator.ts'
import { longestInstruction } from '../../prompts/prompt.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { Findings } from '../find/find.ts'
import type { Orphan } from '../find/moves.ts'
import type { RepoState } from '../find/repo-state.ts'
import { ruleFor } from '../find/rule-for.ts'
import type { Job } from '../job.ts'
import { wantsDark } from './dark-version.ts'
import { believedDates, unknownPrices, unreadableRecords } from './limits-now.ts'
import type { Plan } from './plan.ts'
import { unknownTextPrices } from './planned-texts.ts'
import { weightWarnings } from './weights.ts'

/** What people are told about a plan, beside the plan. */
export const warningsOf = (
  plan: Plan,
  limits: Limits,
  { job, state, generator, orphans, declined, aboutCards }: Findings,
  inputs: Pick<Inputs, 'textModel' | 'isKeyMissing'>,
): readonly string[] => [
  ...keyMissing(plan, inputs),
  ...declined.map(takenAway),
  ...aboutCards,
  ...unreadableRecords(limits),
  ...unknownPrices(limits),
  ...believedDates(limits),
  ...brandWarnings(plan, generator),
  ...(isToDraw(plan, generator) ? weightWarnings(state.settings) : []),
  ...unpublishedPrices(plan, generator),
  ...unknownTextPrices(plan, limits),
  ...unusedInstruction(plan, job, generator),
  ...cutInstruction(job),
  ...unheard(plan, job, state),
  ...unseen(plan, generator, state, inputs),
  ...unedited(plan, generator, state),
  ...state.references.warnings,
  ...leftOut(plan, generator),
  ...orphans.flatMap(leftBehind),
]

/** A secret that does not exist is an empty text: who names an API meant a model to draw. */
const keyMissing = (
  { draw }: Pick<Plan, 'draw'>,
  { isKeyMissing }: Pick<Inputs, 'isKeyMissing'>,
): readonly string[] =>
  isKeyMissing && draw.length > 0
    ? [
        '`api-key` is empty, though the workflow names an API or a model, so title cards are set. If its secret is missing, add it under Settings › Secrets and variables › Actions; then `/hero redraw all`, or a run by hand with `posts`, has them drawn.',
      ]
    : []

/** Whether a model is to draw; cards are as light as one likes. */
const isToDraw = ({ draw, candidates }: Plan, { name }: Pick<Generator, 'name'>): boolean =>
  name !== 'card' && draw.length + candidates.length > 0

/** What is to be known of the templates that pictures are drawn by, each once; a card needs none. */
export const brandWarnings = (
  { draw, candidates }: Pick<Plan, 'draw' | 'candidates'>,
  { name }: Pick<Generator, 'name'>,
): readonly string[] =>
  name === 'card'
    ? []
    : [...new Set([...draw, ...candidates].flatMap(({ brand }) => brand.warnings ?? []))]

/**
 * Prices that are published nowhere, each once: what limits count in their place, and how to say better.
 */
function unpublishedPrices({ draw, candidates }: Plan, { model }: Generator): readonly string[] {
  const bound = [...draw, ...candidates].filter(({ basis }) => basis === 'bound')
  return [...Map.groupBy(bound, ({ quality }) => quality)].map(([quality, all]) => {
    const most = Math.max(...all.map(({ estimate = 0 }) => estimate))
    return `What \`${model}\` takes at quality \`${quality}\` is published nowhere: each picture counts with at most ${dollars(most)}, an upper bound, until drawings of this repo tell the real figure. Where you know the price, give it with \`prices\` in the settings file: \`${model}: { image: ... }\`, in US dollars.`
  })
}

/** An instruction that changes no picture would otherwise be lost without a word. */
const unusedInstruction = (
  { draw }: Plan,
  { instruction }: Pick<Job, 'instruction'>,
  { name }: Pick<Generator, 'name'>,
): readonly string[] =>
  instruction !== '' && draw.some(({ from }) => from === undefined)
    ? [
        name === 'card'
          ? 'The `instruction` had no effect: title cards are set here, which no model draws. A card follows the title and first tag of its post, and `card` in the settings file; with an `api-key` a model draws by words.'
          : 'The `instruction` had no effect where there is no picture to change: it edits the present image of posts that are named, with the `openai` generator.',
      ]
    : []

const cutInstruction = ({ instruction }: Pick<Job, 'instruction'>): readonly string[] =>
  instruction.length > longestInstruction
    ? [
        `The words of what to change are cut after ${longestInstruction} characters: the images API takes no longer prompt.`,
      ]
    : []

/** Where nobody is heard nobody can choose. */
const unheard = (
  { draw }: Plan,
  { pullRequest, choosing, again }: Job,
  { settings }: RepoState,
): readonly string[] =>
  pullRequest !== undefined && !choosing && !again && settings.candidates > 1 && draw.length > 0
    ? [
        '`candidates` had no effect: nobody could choose, as no comment on a pull request starts this workflow. Let it run on `issue_comment`, too.',
      ]
    : []

/** Nobody looks where no text model is named. */
const unseen = (
  { draw }: Plan,
  { name }: Generator,
  { settings }: RepoState,
  { textModel }: Pick<Inputs, 'textModel'>,
): readonly string[] =>
  settings['second-look'] !== false && textModel === '' && name === 'openai' && draw.length > 0
    ? [
        '`second-look` had no effect: no text model is named. Give the input `text-model` in the workflow, or take `second-look` out of the settings file.',
      ]
    : []

/** A dark version is an edit of the hero. */
function unedited(
  { draw, candidates }: Plan,
  { name, model, mostPictures }: Generator,
  { settings }: RepoState,
): readonly string[] {
  if (name === 'card' || mostPictures > 0) return []
  const isWanted = [...draw, ...candidates].some(({ post }) =>
    wantsDark(settings, ruleFor(post.path, settings.rules ?? [])),
  )
  return isWanted
    ? [
        `\`dark\` had no effect: a dark version is an edit of the picture, and \`${model}\` as it is reached here edits none. Let \`base-url\` name an API that has \`/images/edits\`, or take \`dark\` out of the settings file.`,
      ]
    : []
}

/** Told once a run, however many posts there are. */
function leftOut({ draw }: Plan, { name, model, mostPictures }: Generator): readonly string[] {
  const max = Math.max(0, ...draw.map((planned) => planned.leftOut))
  if (max === 0) return []
  const who = name === 'card' ? 'a card' : `\`${model}\` as it is reached here`
  return [
    mostPictures === 0
      ? `The brand images of \`references\` were left out: ${who} takes no pictures along.`
      : `Of the brand images of \`references\` the last ${max === 1 ? 'one was' : `${max} were`} left out: ${who} takes ${mostPictures} pictures along, with the one that is changed.`,
  ]
}

/** Asked for nothing, so it is told where everybody looks. */
const takenAway = ({ record: { post } }: RememberedPicture): string =>
  `The picture of ${post} was taken away again, and comes back only when somebody asks: \`/hero draw\` puts it back at no cost. \`/hero skip ${post}\` leaves the post without one for good.`

/** Told once, by the pull request or push that took the post away. */
const leftBehind = ({ post, record, images, fresh }: Orphan): readonly string[] =>
  fresh && images.length > 0
    ? [
        `The post ${post} is gone, its images are not: ${images.join(', ')}. Where nothing else shows them, delete them together with ${record}.`,
      ]
    : []
