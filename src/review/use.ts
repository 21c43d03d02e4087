import type { Tick } from '../report/boxes-format.ts'
import type { PostChoice, ShownCandidate } from '../report/choice.ts'
import { type CallablePost, named, pictureName } from './named.ts'
import { isPolite, tokenAt } from './names.ts'
import type { Sight } from './seen.ts'
import type { CandidateUse } from './step.ts'

/** Which candidates go on the branch, and for people why others do not. */
interface Uses {
  readonly use: readonly CandidateUse[]
  readonly why: readonly string[]
}

/** A post that people can name, with its candidates where its picture waits for a choice. */
export interface ChoosablePost extends CallablePost {
  readonly choice?: PostChoice
  /** The comment of another workflow shows it. */
  readonly isElsewhere?: true
  /** That comment shows pictures of it. */
  readonly isPictured?: boolean
}

/** What the words are held against. */
interface UseContext {
  readonly seen: Pick<Sight, 'candidates'>
  /** What nobody understands is for this workflow to answer. */
  readonly speaks: boolean
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
        why: [`${pictureName(choice)}: more than one candidate was ticked. Tick one of them.`],
      }
    const { picture } = boxes[0]!
    const candidate = choice.candidates.find(({ sha256 }) => sha256.startsWith(picture))
    return candidate ? using(choice, candidate) : { ...none, why: [changed(choice)] }
  })
  return joined(all)
}

/** By words, one pair of post and letter after the other: a post may be left out where one alone waits. */
export function wordsOfUse(
  text: string,
  posts: readonly ChoosablePost[],
  { seen: { candidates }, speaks }: UseContext,
): Uses {
  const choices = posts.flatMap(({ choice }) => choice ?? [])
  const isTheirs = posts.some(({ isPictured }) => isPictured)
  if (choices.length === 0)
    return speaks && !isTheirs ? { ...none, why: ['No picture is to be chosen.'] } : none
  const waiting = { choices, isAlone: choices.length === 1 && !isTheirs }
  const pairs = pairsOf(text, posts).filter((pair) => isOurs(pair, isTheirs, speaks))
  return joined(pairs.map((pair) => useOf(pair, waiting, candidates)))
}

/** What is unclear, or may mean another workflow's picture, is one's to answer. */
function isOurs(pair: Pair, isTheirs: boolean, speaks: boolean): boolean {
  if ('why' in pair || (pair.post === undefined && isTheirs)) return speaks
  return !pair.post?.isElsewhere
}

type Pair = { readonly letter: string; readonly post?: ChoosablePost } | { readonly why: string }

/** More pairs than there are posts in any comment. */
const mostTokens = 500

/** `2 B`, `2B`, `B for 2`, `2: B, 3: A`. */
function pairsOf(text: string, posts: readonly ChoosablePost[]): readonly Pair[] {
  const pairs: Pair[] = []
  let letter: string | undefined
  let post: ChoosablePost | undefined
  let isFor = false
  const close = () => {
    if (letter !== undefined) pairs.push({ letter, ...(post && { post }) })
    else if (post !== undefined) pairs.push({ why: noCandidate })
    letter = undefined
    post = undefined
    isFor = false
  }
  let token = tokenAt(text, 0)
  for (let count = 0; token && count < mostTokens; count++, token = tokenAt(text, token.next)) {
    if (token.kind === 'and') close()
    if (token.kind === 'and' || token.kind === 'end') continue
    const [, glued, its] = /^(.*?)([a-z])$/i.exec(token.text) ?? []
    if (token.kind === 'word' && glued === '' && (letter === undefined || isFor === false)) {
      if (letter !== undefined) close()
      letter = its!.toUpperCase()
      continue
    }
    if (token.kind === 'word' && isFiller(token.text)) {
      isFor ||= /^(?:for|on|of)$/i.test(token.text)
      continue
    }
    const isGlued = token.kind === 'word' && /^#?\d{1,4}$/.test(glued ?? '')
    const number = Number(/\d+/.exec(glued ?? '')?.[0])
    const name = isGlued
      ? ({ kind: 'number', from: number, to: number, text: glued! } as const)
      : token
    const meant = named(name, posts)
    if ('why' in meant || meant.posts.length !== 1)
      return [...pairs, { why: 'why' in meant ? meant.why : noCandidate }]
    if (post !== undefined) close()
    post = meant.posts[0]!
    if (isGlued) letter = its!.toUpperCase()
  }
  close()
  return pairs.length > 0 ? pairs : [{ why: noCandidate }]
}

const isFiller = (word: string) => isPolite(word) || /^(?:for|on|of|candidate|as)$/i.test(word)

interface Choosing {
  readonly choices: readonly PostChoice[]
  /** No other picture can be meant where none is named. */
  readonly isAlone: boolean
}

function useOf(pair: Pair, { choices, isAlone }: Choosing, seen: Sight['candidates']): Uses {
  const no = (why: string): Uses => ({ use: [], why: [why] })
  if ('why' in pair) return no(pair.why)
  const { letter, post } = pair
  if (post === undefined && !isAlone)
    return no(`More than one picture is to be chosen: write \`/hero use <post> ${letter}\`.`)
  const choice = post === undefined ? choices[0]! : post.choice
  if (choice === undefined) {
    return no(`${pictureName(post!)} is chosen already.`)
  }
  const candidate = choice.candidates.find((candidate) => candidate.letter === letter)
  if (candidate === undefined)
    return no(
      `${pictureName(choice)} has no candidate ${letter}, but ${choice.candidates.map(({ letter }) => letter).join(', ')}.`,
    )
  // Where the comment showed others, those are what people looked at.
  const shown = seen.get(choice.mark)
  if (shown && !shown.some((picture) => candidate.sha256.startsWith(picture)))
    return no(changed(choice))
  return using(choice, candidate)
}

const joined = (all: readonly Uses[]): Uses => ({
  use: all.flatMap(({ use }) => use),
  why: [...new Set(all.flatMap(({ why }) => why))],
})

const using = ({ post }: PostChoice, { sha256, letter }: ShownCandidate): Uses => ({
  use: [{ post, sha256, letter }],
  why: [],
})

/** Said where a post has no picture yet that something could be done with. */
export const unchosen = (choice: PostChoice): string =>
  `${pictureName(choice)} waits for a choice: \`/hero use ${choice.number} ${choice.candidates[0]?.letter ?? 'A'}\` comes first.`

const changed = (choice: PostChoice) =>
  `The head has moved: ${pictureName(choice)} has other candidates now. Look at them, and say it again.`

const settled = 'That picture is not to be chosen any more.'

const noCandidate = '`/hero use` names no candidate: write `/hero use <post> B`.'
