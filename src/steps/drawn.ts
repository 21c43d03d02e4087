import { ImagesApiError, PictureError } from '../errors.ts'
import type { Record } from '../ledger/record.ts'
import { fit } from '../pictures/crop.ts'
import type { Generator, Picture, Size } from '../pictures/generator.ts'
import { parseSize } from '../pictures/size-text.ts'
import { sniff } from '../pictures/sniff.ts'
import { keptRecord } from './kept-record.ts'
import type { Planned } from './planned.ts'
import type { Studio } from './studio.ts'
import type { Workspace } from './workspace.ts'

/** A finished pair of images, both already in the repo's object store. */
export interface Drawn {
  readonly record: Record
}

/**
 * Draws one post's pair of images and keeps it. What the images API refuses gets a card instead, and
 * the record says why.
 * @throws ImagesApiError, PictureError, and what the repo throws
 */
export async function drawOne(
  one: Planned,
  generator: Generator,
  workspace: Workspace,
  studio: Studio,
): Promise<Drawn> {
  try {
    return await drawWith(generator, one, workspace, studio, [])
  } catch (error) {
    if (!(error instanceof ImagesApiError) || error.failure !== 'refused') throw error
    const note = `${error.message} A card was drawn instead. ${error.hint ?? ''}`.trim()
    return drawWith(studio.card(workspace.look), one, workspace, studio, [note])
  }
}

async function drawWith(
  generator: Generator,
  one: Planned,
  { settings }: Workspace,
  studio: Studio,
  notes: readonly string[],
): Promise<Drawn> {
  const from =
    one.from && generator.name === 'openai' ? await readPicture(one, studio.repo) : undefined
  const draw = (size: Size) =>
    generator.draw({
      prompt: one.prompt,
      size,
      quality: one.quality,
      title: one.post.title,
      kicker: one.post.tags[0] ?? '',
      ...(from ? { from } : {}),
      signal: studio.signal,
    })
  const socialSize = parseSize(settings.social.size)
  const drawing = await draw(one.size)
  const forSocial = generator.sizes === 'exact' ? await draw(socialSize) : drawing

  const hero = await fit(drawing.picture, { ...one.size, format: settings.format })
  const social = await fit(forSocial.picture, {
    ...socialSize,
    format: settings.social.format,
    maxBytes: settings.social['max-bytes'],
  })
  return {
    record: await keptRecord(one, { generator, drawing, hero, social, notes }, studio),
  }
}

async function readPicture(one: Planned, repo: Studio['repo']): Promise<Picture> {
  const bytes = (await repo.read([one.from!])).get(one.from!.path)
  if (!bytes) throw new PictureError(`The present image \`${one.from!.path}\` cannot be read.`)
  return sniff(bytes)
}
