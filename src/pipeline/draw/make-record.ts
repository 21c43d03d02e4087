import { sha256 } from '../../ledger/fingerprint.ts'
import type { FileRecord, Record } from '../../ledger/record.ts'
import type { Picture } from '../../pictures/generator.ts'
import { writeAlt } from '../../prompts/prompt.ts'
import type { Asked, Original } from '../../staging/original.ts'
import type { RunContext } from '../context.ts'
import type { Planned } from '../plan/planned.ts'
import { billsWith } from './bills.ts'
import { textRecord } from './text-record.ts'

/** What came of drawing one post. */
interface FinishedPictures {
  readonly original: Original
  readonly hero: Picture
  readonly social: Picture
  /** What a text model said of it; absent where none was asked. */
  readonly alt?: Asked | undefined
}

/**
 * The record of a finished pair of images, which are put into the repo's object store for it.
 * @throws what the repo throws
 */
export async function makeRecord(
  { post, place, ...planned }: Planned,
  { original, hero, social, alt }: FinishedPictures,
  { repo, inputs }: Pick<RunContext, 'repo' | 'inputs'>,
): Promise<Record> {
  const { generator, model, quality, prompt, requestedSize, usage, cost, drawnAt, references } =
    original
  const isCard = generator === 'card'
  const paid = billsWith(original, alt, planned.billed)
  return {
    version: 1,
    post: post.path,
    title: post.title,
    alt: alt?.text ?? writeAlt(planned.brand, planned.subject, generator, original.inType),
    prompt,
    template: { source: planned.brand.source, sha256: sha256(planned.brand.template) },
    generator,
    model,
    quality,
    requestedSize,
    endpoint: isCard ? null : new URL(inputs.baseUrl).origin,
    references,
    edited: editedFact(planned),
    usage: usage ?? null,
    cost: cost ?? null,
    fingerprint: planned.fingerprint,
    drawnAt,
    notes: [
      ...(planned.chosen?.note ? [planned.chosen.note] : []),
      ...original.notes,
      ...(alt?.note ? [alt.note] : []),
      ...place.warnings,
    ],
    ...(isCard ? {} : { original: originalFact(original.hero) }),
    ...(paid.length > 0 ? { paid } : {}),
    ...textRecord(planned.texts?.model, original.concept, alt),
    ...afterFact(planned, original),
    ...(planned.asked && { asked: planned.asked }),
    ...(place.named ? { named: true as const } : {}),
    ...(original.inType?.title === '' ? { untitled: true as const } : {}),
    files: {
      hero: await keepFile(place.hero, hero, repo),
      social: await keepFile(place.social, social, repo),
    },
  }
}

const editedFact = ({
  from,
  promptBefore,
  mask,
}: Pick<Planned, 'from' | 'promptBefore' | 'mask'>) =>
  from ? { blob: from.sha, prompt: promptBefore ?? null, ...(mask && { mask: mask.sha }) } : null

/** Nothing where the chosen candidate is the picture itself, e.g. because no final one could be drawn. */
const afterFact = (
  { chosen }: Pick<Planned, 'chosen'>,
  { hero }: Pick<Original, 'hero'>,
): Pick<Record, 'after'> => {
  if (chosen === undefined || sha256(hero.bytes) === chosen.candidate.sha256) return {}
  const { letter, commit, picture } = chosen.candidate
  return { after: { letter, commit, path: picture.path } }
}

const originalFact = ({ bytes, width, height }: Picture) => ({
  sha256: sha256(bytes),
  width,
  height,
})

async function keepFile(
  path: string,
  picture: Picture,
  repo: RunContext['repo'],
): Promise<FileRecord> {
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
