import pMap from 'p-map'
import { HeroImagesError, ImagesApiError, PictureError, PostError } from '../errors.ts'
import { sha256 } from '../ledger/fingerprint.ts'
import { priceOf } from '../ledger/prices.ts'
import type { FileRecord, Record } from '../ledger/record.ts'
import { fit } from '../pictures/crop.ts'
import type { Drawing, Generator, Picture, Size } from '../pictures/generator.ts'
import { sniff } from '../pictures/sniff.ts'
import { writeAlt } from '../prompts/prompt.ts'
import type { Skipped } from '../review/report.ts'
import { keyOf, type Planned, parseSize } from './plan.ts'
import { Progress } from './progress.ts'
import type { Studio } from './studio.ts'
import type { Workspace } from './workspace.ts'

/** A finished pair of images, both already in the repo's object store. */
export interface Drawn {
  readonly record: Record
}

export interface DrawResult {
  readonly drawn: ReadonlyMap<string, Drawn>
  readonly failed: readonly PostError[]
  readonly skipped: readonly Skipped[]
  /** Set where drawing was stopped for all: a key, a quota, a missing permission, a cancelled run. */
  readonly stopped: HeroImagesError | undefined
}

/** Several at once, few enough for the lowest tier of the images API (five a minute). */
const concurrency = 3

/**
 * Draws what is planned; each pair is kept in the repo as it arrives. Posts in `before` are not
 * drawn again. One post's failure is noted and the others go on; a failure that is the account's
 * stops everything that has not begun.
 */
export async function drawAll(
  planned: readonly Planned[],
  before: ReadonlyMap<string, Drawn>,
  generator: Generator,
  workspace: Workspace,
  studio: Studio,
): Promise<DrawResult> {
  const drawn = new Map(before)
  const failed: PostError[] = []
  let stopped: HeroImagesError | undefined
  const todo = planned.filter((one) => !before.has(keyOf(one)))
  const progress = new Progress(todo.length, studio)

  await pMap(
    todo,
    async (one) => {
      if (stopped) return
      try {
        const result = await drawOne(one, generator, workspace, studio)
        drawn.set(keyOf(one), result)
        progress.drawn(one.post.path, result.record.cost ?? undefined)
      } catch (error) {
        // Told once, for all posts, not once for each.
        if (error instanceof HeroImagesError && stopsAll(error)) stopped ??= error
        else {
          failed.push(forPost(error, one.post.path))
          progress.failed(one.post.path, failed.at(-1)!.message)
        }
      }
    },
    { concurrency },
  )
  const settled = new Set(failed.map(({ file }) => file))
  const skipped = todo
    .filter((one) => !drawn.has(keyOf(one)) && !settled.has(one.post.path))
    .map(({ post }) => ({ post: post.path, reason: 'not drawn, because the run was stopped' }))
  return { drawn, failed, skipped, stopped }
}

async function drawOne(
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
  { repo, now, signal, inputs }: Studio,
  notes: readonly string[],
): Promise<Drawn> {
  const from = one.from && generator.name === 'openai' ? await readPicture(one, repo) : undefined
  const draw = (size: Size) =>
    generator.draw({
      prompt: one.prompt,
      size,
      quality: one.quality,
      title: one.post.title,
      kicker: one.post.tags[0] ?? '',
      ...(from ? { from } : {}),
      signal,
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
  const isCard = generator.name === 'card'
  return {
    record: {
      version: 1,
      post: one.post.path,
      title: one.post.title,
      alt: writeAlt(one.brand, one.subject, generator.name),
      prompt: one.prompt,
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
      notes: [...notes, ...drawing.warnings, ...one.place.warnings],
      files: {
        hero: await keepFile(one.place.hero, hero, repo),
        social: await keepFile(one.place.social, social, repo),
      },
    },
  }
}

const costOf = (generator: Generator, { usage }: Drawing) =>
  usage ? priceOf(generator.model, usage) : undefined

async function readPicture(one: Planned, repo: Studio['repo']): Promise<Picture> {
  const bytes = (await repo.read([one.from!])).get(one.from!.path)
  if (!bytes) throw new PictureError(`The present image \`${one.from!.path}\` cannot be read.`)
  return sniff(bytes)
}

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

/** Every further call would end the same way. */
const stopsAll = (error: HeroImagesError) =>
  error instanceof ImagesApiError
    ? error.failure === 'account' || error.failure === 'cancelled'
    : !(error instanceof PictureError) && !(error instanceof PostError)

/** Also what nobody foresaw is one post's failure: the pictures of the others are paid for. */
const forPost = (error: unknown, file: string) => {
  const { message, hint } =
    error instanceof HeroImagesError
      ? error
      : { message: `Unexpected: ${(error as Error).message}`, hint: undefined }
  return new PostError(message, { file, cause: error, ...(hint === undefined ? {} : { hint }) })
}

const sizeText = ({ width, height }: Size) => `${width}x${height}`
