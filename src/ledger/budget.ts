/** What a run may still spend. */
export interface Limits {
  readonly images: number
  /** US dollars, by list-price estimate. */
  readonly cost: number
}

export interface Priced {
  /** US dollars; undefined where no price is known, 0 where drawing is free. */
  readonly estimate: number | undefined
}

export interface Allotment<T> {
  readonly within: readonly T[]
  readonly beyond: readonly { readonly item: T; readonly reason: string }[]
}

/**
 * Divides what is to be drawn, in its order, into what fits the limits and what does not.
 * An unknown price counts as nothing spent: then the number of images is the only limit.
 */
export function allot<T extends Priced>(items: readonly T[], limits: Limits): Allotment<T> {
  const within: T[] = []
  const beyond: { item: T; reason: string }[] = []
  let spent = 0
  for (const item of items) {
    const price = item.estimate ?? 0
    const reason = whyBeyond(within.length, spent + price, limits)
    if (reason) {
      beyond.push({ item, reason })
    } else {
      within.push(item)
      spent += price
    }
  }
  return { within, beyond }
}

function whyBeyond(images: number, cost: number, limits: Limits): string | undefined {
  if (images >= limits.images)
    return `beyond the limit of ${limits.images} ${limits.images === 1 ? 'image' : 'images'} a run (\`max-images\` or \`limits.images\`)`
  // Sums of cents in floating point: a hair above the limit is still the limit.
  if (cost > limits.cost + 1e-9)
    return `beyond the limit of $${limits.cost.toFixed(2)} a run (\`max-cost\` or \`limits.cost\`)`
  return undefined
}
