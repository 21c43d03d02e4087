import { diff3Merge } from 'node-diff3'

/** Three states of a file: what both sides began with, and what each made of it. */
export interface MergeSides {
  readonly base: Uint8Array
  readonly ours: Uint8Array
  readonly theirs: Uint8Array
}

/** Nothing that people write by hand is larger; to compare more takes long. */
const mostBytes = 500_000

/**
 * The text with what both sides changed, line by line; nothing where they changed the same lines in
 * different ways, or where it is no text.
 */
export function mergeText({ base, ours, theirs }: MergeSides): Uint8Array | undefined {
  const texts = [ours, base, theirs].map(textOf)
  const [a, o, b] = texts.map((text) => text?.split(/(?<=\n)/))
  if (a === undefined || o === undefined || b === undefined) return undefined
  const merged: string[] = []
  for (const { ok } of diff3Merge(a, o, b, { excludeFalseConflicts: true })) {
    if (ok === undefined) return undefined
    for (const line of ok) merged.push(line)
  }
  return new TextEncoder().encode(merged.join(''))
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes || bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
