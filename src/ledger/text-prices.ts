import type { TextUsage } from '../text-model/answer.ts'
import type { OwnPrices } from './prices.ts'

/**
 * US dollars of one answer by the tokens that the API counted, and the own prices of the settings;
 * undefined where these name none: we know no list price of a text model ourselves.
 */
export function textPriceOf(
  model: string,
  { inputTokens, outputTokens }: TextUsage,
  ownPrices: OwnPrices = {},
): number | undefined {
  const price = Object.hasOwn(ownPrices, model) ? ownPrices[model] : undefined
  if (!price || !('text-out' in price)) return undefined
  return (inputTokens * price['text-in'] + outputTokens * price['text-out']) / 1e6
}
