import { PictureError } from '../../errors.ts'
import type { FileRecord } from '../../ledger/record.ts'
import { smallSize } from '../../pictures/small-picture.ts'
import { sniff } from '../../pictures/sniff.ts'
import { inThread } from '../../pictures/threads.ts'
import type { RunContext } from '../../pipeline/context.ts'
import type { Delivery, Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { PlannedSheet } from '../../pipeline/show/sheet-plan.ts'
import { recordsToShow } from '../../pipeline/show/to-report.ts'
import type { NewFile } from '../../repo/files.ts'
import { isShardOf, type KeptFor, shardsBegin, sheetsRefName } from '../../repo/kept-names.ts'
import type { SheetFact } from '../../report/sheet-fact.ts'
import { putSheets, sheetPath } from '../../staging/sheet-shelf.ts'
import { smallPath, writeSmall } from '../../staging/small-entry.ts'
import { findSmall } from '../../staging/small-shelf.ts'

/** Heroes that one run reads for sheets alone, at most: each is a request of some hundred kB. */
const mostRead = 24

/** Small pictures by hash of the hero. */
type Small = ReadonlyMap<string, Uint8Array>

/**
 * The contact sheets that can be had, each composed once: those of earlier runs that show the very same are
 * taken as they are. A sheet of which a picture is nowhere at hand is left out.
 * @throws what the repo throws, and PictureError
 */
export async function makeSheets(
  planned: readonly PlannedSheet[],
  outcome: Outcome,
  delivery: Delivery | undefined,
  context: RunContext,
): Promise<readonly SheetFact[]> {
  const { repo, log } = context
  const place = placeOf(outcome.job, delivery)
  const store = await repo.refStore(sheetsRefName(place))
  if (store === undefined) return []
  const { files: there } = await store.look()
  const missing = planned.filter(({ key }) => !there.has(sheetPath(key)))
  const files = await composed(missing, outcome, place, context)
  const made = files.size / 2
  if (made > 0) log.info(`Contact sheets: ${made} made, ${planned.length - missing.length} there.`)
  const kept = planned.flatMap(({ key, posts }) => [sheetPath(key), smallPath(posts)])
  // Where one could not be made, another run may have more at hand.
  const isWhole = made === missing.length
  const { commit, files: now } = await putSheets(
    store,
    files,
    new Set(isWhole ? kept : [...kept, ...there.keys()]),
  )
  if (commit === undefined) return []
  return planned.flatMap(({ key, posts }) =>
    now.has(sheetPath(key))
      ? [{ commit, path: sheetPath(key), posts: posts.map(({ post }) => post) }]
      : [],
  )
}

/** The files of those sheets of which all pictures are at hand. */
async function composed(
  sheets: readonly PlannedSheet[],
  outcome: Outcome,
  place: KeptFor,
  context: RunContext,
): Promise<ReadonlyMap<string, NewFile>> {
  const files = new Map<string, NewFile>()
  if (sheets.length === 0) return files
  const small = await smallFor(sheets, outcome, place, context)
  const { composeSheet } = await import(/* webpackChunkName: "card" */ '../../pictures/in-type.ts')
  for (const { key, posts } of sheets) {
    context.signal.throwIfAborted()
    const cells = posts.flatMap((post) => {
      const picture = small.get(post.sha256)
      return picture ? [{ ...post, small: picture }] : []
    })
    if (cells.length < posts.length) continue
    const { bytes } = await composeSheet(cells, context.fonts)
    files.set(sheetPath(key), { bytes })
    files.set(smallPath(cells), { bytes: writeSmall(cells) })
  }
  return files
}

/** Whose sheets they are. A delivery has no number yet when it is made. */
const placeOf = ({ pullRequest, branch, name }: Job, delivery: Delivery | undefined): KeptFor => ({
  ...(pullRequest !== undefined && { pullRequest }),
  branch: delivery?.branch ?? branch,
  ...(name !== undefined && { name }),
})

/** What there is for some sheets: from this run, from sheets before, from shards, and a few from the repo. */
async function smallFor(
  sheets: readonly PlannedSheet[],
  outcome: Outcome,
  place: KeptFor,
  context: RunContext,
): Promise<Small> {
  const wanted = sheets.flatMap(({ posts }) => posts.map(({ sha256 }) => sha256))
  const found = new Map(outcome.small)
  const lacking = () => wanted.filter((sha256) => !found.has(sha256))
  for (const name of await storesFor(place, outcome.job, context)) {
    if (lacking().length === 0) break
    const store = await context.repo.refStore(name)
    if (store) for (const one of await findSmall(store, lacking())) found.set(...one)
  }
  const toRead = readable(sheets, (sha256) => found.has(sha256))
  if (toRead.size > 0) for (const one of await fromRepo(toRead, outcome, context)) found.set(...one)
  return found
}

/** The heroes that are worth reading: of as many whole sheets, from the first, as one run may. */
function readable(
  sheets: readonly PlannedSheet[],
  isThere: (sha256: string) => boolean,
): ReadonlySet<string> {
  const heroes = new Set<string>()
  for (const { posts } of sheets) {
    const lacking = posts.map(({ sha256 }) => sha256).filter((sha256) => !isThere(sha256))
    if (heroes.size + lacking.length <= mostRead) for (const one of lacking) heroes.add(one)
  }
  return heroes
}

/** Names of refs: what a pull request of ours was opened with is kept for its branch. */
async function storesFor(
  place: KeptFor,
  job: Job,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<readonly string[]> {
  const { pullRequest: _, ...branch } = place
  const isOfShards = (job.finished?.length ?? 0) > 0
  const shards = isOfShards ? await repo.refStores(shardsBegin(job)) : []
  return [
    ...new Set([sheetsRefName(place), sheetsRefName(branch)]),
    ...shards.filter((name) => isShardOf(job, name)),
  ]
}

/** Made of the heroes themselves. */
async function fromRepo(
  heroes: ReadonlySet<string>,
  outcome: Outcome,
  { repo, signal }: Pick<RunContext, 'repo' | 'signal'>,
): Promise<Small> {
  const { files } = await repo.snapshot(outcome.imagesAt)
  const wanted = recordsToShow(outcome)
    .map(({ files }) => files.hero)
    .filter(({ sha256 }) => heroes.has(sha256))
  const entries = wanted.flatMap(({ path }) => files.get(path) ?? [])
  const bytes = await repo.readPictures(entries)
  const made = await Promise.all(
    wanted.map(async ({ path, sha256 }: FileRecord) => {
      const small = await smallOf(bytes.get(path), signal)
      return small ? ([[sha256, small]] as const) : []
    }),
  )
  return new Map(made.flat())
}

/** Nothing of what is no picture by now. */
async function smallOf(
  bytes: Uint8Array | undefined,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  if (bytes === undefined) return undefined
  try {
    const picture = sniff(bytes, 'the hero image')
    const cuts = [{ from: 0, to: { ...smallSize(picture), format: 'webp' as const } }]
    const tell = { look: false, placeholder: false }
    const { images } = await inThread({ pictures: [picture], cuts, tell }, signal)
    return images[0]?.bytes
  } catch (error) {
    if (error instanceof PictureError) return undefined
    throw error
  }
}
