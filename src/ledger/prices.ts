import type { Size, Usage } from '../pictures/generator.ts'

/** US dollars per million tokens. */
interface ModelPrice {
  readonly textIn: number
  readonly imageIn: number
  readonly imageOut: number
}

const gptImage2: ModelPrice = { textIn: 5, imageIn: 8, imageOut: 30 }
/** When the prices below were on OpenAI's list. */
export const listDate = '2026-11-01'

/** List prices; a gateway's own prices differ, so what we say is an estimate. */
const listPrices: ReadonlyMap<string, ModelPrice> = new Map(
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

/** What a gateway, a contract or a server of one's own takes, in US dollars. */
export type OwnPrice =
  | { readonly image: number }
  | { readonly 'text-in': number; readonly 'image-in': number; readonly 'image-out': number }
  /** Of a text model. */
  | { readonly 'text-in': number; readonly 'text-out': number }

/** Own prices by model; they win over the list. */
export type OwnPrices = Readonly<Record<string, OwnPrice>>

export interface PricedRequest {
  readonly model: string
  readonly size: Size
  readonly quality: string
  /** Bytes in UTF-8: hardly a script needs more than a token for three. */
  readonly promptLength: number
  /** Pictures that are sent along: the one to change, its mask, and references. */
  readonly inputPictures: number
}

/** US dollars before drawing, by own or list price; undefined where no price or formula is known. */
export function estimate(request: PricedRequest, ownPrices: OwnPrices = {}): number | undefined {
  const price = priceFor(request.model, ownPrices)
  if (price && 'image' in price) return price.image
  // The formula is proven for gpt-image-2 alone; the 2.5 models may count otherwise.
  const tokens =
    request.model.startsWith('gpt-image-2') && !request.model.startsWith('gpt-image-2.')
      ? outputTokens(request.size, request.quality)
      : undefined
  if (!price || tokens === undefined) return undefined
  return (
    (Math.ceil(request.promptLength / 3) * price.textIn +
      request.inputPictures * tokensOfInputPicture * price.imageIn +
      tokens * price.imageOut) /
    1e6
  )
}

/**
 * US dollars for a finished drawing, by own or list price, from the tokens that the API counted;
 * undefined where it counted none, or no price is known.
 */
export function priceOf(
  model: string,
  usage: Usage | undefined,
  ownPrices: OwnPrices = {},
): number | undefined {
  const price = priceFor(model, ownPrices)
  if (price && 'image' in price) return price.image
  // Some servers report no tokens as zero tokens, which is no price.
  if (!price || !usage || usage.outputTokens === 0) return undefined
  return (
    (usage.inputTextTokens * price.textIn +
      usage.inputImageTokens * price.imageIn +
      usage.outputTokens * price.imageOut) /
    1e6
  )
}

/** Whose prices those of a model are, for people; undefined where there are none. */
export function priceSource(model: string, ownPrices: OwnPrices = {}): string | undefined {
  if (Object.hasOwn(ownPrices, model)) return 'own prices'
  return listPrices.has(model) ? `list prices of ${listDate}` : undefined
}

function priceFor(
  model: string,
  ownPrices: OwnPrices,
): ModelPrice | { readonly image: number } | undefined {
  const price = Object.hasOwn(ownPrices, model) ? ownPrices[model] : undefined
  if (!price || 'text-out' in price) return listPrices.get(model)
  if ('image' in price) return price
  return { textIn: price['text-in'], imageIn: price['image-in'], imageOut: price['image-out'] }
}
