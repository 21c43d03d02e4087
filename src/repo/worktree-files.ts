import { lstatSync, readFileSync, type Stats } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileEntry } from './files.ts'
import { createGit, type Environment, trusting } from './git.ts'
import { gitId } from './object-id.ts'

/** Folders with a leading dot that hold content or settings of a site. */
const dotFolders = new Set(['.github', '.vitepress', '.vuepress'])

/**
 * Files of a folder: where git is, those that it tracks or would (what is ignored is no content);
 * else all, without `node_modules` and folders with a leading dot. A file is read for its `sha` only
 * when somebody asks for it: most are never asked.
 */
export async function listFiles(
  dir: string,
  env: Environment,
): Promise<ReadonlyMap<string, FileEntry>> {
  const paths = (await gitPaths(dir, env)) ?? (await walk(dir, ''))
  const files = new Map<string, FileEntry>()
  for (const path of new Set(paths)) {
    const entry = entryOf(dir, path)
    if (entry !== undefined) files.set(entry.path, entry)
  }
  return files
}

async function gitPaths(dir: string, env: Environment): Promise<string[] | undefined> {
  const git = createGit(dir, {
    env,
    config: trusting(await realpath(dir), env),
  })
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const { code, stdout } = await git.ask(args)
    return code === 0 ? stdout.toString().split('\0').filter(Boolean) : undefined
  } catch {
    return undefined // no git on this machine
  }
}

async function walk(dir: string, prefix: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(dir, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name
    if (!entry.isDirectory()) found.push(path)
    else if (entry.name !== 'node_modules')
      if (!entry.name.startsWith('.') || dotFolders.has(entry.name))
        found.push(...(await walk(dir, `${path}/`)))
  }
  return found
}

/** What the system has in memory anyway is asked for at once: a promise takes ten times as long. */
function entryOf(dir: string, path: string): FileEntry | undefined {
  const stat = statOf(join(dir, path))
  if (stat === undefined) return undefined // tracked, and deleted on disk
  if (stat.isSymbolicLink()) return { path, sha: gitId(Buffer.from(path)), mode: '120000' }
  // What git lists as a file and is a folder is a submodule; an untracked repo ends with a slash.
  if (stat.isDirectory())
    return { path: path.replace(/\/$/, ''), sha: gitId(Buffer.from(path)), mode: '160000' }
  if (!stat.isFile()) return undefined
  return diskFile(dir, path, stat.size, stat.mode & 0o100 ? '100755' : '100644')
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function diskFile(dir: string, path: string, size: number, mode: string): FileEntry {
  let id: string | undefined
  return {
    path,
    size,
    mode,
    get sha() {
      id ??= gitId(readFileSync(join(dir, path)))
      return id
    },
  }
}
