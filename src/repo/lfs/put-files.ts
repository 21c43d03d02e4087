import { HeroImagesError, PictureError } from '../../errors.ts'
import { MAX_BYTES } from '../../pictures/sniff.ts'
import type { FilterRule } from '../attributes.ts'
import { branchRef } from '../branch.ts'
import type { ContentRepo, StoredAt } from '../content-repo.ts'
import type { FileEntry, NewFile } from '../files.ts'
import { filtersOf, notStorable, type TreeReader } from '../filters.ts'
import { lfsConfigFile, otherServer } from './config.ts'
import type { Lfs } from './lfs.ts'
import { isLfsPointer, pointerText, readPointer } from './pointer.ts'

/** A change whose files go to a ref. */
interface LfsChange {
  readonly files: ReadonlyMap<string, NewFile>
  readonly removed?: readonly string[] | undefined
  /** Full name. */
  readonly ref: string
}

/**
 * The files of a change as they are committed: of those that `.gitattributes` keep in Git LFS the bytes are
 * there by then, and pointers stand in their place. Pointers stay as they are.
 * @param tree what the change is made upon
 * @throws HeroImagesError where the server does not take one; nothing is to be committed then
 */
export async function inLfs(
  { files, removed = [], ref }: LfsChange,
  tree: TreeReader,
  open: () => Promise<Lfs>,
): Promise<ReadonlyMap<string, NewFile>> {
  const rules = await filtersOf([...files.keys()], tree, files)
  const large = [...rules].flatMap(([path, { filter }]) => (filter === 'lfs' ? [path] : []))
  if (large.length === 0) return files
  const bytes = await bytesOf(large, files, tree)
  const raw = new Map([...bytes].filter(([, one]) => one.length > 0 && !isLfsPointer(one)))
  if (raw.size === 0) return files
  const lfs = await open()
  await assertOwn(lfs, tree)
  await lfs.assertUnlocked([...large, ...removed], ref)
  const pointers = await lfs.upload(raw, ref)
  return new Map([
    ...files,
    ...[...pointers].map(
      ([path, pointer]) => [path, { bytes: Buffer.from(pointerText(pointer)) }] as const,
    ),
  ])
}

async function bytesOf(
  paths: readonly string[],
  files: ReadonlyMap<string, NewFile>,
  { read }: TreeReader,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  const kept: FileEntry[] = []
  for (const path of paths) {
    const file = files.get(path)!
    if ('bytes' in file) found.set(path, file.bytes)
    else kept.push({ path, sha: file.sha, mode: '100644' })
  }
  return kept.length === 0 ? found : new Map([...found, ...(await read(kept))])
}

/**
 * Makes sure, before anything is paid for, that these pictures can be stored: as they are, or by Git LFS.
 * @throws HeroImagesError that names the line of `.gitattributes`
 */
export async function assertStorable(
  paths: readonly string[],
  { branch }: Pick<StoredAt, 'branch'>,
  tree: TreeReader,
  open: (() => Promise<Lfs>) | undefined,
): Promise<void> {
  const rules = [...(await filtersOf(paths, tree))]
  const [first] = rules
  if (first === undefined) return
  const other = rules.find(([, { filter }]) => filter !== 'lfs')
  if (other) throw notStorable(...other)
  if (open === undefined) throw notStorable(...first)
  const lfs = await open()
  try {
    await assertOwn(lfs, tree)
    await lfs.assertOpen(
      rules.map(([path]) => path),
      branchRef(branch),
    )
  } catch (error) {
    throw error instanceof HeroImagesError ? notTaken(...first, error) : error
  }
}

const notTaken = (picture: string, { path, line }: FilterRule, error: HeroImagesError) =>
  new HeroImagesError(
    `Line ${line} of \`${path}\` keeps \`${picture}\` in Git LFS, which does not take it now. ${error.message}`,
    { ...(error.hint !== undefined && { hint: error.hint }), cause: error },
  )

/** The token is for the repository's own server, and goes to no other. */
async function assertOwn({ url }: Lfs, { files, read }: TreeReader): Promise<void> {
  const file = files.get(lfsConfigFile)
  const bytes = file && (await read([file])).get(lfsConfigFile)
  const other = bytes && otherServer(new TextDecoder().decode(bytes), url)
  if (other)
    throw new HeroImagesError(
      `\`${lfsConfigFile}\` keeps files in Git LFS on another server (${other}), out of our reach.`,
      {
        file: lfsConfigFile,
        hint: 'Put `actions/checkout` with `lfs: true`, and a login to that server, before this step',
      },
    )
}

/**
 * Files as they are read, but where a pointer stands the file itself.
 * @throws HeroImagesError where one cannot be had
 */
export async function outOfLfs(
  there: Awaited<ReturnType<ContentRepo['read']>>,
  open: () => Promise<Pick<Lfs, 'download'>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pointers = new Map(
    [...there].flatMap(([path, bytes]) => {
      const pointer = readPointer(bytes)
      return pointer === undefined ? [] : [[path, pointer] as const]
    }),
  )
  if (pointers.size === 0) return there
  for (const [path, { size }] of pointers) assertBearable(path, size)
  return new Map([...there, ...(await (await open()).download(pointers))])
}

function assertBearable(path: string, size: number): void {
  if (size <= MAX_BYTES) return
  const megabytes = Math.ceil(size / 1024 / 1024)
  throw new PictureError(`\`${path}\` has ${megabytes} MB, more than the 50 MB that are read.`, {
    hint: 'Make it smaller.',
  })
}
