import type { Planned } from '../pipeline/plan/planned.ts'

/** Drawings are remembered by what determines them and by post, so that twins get a file each. */
export const keyOf = (one: {
  readonly fingerprint: string
  readonly post: { readonly path: string }
}): string => `${one.fingerprint} ${one.post.path}`

/** Tells the money of several drawings for one post apart. */
export const accountOf = (one: Parameters<typeof keyOf>[0] & Pick<Planned, 'nth'>): string =>
  one.nth === undefined ? keyOf(one) : `${keyOf(one)} ${one.nth}`
