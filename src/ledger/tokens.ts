import type { Size } from '../pictures/generator.ts'

/** The name of a model without that of its provider in front and the date of a snapshot behind. */
export const plainName = (model: string): string =>
  model
    .slice(model.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/-\d{4}-\d\d-\d\d$/, '')

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
export const tokensOfInputPicture = 1_536

const LATER = /^gpt-image-2\.[56](-(sunburst|flare))?$/

/**
 * How many times the tokens of gpt-image-2 a 2.5 or 2.6 picture may take, for an upper bound. OpenAI
 * publishes no count. Third parties (November 2026) give for 2.5, at 1024x1024, 196 tokens at `low`, 439
 * at `medium`, 1,756 at `high`, 3,122 at `xhigh` and 7,024 at `max`, which the formula above yields with
 * 16, 24, 48, 64 and 96; and a reseller measured 3 to 4 times as many for 2.6 at `low` and `medium`, and
 * no more above. gpt-image-2 itself takes 7,024 at `high`: so these are at least twice what was
 * measured, but at `low`, where they are the most that was.
 */
const factors: ReadonlyMap<string, { readonly as: string; readonly times: number }> = new Map(
  Object.entries({
    low: { as: 'low', times: 4 },
    medium: { as: 'medium', times: 4 },
    high: { as: 'high', times: 2 },
    xhigh: { as: 'high', times: 2 },
    max: { as: 'high', times: 2 },
  }),
)

/** Output tokens of a picture that is not drawn yet. */
export interface ExpectedTokens {
  readonly tokens: number
  /** The count is published nowhere: there are at most so many. */
  readonly isBound: boolean
}

/**
 * How many output tokens a picture takes, or at most takes. Quality `auto`, or one that is not known,
 * may turn out to be the dearest; a model that is not known is taken for the dearest one at that size.
 */
export function expectedTokens(model: string, size: Size, quality: string): ExpectedTokens {
  const name = plainName(model)
  if (name === 'gpt-image-2') {
    const tokens = outputTokens(size, quality)
    return { tokens: tokens ?? outputTokens(size, 'high')!, isBound: tokens === undefined }
  }
  const dearest = { as: 'high', times: 2 }
  const { as, times } = (LATER.test(name) ? factors.get(quality) : undefined) ?? dearest
  return { tokens: times * outputTokens(size, as)!, isBound: true }
}
