import { createHash } from 'node:crypto'

/** All that determines a picture, and nothing else: equal fingerprints need one drawing. */
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
}

/** Hex sha256 over the determinants in a fixed order. */
export const fingerprint = (d: Determinants): string =>
  sha256(JSON.stringify([1, d.generator, d.model, d.prompt, d.size, d.quality, d.card, d.from]))

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')
