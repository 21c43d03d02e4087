import type { TextUsage } from '../words/answer.ts'

/** US dollars per million tokens. */
export interface TextPrice {
  readonly in: number
  readonly out: number
}

/** Prices by model, as people give them. We know no list price of a text model ourselves. */
export type TextPrices = ReadonlyMap<string, TextPrice>

/** US dollars of one answer by the tokens that the API counted; undefined where no price is known. */
export function textPriceOf(
  model: string,
  { inputTokens, outputTokens }: TextUsage,
  prices: TextPrices = new Map(),
): number | undefined {
  const price = prices.get(model)
  return price && (inputTokens * price.in + outputTokens * price.out) / 1e6
}
