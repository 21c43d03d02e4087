import { createHash } from 'node:crypto'

/** All that determines a post's pictures, and nothing else: equal fingerprints need one drawing. */
export interface Determinants {
  readonly generator: string
  readonly model: string
  readonly prompt: string
  readonly size: string
  readonly quality: string
  /** What a card sets in type, and how; empty for the images API. */
  readonly card: string
  /** Git's id of the picture that is edited; empty for a new drawing. */
  readonly from: string
  /** What the drawing is made into: formats, and size and weight of the social image. */
  readonly files: string
}

/** Hex sha256 over the determinants in a fixed order. */
export const fingerprint = (d: Determinants): string =>
  sha256(
    JSON.stringify([2, d.generator, d.model, d.prompt, d.size, d.quality, d.card, d.from, d.files]),
  )

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')
