import type { Size } from './generator.ts'

/** `1536x864` in pixels; the text has been validated where it was read. */
export function parseSize(text: string): Size {
  const [width, height] = text.split('x').map(Number)
  return { width: width!, height: height! }
}

/** A size as settings, records and the images API write it: `1536x864`. */
export const sizeText = ({ width, height }: Size): string => `${width}x${height}`
