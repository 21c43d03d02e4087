import { isUtf8 } from 'node:buffer'
import { PostError } from '../errors.ts'

/** A post's text as the parsers want it: decoded strictly, the byte order mark set aside. */
export interface PostSource {
  readonly path: string
  /** `\ufeff` or nothing: put back in front when the text becomes bytes again. */
  readonly bom: string
  readonly text: string
  /** Its lines end in a lone carriage return, which `text` has as `\n`. */
  readonly isLoneCr: boolean
  /** The line ending that the file's first line has; `\n` where there is only one line. */
  readonly eol: '\n' | '\r\n'
}

/** Makes the error for a place in the text; `offset` counts UTF-16 units of what was parsed. */
export type Fail = (message: string, offset: number, hint: string) => PostError

/** @throws PostError where the bytes are not UTF-8. */
export function decode(path: string, bytes: Uint8Array): PostSource {
  let whole: string
  try {
    whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new PostError('The file is not valid UTF-8.', {
      file: path,
      hint: 'Save it as UTF-8, or leave it out with `exclude`.',
      cause,
    })
  }
  const bom = whole.startsWith('\ufeff') ? '\ufeff' : ''
  const isLoneCr = whole.includes('\r') && !whole.includes('\n')
  const rest = whole.slice(bom.length)
  const text = isLoneCr ? rest.replaceAll('\r', '\n') : rest
  return { path, bom, text, isLoneCr, eol: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n' }
}

/** A front matter beyond this is looked for in the whole text. */
const farthest = 64 * 1024

/**
 * The same of a file that opens with a line of three dashes, as far as the line that closes what they
 * open: a hundredth of most posts. Undefined where it does not, where nothing closes it, and where the
 * file is not UTF-8.
 */
export function decodeHead(path: string, bytes: Uint8Array): PostSource | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const opening = file.toString('latin1', 0, 5)
  const eol = opening.startsWith('---\n') ? '\n' : opening === '---\r\n' ? '\r\n' : undefined
  const close = eol === undefined ? -1 : file.indexOf('\n---', 3)
  if (eol === undefined || close === -1 || close > farthest || !isUtf8(bytes)) return undefined
  const newline = file.indexOf('\n', close + 1)
  const text = file.toString('utf8', 0, newline === -1 ? file.length : newline + 1)
  return { path, bom: '', text, isLoneCr: false, eol }
}

export function encode(source: PostSource, text: string): Uint8Array {
  const written = source.isLoneCr ? text.replaceAll('\n', '\r') : text
  return new TextEncoder().encode(source.bom + written)
}

/** Errors for a part of the text that begins at `base`. */
export function failIn({ path, text }: PostSource, base = 0): Fail {
  return (message, offset, hint) =>
    new PostError(message, { file: path, line: lineAt(text, base + offset), hint })
}

/** Line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Offset of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Offset behind the line ending of the line that holds `offset`. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  return newline === -1 ? text.length : newline + 1
}

/** The text with `[start, end)` replaced. */
export function replaced(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end)
}

/**
 * Whatever a reader of ours or of others throws at a file is a failure of that file alone.
 * @throws PostError
 */
export function asPostErrors<T>(path: string, what: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof PostError) throw cause
    throw new PostError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      file: path,
      hint: 'Make the file simpler, or leave it out with `exclude`.',
      cause,
    })
  }
}
