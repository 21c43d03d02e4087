import { textPriceOf } from '../../ledger/text-prices.ts'
import type { TextUsage } from '../../text-model/answer.ts'
import type { Writer } from '../../text-model/writer.ts'
import type { RunContext } from '../context.ts'
import type { RepoState } from '../find/repo-state.ts'

/** All that asking for words takes, beside the run's purse. */
export interface TextModel {
  readonly writer: Writer
  /** US dollars; undefined where the price of the model is not known. */
  readonly priceOf: (usage: TextUsage) => number | undefined
}

/** Who writes in this run. Nothing where nobody does. */
export const textModelFor = (
  { settings }: Pick<RepoState, 'settings'>,
  { writer }: Pick<RunContext, 'writer'>,
): TextModel | undefined =>
  writer && {
    writer,
    priceOf: (usage) => textPriceOf(writer.model, usage, settings.prices),
  }
