import { type Chance, chanceOf } from './chance.ts'
import { drawRounds } from './draw-round.ts'
import type { ImagesFault } from './images-faults.ts'
import type { CommonLimits, Limits } from './limits.ts'

/** A post of the pull request, as it is when the first run starts. */
export interface PlayedPost {
  readonly slug: string
  /** Twins have the same. */
  readonly title: string
  /** `hero`: has an image already. `broken`: its front matter cannot be read. */
  readonly state: 'bare' | 'hero' | 'broken'
}

/**
 * A moment of a run: so many ms after its process was started, after the n-th picture was asked for, made or
 * handed over whole, after GitHub got its n-th write, its n-th move of the branch, its n-th comment.
 */
export interface Moment {
  readonly on: 'start' | 'asked' | 'made' | 'sent' | 'write' | 'commit' | 'comment'
  readonly nth: number
  readonly delay: number
}

/** What a person pushes to the branch while a run is under way. */
export type Push =
  | { readonly kind: 'unrelated' }
  | { readonly kind: 'edit' | 'own-hero' | 'remove'; readonly slug: string }
  | { readonly kind: 'new-post'; readonly slug: string; readonly title: string }

/**
 * What goes wrong with the n-th request of its sort to GitHub, so many times in a row. `done`: it was
 * carried out. `half`: status and headers are good, and the JSON ends in its middle. `late`, `trickle`: the
 * answer takes so many ms.
 */
export type GitHubFault =
  | {
      readonly kind: '502-done' | 'cut-done' | 'half-done' | 'reset-write'
      readonly on: 'blobs' | 'trees' | 'commits' | 'refs' | 'comments'
      readonly nth: number
    }
  | {
      readonly kind: '500-read' | 'half-read' | 'reset-read'
      readonly nth: number
      readonly times: number
    }
  | { readonly kind: 'secondary-limit'; readonly nth: number }
  | { readonly kind: 'late' | 'trickle'; readonly nth: number; readonly wait: number }

/** `SIGINT`: as GitHub cancels a run, SIGTERM and SIGKILL follow where it does not end. */
export interface Kill {
  readonly signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'
  readonly at: Moment
}

/** From this moment on nothing can be written where temporary files go. */
export interface FullDisk {
  /** From before the run, if not said. */
  readonly at: Moment | undefined
  /** The files of the runner for outputs and summary are on it, too. */
  readonly outputs: boolean
}

export interface FaultyRun {
  readonly limits: Limits
  /** By title: what happens to its first request of this run, to its second, ... */
  readonly images: Readonly<Record<string, readonly (ImagesFault | undefined)[]>>
  readonly github: readonly GitHubFault[]
  readonly pushes: readonly { readonly at: Moment; readonly push: Push }[]
  readonly kill: Kill | undefined
  readonly disk: FullDisk | undefined
  /** ms after the first of its round. */
  readonly startsAfter: number
}

/** Runs that work at the same time, mostly one. */
export interface Round {
  readonly runs: readonly FaultyRun[]
  /** Where one of them was killed: the next run is the next attempt of the first, or comes a minute later. */
  readonly afterKill: 'attempt' | 'later'
}

export interface Schedule {
  readonly seed: number
  /** Through GitHub's API, or with git in a checkout. */
  readonly way: 'api' | 'git'
  readonly quality: 'low' | 'medium'
  readonly posts: readonly PlayedPost[]
  /** Titles that the provider will not draw, in no run. */
  readonly refused: readonly string[]
  readonly common: CommonLimits
  readonly rounds: readonly Round[]
  /** When all is done yet another quiet run follows, which has nothing to do. */
  readonly isSeenAgain: boolean
}

/** List price of one picture as it is planned, a little more: makes limits that bind. */
const priceOfOne = { low: 0.0056, medium: 0.0286 }

/** Pure: the same seed gives the same schedule. */
export function scheduleOf(seed: number): Schedule {
  const chance = chanceOf(seed)
  const way = chance.is(0.12) ? 'git' : 'api'
  const quality = chance.pick(['low', 'medium'] as const)
  const posts = drawPosts(chance)
  const bare = posts.filter(({ state }) => state === 'bare')
  const titles = [...new Set(bare.map(({ title }) => title))]
  const refused = titles.filter(() => chance.is(0.06))
  const common = drawCommon(bare.length, priceOfOne[quality], chance)
  const rounds = drawRounds({ way, bare, price: priceOfOne[quality] }, chance)
  const isSeenAgain = chance.is(0.2)
  return { seed, way, quality, posts, refused, common, rounds, isSeenAgain }
}

function drawPosts(chance: Chance): PlayedPost[] {
  // After 40 writes a run keeps GitHub's pace: with five pictures it waits for seconds, as all long ones do.
  const [least, most] = chance.pick([...Array(17).fill([3, 5]), [6, 8], [6, 8], [9, 14]])
  const count = chance.from(least, most)
  const posts: PlayedPost[] = []
  for (let n = 0; n < count; n++) {
    const twin = n > 1 && chance.is(0.12)
    const title = twin ? chance.pick(posts).title : `Tale ${n} of ${chance.from(100, 999)}`
    const state = n < 3 ? 'bare' : chance.is(0.12) ? 'hero' : chance.is(0.05) ? 'broken' : 'bare'
    posts.push({ slug: `post-${n}`, title, state })
  }
  return posts
}

function drawCommon(posts: number, price: number, chance: Chance): CommonLimits {
  if (!chance.is(0.3)) return {}
  const limit = (): Partial<Limits> =>
    chance.is(0.5)
      ? { images: chance.from(1, posts) }
      : { cost: Math.ceil(chance.from(1, posts) * price * (1 + chance.next() / 10) * 1000) / 1000 }
  const which = chance.pick(['pull', 'month', 'both'] as const)
  return {
    ...(which !== 'month' && { pull: limit() }),
    ...(which !== 'pull' && { month: limit() }),
  }
}
