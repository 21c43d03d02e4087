import { posix } from 'node:path'
import type { PathStyle } from '../contract/learned.ts'
import { relativeTo } from './addresses.ts'

/** The style of a value that stands in `post` and means `file`; nothing where they share no name. */
export function styleOf(value: string, file: string, post: string): PathStyle | undefined {
  const plain = decoded(value.replace(/[?#].*$/, ''))
  const dir = posix.dirname(post)
  if (!plain.startsWith('/') && posix.join(dir, plain) === file) {
    return { relative: true, dotted: plain.startsWith('./') }
  }
  const writtenSteps = plain.split('/')
  const steps = file.split('/')
  let shared = 0
  while (
    shared < Math.min(writtenSteps.length, steps.length) &&
    writtenSteps.at(-1 - shared) === steps.at(-1 - shared)
  ) {
    shared++
  }
  if (shared === 0) return undefined
  const prefix = plain.slice(0, plain.length - writtenSteps.slice(-shared).join('/').length)
  return { relative: false, prefix, top: steps.slice(0, -shared).join('/') }
}

/** What `post` writes for `file`; nothing where the file is not in the folder that the style is about. */
export function written(style: PathStyle, file: string, post: string): string | undefined {
  if (style.relative) {
    const path = relativeTo(post, file)
    return style.dotted && !path.startsWith('../') ? `./${path}` : path
  }
  const start = style.top === '' ? '' : `${style.top}/`
  if (!file.startsWith(start)) return undefined
  const rest = file.slice(start.length)
  return `${style.prefix}${/^[/h]/.test(style.prefix) ? encodeURI(rest) : rest}`
}

/** The file that a value of this style means, whether or not it is there. */
export function meant(style: PathStyle, value: string): string | undefined {
  if (style.relative || !value.startsWith(style.prefix)) return undefined
  const rest = decoded(value.slice(style.prefix.length).replace(/[?#].*$/, ''))
  return posix.normalize(style.top === '' ? rest : `${style.top}/${rest}`)
}

/** The style in words for people. */
export function inWords(style: PathStyle): string {
  if (style.relative) return 'a path relative to the post'
  const { prefix, top } = style
  const where = top === '' ? 'the top of the repo' : top
  if (prefix === '') return `a name that the site looks up in ${where}`
  if (prefix === '/') return `a path that starts at ${where}`
  return `${prefix} for ${where}`
}

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
