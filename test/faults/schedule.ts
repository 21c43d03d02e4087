import { type Chance, chanceOf } from './chance.ts'
import { drawImagesFault, type ImagesFault } from './images-faults.ts'

/** A post of the pull request, as it is when the first run starts. */
export interface PlayedPost {
  readonly slug: string
  /** Twins have the same. */
  readonly title: string
  /** `hero`: has an image already. `broken`: its front matter cannot be read. */
  readonly state: 'bare' | 'hero' | 'broken'
}

/**
 * A moment of a run: so many ms after the n-th picture was made, after the n-th answer was handed
 * over whole, or after GitHub got the n-th write.
 */
export interface Moment {
  readonly on: 'made' | 'sent' | 'write'
  readonly nth: number
  readonly delay: number
}

/** What a person pushes to the branch while a run is under way. */
export type Push =
  | { readonly kind: 'unrelated' }
  | { readonly kind: 'edit' | 'own-hero' | 'remove'; readonly slug: string }
  | { readonly kind: 'new-post'; readonly slug: string; readonly title: string }

/** What goes wrong with the n-th request of its sort to GitHub, once. `done`: it was carried out. */
export type GitHubFault =
  | {
      readonly kind: '502-done' | 'cut-done'
      readonly on: 'blobs' | 'trees' | 'commits' | 'refs' | 'comments'
      readonly nth: number
    }
  | { readonly kind: '500-read' | 'secondary-limit'; readonly nth: number }

export interface Kill {
  readonly signal: 'SIGKILL' | 'SIGTERM'
  readonly at: Moment
}

export interface FaultyRun {
  readonly limits: Limits
  /** By title: what happens to its first request of this run, to its second, ... */
  readonly images: Readonly<Record<string, readonly (ImagesFault | undefined)[]>>
  readonly github: readonly GitHubFault[]
  readonly pushes: readonly { readonly at: Moment; readonly push: Push }[]
  readonly kill: Kill | undefined
}

export interface Limits {
  readonly images: number
  /** US dollars. */
  readonly cost: number
}

export interface Schedule {
  readonly seed: number
  readonly quality: 'low' | 'medium'
  readonly posts: readonly PlayedPost[]
  /** Titles that the provider will not draw, in no run. */
  readonly refused: readonly string[]
  readonly runs: readonly FaultyRun[]
}

/** More than any schedule needs. */
export const ample: Limits = { images: 50, cost: 10 }

/** List price of one picture as it is planned, a little more: makes limits that bind. */
const priceOfOne = { low: 0.0056, medium: 0.0286 }

/** Pure: the same seed gives the same schedule. */
export function scheduleOf(seed: number): Schedule {
  const chance = chanceOf(seed)
  const quality = chance.pick(['low', 'medium'] as const)
  const posts = drawPosts(chance)
  const titles = [...new Set(posts.filter(isBare).map(({ title }) => title))]
  const refused = titles.filter(() => chance.is(0.06))
  const count = chance.is(0.25) ? 2 : 1
  const runs = Array.from({ length: count }, (_, run) => drawRun(run, posts, quality, chance))
  return { seed, quality, posts, refused, runs }
}

const isBare = ({ state }: PlayedPost) => state === 'bare'

function drawPosts(chance: Chance): PlayedPost[] {
  const count = chance.is(0.75) ? chance.from(5, 10) : chance.from(11, 20)
  const posts: PlayedPost[] = []
  for (let n = 0; n < count; n++) {
    const twin = n > 1 && chance.is(0.12)
    const title = twin ? chance.pick(posts).title : `Tale ${n} of ${chance.from(100, 999)}`
    const state = n < 3 ? 'bare' : chance.is(0.12) ? 'hero' : chance.is(0.05) ? 'broken' : 'bare'
    posts.push({ slug: `post-${n}`, title, state })
  }
  return posts
}

function drawRun(
  run: number,
  posts: readonly PlayedPost[],
  quality: Schedule['quality'],
  chance: Chance,
): FaultyRun {
  const bare = posts.filter(isBare)
  const limits = drawLimits(bare.length, priceOfOne[quality], chance)
  // Dollars that bind prove most where requests are lost.
  const weather = chance.pick(limits.cost < ample.cost ? [0.2, 0.4, 0.7] : [0.05, 0.2, 0.4])
  const titles = new Set(bare.map(({ title }) => title))
  const images = Object.fromEntries(
    [...titles].map((title) => [
      title,
      Array.from({ length: 6 }, () => (chance.is(weather) ? drawImagesFault(chance) : undefined)),
    ]),
  )
  const moment = (): Moment => {
    const on = chance.pick(['made', 'sent', 'sent', 'write', 'write'] as const)
    // Limits and faults may leave few drawings, and a moment that never comes proves nothing.
    const nth = chance.from(1, Math.ceil(bare.length / 2)) * (on === 'write' ? 6 : 1)
    const delays = [0, chance.from(0, 200), chance.from(200, 1500), chance.from(1500, 5000)]
    return { on, nth, delay: chance.pick(delays) }
  }
  const pushes = [0.35, 0.15]
    .filter((probability) => chance.is(probability))
    .map((_, n) => ({ at: moment(), push: drawPush(`late-${run}-${n}`, bare, chance) }))
  const github = [0.5, 0.25].filter((p) => chance.is(p)).map(() => drawGitHubFault(chance))
  const signal = chance.is(0.3) ? 'SIGKILL' : chance.is(0.2) ? 'SIGTERM' : undefined
  return {
    limits,
    images,
    github,
    pushes,
    kill: signal && { signal, at: moment() },
  }
}

function drawLimits(posts: number, price: number, chance: Chance): Limits {
  const images = chance.is(0.2) ? chance.from(1, posts) : ample.images
  const share = chance.from(1, posts) * price * (1 + chance.next() / 10)
  return { images, cost: chance.is(0.5) ? Math.ceil(share * 1000) / 1000 : ample.cost }
}

function drawPush(slug: string, bare: readonly PlayedPost[], chance: Chance): Push {
  const kind = chance.pick(['unrelated', 'edit', 'edit', 'own-hero', 'remove', 'new-post'] as const)
  if (kind === 'unrelated') return { kind }
  if (kind === 'new-post') return { kind, slug, title: `News ${slug} of ${chance.from(100, 999)}` }
  return { kind, slug: chance.pick(bare).slug }
}

function drawGitHubFault(chance: Chance): GitHubFault {
  const kind = chance.pick([
    '502-done',
    '502-done',
    'cut-done',
    '500-read',
    'secondary-limit',
  ] as const)
  if (kind !== '502-done' && kind !== 'cut-done') return { kind, nth: chance.from(1, 30) }
  const on = chance.pick(['blobs', 'trees', 'commits', 'refs', 'comments'] as const)
  return {
    kind,
    on,
    nth: on === 'comments' ? 1 : on === 'blobs' ? chance.from(1, 20) : chance.from(1, 5),
  }
}
