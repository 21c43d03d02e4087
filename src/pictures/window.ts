import type { Pixels } from './bitmap.ts'
import type { Focus } from './focus.ts'
import type { Size } from './generator.ts'
import { type Profile, profilesOf } from './subject.ts'

/** The part of a picture that is kept, in its pixels. */
export interface Window extends Size {
  readonly left: number
  readonly top: number
}

/** Up to this part of a side is cut off in the middle: no subject is lost by it. */
const little = 0.02

/** By how much of all that stands out another place must win, before the middle is left. */
const clearly = 0.04

/** Near its borders a window shows a subject badly: there it counts half, and more further in. */
const margin = 0.12

/**
 * The part of a picture in the shape of a size, as large as it can be. Where a person says a focus, that
 * decides; else what stands out is kept, and the middle where nothing does. The same for the same pixels.
 */
export function windowFor(pixels: Pixels, size: Size, focus?: Focus): Window {
  const part = partFor(pixels, size)
  const spare = { x: pixels.width - part.width, y: pixels.height - part.height }
  const at = focus ?? placeOf(pixels, part, spare)
  // As the middle has always been: of an odd rest the smaller half comes first.
  return { ...part, left: Math.floor(spare.x * at.x), top: Math.floor(spare.y * at.y) }
}

/** The largest part of a picture that has the shape of a size, in its pixels. */
export function partFor(picture: Size, size: Size): Size {
  const scale = Math.max(size.width / picture.width, size.height / picture.height)
  return {
    width: Math.min(picture.width, Math.max(1, Math.round(size.width / scale))),
    height: Math.min(picture.height, Math.max(1, Math.round(size.height / scale))),
  }
}

const middle: Focus = { x: 0.5, y: 0.5 }

function placeOf(pixels: Pixels, part: Size, spare: Focus): Focus {
  const cuts = { x: spare.x / pixels.width > little, y: spare.y / pixels.height > little }
  if (!cuts.x && !cuts.y) return middle
  const { columns, rows } = profilesOf(pixels)
  return {
    x: cuts.x ? bestOn(columns, part.width / pixels.width) : 0.5,
    y: cuts.y ? bestOn(rows, part.height / pixels.height) : 0.5,
  }
}

/**
 * Where a window of this length shows most of what stands out, from 0 to 1.
 * @param length of the window, as a part of the side
 */
export function bestOn(profile: Profile, length: number): number {
  const total = profile.reduce((sum, value) => sum + value, 0)
  if (total === 0) return 0.5
  const steps = 64
  const shown = (step: number) => shownIn(profile, (step / steps) * (1 - length), length) / total
  const inMiddle = shown(steps / 2)
  let best = { step: steps / 2, shown: inMiddle + clearly }
  for (let step = 0; step <= steps; step++) {
    const now = { step, shown: shown(step) }
    if (now.shown > best.shown) best = now
  }
  return best.step / steps
}

/** How much of what stands out a window shows well. */
function shownIn(profile: Profile, start: number, length: number): number {
  let sum = 0
  for (const [at, value] of profile.entries()) {
    const inWindow = ((at + 0.5) / profile.length - start) / length
    const toBorder = Math.min(inWindow, 1 - inWindow)
    if (toBorder >= 0) sum += value * (0.5 + 0.5 * Math.min(1, toBorder / margin))
  }
  return sum
}
