import type { Size } from './generator.ts'

/** The size of a picture whose longer side has so many pixels at most. */
export function scaledDown({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: side(width), height: side(height) }
}
