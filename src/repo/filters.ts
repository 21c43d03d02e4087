import { posix } from 'node:path'
import { HeroImagesError } from '../errors.ts'
import { attributesOf, type FilterRule, filterOf } from './attributes.ts'
import type { ContentRepo } from './content-repo.ts'
import type { FileEntry, NewFile, Snapshot } from './files.ts'

/** What a tree is read by. */
export interface TreeReader {
  readonly files: ReadonlyMap<string, FileEntry>
  readonly read: ContentRepo['read']
}

/**
 * The filters that a tree's `.gitattributes` send these paths through.
 * @param changed what a commit changes of the tree: its own `.gitattributes` count
 */
export async function filtersOf(
  paths: readonly string[],
  { files, read }: TreeReader,
  changed: ReadonlyMap<string, NewFile> = new Map(),
): Promise<ReadonlyMap<string, FilterRule>> {
  const names = [...new Set(paths.flatMap(attributesOf))]
  const texts = new Map<string, Uint8Array>()
  const entries: FileEntry[] = []
  for (const path of names) {
    const file = changed.get(path)
    if (file && 'bytes' in file) texts.set(path, file.bytes)
    else if (file) entries.push({ path, sha: file.sha, mode: '100644' })
    else entries.push(...[files.get(path)].filter((entry) => entry !== undefined))
  }
  if (entries.length > 0) for (const [path, bytes] of await read(entries)) texts.set(path, bytes)
  if (texts.size === 0) return new Map()
  return new Map(
    paths.flatMap((path) => {
      const rule = filterOf(path, attributesFor(path, texts))
      return rule ? [[path, rule] as const] : []
    }),
  )
}

const attributesFor = (path: string, texts: ReadonlyMap<string, Uint8Array>) =>
  attributesOf(path).flatMap((name) => {
    const bytes = texts.get(name)
    const dir = posix.dirname(name)
    return bytes ? [{ dir: dir === '.' ? '' : dir, text: new TextDecoder().decode(bytes) }] : []
  })

/** A picture that `.gitattributes` sends through a filter, and the line that says so. */
export interface FilteredPicture {
  readonly picture: string
  readonly rule: FilterRule
}

/**
 * The first of these paths that git would send through a filter before it stores it; nothing where none is.
 * @throws what the repo throws
 */
export async function firstFiltered(
  pictures: readonly string[],
  { files }: Pick<Snapshot, 'files'>,
  { read }: Pick<ContentRepo, 'read'>,
): Promise<FilteredPicture | undefined> {
  const [first] = await filtersOf(pictures, { files, read })
  return first && { picture: first[0], rule: first[1] }
}

/** Without a checkout there is no filter but Git LFS. */
export function notStorable(picture: string, { filter, path, line }: FilterRule): HeroImagesError {
  const isLfs = filter === 'lfs'
  const what = isLfs ? 'keeps it in Git LFS' : `sends it through the filter \`${filter}\``
  const before = isLfs
    ? '`actions/checkout` with `lfs: true`'
    : '`actions/checkout` and what sets up that filter'
  return new HeroImagesError(
    `\`${picture}\` cannot be committed without a checkout: line ${line} of \`${path}\` ${what}.`,
    {
      hint: `Put ${before} before this step; or leave the folder of the images out of it, by a line such as \`<folder>/** -filter\` behind that one`,
    },
  )
}
