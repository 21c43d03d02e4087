/** Where red, green, blue and white lie: chromaticities x and y of CIE 1931. */
export interface Primaries {
  readonly red: Point
  readonly green: Point
  readonly blue: Point
  readonly white: Point
}
type Point = readonly [x: number, y: number]

/** Light of a channel, 0 for none to 1 for white, by the number that stands for it, 0 to 1. */
export type Transfer = (value: number) => number

/** What the numbers of a picture mean, told by names or figures. */
export interface Described {
  readonly primaries: Primaries
  readonly transfer: Transfer
}

/** What a file says of its colours: an ICC profile, or a description. Files that say nothing are sRGB. */
export type Colours = { readonly icc: Uint8Array } | Described

const d65: Point = [0.3127, 0.329]
const bt709: Primaries = { red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06], white: d65 }
const bt601: Primaries = {
  red: [0.63, 0.34],
  green: [0.31, 0.595],
  blue: [0.155, 0.07],
  white: d65,
}
const p3 = { red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06] } as const

/** Table 2 of ITU-T H.273. */
const primariesByCode: Readonly<Record<number, Primaries>> = {
  1: bt709,
  5: { red: [0.64, 0.33], green: [0.29, 0.6], blue: [0.15, 0.06], white: d65 },
  6: bt601,
  7: bt601,
  9: { red: [0.708, 0.292], green: [0.17, 0.797], blue: [0.131, 0.046], white: d65 },
  11: { ...p3, white: [0.314, 0.351] },
  12: { ...p3, white: d65 },
}

/** IEC 61966-2-1. */
const srgb: Transfer = (value) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** Candela per square metre of what is white on paper, where light is told in such: ITU-R BT.2408. */
const WHITE = 203

/** SMPTE ST 2084. What shines brighter than white is white. */
const pq: Transfer = (value) => {
  const root = value ** (1 / 78.84375)
  const light = Math.max(0, root - 0.8359375) / (18.8515625 - 18.6875 * root)
  return Math.min(1, (light ** (1 / 0.1593017578125) * 10_000) / WHITE)
}

/** ITU-R BT.2100, with white at three quarters of the signal, as BT.2408 has it. */
const hlg: Transfer = (value) => Math.min(1, hlgScene(value) / hlgScene(0.75))
const hlgScene = (value: number) =>
  value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12

/** Table 3 of ITU-T H.273. What cameras call BT.709 (1, 6, 14, 15) is shown as sRGB. */
const transferByCode: Readonly<Record<number, Transfer>> = {
  4: (value) => value ** 2.2,
  5: (value) => value ** 2.8,
  8: (value) => value,
  16: pq,
  18: hlg,
}

/** What coding-independent code points say; nothing where that is sRGB, or not known. */
export function ofCodePoints(primaries: number, transfer: number): Described | undefined {
  const known = primariesByCode[primaries] ?? bt709
  if (known === bt709 && transferByCode[transfer] === undefined) return undefined
  return { primaries: known, transfer: transferByCode[transfer] ?? srgb }
}

/** As near as that to 1/2.2 stands for sRGB, whose curve has no exponent of its own. */
const NEAR = 0.05

/**
 * What a PNG's gAMA and cHRM say: https://www.w3.org/TR/png-3/#11gAMA. Nothing where that is sRGB.
 * @param gamma exponent of the numbers, as 0.45455
 */
export function ofGamma(gamma: number, told?: Primaries): Described | undefined {
  const isSrgb = Math.abs(gamma * 2.2 - 1) < NEAR
  const primaries = told && isPossible(told) && !isNear(told, bt709) ? told : bt709
  if (!(gamma > 0) || (isSrgb && primaries === bt709)) return undefined
  return { primaries, transfer: isSrgb ? srgb : (value) => value ** (1 / gamma) }
}

const points = ({ red, green, blue, white }: Primaries) => [red, green, blue, white]

const isNear = (one: Primaries, other: Primaries) =>
  points(one).every(([x, y], i) => {
    const [otherX, otherY] = points(other)[i]!
    return Math.abs(x - otherX) < 0.002 && Math.abs(y - otherY) < 0.002
  })

/** Three lights that are not on one line, around a white. */
function isPossible(primaries: Primaries): boolean {
  const { red, green, blue, white } = primaries
  const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
    (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const sides = [side(red, green, white), side(green, blue, white), side(blue, red, white)]
  return points(primaries).every(([, y]) => y > 0) && sides.every((area) => area > 1e-4)
}
