import { type Measured, measuredBy } from '../../ledger/measured.ts'
import { quote } from '../../ledger/prices.ts'
import { readRecord, recordsDir } from '../../ledger/record.ts'
import type { RunContext } from '../context.ts'
import type { Findings } from '../find/find.ts'
import type { KnownSettings } from '../find/run-settings.ts'

/** So many records tell enough: those last by path, as posts that carry their date are the newest. */
const MOST = 100

/**
 * What drawings of this repo came to, where the price of one is published nowhere; nothing is read
 * where it is, or where nothing is to be drawn.
 * @throws what the repo throws
 */
export async function measure(
  { generator, state, wanted }: Pick<Findings, 'generator' | 'state' | 'wanted'>,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<Measured | undefined> {
  if (generator.name === 'card' || wanted.length === 0) return undefined
  const { stages, settings } = state
  const qualities = [settings, stages.draft, stages.final].flatMap(qualitiesOf)
  const isPublished = (quality: string) =>
    quote(
      { model: generator.model, quality, size: ANY, promptLength: 0, inputPictures: 0 },
      settings.prices,
    ).basis === 'price'
  if (qualities.every(isPublished)) return undefined
  const files = [...state.head.files.values()]
    .filter(({ path }) => path.startsWith(`${recordsDir}/`))
    .sort((a, b) => (a.path < b.path ? 1 : -1))
    .slice(0, MOST)
  if (files.length === 0) return undefined
  const read = await repo.read(files)
  return measuredBy([...read.values()].flatMap((bytes) => readRecord(bytes) ?? []))
}

/** Whether a price is published does not depend on the size. */
const ANY = { width: 1024, height: 1024 }

const qualitiesOf = ({ quality, rules = [] }: Pick<KnownSettings, 'quality' | 'rules'>) => [
  quality,
  ...rules.flatMap((rule) => rule.quality ?? []),
]
