import { describe, expect, it, test } from 'vitest'
import { measuredBy } from '../../src/ledger/measured.ts'
import {
  type OwnPrices,
  type PricedRequest,
  priceOf,
  priceSource,
  quote,
} from '../../src/ledger/prices.ts'
import { outputTokens } from '../../src/ledger/tokens.ts'

/** US dollars where the price is known before drawing. */
function estimate(request: PricedRequest, own?: OwnPrices): number | undefined {
  const { dollars, basis } = quote(request, own)
  return basis === 'price' ? dollars : undefined
}

/** Tokens and dollars for low, medium and high, as OpenAI's price calculator gives them. */
const table: readonly (readonly [string, readonly number[], readonly string[]])[] = [
  ['1024x1024', [196, 1756, 7024], ['0.0059', '0.0527', '0.2107']],
  ['1536x1024', [158, 1372, 5488], ['0.0047', '0.0412', '0.1646']],
  ['1536x864', [120, 1078, 4312], ['0.0036', '0.0323', '0.1294']],
  ['1200x640', [100, 864, 3389], ['0.0030', '0.0259', '0.1017']],
  ['1920x1088', [148, 1325, 5300], ['0.0044', '0.0398', '0.1590']],
  ['2560x1440', [205, 1843, 7370], ['0.0062', '0.0553', '0.2211']],
  ['3840x2160', [371, 3336, 13342], ['0.0111', '0.1001', '0.4003']],
]
const sizeOf = (text: string) => {
  const [width, height] = text.split('x').map(Number)
  return { width: width!, height: height! }
}
const cells = table.flatMap(([size, tokens, dollars]) =>
  ['low', 'medium', 'high'].map(
    (quality, at) => [size, quality, tokens[at]!, dollars[at]!] as const,
  ),
)

test.each(cells)('%s %s: %i tokens, $%s', (text, quality, tokens, dollars) => {
  const size = sizeOf(text)
  expect(outputTokens(size, quality)).toBe(tokens)
  expect(outputTokens({ width: size.height, height: size.width }, quality)).toBe(tokens)
  const order = { model: 'gpt-image-2', size, quality, promptLength: 0, inputPictures: 0 }
  expect(estimate(order)!.toFixed(4)).toBe(dollars)
})

/**
 * Output tokens for low, medium and high by the formula that OpenAI's price calculator holds,
 * worked out apart from our code; the sizes of the table above have its own figures.
 */
const further: readonly (readonly [string, number, number, number])[] = [
  ['1280x720', 106, 947, 3787],
  ['1152x640', 99, 887, 3482],
  ['896x896', 180, 1615, 6458],
  ['1216x640', 89, 834, 3401],
  ['1200x800', 131, 1137, 4547],
  ['1600x896', 124, 1113, 4450],
  ['2048x2048', 397, 3568, 14272],
  ['2048x1152', 157, 1413, 5650],
  ['1024x1536', 158, 1372, 5488],
  ['1440x1440', 261, 2347, 9386],
  ['2560x1088', 134, 1149, 4709],
  ['3072x1024', 103, 988, 3952],
  ['3840x1280', 139, 1328, 5311],
]

describe.each([['2026-11-01', 30]])(
  'list price of %s, $%i a million output tokens',
  (_, dollars) => {
    const known = table.map(([size, [low, medium, high]]) => [size, low!, medium!, high!] as const)

    test.each([...known, ...further])('%s is within 1 %%', (text, ...tokens) => {
      for (const [at, quality] of ['low', 'medium', 'high'].entries()) {
        const order = {
          model: 'gpt-image-2',
          size: sizeOf(text),
          quality,
          promptLength: 0,
          inputPictures: 0,
        }
        const listed = (tokens[at]! * dollars) / 1e6
        expect(Math.abs(estimate(order)! / listed - 1)).toBeLessThan(0.01)
      }
    })

    it('is tried for twenty sizes', () => {
      expect(new Set([...known, ...further].map(([size]) => size)).size).toBe(20)
    })
  },
)

describe('estimate', () => {
  const order = {
    model: 'gpt-image-2',
    size: { width: 1536, height: 864 },
    quality: 'medium',
    promptLength: 900,
    inputPictures: 0,
  }

  it('counts prompt, input pictures and output', () => {
    expect(estimate(order)).toBeCloseTo((300 * 5 + 1078 * 30) / 1e6, 12)
    expect(estimate({ ...order, inputPictures: 2 })).toBeCloseTo(
      (300 * 5 + 2 * 1536 * 8 + 1078 * 30) / 1e6,
      12,
    )
  })

  it.each(['gpt-image-2', 'gpt-image-2-2026-04-21', 'openai/gpt-image-2'])('knows %s', (model) => {
    expect(estimate({ ...order, model })).toBe(estimate(order))
  })

  it.each([
    ['gpt-image-2', 'auto'],
    ['gpt-image-2', 'toString'],
    ['gpt-image-2.5-flare', 'medium'],
    ['gpt-image-1.5', 'medium'],
    ['gpt-image-20', 'medium'],
    ['flux', 'medium'],
    ['constructor', 'medium'],
    ['', 'medium'],
  ])('does not guess %s at quality %s', (model, quality) => {
    expect(estimate({ ...order, model, quality })).toBeUndefined()
  })
})

describe('an upper bound', () => {
  const square = { width: 1024, height: 1024 }
  const tokens = (model: string, quality: string, size = square) => {
    const { dollars, basis } = quote({ model, size, quality, promptLength: 0, inputPictures: 0 })
    expect(basis).toBe('bound')
    return Math.round((dollars / 30) * 1e6)
  }
  /** Tokens at 1024x1024 by third parties, for 2.5; a reseller counted 3 to 4 times as many for 2.6. */
  const told = { low: 196, medium: 439, high: 1756, xhigh: 3122, max: 7024 }

  it.each(['gpt-image-2.5-flare', 'gpt-image-2.6-sunburst', 'gpt-image-2.6-flare-2026-11-03'])(
    'of %s is no less than what was told of it, at each quality',
    (model) => {
      for (const [quality, count] of Object.entries(told))
        expect(tokens(model, quality), quality).toBeGreaterThanOrEqual(
          count * (quality === 'low' || quality === 'medium' ? 4 : 2),
        )
    },
  )

  it('of gpt-image-2 at `auto` is its dearest quality, of the later ones theirs', () => {
    expect(tokens('gpt-image-2', 'auto')).toBe(7024)
    expect(tokens('gpt-image-2.6-flare', 'auto')).toBe(2 * 7024)
    expect(tokens('gpt-image-2.6-flare', 'toString')).toBe(2 * 7024)
  })

  it.each(['flux', 'gpt-image-2.7', 'gpt-image-20', 'constructor', ''])(
    'of %j, which is not known, is the dearest known one at that size',
    (model) => {
      for (const quality of ['low', 'auto', 'max'])
        for (const size of [square, { width: 3840, height: 2160 }]) {
          const asked = { size, quality, promptLength: 900, inputPictures: 1 }
          const known = ['gpt-image-2', 'gpt-image-2.5-flare', 'gpt-image-2.6-sunburst'].flatMap(
            (name) =>
              ['low', 'medium', 'high', 'xhigh', 'max', 'auto'].map(
                (each) => quote({ ...asked, model: name, quality: each }).dollars,
              ),
          )
          expect(quote({ ...asked, model }).dollars).toBeGreaterThanOrEqual(Math.max(...known))
        }
    },
  )

  it('goes by own prices for a token', () => {
    const own = { flux: { 'text-in': 0, 'image-in': 0, 'image-out': 1 } }
    const order = { model: 'flux', size: square, quality: 'low', promptLength: 9, inputPictures: 0 }
    expect(quote(order, own)).toEqual({ dollars: (2 * 7024) / 1e6, basis: 'bound' })
  })
})

describe('what drawings came to', () => {
  const size = { width: 1536, height: 864 }
  const order = {
    model: 'gpt-image-2.6-flare',
    size,
    quality: 'medium',
    promptLength: 300,
    inputPictures: 0,
  }
  const drawn = (more: object = {}) => ({
    generator: 'openai' as const,
    model: 'gpt-image-2.6-flare',
    quality: 'medium',
    requestedSize: '1536x864',
    usage: { inputTextTokens: 10, inputImageTokens: 0, outputTokens: 1000 },
    cost: 0.03,
    ...more,
  })

  it('takes the place of the bound: the dearest of them, for this request', () => {
    const usage = { inputTextTokens: 10, inputImageTokens: 0, outputTokens: 1200 }
    const measured = measuredBy([drawn(), drawn({ usage }), drawn({ cost: null })])
    expect(quote(order, {}, measured)).toEqual({
      dollars: (100 * 5 + 1200 * 30) / 1e6,
      basis: { drawings: 3 },
    })
  })

  it('is what the provider charged where it counts no tokens', () => {
    const flux = { ...order, model: 'flux' }
    const measured = measuredBy([drawn({ model: 'flux', usage: null, cost: 0.04 })])
    expect(quote(flux, {}, measured)).toEqual({ dollars: 0.04, basis: { drawings: 1 } })
  })

  it.each([
    ['another model', { model: 'gpt-image-2.6-sunburst' }],
    ['another quality', { quality: 'low' }],
    ['another size', { requestedSize: '1536x1024' }],
    ['a card', { generator: 'card' }],
    ['one that nobody counted', { usage: null, cost: null }],
  ])('is not learned from %s', (_, more) => {
    expect(quote(order, {}, measuredBy([drawn(more)])).basis).toBe('bound')
  })

  it('gives way to a price of the settings, and to a list price that is known', () => {
    const measured = measuredBy([drawn(), drawn({ model: 'gpt-image-2', cost: 9 })])
    const own = { 'gpt-image-2.6-flare': { image: 0.01 } }
    expect(quote(order, own, measured)).toEqual({ dollars: 0.01, basis: 'price' })
    expect(quote({ ...order, model: 'gpt-image-2' }, {}, measured).basis).toBe('price')
  })
})

describe('priceOf', () => {
  const usage = { inputTextTokens: 1000, inputImageTokens: 2000, outputTokens: 3000 }

  it.each([
    ['gpt-image-2', 0.111],
    ['gpt-image-2-2026-04-21', 0.111],
    ['gpt-image-2.5-sunburst', 0.111],
    ['gpt-image-2.5-flare', 0.111],
    ['gpt-image-2.6-sunburst', 0.111],
    ['gpt-image-2.6-flare', 0.111],
    ['openai/gpt-image-2.6-flare', 0.111],
    ['gpt-image-1.5', 0.117],
    ['gpt-image-1-mini', 0.031],
  ])('%s: $%f', (model, dollars) => {
    expect(priceOf(model, usage)).toBeCloseTo(dollars, 12)
  })

  it.each(['flux', 'gpt-image-2.7-flare', 'toString', '__proto__', ''])('knows no %j', (model) => {
    expect(priceOf(model, usage)).toBeUndefined()
  })

  it('takes no tokens at all for no answer', () => {
    const nothing = { inputTextTokens: 0, inputImageTokens: 0, outputTokens: 0 }
    expect(priceOf('gpt-image-2', nothing)).toBeUndefined()
    expect(priceOf('gpt-image-2', undefined)).toBeUndefined()
  })
})

describe('own prices', () => {
  const own = {
    'gpt-image-2': { 'text-in': 10, 'image-in': 16, 'image-out': 60 },
    flux: { image: 0.04 },
    free: { image: 0 },
    other: { 'text-in': 1, 'image-in': 1, 'image-out': 1 },
  }
  const usage = { inputTextTokens: 1000, inputImageTokens: 2000, outputTokens: 3000 }
  const order = {
    model: 'gpt-image-2',
    size: { width: 1536, height: 864 },
    quality: 'medium',
    promptLength: 900,
    inputPictures: 1,
  }

  it('win over the list', () => {
    expect(estimate(order, own)).toBeCloseTo(2 * estimate(order)!, 12)
    expect(priceOf('gpt-image-2', usage, own)).toBeCloseTo(0.222, 12)
  })

  it('by the image need no tokens', () => {
    expect(estimate({ ...order, model: 'flux', quality: 'auto' }, own)).toBe(0.04)
    expect(priceOf('flux', undefined, own)).toBe(0.04)
    expect(priceOf('free', undefined, own)).toBe(0)
  })

  it('by the token tell nothing before the tokens are known', () => {
    expect(estimate({ ...order, model: 'other' }, own)).toBeUndefined()
    expect(priceOf('other', usage, own)).toBeCloseTo(0.006, 12)
  })

  it('leave other models to the list, and the rest unknown', () => {
    expect(priceOf('gpt-image-1.5', usage, own)).toBe(priceOf('gpt-image-1.5', usage))
    expect(priceOf('constructor', usage, own)).toBeUndefined()
    expect(priceSource('flux', own)).toBe('own prices')
    expect(priceSource('gpt-image-1.5', own)).toBe('list prices of 2026-11-01')
    expect(priceSource('toString', own)).toBeUndefined()
  })
})
