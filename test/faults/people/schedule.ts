import { type Chance, chanceOf } from '../chance.ts'
import type { ImagesFault } from '../images-faults.ts'

/** What a person or a program does to a pull request. Which of several posts is meant, `which` says. */
const onBranch = [
  /** A commit with a new post, or with other words below a post. */
  'new-post',
  'edit',
  /**
   * Forced pushes: another commit upon an older one of people, the same upon a newer base, each commit
   * upon a newer base, ours too, or nothing.
   */
  'amend',
  'rebase',
  'replay',
  'reset',
  /** Our newest commit taken back, our lines taken out of a post. */
  'revert',
  'lines',
  /** A program saves the post: drops the pictures it does not know, with our keys or without; edits. */
  'cms-drops',
  'cms-forgets',
  'cms-edits',
  'rename',
  /** Its author writes into it that it wants none. */
  'opt-out',
] as const

const onPull = ['close', 'reopen', 'merge', 'squash', 'closed-again', 'rerun'] as const

const inWords = [
  'approve',
  /** The same by somebody who may not. */
  'approve-stranger',
  'redraw',
  'redraw-words',
  'draw',
  'skip',
] as const

export type ActKind =
  /** A commit that has nothing to do with pictures. */
  'note' | 'open' | (typeof onBranch)[number] | (typeof onPull)[number] | (typeof inWords)[number]

export interface Kill {
  readonly signal: 'SIGKILL' | 'SIGTERM'
  /** So many ms after its first picture was asked for, made or handed over. */
  readonly on: 'asked' | 'made' | 'sent'
  readonly delay: number
}

export interface Act {
  readonly kind: ActKind
  /** Which pull request, from 0. */
  readonly pull: number
  /** Chooses among what there is: 0 <= which < 1. */
  readonly which: number
  /** So many ms after the run before asked for its first picture, while it draws; else after its end. */
  readonly meanwhile: number | undefined
  /** The runs that it starts: its event's, that once more at the same time, or that of a push as well. */
  readonly runs: 'one' | 'two' | 'push-too'
  readonly kill: Kill | undefined
  /** What happens to the first requests for pictures of each of its runs. */
  readonly images: readonly (ImagesFault | undefined)[]
  /** GitHub carries out this write (from 1) of its runs, and answers 502. */
  readonly github: number | undefined
  /** With a merge: its branch is deleted. */
  readonly deletesBranch: boolean
}

/** Absent: no limit. Costs in US dollars. */
export interface PeopleLimits {
  readonly imagesOfPull?: number
  readonly imagesOfMonth?: number
  readonly costOfPull?: number
  readonly costOfMonth?: number
}

export interface PeopleSchedule {
  readonly seed: number
  /** How our runs read and commit. */
  readonly way: 'api' | 'git'
  readonly review: 'required' | 'optional'
  readonly limits: PeopleLimits
  /** Titles of the posts that each pull request opens with. */
  readonly pulls: readonly (readonly string[])[]
  readonly acts: readonly Act[]
}

/** More than a picture costs here by list price, and less than two. */
const aboutOne = 0.008

/** Pure: the same seed gives the same schedule. */
export function peopleScheduleOf(seed: number): PeopleSchedule {
  const chance = chanceOf(seed * 7919 + 13)
  const way = chance.is(0.4) ? 'git' : 'api'
  const review = chance.is(0.7) ? 'required' : 'optional'
  const pulls = Array.from({ length: chance.is(0.3) ? 2 : 1 }, (_, pull) =>
    Array.from({ length: chance.from(1, pull === 0 ? 3 : 2) }, (_, n) => titleOf(pull, n, chance)),
  )
  const opening = pulls.map((_, pull) => ({ ...drawAct('open', pull, chance), which: 0 }))
  const [first, ...others] = opening
  const more = Array.from({ length: chance.from(3, 7) }, () =>
    drawAct(drawKind(chance), chance.from(0, pulls.length - 1), chance),
  )
  const place = chance.from(0, Math.min(2, more.length))
  const acts = [first!, ...more.slice(0, place), ...others, ...more.slice(place)]
  return { seed, way, review, limits: drawLimits(chance), pulls, acts: withTime(acts) }
}

const titleOf = (pull: number, n: number, chance: Chance) =>
  `Tale ${pull}.${n} of ${chance.from(100, 999)}`

function drawKind(chance: Chance): ActKind {
  if (chance.is(0.55)) return chance.pick(onBranch)
  return chance.is(0.5) ? chance.pick(onPull) : chance.pick(inWords)
}

function drawAct(kind: ActKind, pull: number, chance: Chance): Act {
  const isCommit = kind === 'open' || onBranch.some((one) => one === kind)
  const runs = isCommit
    ? chance.pick(['one', 'one', 'one', 'one', 'two', 'push-too'] as const)
    : 'one'
  const signal = chance.is(0.16) ? chance.pick(['SIGKILL', 'SIGTERM'] as const) : undefined
  return {
    ...{ kind, pull, runs, which: chance.next() },
    meanwhile: chance.is(0.25) ? chance.pick([0, chance.from(0, 300), 1200]) : undefined,
    kill: signal && {
      signal,
      on: chance.pick(['asked', 'made', 'sent', 'sent'] as const),
      delay: chance.pick([0, chance.from(0, 200), chance.from(200, 2000)]),
    },
    images: Array.from({ length: 3 }, () => (chance.is(0.08) ? drawLoss(chance) : undefined)),
    github: chance.is(0.08) ? chance.from(1, 20) : undefined,
    deletesBranch: chance.is(0.5),
  }
}

const drawLoss = (chance: Chance): ImagesFault => {
  const kind = chance.pick(['5xx-after', 'cut-after', 'truncated', 'slow'] as const)
  if (kind === 'slow') return { kind, wait: chance.from(200, 1200) }
  return kind === '5xx-after'
    ? { kind, status: 502, echo: chance.pick(['plain', undefined]) }
    : { kind }
}

function drawLimits(chance: Chance): PeopleLimits {
  const some = () => chance.from(1, 4)
  const dollars = () => Number((some() * aboutOne).toFixed(3))
  return {
    ...(chance.is(0.15) ? { imagesOfPull: some() } : {}),
    ...(chance.is(0.15) ? { imagesOfMonth: some() } : {}),
    ...(chance.is(0.1) ? { costOfPull: dollars() } : {}),
    ...(chance.is(0.1) ? { costOfMonth: dollars() } : {}),
  }
}

/** Where something is to happen while a run draws, it draws long enough, and the killed run is no other. */
const withTime = (acts: readonly Act[]): readonly Act[] =>
  acts.map((act, n) => {
    const next = acts[n + 1]?.meanwhile
    const isHeld = next !== undefined || act.runs !== 'one'
    const slow: ImagesFault = { kind: 'slow', wait: 1500 + (next ?? 0) }
    return isHeld ? { ...act, images: [act.images[0] ?? slow, ...act.images.slice(1)] } : act
  })
