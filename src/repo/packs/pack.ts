import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { GitObject } from './objects.ts'

const kinds = { commit: 1, tree: 2, blob: 3 } as const
const packed = promisify(deflate)

/**
 * A packfile of whole objects, version 2: https://git-scm.com/docs/pack-format. What they name and is
 * not among them must be there already where it is sent to.
 */
export async function packOf(objects: readonly GitObject[]): Promise<Uint8Array> {
  const head = Buffer.alloc(12)
  head.write('PACK')
  head.writeUInt32BE(2, 4)
  head.writeUInt32BE(objects.length, 8)
  const bodies = await Promise.all(objects.map(({ bytes, kind }) => packed(bytes, levelOf(kind))))
  const entries = objects.flatMap(({ kind, bytes }, i) => [headOf(kind, bytes.length), bodies[i]!])
  const pack = Buffer.concat([head, ...entries])
  return Buffer.concat([pack, createHash('sha1').update(pack).digest()])
}

/** Pictures are packed already: to try it again takes time and gains nothing. */
const levelOf = (kind: GitObject['kind']) => ({ level: kind === 'blob' ? 1 : 6 })

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
