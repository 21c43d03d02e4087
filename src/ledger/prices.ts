import type { Size, Usage } from '../pictures/generator.ts'

/** US dollars per million tokens. */
interface ModelPrice {
  readonly textIn: number
  readonly imageIn: number
  readonly imageOut: number
}

const gptImage2: ModelPrice = { textIn: 5, imageIn: 8, imageOut: 30 }
/** List prices of 2026-11-01; a gateway's own prices differ, so what we say is an estimate. */
const prices: ReadonlyMap<string, ModelPrice> = new Map(
  Object.entries({
    'gpt-image-2': gptImage2,
    'gpt-image-2-2026-04-21': gptImage2,
    'gpt-image-2.5-sunburst': gptImage2,
    'gpt-image-2.5-flare': gptImage2,
    'gpt-image-1.5': { textIn: 5, imageIn: 8, imageOut: 32 },
    'gpt-image-1-mini': { textIn: 2, imageIn: 2.5, imageOut: 8 },
  }),
)

const quanta: ReadonlyMap<string, number> = new Map(
  Object.entries({ low: 16, medium: 48, high: 96 }),
)

/**
 * Output tokens of one gpt-image-2 picture, by the formula of OpenAI's own price calculator
 * (as published on its forum in June 2026; it reproduces the per-image list prices).
 * @returns undefined for quality `auto`, which only the answer tells
 */
export function outputTokens({ width, height }: Size, quality: string): number | undefined {
  const quantum = quanta.get(quality)
  if (quantum === undefined) return undefined
  const long = Math.max(width, height)
  const short = Math.min(width, height)
  const scaled = Math.floor((2 * quantum * short + long) / (2 * long))
  return Math.ceil((quantum * scaled * (2_000_000 + width * height)) / 4_000_000)
}

/** One input picture of an edit is at most 1,536 patches of 32 px, one token each. */
const tokensOfInputPicture = 1_536

export interface Order {
  readonly model: string
  readonly size: Size
  readonly quality: string
  readonly promptLength: number
  readonly inputPictures: number
}

/** US dollars by list price before drawing; undefined where no price or formula is known. */
export function estimate(order: Order): number | undefined {
  const price = prices.get(order.model)
  // The formula is proven for gpt-image-2 alone; the 2.5 models may count otherwise.
  const tokens =
    order.model.startsWith('gpt-image-2') && !order.model.startsWith('gpt-image-2.')
      ? outputTokens(order.size, order.quality)
      : undefined
  if (!price || tokens === undefined) return undefined
  return (
    (Math.ceil(order.promptLength / 3) * price.textIn +
      order.inputPictures * tokensOfInputPicture * price.imageIn +
      tokens * price.imageOut) /
    1e6
  )
}

/** US dollars by list price from the tokens that the API counted; undefined where no price is known. */
export function priceOf(model: string, usage: Usage): number | undefined {
  const price = prices.get(model)
  if (!price) return undefined
  return (
    (usage.inputTextTokens * price.textIn +
      usage.inputImageTokens * price.imageIn +
      usage.outputTokens * price.imageOut) /
    1e6
  )
}
