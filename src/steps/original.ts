import { priceOf } from '../ledger/prices.ts'
import type { Record } from '../ledger/record.ts'
import type { Generator, Picture, Size, Usage } from '../pictures/generator.ts'
import { parseSize, sizeText } from '../pictures/size-text.ts'
import type { Asked } from './asked.ts'
import { bring } from './brought.ts'
import { withConcept } from './concept.ts'
import type { Means } from './means.ts'
import { accountOf, type Planned } from './planned.ts'
import { drawRefused, isRefusal } from './refused.ts'

/** What a generator gave for one post, before it is cut to size, and how it came about. */
export interface Original {
  /** Who drew it in the end. */
  readonly generator: Generator['name']
  readonly model: string
  readonly quality: string
  /** The prompt that it was drawn from. */
  readonly prompt: string
  /** What a text model was asked for before it was drawn; absent where none was. */
  readonly concept?: Pick<Asked, 'text' | 'paid'> | undefined
  /** What it said of the finished picture, where that is known already, and a hash of the question. */
  readonly alt?: (Pick<Asked, 'text' | 'paid'> & { readonly question: string }) | undefined
  readonly requestedSize: string
  /** The brand images that went along. */
  readonly references: Record['references']
  readonly usage: Usage | undefined
  /** US dollars: the provider's own figure, else by its usage, else as estimated. */
  readonly cost: number | undefined
  /** Requests before it that failed, and may have been charged as well. */
  readonly maybeCharged: number
  /** ISO 8601, in UTC. */
  readonly drawnAt: string
  /** Said to people. */
  readonly notes: readonly string[]
  /** To cut the hero image from, and the social one; mostly the same picture. */
  readonly hero: Picture
  readonly social: Picture
}

/**
 * Draws one post's original. What the images API refuses gets something else instead, mostly a card,
 * and its notes say why.
 * @throws ImagesApiError, PictureError, PostError where a refusal leaves the present image,
 *   SettingsError for a brand image that is none, and what the repo throws
 */
export async function drawOriginal(planned: Planned, means: Means): Promise<Original> {
  const { one, concept } = await withConcept(planned, means)
  const { note, ...written } = concept ?? {}
  const original = await drawOrSetCard(one, means)
  return {
    ...original,
    notes: [...(note === undefined ? [] : [note]), ...original.notes],
    ...(concept && { concept: written }),
  }
}

async function drawOrSetCard(one: Planned, means: Means): Promise<Original> {
  try {
    return await drawWith(one, means, [])
  } catch (error) {
    if (!isRefusal(error)) throw error
    return drawRefused(error, one, means, drawWith)
  }
}

async function drawWith(one: Planned, means: Means, notes: readonly string[]): Promise<Original> {
  const { generator, workspace, studio, purse } = means
  const { settings } = workspace
  const isCard = generator.name === 'card'
  const { request, brandImages } = await bring(one, means)
  const meter = isCard ? undefined : purse.meter(one.estimate, accountOf(one))
  const draw = (size: Size) =>
    generator.draw({
      prompt: one.prompt,
      size,
      quality: one.quality,
      title: one.post.title,
      kicker: one.post.tags[0] ?? '',
      ...request,
      ...(meter ? { meter } : {}),
      signal: studio.signal,
    })
  const drawing = await draw(one.size)
  const social = generator.sizes === 'exact' ? await draw(parseSize(settings.social.size)) : drawing
  const { usage, maybeCharged, warnings } = drawing
  // Zero is what LiteLLM says of models whose price it does not know (its issue 26863).
  const actual = drawing.cost || priceOf(generator.model, usage, settings.prices)
  meter?.settle(actual)
  return {
    generator: generator.name,
    model: generator.model,
    quality: isCard ? '' : one.quality,
    prompt: one.prompt,
    requestedSize: sizeText(generator.requested(one.size)),
    references: brandImages.map(({ path, sha256 }) => ({ path, sha256 })),
    usage,
    cost: isCard ? 0 : (actual ?? one.estimate),
    maybeCharged,
    drawnAt: studio.now().toISOString(),
    notes: [...notes, ...warnings],
    hero: drawing.picture,
    social: social.picture,
  }
}
