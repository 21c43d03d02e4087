import { type Limits, whyBeyond } from './limits.ts'

export interface Priced {
  /** US dollars; undefined where no price is known, 0 where drawing is free. */
  readonly estimate: number | undefined
  /** How many pictures it is; absent: one. */
  readonly images?: number
}

export interface Allotment<T> {
  readonly within: readonly T[]
  readonly beyond: readonly { readonly item: T; readonly reason: string }[]
}

/**
 * Divides what is to be drawn, in its order, into what fits the limits and what does not.
 * An unknown price counts as nothing spent: then the number of images is the only limit.
 * @param isDrawn what was drawn and paid for in this run already: it counts, and always fits
 */
export function allot<T extends Priced>(
  items: readonly T[],
  limits: Limits,
  isDrawn: (item: T) => boolean = () => false,
): Allotment<T> {
  const within: T[] = []
  const beyond: { item: T; reason: string }[] = []
  let [images, cost] = [0, 0]
  for (const item of items) {
    const wish = { images: item.images ?? 1, estimate: item.estimate }
    const reason = isDrawn(item) ? undefined : whyBeyond(limits, { images, cost }, wish)
    if (reason) {
      beyond.push({ item, reason })
    } else {
      within.push(item)
      images += wish.images
      cost += item.estimate ?? 0
    }
  }
  return { within, beyond }
}
