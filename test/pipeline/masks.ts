import { deflateSync } from 'node:zlib'
import { chunk, ihdr, SIGNATURE } from '../helpers/png.ts'

/** A PNG with an alpha channel whose left half is transparent. */
export function alphaPng(width: number, height: number): Buffer {
  const head = ihdr(width, height)
  head[9] = 6
  const rows = Buffer.alloc(height * (1 + width * 4), 255)
  for (let y = 0; y < height; y++) {
    const start = y * (1 + width * 4)
    rows[start] = 0
    for (let x = 0; x < width / 2; x++) rows[start + 4 + x * 4] = 0
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
