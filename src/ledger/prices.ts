import type { Size, Usage } from '../pictures/generator.ts'
import type { Measured } from './measured.ts'
import { expectedTokens, plainName, tokensOfInputPicture } from './tokens.ts'

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
    'gpt-image-2.5-sunburst': gptImage2,
    'gpt-image-2.5-flare': gptImage2,
    'gpt-image-2.6-sunburst': gptImage2,
    'gpt-image-2.6-flare': gptImage2,
    'gpt-image-1.5': { textIn: 5, imageIn: 8, imageOut: 32 },
    'gpt-image-1-mini': { textIn: 2, imageIn: 2.5, imageOut: 8 },
  }),
)

/** What a model is taken to cost that is not on the list: the dearest of each. */
const dearest: ModelPrice = {
  textIn: Math.max(...[...listPrices.values()].map(({ textIn }) => textIn)),
  imageIn: Math.max(...[...listPrices.values()].map(({ imageIn }) => imageIn)),
  imageOut: Math.max(...[...listPrices.values()].map(({ imageOut }) => imageOut)),
}

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

/**
 * What an estimate goes by: `price`, a price that is known beforehand; `bound`, the most that it can
 * be, as nobody publishes it; or what so many drawings of this repo came to.
 */
export type Basis = 'price' | 'bound' | { readonly drawings: number }

export interface Quote {
  /** US dollars. */
  readonly dollars: number
  readonly basis: Basis
}

/**
 * What a picture will cost, before it is drawn: by own or list price where the tokens are known, else by
 * what drawings of the same model, size and quality came to, else an upper bound. There always is one:
 * a limit in dollars holds for every model.
 * @param measured what was learned from the records; nothing without it
 */
export function quote(
  request: PricedRequest,
  ownPrices: OwnPrices = {},
  measured?: Measured,
): Quote {
  const { model, size, quality } = request
  const price = priceFor(model, ownPrices)
  if (price && 'image' in price) return { dollars: price.image, basis: 'price' }
  const { tokens, isBound } = expectedTokens(model, size, quality)
  if (price && !isBound) return { dollars: priceOfTokens(request, tokens, price), basis: 'price' }
  const seen = measured?.(model, size, quality)
  if (seen) {
    const dollars =
      price && seen.outputTokens > 0 ? priceOfTokens(request, seen.outputTokens, price) : seen.cost
    if (dollars !== undefined) return { dollars, basis: { drawings: seen.drawings } }
  }
  return { dollars: priceOfTokens(request, tokens, price ?? dearest), basis: 'bound' }
}

const priceOfTokens = (
  { promptLength, inputPictures }: PricedRequest,
  outputTokens: number,
  price: ModelPrice,
): number =>
  (Math.ceil(promptLength / 3) * price.textIn +
    inputPictures * tokensOfInputPicture * price.imageIn +
    outputTokens * price.imageOut) /
  1e6

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
  return listPrices.has(plainName(model)) ? `list prices of ${listDate}` : undefined
}

function priceFor(
  model: string,
  ownPrices: OwnPrices,
): ModelPrice | { readonly image: number } | undefined {
  const price = Object.hasOwn(ownPrices, model) ? ownPrices[model] : undefined
  if (!price || 'text-out' in price) return listPrices.get(plainName(model))
  if ('image' in price) return price
  return { textIn: price['text-in'], imageIn: price['image-in'], imageOut: price['image-out'] }
}
