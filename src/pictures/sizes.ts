import type { Size } from './generator.ts'

// gpt-image-2 and later take free sizes: OpenAI's and Azure's documentation of `size`.
const STEP = 16
const MAX_EDGE = 3840
const MAX_RATIO = 3
const MIN_PIXELS = 655_360
const MAX_PIXELS = 8_294_400

/** All that gpt-image-1, -1.5 and -1-mini draw. */
const FIXED: readonly Size[] = [
  { width: 1024, height: 1024 },
  { width: 1536, height: 1024 },
  { width: 1024, height: 1536 },
]

/**
 * The smallest size that the model draws and that covers the wanted one, of nearly its shape;
 * where nothing covers it, the largest of that shape. Models that we do not know get the rules of
 * gpt-image-2.
 */
export function requestSize(model: string, size: Size): Size {
  // A gateway may put the provider's name in front: `openai/gpt-image-1-mini`.
  return /(^|\/)gpt-image-1($|[.-])/.test(model) ? nearestFixed(size) : nearestFree(size)
}

function nearestFree({ width, height }: Size): Size {
  // A side that is too short for its other: more of it is drawn, and cropped away again.
  const wide = Math.max(width, height / MAX_RATIO)
  const high = Math.max(height, width / MAX_RATIO)
  const grow = Math.max(1, Math.sqrt(MIN_PIXELS / (wide * high)))
  const covering = { width: up(wide * grow), height: up(high * grow) }
  if (isLegal(covering)) return covering

  const shrink = Math.min(MAX_EDGE / Math.max(wide, high), Math.sqrt(MAX_PIXELS / (wide * high)))
  const within = { width: down(wide * shrink), height: down(high * shrink) }
  return {
    width: Math.min(within.width, MAX_RATIO * within.height),
    height: Math.min(within.height, MAX_RATIO * within.width),
  }
}

function isLegal({ width, height }: Size): boolean {
  return (
    Math.max(width, height) <= MAX_EDGE &&
    Math.max(width, height) <= MAX_RATIO * Math.min(width, height) &&
    width * height >= MIN_PIXELS &&
    width * height <= MAX_PIXELS
  )
}

function nearestFixed(size: Size): Size {
  const growth = (one: Size) => Math.max(size.width / one.width, size.height / one.height)
  const area = (one: Size) => one.width * one.height
  const [best] = FIXED.toSorted(
    (a, b) => Math.max(1, growth(a)) - Math.max(1, growth(b)) || area(a) - area(b),
  )
  return best!
}

function up(pixels: number): number {
  return Math.ceil(steps(pixels)) * STEP
}

function down(pixels: number): number {
  return Math.floor(steps(pixels)) * STEP
}

/** Rounded a little: 1279.9999999 is 1280, and must not lose a step. */
function steps(pixels: number): number {
  return Math.round((pixels / STEP) * 1e6) / 1e6
}
