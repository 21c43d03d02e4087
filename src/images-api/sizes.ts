import type { Size } from '../pictures/generator.ts'

/** Sizes in steps of pixels, within limits; what is absent is not limited. */
export interface Steps {
  readonly step: number
  readonly maxEdge: number
  readonly minEdge?: number
  /** The long side to the short one. */
  readonly maxRatio?: number
  readonly minPixels?: number
  readonly maxPixels?: number
}

/** gpt-image-2 and later take free sizes: OpenAI's and Azure's documentation of `size`. */
const FREE: Steps = {
  step: 16,
  maxEdge: 3840,
  maxRatio: 3,
  minPixels: 655_360,
  maxPixels: 8_294_400,
}

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
  return /(^|\/)gpt-image-1($|[.-])/.test(model) ? nearestFixed(size) : stepSize(size, FREE)
}

/**
 * The smallest size in such steps that covers the wanted one, of nearly its shape; where nothing
 * covers it, the largest of that shape.
 */
export function stepSize({ width, height }: Size, rules: Steps): Size {
  const { step, maxEdge, minEdge = step, maxRatio = Number.POSITIVE_INFINITY } = rules
  const { minPixels = 0, maxPixels = Number.POSITIVE_INFINITY } = rules
  const up = (pixels: number) => Math.max(Math.ceil(steps(pixels, step)) * step, minEdge)
  const down = (pixels: number) => Math.max(Math.floor(steps(pixels, step)) * step, minEdge)

  // A side that is too short for its other: more of it is drawn, and cropped away again.
  const wide = Math.max(width, height / maxRatio)
  const high = Math.max(height, width / maxRatio)
  const grow = Math.max(1, Math.sqrt(minPixels / (wide * high)))
  const covering = { width: up(wide * grow), height: up(high * grow) }
  const [long, short] = [
    Math.max(covering.width, covering.height),
    Math.min(covering.width, covering.height),
  ]
  const isLegal =
    long <= maxEdge &&
    long <= maxRatio * short &&
    long * short >= minPixels &&
    long * short <= maxPixels
  if (isLegal) return covering

  const shrink = Math.min(maxEdge / Math.max(wide, high), Math.sqrt(maxPixels / (wide * high)))
  const within = { width: down(wide * shrink), height: down(high * shrink) }
  return {
    width: Math.min(within.width, maxRatio * within.height),
    height: Math.min(within.height, maxRatio * within.width),
  }
}

function nearestFixed(size: Size): Size {
  const growth = (candidate: Size) =>
    Math.max(size.width / candidate.width, size.height / candidate.height)
  const area = (candidate: Size) => candidate.width * candidate.height
  const [best] = FIXED.toSorted(
    (a, b) => Math.max(1, growth(a)) - Math.max(1, growth(b)) || area(a) - area(b),
  )
  return best!
}

/** Rounded a little: 1279.9999999 is 1280, and must not lose a step. */
function steps(pixels: number, step: number): number {
  return Math.round((pixels / step) * 1e6) / 1e6
}
