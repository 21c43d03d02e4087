import { parse as parseToml } from '@decimalturn/toml-patch'
import { parseDocument } from 'yaml'
import { beyondLimits } from '../../text/data-limits.ts'
import { parseJson } from '../../text/parse-json.ts'
import { linearKeys } from '../../text/yaml-keys.ts'
import { repoPath, type SiteFolder } from '../contract/folder.ts'
import { originIn } from './addresses.ts'
import { isMap } from './keys.ts'

/** Characters of a config that is read: 256 KB. */
const MOST = 256 * 1024

/** The data of a TOML, YAML or JSON config, or why there is none. Empty for what is no map. */
export function readData(
  path: string,
  text: string,
): { readonly data: Record<string, unknown> } | { readonly problem: string } {
  if (text.length > MOST) return { problem: 'it is too long' }
  const isToml = path.endsWith('.toml')
  const beyond = beyondLimits(text, isToml ? 'toml' : 'yaml')
  if (beyond) return { problem: `it ${beyond.why}` }
  try {
    const data: unknown = isToml
      ? parseToml(text)
      : // MkDocs' configs have tags such as !!python/name, which are none of our business.
        yamlData(text)
    return { data: isMap(data) ? data : {} }
  } catch (error) {
    const [line = ''] = String((error as Error).message).split('\n')
    return { problem: line.slice(0, 100) || 'it is not well formed' }
  }
}

/** A config of a site as data; nothing where it was not read. Where it cannot be, people are told. */
export function dataConfig(folder: SiteFolder, path: string | undefined): Record<string, unknown> {
  const text = path === undefined ? undefined : folder.text(path)
  if (path === undefined || text === undefined) return {}
  const read = readData(path, text)
  if ('data' in read) return read.data
  folder.note(notRead(folder, path, read.problem))
  return {}
}

/** For people: a config that says nothing, because it cannot be read. */
export const notRead = ({ root }: SiteFolder, path: string, problem: string): string =>
  `${repoPath(root, path)} cannot be read (${problem}), so what it says is taken as not known.`

/** A package.json as data; undefined where it was not read, or is none. */
export function packageData(folder: SiteFolder, path: string): Record<string, unknown> | undefined {
  const text = folder.text(path)
  if (text === undefined) return undefined
  try {
    const data = parseJson(text, MOST)
    return isMap(data) ? data : undefined
  } catch {
    return undefined
  }
}

/** True where a package is among those that a package.json names. */
export const dependsOn = (data: Readonly<Record<string, unknown>>, name: string): boolean =>
  ['dependencies', 'devDependencies', 'peerDependencies'].some((key) => {
    const packages = data[key]
    return isMap(packages) && Object.hasOwn(packages, name)
  })

/** @throws the first error; to say where each of a thousand is would take longer than all else */
function yamlData(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: false, ...linearKeys })
  const [error] = document.errors
  if (error) {
    const line = text.slice(0, error.pos[0]).split('\n').length
    throw new Error(`line ${line}: ${error.message}`)
  }
  return document.toJS()
}

/**
 * JavaScript without its comments; `//` inside of strings such as URLs stays. One step for each piece: a
 * string or comment that never ends goes to the end of its line, or of the code.
 */
export function withoutComments(code: string): string {
  const pieces =
    /"(?:[^"\\\n]|\\.)*(?:"|\\?(?=\n|$))|'(?:[^'\\\n]|\\.)*(?:'|\\?(?=\n|$))|`(?:[^`\\]|\\[\s\S])*(?:`|\\?$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g
  return code.replace(pieces, (piece) => (piece.startsWith('/') ? '' : piece))
}

/** A folder as configs write it (`./src/`), as the tree has it (`src`). */
export const folderName = (text: string) => text.replace(/^\.?\/+|^\.$|\/+$/g, '')

/** Address of the site by its host and its base path, either of which may be missing. */
export function originOf(url: string | undefined, base = ''): string | undefined {
  const origin = originIn(url)
  const path = folderName(base)
  if (origin === undefined || path === '') return origin
  return new URL(origin).pathname === '/' ? `${origin}/${path}` : origin
}

/** The file that tells GitHub Pages the host name. */
export function cnameFile(folder: SiteFolder): string | undefined {
  const cname = folder.find(
    'CNAME',
    '{public,static,docs,src}/CNAME',
    '.{vite,vue}press/public/CNAME',
  )
  return cname ?? (folder.has('/CNAME') ? '/CNAME' : undefined)
}

/** Address by the CNAME file, if that was read. */
export function originOfCname(folder: SiteFolder): string | undefined {
  const file = cnameFile(folder)
  const host = file && folder.text(file)?.trim().split(/\s/)[0]
  return host && /^[a-z0-9.-]+$/i.test(host) ? `https://${host.toLowerCase()}` : undefined
}
