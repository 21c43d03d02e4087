import type { NewFile } from './files.ts'

/** Bytes of one file, and of all together, that go along in the request for a tree. */
const max = { file: 100_000, all: 1_000_000 }

/**
 * Texts of those new files that can go along with the tree, by path; each of the others needs a
 * request of its own. They are small, not empty, and UTF-8 that comes out as the same bytes.
 */
export function inlineTexts(files: ReadonlyMap<string, NewFile>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let all = 0
  for (const [path, file] of files) {
    if ('sha' in file || file.bytes.length > Math.min(max.file, max.all - all)) continue
    const text = exactText(file.bytes)
    if (text === undefined) continue
    texts.set(path, text)
    all += file.bytes.length
  }
  return texts
}

/** A byte order mark stays in the text. Zero bytes are no text, whatever UTF-8 says. */
function exactText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
