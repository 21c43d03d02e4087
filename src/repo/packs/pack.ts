import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { GitObject } from './objects.ts'

const kinds = { commit: 1, tree: 2, blob: 3 } as const
const packed = promisify(deflate)

/**
 * A packfile of whole objects, version 2, in pieces: https://git-scm.com/docs/pack-format. What they name and
 * is not among them must be there already where it is sent to.
 */
export async function packOf(objects: readonly GitObject[]): Promise<readonly Uint8Array[]> {
  const head = Buffer.alloc(12)
  head.write('PACK')
  head.writeUInt32BE(2, 4)
  head.writeUInt32BE(objects.length, 8)
  const bodies = await Promise.all(objects.map(bodyOf))
  const pieces = [
    head,
    ...objects.flatMap(({ kind, bytes }, i) => [headOf(kind, bytes.length), bodies[i]!]),
  ]
  const hash = createHash('sha1')
  for (const piece of pieces) hash.update(piece)
  return [...pieces, hash.digest()]
}

/** Bytes from which a file is a picture, or as good as one: to pack it once more takes time and gains nothing. */
const large = 64 * 1024

const bodyOf = ({ kind, bytes }: GitObject): Promise<Uint8Array> =>
  kind === 'blob' && bytes.length >= large
    ? packed(bytes, { level: 0, chunkSize: bytes.length + large })
    : packed(bytes)

/** Kind and size: four bits of the size in the first byte, seven in each that follows. */
function headOf(kind: GitObject['kind'], size: number): Buffer {
  const bytes: number[] = []
  let byte = (kinds[kind] << 4) | (size & 15)
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 128)
    byte = rest & 127
  }
  return Buffer.from([...bytes, byte])
}
