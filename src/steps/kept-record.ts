import { sha256 } from '../ledger/fingerprint.ts'
import { priceOf } from '../ledger/prices.ts'
import type { FileRecord, Record } from '../ledger/record.ts'
import type { Drawing, Generator, Picture } from '../pictures/generator.ts'
import { sizeText } from '../pictures/size-text.ts'
import { writeAlt } from '../prompts/prompt.ts'
import type { Planned } from './planned.ts'
import type { Studio } from './studio.ts'

/** What came of drawing one post. */
interface Finished {
  /** Who drew it in the end. */
  readonly generator: Generator
  readonly drawing: Drawing
  readonly hero: Picture
  readonly social: Picture
  /** Said to people, before what the drawing and the place say. */
  readonly notes: readonly string[]
}

/**
 * The record of a finished pair of images, which are put into the repo's object store for it.
 * @throws what the repo throws
 */
export async function keptRecord(
  { post, place, prompt, ...one }: Planned,
  { generator, drawing, hero, social, notes }: Finished,
  { repo, now, inputs }: Studio,
): Promise<Record> {
  const isCard = generator.name === 'card'
  return {
    version: 1,
    post: post.path,
    title: post.title,
    alt: writeAlt(one.brand, one.subject, generator.name),
    prompt,
    template: { source: one.brand.source, sha256: sha256(one.brand.template) },
    generator: generator.name,
    model: generator.model,
    quality: isCard ? '' : one.quality,
    requestedSize: sizeText(generator.requested(one.size)),
    endpoint: isCard ? null : new URL(inputs.baseUrl).origin,
    references: [],
    edited: one.from ? { blob: one.from.sha, prompt: one.promptBefore ?? null } : null,
    usage: drawing.usage ?? null,
    cost: isCard ? 0 : (costOf(generator, drawing) ?? one.estimate ?? null),
    fingerprint: one.fingerprint,
    drawnAt: now().toISOString(),
    notes: [...notes, ...drawing.warnings, ...place.warnings],
    files: {
      hero: await keepFile(place.hero, hero, repo),
      social: await keepFile(place.social, social, repo),
    },
  }
}

const costOf = (generator: Generator, { usage }: Drawing) =>
  usage ? priceOf(generator.model, usage) : undefined

async function keepFile(path: string, picture: Picture, repo: Studio['repo']): Promise<FileRecord> {
  return {
    path,
    format: picture.format,
    width: picture.width,
    height: picture.height,
    bytes: picture.bytes.length,
    sha256: sha256(picture.bytes),
    blob: await repo.keep(picture.bytes),
  }
}
