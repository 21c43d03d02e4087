import { postOfRecord, type Record, recordPath, recordsDir } from '../../ledger/record.ts'
import { isOurs, recordsOf } from '../../ledger/records.ts'
import type { Post } from '../../posts/post.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import { keyOf } from '../../staging/drawing-key.ts'
import type { RunContext } from '../context.ts'
import type { Delivery, Job } from '../job.ts'
import { givenByPeople } from './delivery-heroes.ts'
import type { Drawn } from './drawn.ts'
import { isNamedAndGone } from './named-and-gone.ts'
import type { RepoState } from './repo-state.ts'
import { isRestyle } from './restyle.ts'
import { recordsSince } from './settled.ts'
import type { SortedPosts } from './sort-posts.ts'
import { unmadePictures } from './unmade.ts'
import type { Wanted } from './wanted.ts'

/** The posts in scope, with what our records say of them. */
export interface Known {
  readonly wanted: readonly Wanted[]
  readonly records: readonly Record[]
  /** The records of all posts that were read and whose hero is ours still. */
  readonly ours: readonly Record[]
  /** The same of posts that are wanted again: their images are there until new ones are. */
  readonly redrawn: readonly Record[]
  readonly skipped: readonly Skipped[]
  /** Drawings of an earlier delivery that still waits to be merged, and what shards finished. */
  readonly waiting: ReadonlyMap<string, Drawn>
}

/**
 * Reads the records of the posts in scope and decides which images are ours to draw again.
 * An image that a person made or replaced is left alone, unless they name the post and say force.
 */
export async function lookUp(
  found: SortedPosts,
  job: Job,
  state: RepoState & { readonly settled: Snapshot | undefined },
  context: RunContext,
  delivery: Delivery | undefined,
): Promise<Known> {
  const { head, base, settled, site } = state
  const inScope = [...found.present.map(({ post }) => post), ...found.missing].map(
    ({ path }) => path,
  )
  const ofPull = base ? recordedSince(base, settled, state) : []
  // A translation that is named to be drawn again may show the image of another post.
  const articles = job.again ? inScope.flatMap((path) => site.translations(path)) : []
  const posts = new Set([...inScope, ...ofPull, ...articles])
  const records = await recordsOf(head, [...posts], context)
  const { force, posts: names } = job
  const isOpenAi = context.inputs.generator === 'openai'
  const restyles = job.again && isRestyle(job) && (isOpenAi || job.restyle === true)
  // An instruction for many posts changes the images that are there, and draws no others.
  const isBare = ({ path }: Post) => restyles && (job.restyle === true || !names.includes(path))
  const given = await givenByPeople(found.missing, job, state, delivery, context)
  const isGiven = new Set(given.map(({ post }) => post))
  const wanted: Wanted[] = found.missing
    .filter((post) => !isBare(post) && !isGiven.has(post.path))
    .map((post) => ({ post, ...recordOf(records, post.path) }))
  const skipped: Skipped[] = [
    ...found.skipped,
    ...given,
    ...found.missing
      .filter((post) => isBare(post) && !isGiven.has(post.path))
      .map(({ path }) => ({
        post: path,
        kind: 'nothing-to-change' as const,
        reason: job.restyle
          ? 'has no image of ours to draw again'
          : 'has no image that the instruction could change',
      })),
  ]

  const sources = sourcesIn(records)
  const unmade = unmadePictures(strangers(found.present, sources, state), job, state)
  wanted.push(...unmade.wanted.filter(({ post }) => !isBare(post)))
  skipped.push(...unmade.skipped)
  const withHero: Skipped[] = []
  for (const { post, hero } of found.present.filter(({ post }) => !unmade.posts.has(post.path))) {
    const record = records.get(post.path)
    const ours = record !== undefined && isOurs(record, head)
    const source = ours ? undefined : sources.get(post.path)
    // It shows what its source gets, but where it is to have an image of its own.
    const mayReplace = force && (source === undefined || names.includes(post.path))
    if (job.again && (ours || mayReplace)) {
      const present = head.files.get(record?.files.hero.path ?? site.heroFileOf(post) ?? '')
      wanted.push({ post, ...(present ? { present } : {}), ...(record ? { record } : {}) })
    } else if (!ours) {
      const isGone =
        record !== undefined && isNamedAndGone(record, hero, site.heroFileOf(post), head)
      if (source) withHero.push(sharesHero(post.path, source.post))
      else withHero.push(isGone ? heroGone(record) : hasHero(post.path, hero, job))
    }
  }
  withHero.push(...settledHeroes(found.settled, sources, job))
  skipped.push(...withHero.sort((a, b) => (a.post < b.post ? -1 : 1)))
  const again = new Set(wanted.map(({ post }) => post.path))
  const shown = base ? ofPull : inScope
  const shownRecords = shown
    .map((post) => records.get(post))
    .filter((record) => record !== undefined)
    .filter((record) => isOurs(record, head))
  wanted.sort((a, b) => (a.post.path < b.post.path ? -1 : 1))
  return {
    wanted,
    ours: [...records.values()].filter((record) => isOurs(record, head)),
    records: shownRecords.filter(({ post }) => !again.has(post)),
    redrawn: shownRecords.filter(({ post }) => again.has(post)),
    skipped,
    // What is named is to be drawn again, not to be taken from an earlier run; a restyle goes on.
    waiting: !job.again || restyles ? await waitingFor(wanted, job, delivery, context) : new Map(),
  }
}

/** Posts whose picture we did not draw, nor that of a translation: ours are put back where they are gone. */
const strangers = (
  present: SortedPosts['present'],
  sources: ReadonlyMap<string, Record>,
  { site, head }: RepoState,
) =>
  present.filter(
    ({ post }) =>
      !sources.has(post.path) &&
      !site.translations(post.path).some((path) => head.files.has(recordPath(path))),
  )

const recordOf = (records: ReadonlyMap<string, Record>, post: string) => {
  const record = records.get(post)
  return record ? { record } : {}
}

/** By post: the record of the post whose image it shows as its translation. */
function sourcesIn(records: ReadonlyMap<string, Record>): ReadonlyMap<string, Record> {
  const sources = new Map<string, Record>()
  for (const record of records.values())
    for (const path of record.translations ?? []) if (!sources.has(path)) sources.set(path, record)
  return sources
}

/**
 * Posts whose record was written since the base, and is not where the pull request goes to by now:
 * their images are this pull request's. Another workflow with other settings may draw for others on it.
 */
function recordedSince(
  base: Snapshot,
  settled: Snapshot | undefined,
  { head, site }: RepoState,
): string[] {
  return recordsSince(base, head)
    .filter((path) => settled?.files.get(path)?.sha !== head.files.get(path)?.sha)
    .map(postOfRecord)
    .filter((post) => head.files.has(post) && site.isPost(post))
}

const settledHeroes = (
  settled: SortedPosts['settled'],
  sources: ReadonlyMap<string, Record>,
  job: Job,
): readonly Skipped[] =>
  settled.map(({ path, hero }) => {
    const source = sources.get(path)
    return source ? sharesHero(path, source.post) : hasHero(path, hero, job)
  })

/** A post that shows the image of another, whose translation it is. */
export const sharesHero = (post: string, source: string): Skipped => ({
  post,
  kind: 'shares-hero',
  reason: `shares the image of ${source}`,
})

const hasHero = (
  post: string,
  hero: string,
  { again, restyle = false }: Pick<Job, 'again' | 'restyle'>,
): Skipped => ({
  post,
  kind: 'has-hero',
  reason: again
    ? `has an image that a person made (${hero})${restyle ? '' : '; `force: true` replaces it'}`
    : `has an image (${hero})`,
})

const heroGone = ({ post, files }: Record): Skipped => ({
  post,
  kind: 'hero-gone',
  reason: `names an image whose file is gone (${files.hero.path}): put it back, or take the image out of the post`,
})

/** What an open delivery holds, or else what shards finished. @throws what the repo throws */
async function waitingFor(
  wanted: readonly Wanted[],
  { finished = [] }: Pick<Job, 'finished'>,
  delivery: Delivery | undefined,
  context: RunContext,
): Promise<Known['waiting']> {
  const delivered = delivery?.head ? await waitingIn(delivery.head, wanted, context) : []
  return new Map([...finished.map(asDrawn), ...delivered])
}

const asDrawn = (record: Record): readonly [string, Drawn] => [
  keyOf({ fingerprint: record.fingerprint, post: { path: record.post } }),
  { record },
]

/** What an open delivery holds already is used for the same posts: it was paid for. */
export async function waitingIn(
  commit: string,
  wanted: readonly Pick<Wanted, 'post'>[],
  context: Pick<RunContext, 'repo'>,
): Promise<ReadonlyMap<string, Drawn>> {
  const snapshot = await context.repo.snapshot(commit)
  if (![...snapshot.files.keys()].some((path) => path.startsWith(recordsDir))) return new Map()
  const records = await recordsOf(
    snapshot,
    wanted.map(({ post }) => post.path),
    context,
  )
  return new Map([...records.values()].filter((record) => isOurs(record, snapshot)).map(asDrawn))
}
