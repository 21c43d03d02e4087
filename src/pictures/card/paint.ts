import { Bitmap, type Pixels } from '../bitmap.ts'
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

/** Opaque pixels of a light. A renderer of SVG takes four times as long for these two gradients. */
export function paintLight({ width, height }: Size, light: Light, isMirrored: boolean): Pixels {
  const pixels = new Uint32Array(width * height)
  const [red, green, blue] = channelsOf(light.from)
  const [moreRed, moreGreen, moreBlue] = difference(light.from, light.to)
  const [lampRed, lampGreen, lampBlue] = channelsOf(light.glow.colour)
  const across = Float64Array.from({ length: width }, (_, x) => middle(x, width, isMirrored))
  for (let y = 0, at = 0; y < height; y++) {
    const down = middle(y, height, false)
    const below = (down - light.glow.y) ** 2
    for (let x = 0; x < width; x++, at++) {
      const right = across[x]!
      const share = Math.min(1, (right * DOWN.x + down * DOWN.y) / WAY)
      // Spelled out and written at once: a loop over the channels takes four times as long.
      let r = red + moreRed * share
      let g = green + moreGreen * share
      let b = blue + moreBlue * share
      const aside = right - light.glow.x
      const far = aside * aside + below
      if (far < REACH * REACH) {
        const rest = Math.sqrt(far) / REACH
        r = r * rest + lampRed * (1 - rest)
        g = g * rest + lampGreen * (1 - rest)
        b = b * rest + lampBlue * (1 - rest)
      }
      pixels[at] = 0xff000000 | ((b + 0.5) << 16) | ((g + 0.5) << 8) | (r + 0.5)
    }
  }
  return new Bitmap(new Uint8ClampedArray(pixels.buffer), width, height)
}

/**
 * Lays a layer over opaque pixels, in place.
 * @param layer RGBA of the same size, its colours multiplied by alpha, as resvg gives them
 */
export function lay(pixels: Pixels, layer: Uint8Array, fade?: Fade, isMirrored = false): void {
  const { data, width, height } = pixels
  const whole = new Uint32Array(data.buffer, data.byteOffset, data.length / 4)
  const above = new Uint32Array(layer.buffer, layer.byteOffset, layer.length / 4)
  const columns = seenAlong(fade?.along === 'x' ? fade : undefined, width, isMirrored)
  const rows = seenAlong(fade?.along === 'y' ? fade : undefined, height, false)
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      if (above[pixel] === 0) continue
      const at = pixel * 4
      const seen = columns[x]! * rows[y]!
      const alpha = layer[at + 3]!
      if (alpha === 255 && seen === 1) whole[pixel] = above[pixel]!
      else {
        const through = 1 - (alpha / 255) * seen
        for (let channel = at; channel < at + 3; channel++)
          data[channel] = layer[channel]! * seen + data[channel]! * through
      }
    }
  }
}

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
