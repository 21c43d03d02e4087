import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflate } from 'node:zlib'
import { Bitmap, type Pixels } from './bitmap.ts'
import { viewOf } from './bytes.ts'
import { partsOf } from './sniff-png.ts'

/** Bytes that zlib hands over at once. */
const chunkSize = 256 * 1024

/** Channels by colour type, in PNGs as models draw them. PNG specification, third edition, section 11.2.1. */
const channelsOf: Readonly<Record<number, 3 | 4>> = { 2: 3, 6: 4 }

/**
 * Pixels of a PNG that was measured, where it is as models draw them: RGB or RGBA, 8 bits each, row by row. Node's
 * own zlib takes half the time of a decoder in WebAssembly, which would first be compiled, and its rows need
 * no memory of their own.
 * @returns nothing for all others, and for what is damaged: another decoder tells what is wrong with that
 */
export async function decodePlainPng(bytes: Uint8Array): Promise<Pixels | undefined> {
  const view = viewOf(bytes)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const [depth, colourType, , , interlace] = bytes.subarray(24, 29)
  const channels = channelsOf[colourType!]
  const parts = partsOf(bytes)
  const isTransparent = parts.some(({ type }) => type === 'tRNS')
  if (depth !== 8 || interlace !== 0 || channels === undefined || isTransparent) return undefined
  const rows = new Rows({ width, height }, channels)
  const packed = parts.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))
  try {
    await pipeline(Readable.from(packed), createInflate({ chunkSize }), async (unpacked) => {
      for await (const chunk of unpacked as AsyncIterable<Uint8Array>) rows.add(chunk)
    })
  } catch {
    return undefined
  }
  return rows.isWhole ? new Bitmap(rows.data, width, height) : undefined
}

/** Rows that come in piece by piece, and become pixels. Section 9 of the specification. */
class Rows {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly #channels: 3 | 4
  readonly #height: number
  /** A row and the one above it, each behind a pixel of zeros. */
  #row: Uint8Array
  #above: Uint8Array
  /** Bytes of the row that are there; -1 where its filter is not. */
  #filled = -1
  #filter = 0
  #y = 0

  constructor({ width, height }: Pick<Pixels, 'width' | 'height'>, channels: 3 | 4) {
    this.data = new Uint8ClampedArray(width * height * 4)
    this.#channels = channels
    this.#height = height
    this.#row = new Uint8Array((1 + width) * channels)
    this.#above = new Uint8Array((1 + width) * channels)
  }

  get isWhole(): boolean {
    return this.#y === this.#height && this.#filled === -1
  }

  /** @throws where these are no rows, or too many */
  add(chunk: Uint8Array): void {
    const line = this.#row.length - this.#channels
    for (let at = 0; at < chunk.length; ) {
      if (this.#y === this.#height) throw new Error('There are more rows than the picture has')
      if (this.#filled === -1) {
        this.#filter = chunk[at++]!
        this.#filled = 0
      }
      const piece = chunk.subarray(at, at + line - this.#filled)
      this.#row.set(piece, this.#channels + this.#filled)
      this.#filled += piece.length
      at += piece.length
      if (this.#filled === line) this.#end()
    }
  }

  #end(): void {
    const unfilter = filters[this.#filter]
    if (unfilter === undefined) throw new Error('There is no such filter')
    unfilter(this.#row, this.#above, this.#channels)
    const line = this.data.length / this.#height
    if (this.#channels === 4) this.data.set(this.#row.subarray(4), this.#y * line)
    else opaque(this.#row, this.data, this.#y * line)
    ;[this.#row, this.#above] = [this.#above, this.#row]
    this.#filled = -1
    this.#y++
  }
}

/** Pixels without a fourth channel, as ones that have it. */
function opaque(row: Uint8Array, data: Uint8ClampedArray, begin: number): void {
  for (let from = 3, to = begin; from < row.length; from += 3, to += 4) {
    data[to] = row[from]!
    data[to + 1] = row[from + 1]!
    data[to + 2] = row[from + 2]!
    data[to + 3] = 255
  }
}

/** Makes a row of what was stored of it. @param size bytes of a pixel */
type Unfilter = (row: Uint8Array, above: Uint8Array, size: number) => void

/** By their numbers. */
const filters: readonly Unfilter[] = [
  () => {},
  (row, _, size) => {
    for (let at = size; at < row.length; at++) row[at] = row[at]! + row[at - size]!
  },
  (row, above, size) => {
    for (let at = size; at < row.length; at++) row[at] = row[at]! + above[at]!
  },
  (row, above, size) => {
    for (let at = size; at < row.length; at++)
      row[at] = row[at]! + ((row[at - size]! + above[at]!) >> 1)
  },
  paeth,
]

/**
 * Takes the nearest of what is to the left, above, and in the corner between. Each channel by itself and without
 * a branch: what processors guess wrong of grain takes half the time else.
 */
function paeth(row: Uint8Array, above: Uint8Array, size: number): void {
  for (let channel = size; channel < 2 * size; channel++) {
    let left = 0
    let corner = 0
    for (let at = channel; at < row.length; at += size) {
      const up = above[at]!
      const toLeft = Math.abs(up - corner)
      const toUp = Math.abs(left - corner)
      const toCorner = Math.abs(left + up - 2 * corner)
      // All bits where it is so, none where it is not.
      const isUp = ~((toCorner - toUp) >> 31)
      const isLeft = ~(((toUp - toLeft) | (toCorner - toLeft)) >> 31)
      const other = (up & isUp) | (corner & ~isUp)
      left = (row[at]! + ((left & isLeft) | (other & ~isLeft))) & 255
      row[at] = left
      corner = up
    }
  }
}
