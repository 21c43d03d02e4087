import type { Attachments } from '../../github/attachments.ts'
import { sha256 } from '../../ledger/fingerprint.ts'
import { imagesOf } from '../../ledger/record.ts'
import { previewOf } from '../../pictures/preview.ts'
import { sniff } from '../../pictures/sniff.ts'
import type { Log } from '../../pipeline/context.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import { type KeptFor, refStoreName, shownRefName } from '../../repo/kept-names.ts'
import type { RefStore } from '../../repo/ref-store.ts'
import type { FileFact } from '../../report/file-fact.ts'
import type { PostFact, Report } from '../../report/report.ts'
import { type Attached, readAttached, rememberAttached } from '../../staging/attached.ts'
import { finishedBlob } from '../../staging/finished-entry.ts'

/** More are not uploaded for one comment: it shows the others small, or folded. */
const mostShown = 30

/** A picture that no branch of ours holds. */
interface PictureOnNoBranch {
  /** As the report names it. */
  readonly path: string
  readonly sha256: string
  /** Where we put it away. */
  readonly shelfPath: string
}

/** What is to be known of an outcome. */
type OutcomeToShow = Pick<Outcome, 'records' | 'earlier'> & { readonly job: KeptFor }

/** What of a session does it. */
interface PreviewMeans {
  readonly attachments?: Attachments | undefined
  /** Present for a pull request of a fork. */
  readonly fork?: object
  readonly context: {
    readonly repo: Pick<ContentRepo, 'refStore'>
    readonly log: Log
  }
}

/**
 * The report with previews of pictures that are on no branch of this repository, candidates and those of
 * forks, as attachments: they are seen where our refs are not, in mails too. Without them where the token
 * may not attach, and where anything goes wrong: the links of always show the same.
 */
export async function withPreviews(
  report: Report,
  outcome: OutcomeToShow,
  { attachments, fork, context: { repo, log } }: PreviewMeans,
): Promise<Report> {
  const waiting = [...candidatesIn(report), ...(fork ? ofFork(report, outcome) : [])]
  if (attachments === undefined || waiting.length === 0) return report
  const say = (error: unknown) =>
    log.info(
      `Previews as attachments went wrong: ${error instanceof Error ? error.message : error}`,
    )
  try {
    const shelf = await repo.refStore(refStoreName(outcome.job))
    const memory = await repo.refStore(shownRefName(outcome.job))
    if (shelf === undefined || memory === undefined) return report
    const known = await readAttached(memory)
    const shown = waiting.slice(0, mostShown)
    const unknown = shown.filter((picture) => !known.has(picture.sha256))
    const added = await attachAll(unknown, shelf, attachments)
    // They cannot be taken back: what is not remembered is shown all the same.
    await rememberAttached(memory, added).catch(say)
    const all: Attached = new Map([...known, ...added])
    return withAddresses(report, (path) => {
      const id = all.get(shown.find((picture) => picture.path === path)?.sha256 ?? '')
      return id === undefined ? undefined : attachments.addressOf(id)
    })
  } catch (error) {
    say(error)
    return report
  }
}

const candidatesIn = ({ drawn }: Report): readonly PictureOnNoBranch[] =>
  drawn.flatMap(({ choice }) =>
    (choice?.candidates ?? []).map(({ file: { path }, sha256 }) => ({
      path,
      sha256,
      shelfPath: path,
    })),
  )

/**
 * Of what a fork's author may have changed since, nothing is uploaded: only what we put away ourselves.
 * What is in a bucket is seen by everybody.
 */
function ofFork(
  { drawn }: Report,
  { records, earlier }: OutcomeToShow,
): readonly PictureOnNoBranch[] {
  const byPost = new Map([...earlier, ...records].map((record) => [record.post, record]))
  return drawn.flatMap(({ post }) => {
    const record = byPost.get(post)
    const files = (record ? imagesOf(record) : []).filter(({ key }) => key === undefined)
    return files.map(({ path, sha256, blob }) => ({ path, sha256, shelfPath: finishedBlob(blob) }))
  })
}

/** One after the other, as GitHub asks of those who write much. */
async function attachAll(
  waiting: readonly PictureOnNoBranch[],
  shelf: RefStore,
  attachments: Attachments,
): Promise<Attached> {
  const added = new Map<string, string>()
  if (waiting.length === 0) return added
  const files = await shelf.list()
  for (const picture of waiting) {
    const entry = files.get(picture.shelfPath)
    if (entry === undefined || added.has(picture.sha256)) continue
    const bytes = (await shelf.read([entry])).get(entry.path)
    const preview = bytes && (await preparedFor(picture, bytes))
    if (preview === undefined) continue
    const id = await attachments.attach({ name: nameOf(picture), bytes: preview })
    if (id === undefined) break
    added.set(picture.sha256, id)
  }
  return added
}

/** Nothing where it is not that very picture, as a pointer of Git LFS is not, or cannot be read. */
async function preparedFor(
  { sha256: hash }: PictureOnNoBranch,
  bytes: Uint8Array,
): Promise<Uint8Array | undefined> {
  if (sha256(bytes) !== hash) return undefined
  try {
    return await previewOf(sniff(bytes))
  } catch {
    return undefined
  }
}

/** The name of its file, of signs that no server takes offence at. */
function nameOf({ path }: PictureOnNoBranch): string {
  const base = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')
  return `${base.replace(/[^\w-]+/g, '-').slice(0, 60) || 'picture'}.jpg`
}

/** The same report with the addresses of previews, where there are such. */
function withAddresses(report: Report, addressOf: (path: string) => string | undefined): Report {
  const previewed = <T extends FileFact>(file: T): T => {
    const preview = file.url === undefined ? addressOf(file.path) : undefined
    return preview === undefined ? file : { ...file, preview }
  }
  const ofPost = (post: PostFact): PostFact => ({
    ...post,
    ...(post.hero && { hero: previewed(post.hero) }),
    ...(post.social && { social: previewed(post.social) }),
    ...(post.moreSocial && { moreSocial: post.moreSocial.map(previewed) }),
    ...(post.dark && { dark: previewed(post.dark) }),
    ...(post.choice && {
      choice: {
        ...post.choice,
        candidates: post.choice.candidates.map((candidate) => ({
          ...candidate,
          file: previewed(candidate.file),
        })),
      },
    }),
  })
  return { ...report, drawn: report.drawn.map(ofPost) }
}
