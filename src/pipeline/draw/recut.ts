import { HeroImagesError } from '../../errors.ts'
import { sha256 } from '../../ledger/fingerprint.ts'
import {
  type FileRecord,
  imagesOf,
  isOnePicture,
  type Record,
  readRecord,
  writeRecord,
} from '../../ledger/record.ts'
import { fit, isSameShape, keptPart } from '../../pictures/fit.ts'
import { type Focus, focusText } from '../../pictures/focus.ts'
import type { Picture, PictureFormat } from '../../pictures/generator.ts'
import { withProvenance } from '../../pictures/provenance/embed.ts'
import { mostPacketBytes } from '../../pictures/provenance/xmp.ts'
import { sizeText } from '../../pictures/size-text.ts'
import { sniff } from '../../pictures/sniff.ts'
import type { Recut } from '../find/recuts.ts'
import type { DrawingContext } from './drawing-context.ts'
import { keepFile, provenanceOf } from './make-record.ts'

/** A picture that a post had, cut anew. */
export interface CutAnew {
  readonly record: Record
  /** The same of the picture before. */
  readonly before: Record
  /** Those of its files that are new. */
  readonly paths: ReadonlySet<string>
}

/** What it takes to cut a picture anew. */
type CutContext = Pick<DrawingContext, 'state' | 'staging'> & {
  readonly run: Pick<DrawingContext['run'], 'repo' | 'log'>
}

/**
 * The pictures that are cut anew, by the focus that their posts say now. Nothing is asked for, and nothing
 * paid: their drawings are kept.
 * @throws what the repo throws, and the reason of the signal where the run is cancelled
 */
export async function recutAll(
  recuts: readonly Recut[],
  context: CutContext,
): Promise<{ readonly recut: readonly CutAnew[]; readonly advice: readonly string[] }> {
  const recut: CutAnew[] = []
  const advice: string[] = []
  for (const { record, focus, paths } of recuts) {
    const fresh = await recutOne(record, focus, context, paths)
    if (fresh) recut.push({ record: fresh, before: record, paths })
    else
      advice.push(
        `The focus of ${record.post} counts when the post is drawn again: the drawing that its picture was cut from is not kept.`,
      )
  }
  return { recut, advice }
}

/**
 * A picture cut anew from its drawing, in the sizes that it has; nothing where the drawing is not there
 * any more, or is not the one that the record tells of.
 * @param paths of its files those that may change; by default all
 */
export async function recutOne(
  record: Record,
  focus: Focus | undefined,
  { state, staging, run }: CutContext,
  paths?: ReadonlySet<string>,
): Promise<Record | undefined> {
  const original = await originalOf(record.original, run.repo)
  const { dark } = record.files
  const darkOne = dark && (await originalOf(record.dark, run.repo))
  const images = imagesOf(record)
  if (original === undefined || (dark && !darkOne) || !images.every(isOurs)) return undefined
  const cut: FileRecord[] = []
  for (const [at, image] of images.entries()) {
    const { width, height, path } = image
    if (paths && !paths.has(path)) {
      cut.push(image)
      continue
    }
    const isDark = image === dark
    // The same part as of the hero.
    const kept =
      isDark && isSameShape(original, darkOne!) ? await keptPart(original, image, focus) : focus
    const picture = await fit(isDark ? darkOne! : original, {
      ...{ width, height, format: image.format as PictureFormat, focus: kept },
      ...((at === 0 && !isOnePicture(record)) || isDark
        ? {}
        : { maxBytes: mostBytes(image, state.settings), later: mostPacketBytes }),
      pause: () => staging.quiet(),
    })
    const marked = withProvenance(picture, provenanceOf(record, state.settings['records-dir']))
    cut.push(await keepFile(path, marked, run.repo))
  }
  run.log.info(`Cut anew by the focus of the post, for nothing: ${record.post}`)
  const freshDark = dark && cut.pop()
  const [hero] = cut
  const [social, ...more] = isOnePicture(record) ? cut : cut.slice(1)
  const { focus: _, ...rest } = record
  const files = {
    ...{ hero: hero!, social: social! },
    ...(more.length > 0 && { more }),
    ...(freshDark && { dark: freshDark }),
  }
  // In the order in which a record is read.
  return readRecord(writeRecord({ ...rest, ...(focus && { focus: focusText(focus) }), files }))
}

/** A record on a branch says what whoever pushes wants it to. */
async function originalOf(
  original: { readonly sha256: string; readonly blob?: string | undefined } | undefined,
  repo: CutContext['run']['repo'],
): Promise<Picture | undefined> {
  const { blob } = original ?? {}
  if (original === undefined || blob === undefined) return undefined
  try {
    const bytes = (await repo.read([{ path: blob, sha: blob, mode: '100644' }])).get(blob)
    return bytes && sha256(bytes) === original.sha256 ? sniff(bytes) : undefined
  } catch (error) {
    if (error instanceof HeroImagesError) return undefined
    throw error
  }
}

const isOurs = ({ format, width, height }: FileRecord): boolean =>
  ['webp', 'jpeg', 'png'].includes(format) &&
  [width, height].every((side) => side >= 64 && side <= 4096)

/** What the settings allow for an image of this size; without such, for the first. */
function mostBytes(
  image: FileRecord,
  { social, moreSocial = [] }: DrawingContext['state']['settings'],
): number {
  const same = [social, ...moreSocial].find(({ size }) => size === sizeText(image))
  return (same ?? social)['max-bytes']
}
