import { sha256 } from '../../ledger/fingerprint.ts'
import { type FileRecord, type Record, recordPath } from '../../ledger/record.ts'
import { placeBelow } from '../../ledger/record-places.ts'
import type { Picture } from '../../pictures/generator.ts'
import { contentCredentials } from '../../pictures/provenance/content-credentials.ts'
import { withProvenance } from '../../pictures/provenance/embed.ts'
import type { Provenance } from '../../pictures/provenance/xmp.ts'
import { writeAlt } from '../../prompts/prompt.ts'
import type { FileSettings } from '../../settings/file-schema.ts'
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
 * The record of a finished pair of images, which say where they come from, and are put into the repo's
 * object store for it.
 * @throws what the repo throws
 */
export async function makeRecord(
  { post, place, ...planned }: Planned,
  { original, hero, social, alt }: FinishedPictures,
  { repo, inputs }: Pick<RunContext, 'repo' | 'inputs'>,
  settings: Pick<FileSettings, 'records-dir' | 'keep-original'>,
): Promise<Record> {
  const { generator, model, quality, prompt, requestedSize, usage, cost, drawnAt, references } =
    original
  const isCard = generator === 'card'
  const paid = billsWith(original, alt, planned.billed)
  const words = alt?.text ?? writeAlt(planned.brand, planned.subject, generator, original.inType)
  const marked = (picture: Picture) =>
    withProvenance(
      picture,
      provenanceOf({ ...planned, post }, original, words, settings['records-dir']),
    )
  return {
    version: 1,
    post: post.path,
    title: post.title,
    alt: words,
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
    ...(isCard ? {} : { original: await originalFact(original.hero, settings, repo) }),
    ...(paid.length > 0 ? { paid } : {}),
    ...textRecord(planned.texts?.model, original.concept, alt),
    ...afterFact(planned, original),
    ...(planned.asked && { asked: planned.asked }),
    ...(place.named ? { named: true as const } : {}),
    ...(original.inType?.title === '' ? { untitled: true as const } : {}),
    files: {
      hero: await keepFile(place.hero, marked(hero), repo),
      social: await keepFile(place.social, marked(social), repo),
    },
  }
}

/** What the files themselves say. An edit of what no record of ours tells of is one of a person's picture. */
const provenanceOf = (
  { post, from, promptBefore }: Pick<Planned, 'post' | 'from' | 'promptBefore'>,
  { generator, model }: Pick<Original, 'generator' | 'model'>,
  alt: string,
  recordsDir: string,
): Provenance => ({
  source: generator === 'card' ? 'set' : from && promptBefore === undefined ? 'edited' : 'drawn',
  model: generator === 'card' ? '' : model,
  alt,
  record: placeBelow(recordsDir, recordPath(post.path)),
})

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

/** What came, and what it said of itself before that was cut away. */
async function originalFact(
  picture: Picture,
  settings: Pick<FileSettings, 'keep-original'>,
  repo: RunContext['repo'],
): Promise<Record['original']> {
  const { bytes, width, height } = picture
  const c2pa = contentCredentials(picture)
  return {
    sha256: sha256(bytes),
    ...{ width, height },
    ...(settings['keep-original'] && { blob: await repo.keep(bytes) }),
    ...(c2pa && { c2pa }),
  }
}

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
