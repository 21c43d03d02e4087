import { createHash } from 'node:crypto'

/** What stands in the repo for a file in Git LFS: its SHA-256 in hex, and its size in bytes. */
export interface LfsPointer {
  readonly oid: string
  readonly size: number
}

/** Whether bytes are what stands in the repo for a file in Git LFS (its specification, v1). */
export const isLfsPointer = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 100)).startsWith('version https://git-lfs.')

/** A pointer as git-lfs writes it, byte for byte: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const pointerText = ({ oid, size }: LfsPointer): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`

/** The specification wants a pointer to be smaller. */
const longestPointer = 1024

/** What a pointer says; nothing for all other bytes, and for pointers that name other hashes or extensions. */
export function readPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= longestPointer || !isLfsPointer(bytes)) return undefined
  const said = /^version \S+\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n?$/.exec(
    new TextDecoder().decode(bytes),
  )
  return said === null ? undefined : { oid: said[1]!, size: Number(said[2]) }
}

/** Whether these are the bytes that a pointer names. */
export const isOf = ({ oid, size }: LfsPointer, bytes: Uint8Array): boolean =>
  bytes.length === size && createHash('sha256').update(bytes).digest('hex') === oid
