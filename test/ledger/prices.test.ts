import { describe, expect, it, test } from 'vitest'
import { estimate, outputTokens, priceOf, priceSource } from '../../src/ledger/prices.ts'

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

  it.each(['gpt-image-2', 'gpt-image-2-2026-04-21'])('knows %s', (model) => {
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

describe('priceOf', () => {
  const usage = { inputTextTokens: 1000, inputImageTokens: 2000, outputTokens: 3000 }

  it.each([
    ['gpt-image-2', 0.111],
    ['gpt-image-2-2026-04-21', 0.111],
    ['gpt-image-2.5-sunburst', 0.111],
    ['gpt-image-2.5-flare', 0.111],
    ['gpt-image-1.5', 0.117],
    ['gpt-image-1-mini', 0.031],
  ])('%s: $%f', (model, dollars) => {
    expect(priceOf(model, usage)).toBeCloseTo(dollars, 12)
  })

  it.each(['flux', 'gpt-image-2.6-flare', 'toString', '__proto__', ''])('knows no %j', (model) => {
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
