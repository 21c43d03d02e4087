import { createPurse, type Purse } from '../ledger/purse.ts'
import { textPriceOf } from '../ledger/text-prices.ts'
import type { TextUsage } from '../words/answer.ts'
import type { Writer } from '../words/writer.ts'
import type { Drawn } from './drawn.ts'
import { keyOf } from './planned.ts'
import type { Studio } from './studio.ts'
import { limitsOf, type Survey } from './survey.ts'

/** All that asking for words takes. */
export interface Words {
  readonly writer: Writer
  /** US dollars; undefined where the price of the model is not known. */
  readonly priceOf: (usage: TextUsage) => number | undefined
  readonly purse: Purse
}

/** Who writes in this run, with the money that its pictures leave. Nothing where nobody does. */
export function wordsFor(
  { plan, waiting, workspace }: Pick<Survey, 'plan' | 'waiting' | 'workspace'>,
  drawn: ReadonlyMap<string, Drawn>,
  { writer, inputs }: Pick<Studio, 'writer' | 'inputs'>,
): Words | undefined {
  if (writer === undefined) return undefined
  const pictures = plan.draw
    .filter((one) => !waiting.has(keyOf(one)))
    .map((one) => one.estimate ?? 0)
  const written = [...drawn.values()].map(({ record }) => record.words?.cost ?? 0)
  const spent = [...pictures, ...written].reduce((sum, dollars) => sum + dollars, 0)
  return {
    writer,
    priceOf: (usage) => textPriceOf(writer.model, usage),
    purse: createPurse(limitsOf(inputs, workspace).cost - spent),
  }
}
