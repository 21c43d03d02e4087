import { type Measured, measuredBy } from '../../ledger/measured.ts'
import { quote } from '../../ledger/prices.ts'
import { type Record, readRecord, recordsDir } from '../../ledger/record.ts'
import type { PictureMemory } from '../../memory/pictures.ts'
import type { Snapshot } from '../../repo/files.ts'
import type { RunContext } from '../context.ts'
import type { Findings } from '../find/find.ts'
import type { KnownSettings } from '../find/run-settings.ts'

/** So many records tell enough: those last by path, as posts that carry their date are the newest. */
const MOST = 100

/**
 * What drawings of this repo came to, where the price of one is published nowhere; nothing is read
 * where it is, or where nothing is to be drawn. Of a pull request's own records those count that we
 * remember: what its branch says of prices would stretch each limit in dollars.
 * @param memory absent where the records of the head are trusted ones
 * @throws what the repo throws
 */
export async function measure(
  { generator, state, wanted }: Pick<Findings, 'generator' | 'state' | 'wanted'>,
  memory: Pick<PictureMemory, 'look' | 'all'> | undefined,
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
  const isOpen = memory !== undefined && state.base !== undefined
  const merged = await recordsOn(isOpen ? state.base! : state.head, repo)
  if (!isOpen) return merged.length === 0 ? undefined : measuredBy(merged)
  await memory.look()
  const own = (await memory.all()).map(({ record }) => record)
  return merged.length + own.length === 0 ? undefined : measuredBy([...merged, ...own])
}

async function recordsOn(
  { files }: Snapshot,
  repo: Pick<RunContext['repo'], 'read'>,
): Promise<readonly Record[]> {
  const last = [...files.values()]
    .filter(({ path }) => path.startsWith(`${recordsDir}/`))
    .sort((a, b) => (a.path < b.path ? 1 : -1))
    .slice(0, MOST)
  if (last.length === 0) return []
  return [...(await repo.read(last)).values()].flatMap((bytes) => readRecord(bytes) ?? [])
}

/** Whether a price is published does not depend on the size. */
const ANY = { width: 1024, height: 1024 }

const qualitiesOf = ({ quality, rules = [] }: Pick<KnownSettings, 'quality' | 'rules'>) => [
  quality,
  ...rules.flatMap((rule) => rule.quality ?? []),
]
