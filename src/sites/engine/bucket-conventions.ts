import type { Conventions } from '../contract/definition.ts'

/**
 * Conventions for pictures in a bucket: none lies beside its post or is found by its place, and whatever
 * names one does so by its address.
 */
export function forBucket(conventions: Conventions): Conventions {
  const { colocated: _, heroByPlace: __, ...rest } = conventions
  const { hero, social } = conventions
  return {
    ...rest,
    hero: { ...hero, style: 'served' },
    social: { ...social, style: 'served' },
  }
}
