import { PictureError } from '../../errors.ts'
import { sha256 } from '../../ledger/fingerprint.ts'
import type { Record } from '../../ledger/record.ts'
import { secondOf } from '../../staging/drawing-key.ts'
import type { Original } from '../../staging/original.ts'
import { faultsOf, type PictureFault, type PictureVerdict } from '../../text-model/verdict.ts'
import type { Planned } from '../plan/planned.ts'
import type { Cuts } from './cut.ts'
import type { DrawingContext } from './drawing-context.ts'
import { paidFor } from './pay.ts'
import { type LookedAt, lookAt } from './second-look.ts'
import { drawSecond } from './second-try.ts'

/** What came of a second look, for the record. */
export interface SecondLook {
  readonly verdict?: Record['verdict']
  readonly notes: readonly string[]
  /** The drawing that was not taken: paid for as well. */
  readonly other?: Original
}

/** The drawing that is taken. */
export interface Taken {
  readonly original: Original
  readonly cuts: Cuts
  /** What it is put away under. */
  readonly key: Planned
  readonly looked: SecondLook
}

/** Cuts a drawing to its pair of images. @throws PictureError where it cannot be decoded */
type Cut = (original: Original) => Promise<Cuts>

/**
 * Has a drawing looked at, and, where something is wrong with it and the settings say so, drawn once more:
 * the one with fewer faults is taken, of two alike the first. Both are paid and told.
 * @throws what `cut` throws for the first, and the reason of the signal where the run is cancelled
 */
export async function bestOfTwo(
  planned: Planned,
  original: Original,
  cut: Cut,
  context: DrawingContext,
): Promise<Taken> {
  const cuts = await cut(original)
  const first = await lookAt(planned, planned, original, cuts.hero, context)
  const model = planned.texts?.model ?? ''
  const alone = (notes: readonly string[]): Taken => ({
    ...{ original: first.original, cuts, key: planned },
    looked: { notes: [...notesOf(first), ...notes], ...verdictOf(first.verdict, planned, model) },
  })
  const faults = first.verdict ? faultsOf(first.verdict, planned.post.title) : []
  if (faults.length === 0 || !planned.texts?.look?.retries) return alone([])

  const tried = await drawSecond(planned, first.original, faults, context)
  if ('note' in tried) return alone([tried.note])
  const key = secondOf(planned)
  const again = await lookAgain(planned, key, tried.original, cut, context)
  const found = again.verdict && faultsOf(again.verdict, planned.post.title)
  const isBetter = again.cuts !== undefined && found !== undefined && found.length < faults.length
  const [taken, other] = isBetter ? [again, first] : [first, again]
  // The record is about one of them; the account knows each by its own key.
  context.account.paid(
    paidFor(isBetter ? planned : key, other.original, other.original.alt, context.shelf),
  )
  return {
    original: taken.original,
    cuts: isBetter ? again.cuts! : cuts,
    key: isBetter ? key : planned,
    looked: {
      notes: [...notesOf(first), ...notesOf(again)],
      ...verdictOf(taken.verdict, planned, model, {
        sha256: sha256(other.original.hero.bytes),
        drawnAt: other.original.drawnAt,
        cost: other.original.cost ?? null,
        faults: isBetter ? [...faults] : found ? [...found] : null,
        isFirst: isBetter,
      }),
      other: other.original,
    },
  }
}

/** A second try that cannot be read has no verdict. */
async function lookAgain(
  planned: Planned,
  key: Planned,
  original: Original,
  cut: Cut,
  context: DrawingContext,
): Promise<LookedAt & { readonly cuts?: Cuts }> {
  try {
    const cuts = await cut(original)
    return { ...(await lookAt(planned, key, original, cuts.hero, context)), cuts }
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    return { original, note: `The second try could not be used: ${error.message}.` }
  }
}

const notesOf = ({ note }: LookedAt): readonly string[] => (note === undefined ? [] : [note])

function verdictOf(
  verdict: PictureVerdict | undefined,
  { post }: Planned,
  model: string,
  other?: NonNullable<Record['verdict']>['other'],
): Pick<SecondLook, 'verdict'> {
  if (verdict === undefined) return {}
  const faults: PictureFault[] = [...faultsOf(verdict, post.title)]
  const { words, sentence } = verdict
  return { verdict: { model, faults, words, sentence, ...(other && { other }) } }
}
