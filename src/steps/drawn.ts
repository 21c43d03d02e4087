import type { Record } from '../ledger/record.ts'
import { fit } from '../pictures/crop.ts'
import { parseSize } from '../pictures/size-text.ts'
import { describePicture } from './alt-text.ts'
import { keptRecord } from './kept-record.ts'
import type { Means } from './means.ts'
import { drawOriginal } from './original.ts'
import type { Planned } from './planned.ts'

/** A finished pair of images, both already in the repo's object store. */
export interface Drawn {
  readonly record: Record
}

/**
 * Draws one post's pair of images and keeps it.
 * @throws ImagesApiError, PictureError, and what the repo throws
 */
export async function drawOne(one: Planned, means: Means): Promise<Drawn> {
  const { settings } = means.workspace
  const original = await drawOriginal(one, means)
  const hero = await fit(original.hero, { ...one.size, format: settings.format })
  const social = await fit(original.social, {
    ...parseSize(settings.social.size),
    format: settings.social.format,
    maxBytes: settings.social['max-bytes'],
  })
  const alt = await describePicture(one, original, hero, means)
  return { record: await keptRecord(one, { original, hero, social, alt }, means.studio) }
}
