import { ImagesApiError, PictureError } from '../errors.ts'
import { priceOf } from '../ledger/prices.ts'
import type { Generator, Picture, Size, Usage } from '../pictures/generator.ts'
import { parseSize, sizeText } from '../pictures/size-text.ts'
import { sniff } from '../pictures/sniff.ts'
import type { Asked } from './asked.ts'
import { withConcept } from './concept.ts'
import type { Means } from './means.ts'
import type { Planned } from './planned.ts'
import type { Studio } from './studio.ts'

/** What a generator gave for one post, before it is cut to size, and how it came about. */
export interface Original {
  /** Who drew it in the end. */
  readonly generator: Generator['name']
  readonly model: string
  readonly quality: string
  /** The prompt that it was drawn from. */
  readonly prompt: string
  /** What a text model was asked for before it was drawn. */
  readonly concept: Asked
  readonly requestedSize: string
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
 * Draws one post's original. What the images API refuses gets a card instead, and its notes say why.
 * @throws ImagesApiError, PictureError, and what the repo throws
 */
export async function drawOriginal(planned: Planned, means: Means): Promise<Original> {
  const { one, concept } = await withConcept(planned, means)
  const notes = concept.note === undefined ? [] : [concept.note]
  return { ...(await drawOrSetCard(one, means, notes)), concept }
}

type Drawing = Omit<Original, 'concept'>

async function drawOrSetCard(
  one: Planned,
  means: Means,
  notes: readonly string[],
): Promise<Drawing> {
  try {
    return await drawWith(one, means, notes)
  } catch (error) {
    if (!(error instanceof ImagesApiError) || error.failure !== 'refused') throw error
    const note = `${error.message} A card was drawn instead. ${error.hint ?? ''}`.trim()
    const card = means.studio.card(means.workspace.look)
    return drawWith(one, { ...means, generator: card }, [...notes, note])
  }
}

async function drawWith(
  one: Planned,
  { generator, workspace: { settings }, studio }: Means,
  notes: readonly string[],
): Promise<Drawing> {
  const isCard = generator.name === 'card'
  const from = one.from && !isCard ? await readPicture(one, studio.repo) : undefined
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
  const drawing = await draw(one.size)
  const social = generator.sizes === 'exact' ? await draw(parseSize(settings.social.size)) : drawing
  const { usage, cost, maybeCharged, warnings } = drawing
  return {
    generator: generator.name,
    model: generator.model,
    quality: isCard ? '' : one.quality,
    prompt: one.prompt,
    requestedSize: sizeText(generator.requested(one.size)),
    usage,
    cost: isCard ? 0 : (cost ?? (usage && priceOf(generator.model, usage)) ?? one.estimate),
    maybeCharged,
    drawnAt: studio.now().toISOString(),
    notes: [...notes, ...warnings],
    hero: drawing.picture,
    social: social.picture,
  }
}

async function readPicture(one: Planned, repo: Studio['repo']): Promise<Picture> {
  const bytes = (await repo.read([one.from!])).get(one.from!.path)
  if (!bytes) throw new PictureError(`The present image \`${one.from!.path}\` cannot be read.`)
  return sniff(bytes)
}
