import { PostError } from '../../errors.ts'
import { imagesOf, type Record } from '../../ledger/record.ts'
import { keyDigits, unknownHash } from '../../repo/bucket/keys.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import { publicAddress, type S3Settings } from '../../settings/storage-schema.ts'
import type { CutAnew } from '../draw/recut.ts'
import type { RepoState } from '../find/repo-state.ts'
import { addressesOf, type Renamed, renamed } from '../plan/bucket-names.ts'
import type { Placed } from './place.ts'

/**
 * Gives texts the addresses that pictures have in the bucket, in place of those that stood for them while
 * their bytes were not known, and of those that they had before they were cut anew. A post that would name a
 * picture which nobody has is left as it is.
 * @throws what the repo throws
 */
export async function withAddresses(
  placed: Placed,
  recut: readonly CutAnew[],
  { head, s3 }: Pick<RepoState, 'head'> & { readonly s3: S3Settings },
  repo: Pick<ContentRepo, 'read'>,
): Promise<Placed> {
  const base = publicAddress(s3)
  const drawn = addressesOf(placed.records, s3)
  const cutAnew = recut.flatMap(({ before }, at) => renamedBy(before, placed.recut[at]))
  const files = new Map(placed.files)
  for (const [path, bytes] of await postsOf(placed, recut, head, repo))
    files.set(path, { bytes: renamed(bytes, cutAnew) })
  const failed: PostError[] = []
  for (const [path, file] of files) {
    if (!('bytes' in file)) continue
    const bytes = renamed(file.bytes, drawn)
    if (!stillStands(bytes, base)) {
      files.set(path, { bytes })
      continue
    }
    files.delete(path)
    failed.push(unnamed(path))
  }
  return { ...placed, files, failed: [...placed.failed, ...failed] }
}

const renamedBy = (before: Record, after: Record | undefined): readonly Renamed[] => {
  const now = new Map((after ? imagesOf(after) : []).map(({ path, url }) => [path, url]))
  return imagesOf(before).flatMap(({ path, url }): readonly Renamed[] => {
    const is = now.get(path)
    return url === undefined || is === undefined || url === is ? [] : [[url, is]]
  })
}

/** The posts that show pictures which were cut anew, as they are by now. */
async function postsOf(
  { files }: Placed,
  recut: readonly CutAnew[],
  head: RepoState['head'],
  repo: Pick<ContentRepo, 'read'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = new Set(
    recut.flatMap(({ record: { post, translations = [] } }) => [post, ...translations]),
  )
  const changed = [...paths].flatMap((path) => {
    const file = files.get(path)
    return file && 'bytes' in file ? [[path, file.bytes] as const] : []
  })
  const others = [...paths].flatMap((path) => (files.has(path) ? [] : (head.files.get(path) ?? [])))
  const read = others.length > 0 ? await repo.read(others) : []
  return new Map([...changed, ...read])
}

/** An address of the bucket by the hash that no picture has. */
function stillStands(bytes: Uint8Array, base: string): boolean {
  const text = Buffer.from(bytes).toString('latin1')
  const mark = unknownHash.slice(0, keyDigits)
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const start = text.lastIndexOf(base, at)
    if (start !== -1 && !/\s/.test(text.slice(start, at))) return true
  }
  return false
}

const unnamed = (file: string) =>
  new PostError('It would name a picture of the bucket that is not drawn yet.', {
    file,
    hint: 'Draw the post that has this picture again, then this one follows.',
  })
