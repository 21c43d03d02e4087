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
  /** Git's id of the mask of that edit; empty where all may change. */
  readonly mask: string
  /** Git's ids of the brand images that go along, in their order; empty for none. */
  readonly references: string
  /**
   * What a text model is asked for the concept, and the prompt without one; absent where nobody is
   * asked. Not its answer, which differs each time: so an unchanged article keeps its picture.
   */
  readonly concept?: string
  /** What the drawing is made into: formats, and size and weight of the social image. */
  readonly files: string
}

/** Hex sha256 over the determinants in a fixed order. */
export function fingerprint(d: Determinants): string {
  const always = [2, d.generator, d.model, d.prompt, d.size, d.quality, d.card, d.from, d.files]
  // Only where they are: drawings that wait without them are not paid for again.
  const along = d.mask === '' && d.references === '' ? [] : [d.mask, d.references]
  const asked = d.concept ? [{ concept: d.concept }] : []
  return sha256(JSON.stringify([...always, ...along, ...asked]))
}

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')
