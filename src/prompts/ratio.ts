interface Sides {
  readonly width: number
  readonly height: number
}

/** The shape of a picture in one word: what it is composed for. */
export function shapeOf({ width, height }: Sides): 'wide' | 'square' | 'tall' {
  if (width > height * 1.15) return 'wide'
  return height > width * 1.15 ? 'tall' : 'square'
}

/** `16:9`; for sides that have no such small numbers `1.91:1`. */
export function ratioOf({ width, height }: Sides): string {
  const divisor = greatestCommon(width, height)
  const [wide, high] = [width / divisor, height / divisor]
  if (Math.max(wide, high) <= 21) return `${wide}:${high}`
  return width >= height ? `${decimal(width / height)}:1` : `1:${decimal(height / width)}`
}

const decimal = (number: number) => String(Math.round(number * 100) / 100)

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))
