import { parse as parseToml } from '@decimalturn/toml-patch'
import { parseDocument } from 'yaml'
import { beyondLimits } from '../../text/data-limits.ts'
import { linearKeys } from '../../text/yaml-keys.ts'
import type { SiteFolder } from '../contract/folder.ts'
import { originIn } from './addresses.ts'
import { isMap } from './keys.ts'

/** Characters of a config that is read: 256 KB. */
const MOST = 256 * 1024

/** A TOML, YAML or JSON config as data; nothing where it is none, because a site may still be known. */
export function configData(path: string, text: string | undefined): Record<string, unknown> {
  try {
    if (text === undefined || text.length > MOST) return {}
    const isToml = path.endsWith('.toml')
    if (beyondLimits(text, isToml ? 'toml' : 'yaml')) return {}
    const data: unknown = isToml
      ? parseToml(text)
      : // MkDocs' configs have tags such as !!python/name, which are none of our business.
        yamlData(text)
    return isMap(data) ? data : {}
  } catch {
    return {}
  }
}

/** @throws the first error; to say where each of a thousand is would take longer than all else */
function yamlData(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: false, ...linearKeys })
  if (document.errors[0]) throw document.errors[0]
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

/** The first literal string that a JavaScript config gives a key: `site: 'https://x.org'`. */
export function literal(code: string | undefined, key: string): string | undefined {
  const pattern = new RegExp(`(?:^|[\\s{,(])['"]?${key}['"]?\\s*:\\s*(['"\`])([^'"\`$\\n]*)\\1`)
  return pattern.exec(withoutComments(code ?? ''))?.[2]
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
  const cname = folder.find('CNAME', '{public,static,docs,src}/CNAME', '.vitepress/public/CNAME')
  return cname ?? (folder.has('/CNAME') ? '/CNAME' : undefined)
}

/** Address by the CNAME file, if that was read. */
export function originOfCname(folder: SiteFolder): string | undefined {
  const file = cnameFile(folder)
  const host = file && folder.text(file)?.trim().split(/\s/)[0]
  return host && /^[a-z0-9.-]+$/i.test(host) ? `https://${host.toLowerCase()}` : undefined
}
