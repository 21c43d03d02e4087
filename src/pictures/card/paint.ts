import { Bitmap, memoryFor, type Pixels } from '../bitmap.ts'
import type { Size } from '../generator.ts'
import type { Colour } from './colour.ts'

// Places are shares of the sides, 0 to 1, so that they hold for a picture of any size.

/** A gradient from the upper left down, and a glow that fades to all sides. */
export interface Light {
  readonly from: Colour
  readonly to: Colour
  readonly glow: { readonly x: number; readonly y: number; readonly colour: Colour }
}

/** Where a layer begins to be seen, and from where on it is seen in full. */
export interface Fade {
  readonly along: 'x' | 'y'
  readonly from: number
  readonly to: number
}

/** The way on which the gradient goes, and how far. */
const DOWN = { x: 0.6, y: 1 }
const WAY = DOWN.x ** 2 + DOWN.y ** 2
/** How far the glow reaches. */
const REACH = 0.75

/** A part of a card, in whole pixels. */
export interface Region extends Size {
  readonly x: number
  readonly y: number
}

/**
 * Opaque pixels of a light, by squares of two by two: over two pixels it changes by less than the step between
 * two colours. A renderer of SVG takes twenty times as long for these two gradients.
 */
export function paintLight({ width, height }: Size, light: Light, isMirrored: boolean): Pixels {
  const pixels = new Uint32Array(memoryFor({ width, height }))
  const [red, green, blue] = channelsOf(light.glow.colour)
  // What the gradient has more than the lamp, so that where the lamp is nothing of it is left.
  const [fromRed, fromGreen, fromBlue] = difference(light.glow.colour, light.from)
  const [moreRed, moreGreen, moreBlue] = difference(light.from, light.to)
  const places = Float64Array.from({ length: Math.ceil(width / 2) }, (_, pair) =>
    middle(pair * 2 + 0.5, width, isMirrored),
  )
  const across = places.map((right) => (right * DOWN.x) / WAY)
  const aside = places.map((right) => ((right - light.glow.x) / REACH) ** 2)
  for (let y = 0; y < height; y += 2) {
    const place = middle(y + 0.5, height, false)
    const down = (place * DOWN.y) / WAY
    const below = ((place - light.glow.y) / REACH) ** 2
    const row = pixels.subarray(y * width, (y + 1) * width)
    for (let x = 0, pair = 0; x < width; x += 2, pair++) {
      // Spelled out and written at once: a loop over the channels takes four times as long.
      const share = Math.min(1, across[pair]! + down)
      const far = aside[pair]! + below
      const rest = far < 1 ? Math.sqrt(far) : 1
      const colour = opaque(
        red + (fromRed + moreRed * share) * rest,
        green + (fromGreen + moreGreen * share) * rest,
        blue + (fromBlue + moreBlue * share) * rest,
      )
      row[x] = colour
      // Beyond the end of a row of an odd length nothing is written.
      row[x + 1] = colour
    }
    pixels.copyWithin((y + 1) * width, y * width, (y + 1) * width)
  }
  return new Bitmap(new Uint8ClampedArray(pixels.buffer), width, height)
}

/** The part of a card in which something of a layer is seen; all of it without a fade. */
export function seenPart(size: Size, fade: Fade | undefined, isMirrored: boolean): Region {
  const whole = { x: 0, y: 0, ...size }
  if (fade === undefined) return whole
  const length = fade.along === 'x' ? size.width : size.height
  const edge = fade.from * length
  const [near, far] = fade.to > fade.from ? [edge, length] : [0, edge]
  const [from, to] = fade.along === 'x' && isMirrored ? [length - far, length - near] : [near, far]
  const [start, end] = [Math.floor(from), Math.ceil(to)]
  return fade.along === 'x'
    ? { ...whole, x: start, width: end - start }
    : { ...whole, y: start, height: end - start }
}

/**
 * Lays a layer over opaque pixels, in place.
 * @param layer RGBA of the size of its region, its colours multiplied by alpha, as resvg gives them
 */
export function lay(
  pixels: Pixels,
  layer: Uint8Array,
  region: Region,
  fade?: Fade,
  isMirrored = false,
): void {
  const { data, width, height } = pixels
  const whole = new Uint32Array(data.buffer, data.byteOffset, data.length / 4)
  const above = new Uint32Array(layer.buffer, layer.byteOffset, layer.length / 4)
  const columns = seenAlong(fade?.along === 'x' ? fade : undefined, width, isMirrored)
  const rows = seenAlong(fade?.along === 'y' ? fade : undefined, height, false)
  for (let y = 0, from = 0; y < region.height; y++) {
    const row = rows[region.y + y]!
    let at = (region.y + y) * width + region.x
    for (let x = region.x; x < region.x + region.width; x++, at++, from++) {
      const upper = above[from]!
      if (upper === 0) continue
      const seen = columns[x]! * row
      const alpha = upper >>> 24
      if (alpha === 255 && seen === 1) whole[at] = upper
      else whole[at] = mixed(upper, seen, whole[at]!, 1 - (alpha / 255) * seen)
    }
  }
}

// Pixels as whole numbers: alpha, blue, green and red from the highest byte on.

const opaque = (red: number, green: number, blue: number): number =>
  0xff000000 | ((blue + 0.5) << 16) | ((green + 0.5) << 8) | (red + 0.5)

/** So much of one pixel, and so much of the one below it. */
const mixed = (upper: number, share: number, lower: number, rest: number): number =>
  opaque(
    (upper & 255) * share + (lower & 255) * rest,
    ((upper >>> 8) & 255) * share + ((lower >>> 8) & 255) * rest,
    ((upper >>> 16) & 255) * share + ((lower >>> 16) & 255) * rest,
  )

/** How much of a layer is seen at each pixel of a side: 0 to 1. */
const seenAlong = (fade: Fade | undefined, length: number, isMirrored: boolean): Float64Array =>
  Float64Array.from({ length }, (_, at) => {
    if (fade === undefined) return 1
    const share = (middle(at, length, isMirrored) - fade.from) / (fade.to - fade.from)
    return Math.min(1, Math.max(0, share))
  })

/** Where the middle of a pixel is, as a share of the side. */
const middle = (at: number, length: number, isMirrored: boolean): number =>
  (isMirrored ? length - at - 0.5 : at + 0.5) / length

type Channels = readonly [red: number, green: number, blue: number]

const channelsOf = (colour: Colour): Channels => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function difference(from: Colour, to: Colour): Channels {
  const [start, end] = [channelsOf(from), channelsOf(to)]
  return [end[0] - start[0], end[1] - start[1], end[2] - start[2]]
}
