import { textPriceOf } from '../../ledger/text-prices.ts'
import type { TextUsage } from '../../text-model/answer.ts'
import type { Writer } from '../../text-model/writer.ts'
import type { Studio } from '../context.ts'
import type { Workspace } from '../find/workspace.ts'

/** All that asking for words takes, beside the run's purse. */
export interface Words {
  readonly writer: Writer
  /** US dollars; undefined where the price of the model is not known. */
  readonly priceOf: (usage: TextUsage) => number | undefined
}

/** Who writes in this run. Nothing where nobody does. */
export const wordsFor = (
  { settings }: Pick<Workspace, 'settings'>,
  { writer }: Pick<Studio, 'writer'>,
): Words | undefined =>
  writer && {
    writer,
    priceOf: (usage) => textPriceOf(writer.model, usage, settings.prices),
  }
