import type { Tick } from '../report/boxes-format.ts'
import type { PostChoice, ShownCandidate } from '../report/choice.ts'
import type { Thread } from '../report/thread.ts'
import type { ChosenCandidate } from '../staging/chosen-candidate.ts'
import { named } from './named.ts'
import type { Request } from './request.ts'

/** A candidate to put on the branch. */
export type CandidateUse = Omit<ChosenCandidate, 'login'>

/** Which candidates go on the branch, and for people why others do not. */
interface Uses {
  readonly use: readonly CandidateUse[]
  readonly why: readonly string[]
}

const none: Uses = { use: [], why: [] }

/** By task boxes. They are bound to the picture: its letter does not matter. */
export function ticksOfUse(ticks: readonly Tick[], choices: readonly PostChoice[]): Uses {
  const ticked = ticks.filter((tick) => tick.act === 'use' && tick.ticked)
  const all = [...Map.groupBy(ticked, ({ post }) => post)].map(([mark, boxes]): Uses => {
    const choice = choices.find((choice) => choice.mark === mark)
    if (choice === undefined) return { ...none, why: [settled] }
    if (boxes.length > 1)
      return {
        ...none,
        why: [`${nameOf(choice)}: more than one candidate was ticked. Tick one of them.`],
      }
    const { picture } = boxes[0]!
    const candidate = choice.candidates.find(({ sha256 }) => sha256.startsWith(picture))
    return candidate ? using(choice, candidate) : { ...none, why: [changed(choice)] }
  })
  return {
    use: all.flatMap(({ use }) => use),
    why: all.flatMap(({ why }) => why),
  }
}

/** By words: the post may be left out where one alone waits. */
export function wordsOfUse(
  { post, letter }: Extract<Request, { act: 'use' }>,
  {
    threads,
    choices,
    candidates,
  }: {
    readonly threads: readonly Thread[]
    readonly choices: readonly PostChoice[]
    readonly candidates: ReadonlyMap<string, readonly string[]>
  },
): Uses & { readonly approve: readonly []; readonly takeBack: readonly [] } {
  const no = (why: string) => ({ approve: [], takeBack: [], use: [], why: [why] }) as const
  if (choices.length === 0) return no('No picture is to be chosen.')
  if (post === '' && choices.length > 1)
    return no(`More than one picture is to be chosen: write \`/hero use <post> ${letter}\`.`)
  const meant = post === '' ? { thread: choices[0]! } : named(post, [...threads, ...choices])
  if ('why' in meant) return no(meant.why)
  if (!('candidates' in meant.thread))
    return no(`Picture ${meant.thread.number} (${meant.thread.post}) is chosen already.`)
  const choice = meant.thread
  const candidate = choice.candidates.find((candidate) => candidate.letter === letter)
  if (candidate === undefined)
    return no(
      `${nameOf(choice)} has no candidate ${letter}, but ${choice.candidates.map(({ letter }) => letter).join(', ')}.`,
    )
  // Where the comment shows others, those are what people looked at.
  const shown = candidates.get(choice.mark)
  if (shown && !shown.some((picture) => candidate.sha256.startsWith(picture)))
    return no(changed(choice))
  return { approve: [], takeBack: [], ...using(choice, candidate) }
}

const using = ({ post }: PostChoice, { sha256, letter }: ShownCandidate): Uses => ({
  use: [{ post, sha256, letter }],
  why: [],
})

/** Said where a post has no picture yet that something could be done with. */
export const unchosen = (choice: PostChoice): string =>
  `${nameOf(choice)} waits for a choice: \`/hero use ${choice.number} ${choice.candidates[0]?.letter ?? 'A'}\` comes first.`

const nameOf = ({ number, post }: PostChoice) => `Picture ${number} (${post})`

const changed = (choice: PostChoice) =>
  `The head has moved: ${nameOf(choice)} has other candidates now. Look at them, and say it again.`

const settled = 'That picture is not to be chosen any more.'
