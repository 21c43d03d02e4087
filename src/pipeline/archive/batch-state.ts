import type { AnswerLine } from '../../images-api/batch/answer-lines.ts'
import type { ProviderBatch } from '../../pictures/batch-api.ts'

/** What is to be done about a batch: wait on, take what it drew, or give back what is reserved for it. */
export type BatchStep = 'wait' | 'take' | 'give back'

/**
 * What follows from how far a batch is. One that expired or was cancelled was charged for what it had drawn
 * by then, and gives that. Pure.
 */
export function stepFor({
  status,
  outputFile,
  errorFile,
}: Pick<ProviderBatch, 'status' | 'outputFile' | 'errorFile'>): BatchStep {
  switch (status) {
    case 'validating':
    case 'in_progress':
    case 'finalizing':
    case 'cancelling':
      return 'wait'
    case 'completed':
    case 'expired':
    case 'cancelled':
    case 'failed':
      return outputFile === undefined && errorFile === undefined ? 'give back' : 'take'
  }
}

/** What became of the pictures of a batch, by their ids. */
export interface BatchOutcomes {
  readonly drawn: ReadonlyMap<string, AnswerLine>
  /** To be drawn by themselves: asked once more in the same way, they would fail once more. */
  readonly failed: readonly string[]
  /** Their turn did not come: they may go into another batch. */
  readonly untried: readonly string[]
}

/**
 * Holds the answers of a batch against what it was handed. What it says nothing of failed where the batch
 * was completed, else its turn did not come. Pure.
 */
export function outcomesOf(
  ids: readonly string[],
  lines: readonly AnswerLine[],
  { status }: Pick<ProviderBatch, 'status'>,
): BatchOutcomes {
  const asked = new Set(ids)
  const answers = lines.filter(({ id }) => asked.has(id))
  const drawn = new Map(
    answers.filter(({ outcome }) => outcome === 'drawn').map((line) => [line.id, line]),
  )
  const said = new Map(answers.map(({ id, outcome }) => [id, outcome]))
  const silent = status === 'completed' ? 'failed' : 'untried'
  const left = ids.filter((id) => !drawn.has(id))
  const are = (wanted: string) => left.filter((id) => (said.get(id) ?? silent) === wanted)
  return { drawn, failed: are('failed'), untried: are('untried') }
}
