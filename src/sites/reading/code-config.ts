import { posix } from 'node:path'
import { parseJson } from '../../text/parse-json.ts'
import { repoPath, type SiteFolder } from '../contract/folder.ts'
import { type CodeModule, readModule } from './code-module.ts'
import { at, type CodeValue, type Unknown, unwrapped, valueOfData } from './code-values.ts'
import { notRead } from './config-text.ts'

/** A config in JavaScript or TypeScript: read, and never run. */
export interface CodeConfig extends CodeModule {
  /** As its folder calls it. */
  readonly path: string
  /** It was read, and it can be. */
  readonly isRead: boolean
  /** All of what it says, without what is put around it. */
  readonly whole: CodeValue
}

/** Characters of data that code imports: 256 KB. */
const mostCharacters = 256 * 1024
/** Files that one config may lead to, and how far. */
const mostModules = 12
const furthest = 4
const endings = ['ts', 'js', 'mjs', 'cjs', 'mts', 'cts', 'tsx', 'jsx', 'json']

/** What was read in one look at a folder. */
interface Opened {
  readonly modules: Map<string, CodeModule | undefined>
  /** What modules export, by their paths and names. */
  readonly values: Map<string, CodeValue>
}

const openedIn = new WeakMap<SiteFolder, Opened>()

function openedOf(folder: SiteFolder): Opened {
  const known = openedIn.get(folder)
  if (known) return known
  const opened: Opened = { modules: new Map(), values: new Map() }
  openedIn.set(folder, opened)
  return opened
}

const silent: CodeModule = { exported: () => undefined, modules: [], calls: () => [] }

/** A config of a site by its path; what was not read, or cannot be, says nothing. */
export function codeConfig(folder: SiteFolder, path: string | undefined): CodeConfig {
  const module = path === undefined ? undefined : moduleAt(folder, path, 0)
  return {
    ...(module ?? silent),
    path: path ?? '',
    isRead: module !== undefined,
    get whole() {
      return unwrapped(module?.exported('default'), true)
    },
  }
}

/** A module of the repo that was read; what cannot be is told. */
function moduleAt(folder: SiteFolder, path: string, depth: number): CodeModule | undefined {
  const { modules } = openedOf(folder)
  if (modules.has(path)) return modules.get(path)
  const text = folder.text(path)
  if (text === undefined || modules.size >= mostModules) return undefined
  const read = readModule(text, {
    path,
    dir: dirOf(folder, path),
    load: (module, name) => loaded(folder, { from: path, module, name, depth: depth + 1 }),
  })
  if ('problem' in read) folder.note(notRead(folder, path, read.problem))
  const module = 'module' in read ? read.module : undefined
  modules.set(path, module)
  return module
}

/** The folder of a file, seen from that of the site. */
const dirOf = ({ root }: SiteFolder, path: string) => {
  const dir = posix.relative(`/${root}`, posix.dirname(`/${repoPath(root, path)}`))
  return dir === '' ? '.' : dir.startsWith('.') ? dir : `./${dir}`
}

interface Import {
  /** The file that imports. */
  readonly from: string
  readonly module: string
  readonly name: string
  readonly depth: number
}

function loaded(folder: SiteFolder, { from, module, name, depth }: Import): CodeValue {
  const path = localFile(folder, from, module)
  const unknown: Unknown = {
    kind: 'unknown',
    code: module,
    module,
    ...(/^(?:default|\*)$/.test(name) ? {} : { name }),
  }
  if (path === undefined || depth > furthest) return unknown
  const text = folder.text(path)
  if (text === undefined) return { ...unknown, file: path }
  if (path.endsWith('.json')) {
    const data = dataOf(text)
    return data && (/^(?:default|\*)$/.test(name) ? data.value : at(data.value, name))
  }
  // Each name of a module is looked at once, and not while it is being looked at: modules go in circles.
  const { values } = openedOf(folder)
  const key = `${path} ${name}`
  if (!values.has(key)) {
    values.set(key, unknown)
    const there = moduleAt(folder, path, depth)
    if (there) values.set(key, there.exported(name))
  }
  return values.get(key)
}

function dataOf(text: string): { readonly value: CodeValue } | undefined {
  try {
    return { value: valueOfData(parseJson(text, mostCharacters)) }
  } catch {
    return undefined
  }
}

/** The file of the repo that a module's name means, by its path or by the usual alias of the top. */
function localFile(folder: SiteFolder, from: string, module: string): string | undefined {
  const alias = /^(?:@|~~?|#)\/(.+)$/.exec(module)?.[1]
  const starts = alias
    ? [repoPath(folder.root, alias), repoPath(folder.root, `src/${alias}`)]
    : /^\.{1,2}(?:\/|$)/.test(module)
      ? [posix.join(posix.dirname(repoPath(folder.root, from)), module)]
      : []
  const candidates = starts.flatMap((start) => [
    start,
    ...endings.map((ending) => `${start}.${ending}`),
    // TypeScript is imported by the name that it will have.
    ...[start.replace(/\.([mc]?)jsx?$/, '.$1ts')],
    ...endings.map((ending) => `${start}/index.${ending}`),
  ])
  const file = candidates.find((path) => folder.has(`/${path}`))
  return file === undefined ? undefined : `/${file}`
}
