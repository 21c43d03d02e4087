import { deflateSync } from 'node:zlib'
import { chunk, ihdr, SIGNATURE } from './png.ts'

/** An RGBA PNG with that alpha at each pixel; `grey` is its colour. */
export function maskOf(
  width: number,
  height: number,
  alpha: (x: number, y: number) => number,
  grey: (x: number, y: number) => number = () => 0,
): Buffer {
  const head = ihdr(width, height)
  // Colour type 6: truecolour with alpha.
  head[9] = 6
  const rows = Buffer.alloc(height * (1 + width * 4))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * (1 + width * 4) + 1 + x * 4
      rows.fill(grey(x, y), at, at + 3)
      rows[at + 3] = alpha(x, y)
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
