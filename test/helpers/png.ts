import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

/** One PNG chunk with its CRC. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

export function ihdr(width: number, height: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, 2, 0, 0, 0], 8)
  return data
}

export const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** An RGB PNG; `paint` gives the colour of each pixel. */
export function png(
  width: number,
  height: number,
  paint: (x: number, y: number) => readonly [number, number, number],
  extra: readonly Buffer[] = [],
): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(paint(x, y), y * (1 + width * 3) + 1 + x * 3)
  }
  return file(width, height, rows, extra)
}

/** `rows` are RGB, each row after a byte for its filter. */
function file(width: number, height: number, rows: Buffer, extra: readonly Buffer[] = []): Buffer {
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', ihdr(width, height)),
    ...extra,
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A gradient whose colours follow from the text: the same text, the same bytes. */
export function gradient(text: string, width: number, height: number): Buffer {
  const hash = createHash('sha256').update(text).digest()
  const line = width * 3
  const rows = Buffer.alloc(height * (1 + line))
  const above = Buffer.alloc(line)
  // Millions of pixels a test file: no array, no call for each of them, and what a column has of its own
  // is worked out once. A row is told by what differs from the one above it (filter 2), which makes a
  // file that is quick to send and to read.
  const top = new Float64Array(line)
  const slope = new Float64Array(line)
  for (let offset = 0; offset < line; offset++) {
    const channel = offset % 3
    const across = (offset - channel) / line
    top[offset] = hash[channel]! * (1 - across)
    slope[offset] = hash[channel + 3]! * across
  }
  let at = 0
  for (let y = 0; y < height; y++) {
    const down = y / height
    rows[at++] = 2
    for (let offset = 0; offset < line; offset++) {
      const value = (top[offset]! + slope[offset]! * down + 0.5) | 0
      rows[at++] = value - above[offset]!
      above[offset] = value
    }
  }
  return file(width, height, rows)
}
