import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HeroImagesError } from '../errors.ts'
import { objectId } from './checkout-history.ts'
import { readBytes, storeBytes, withFolder } from './checkout-objects.ts'
import type { NewFile } from './files.ts'
import type { Git } from './git.ts'
import { hasGitLfs } from './git-lfs.ts'
import { type LfsPointer, readPointer } from './lfs/pointer.ts'

/** New files in the object store. */
export interface StoredFiles {
  /** Git's ids, by path. */
  readonly shas: ReadonlyMap<string, string>
  /** Of those that went to Git LFS. */
  readonly pointers: readonly LfsPointer[]
}

/**
 * Puts the new files into the object store, as they are; but where the commit's attributes ask for a
 * filter (Git LFS, git-crypt), as its clean command gives them. Attributes are read from `index`, not from
 * the work tree, which may be at another commit or empty.
 * @throws HeroImagesError where a filter is asked for and not set up
 */
export async function storeFiles(
  git: Git,
  files: ReadonlyMap<string, NewFile>,
  index: string,
): Promise<StoredFiles> {
  const shas = new Map<string, string>()
  const filters = await filtersIn(git, [...files.keys()], index)
  const plain = [...files].filter(([path]) => !filters.has(path))
  const fresh = plain.flatMap(([path, file]) => ('bytes' in file ? [{ path, ...file }] : []))
  const stored = await storeBytes(
    git,
    fresh.map(({ bytes }) => bytes),
  )
  for (const [i, { path }] of fresh.entries()) shas.set(path, stored[i]!)
  for (const [path, file] of plain) if ('sha' in file) shas.set(path, file.sha)
  const large: string[] = []
  for (const [path, filter] of filters) {
    const sha = await storeFiltered(git, { path, filter }, files.get(path)!)
    shas.set(path, sha)
    if (filter === 'lfs') large.push(sha)
  }
  const texts = await readBytes(git, large)
  const pointers = large.flatMap((sha) => readPointer(texts.get(sha)!) ?? [])
  return { shas, pointers }
}

/**
 * Makes sure that the filters are here which a commit's attributes ask for.
 * @throws HeroImagesError that names a file and what to do
 */
export const assertFilters = (git: Git, paths: readonly string[], commit: string): Promise<void> =>
  withFolder(async (folder) => {
    const index = join(folder, 'index')
    await git.run(['read-tree', objectId(commit)], { env: { GIT_INDEX_FILE: index } })
    for (const [path, filter] of await filtersIn(git, paths, index))
      await assertFilter(git, { path, filter })
  })

/** What `git check-attr` says where there is no filter. */
const noFilter = new Set(['unspecified', 'unset', 'set'])

async function filtersIn(
  git: Git,
  paths: readonly string[],
  index: string,
): Promise<ReadonlyMap<string, string>> {
  const input = Buffer.from(paths.map((path) => `${path}\0`).join(''))
  const env = { GIT_INDEX_FILE: index }
  const args = ['check-attr', '-z', '--cached', '--stdin', 'filter']
  const fields = (await git.run(args, { input, env })).toString().split('\0')
  const found = paths.map((path, i) => [path, fields[i * 3 + 2]!] as const)
  return new Map(found.filter(([, filter]) => !noFilter.has(filter)))
}

interface Filtered {
  readonly path: string
  readonly filter: string
}

async function assertFilter(git: Git, { path, filter }: Filtered): Promise<void> {
  for (const kind of ['clean', 'process']) {
    const { code } = await git.ask(['config', '--get', `filter.${filter}.${kind}`])
    if (code !== 0) continue
    if (filter !== 'lfs' || !(await isMissing(git))) return
  }
  throw filter === 'lfs'
    ? new HeroImagesError(`${path} belongs to Git LFS, which is not set up here.`, {
        file: path,
        hint: 'Set `lfs: true` at actions/checkout, or install git-lfs and run `git lfs install`; or leave actions/checkout out, then this step does it by itself',
      })
    : new HeroImagesError(
        `${path} goes through the filter \`${filter}\`, which is not set up here.`,
        {
          file: path,
          hint: 'Set the filter up before this step, or leave the folder of the images out of it, by a line such as `<folder>/** -filter` in `.gitattributes`',
        },
      )
}

/** The setting alone starts nothing. Another clean command than git-lfs needs no git-lfs. */
async function isMissing(git: Git): Promise<boolean> {
  const { stdout } = await git.ask(['config', '--get', 'filter.lfs.clean'])
  return /^git[- ]lfs\b/.test(stdout.toString()) && !(await hasGitLfs(git))
}

const storeFiltered = (git: Git, filtered: Filtered, file: NewFile): Promise<string> =>
  withFolder(async (folder) => {
    const { path, filter } = filtered
    await assertFilter(git, filtered)
    const bytes = 'bytes' in file ? file.bytes : (await readBytes(git, [file.sha])).get(file.sha)!
    const tree = join(folder, 'tree')
    await mkdir(tree)
    // hash-object reads attributes from a work tree alone, so it gets one of its own.
    await writeFile(join(tree, '.gitattributes'), `* filter=${filter} -text\n`)
    await writeFile(join(folder, 'bytes'), bytes)
    const gitDir = await git.line(['rev-parse', '--absolute-git-dir'])
    const args = ['-c', `filter.${filter}.required=true`, 'hash-object', '-w', `--path=${path}`]
    const env = { GIT_DIR: gitDir, GIT_WORK_TREE: tree }
    return git.line([...args, '--', join(folder, 'bytes')], { env, cwd: tree })
  })
