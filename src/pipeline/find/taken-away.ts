import { posix } from 'node:path'
import { HeroImagesError, PostError } from '../../errors.ts'
import { type Record, recordPath } from '../../ledger/record.ts'
import type { RememberedPicture } from '../../memory/pictures.ts'
import type { PlacedEntry } from '../../memory/placed-entry.ts'
import { editPost } from '../../posts/edit.ts'
import { readPost } from '../../posts/read.ts'
import type { FileChange } from '../../repo/content-repo.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import { type Absence, isNo } from './absence.ts'
import type { RepoState } from './repo-state.ts'

type Repo = RunContext['repo']
type Histories = Pick<Repo, 'changesOf' | 'mergeBase'>

/**
 * Whether people took a picture away: the branch had it, under whatever name our commit bears by now, and
 * the commit that it went with says no, see {@link isNo}. A branch that was written anew without our
 * commit is no such word.
 * @param post path of the post by now: its record goes by that
 * @throws what the repo throws
 */
export async function isTakenAway(
  picture: RememberedPicture,
  post: string,
  { head: now }: Pick<Job, 'head'>,
  state: RepoState,
  repo: Repo,
): Promise<boolean> {
  const hasFile = state.head.files.has(picture.record.files.hero.path)
  const absence = hasFile
    ? await withoutLines(picture, now, state, repo)
    : await withoutFile(picture, post, now, state, repo)
  return absence !== undefined && isNo(absence)
}

/** The last commit that changed the file of a picture which is gone is the one that took it away. */
async function withoutFile(
  { record, placed }: RememberedPicture,
  post: string,
  now: string,
  { head }: RepoState,
  repo: Repo,
): Promise<Absence | undefined> {
  const change = await lastChange(record.files.hero.path, placed, now, repo)
  if (change === undefined) return undefined
  const hasRecord = [post, record.post].some((path) => head.files.has(recordPath(path)))
  return { message: change.message, took: hasRecord ? 'files' : 'files-and-record' }
}

/** The last commit that changed a file, where that was after the picture was put there last. */
async function lastChange(
  path: string,
  placed: readonly PlacedEntry[],
  now: string,
  repo: Histories,
): Promise<FileChange | undefined> {
  const since = placed[0]!.commit
  const [last] = await repo.changesOf(path, now, since)
  return last && !(await isAncestor(last.commit, since, repo)) ? last : undefined
}

/** A post as one commit of its history has it. */
interface Version extends FileChange {
  readonly sha: string
  readonly bytes: Uint8Array
}

/** The commit that the lines of a picture went with whose files are there. */
async function withoutLines(
  { record, placed }: RememberedPicture,
  now: string,
  state: RepoState,
  repo: Repo,
): Promise<Absence | undefined> {
  const changes = await repo.changesOf(record.post, now, placed[0]!.commit)
  let without: Version | undefined
  for (const change of changes) {
    const version = await versionOf(record.post, change, repo)
    if (version === undefined) continue
    if (!names(version.bytes, record)) {
      without = version
      continue
    }
    if (without === undefined || (await isAncestor(without.commit, placed[0]!.commit, repo)))
      return undefined
    const brought = placed.find(({ commit }) => changes.some((one) => one.commit === commit))
    const { head } = brought ?? placed[0]!
    const isOurs =
      lacksOurLinesAlone(without.bytes, version.bytes, record, state) ||
      (await snapshotOf(head, repo))?.files.get(record.post)?.sha === without.sha
    return { message: without.message, took: isOurs ? 'our-lines' : 'text' }
  }
  return undefined
}

/** Nothing where the commit took it away, or is not to be had any more. */
async function versionOf(
  path: string,
  change: FileChange,
  repo: Repo,
): Promise<Version | undefined> {
  const file = (await snapshotOf(change.commit, repo))?.files.get(path)
  const bytes = file && (await repo.read([file])).get(path)
  return bytes && { ...change, sha: file.sha, bytes }
}

/** As it stands in front matter, and as it may stand in a text. */
function names(bytes: Uint8Array, { files: { hero } }: Record): boolean {
  const name = posix.basename(hero.path)
  const text = Buffer.from(bytes)
  return text.includes(name) || text.includes(encodeURI(name))
}

/**
 * With our lines the post would be as it was. Where our commit brought another picture for one that was
 * there, the post had our lines before it, too.
 */
function lacksOurLinesAlone(
  without: Uint8Array,
  before: Uint8Array,
  { post: path, alt, files: { hero, social, more = [], dark }, disclosed, placeholder }: Record,
  { site, settings }: RepoState,
): boolean {
  try {
    const post = readPost(path, without)
    const place = site.place(post, { hero: settings.format, social: settings.social.format })
    const lacking = place.more.filter((image) => !more.some(({ path }) => path === image.path))
    const edited = editPost(
      post,
      place.edit({
        ...{ alt, hero, social, lacking, dark: dark !== undefined },
        ...{ disclosure: disclosed?.says, placeholder, body: settings.body },
      }),
    )
    return Buffer.compare(edited, before) === 0
  } catch (error) {
    if (error instanceof PostError) return false
    throw error
  }
}

/** Nothing where the commit is not to be had any more. */
const snapshotOf = (commit: string, repo: Repo) => repo.snapshot(commit).catch(() => undefined)

/**
 * Whether a picture came to where a commit is: with our own commit, or with one that was put upon another
 * base. @throws what the repo throws
 */
export async function cameTo(
  head: string,
  { record, placed }: Pick<RememberedPicture, 'record' | 'placed'>,
  repo: Histories,
): Promise<boolean> {
  for (const { commit } of placed) if (await isAncestor(commit, head, repo)) return true
  return (await lastChange(record.files.hero.path, placed, head, repo)) !== undefined
}

/** A commit that is not to be had any more leads nowhere. */
async function isAncestor(
  commit: string,
  head: string,
  repo: Pick<Histories, 'mergeBase'>,
): Promise<boolean> {
  try {
    return (await repo.mergeBase(commit, head)) === commit
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    return false
  }
}
