import { drawnCost } from '../ledger/payments.ts'
import { total } from '../ledger/total.ts'
import type { Outcome } from '../pipeline/outcome.ts'
import { planOf } from '../pipeline/show/plan-data.ts'
import type { Outputs } from './output-table.ts'

/** An outcome as outputs of the step. */
export function toOutputs(outcome: Outcome, commentUrl: string): Outputs {
  const { records } = outcome
  const drafts = outcome.choices.flatMap(({ there }) => there.filter(({ isOwn }) => isOwn))
  // What was finished before was paid for before.
  const before = new Set([...outcome.waiting.values()].map(({ record }) => drawnOnce(record)))
  const fresh = records.filter((record) => !before.has(drawnOnce(record)))
  const cost = total([
    ...(outcome.unread ?? []),
    ...fresh.flatMap((record) => [
      drawnCost(record),
      ...(record.words ? [known(record.words.cost)] : []),
    ]),
    ...drafts.flatMap(({ cost, concept }) =>
      [cost, ...(concept?.paid ? [concept.paid.cost] : [])].map(known),
    ),
  ])
  return {
    images: JSON.stringify(
      records.map((record) => ({
        post: record.post,
        hero: record.files.hero.path,
        social: record.files.social.path,
        ...(record.files.hero.url !== undefined && { heroUrl: record.files.hero.url }),
        ...(record.files.social.url !== undefined && { socialUrl: record.files.social.url }),
        ...(record.files.more && { moreSocial: record.files.more.map(({ path }) => path) }),
        ...(record.files.dark && { dark: record.files.dark.path }),
        alt: record.alt,
        prompt: record.prompt,
        generator: record.generator,
        model: record.model,
        cost: drawnCost(record) ?? null,
      })),
    ),
    count: String(records.length),
    cost: cost === undefined ? '' : cost.toFixed(4),
    commit: outcome.commit ?? '',
    'comment-url': commentUrl,
    plan: JSON.stringify(planOf(outcome)),
    matrix: '',
    gallery: '',
  }
}

/** The same picture, wherever and for whichever post it was put. */
const drawnOnce = ({ drawnAt, fingerprint }: Outcome['records'][number]): string =>
  `${drawnAt} ${fingerprint}`

const known = (cost: number | null) => cost ?? undefined
