import type { ApiAnswer } from './api-error.ts'

/**
 * US dollars that the provider says a drawing was charged: LiteLLM's header, OpenRouter's
 * `usage.cost`, xAI's `usage.cost_in_usd_ticks` of 1e-10 dollars. Zero is no figure: LiteLLM says it
 * of models whose price it does not know (BerriAI/litellm#26863).
 */
export function readCost(headers: ApiAnswer['headers'], usage: unknown): number | undefined {
  const { cost, cost_in_usd_ticks: ticks } = Object(usage)
  const costs = [
    Number(headers['x-litellm-response-cost']),
    typeof cost === 'number' ? cost : Number.NaN,
    // Not by 1e-10, which is no exact number.
    typeof ticks === 'number' ? ticks / 1e10 : Number.NaN,
  ]
  return costs.find((dollars) => Number.isFinite(dollars) && dollars > 0)
}
