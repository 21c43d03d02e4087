import { describe, expect, it } from 'vitest'
import {
  allDrawnWith,
  pictureCost,
  price,
  totalCost,
  weight,
  wordsCost,
} from '../../src/report/facts.ts'
import { blobUrl, imageDiffUrl } from '../../src/report/links.ts'
import type { PostFact } from '../../src/report/report.ts'

describe('costs', () => {
  it.each([
    [0, 'free'],
    [0.004, 'under $0.01'],
    [0.0312, 'about $0.03'],
    [12, 'about $12.00'],
  ])('%d reads %s', (dollars, said) => expect(price(dollars)).toBe(said))

  const total = (
    mode: 'drawn' | 'plan',
    cost: number | undefined,
    drawn: readonly PostFact[] = [],
  ) => totalCost({ mode, cost, costLimit: 2, prices: 'own prices', drawn })

  it('of a plan stand against the limit of a run, costs of several runs alone', () => {
    expect(total('plan', 0.062)).toBe('about $0.06 of $2.00 a run (own prices)')
    expect(total('drawn', 2.062)).toBe('about $2.06 (own prices)')
    expect(total('plan', 0.004)).toBe('under $0.01 of $2.00 a run (own prices)')
    expect(total('plan', 0)).toBe('free')
    expect(total('drawn', 0)).toBe('free')
  })

  it('that are bound, or measured, say so', () => {
    const bound = { basis: 'bound' } as PostFact
    expect(total('plan', 0.13, [bound])).toBe(
      'at most $0.13 of $2.00 a run (an upper bound by own prices)',
    )
    expect(pictureCost(0.129, 'bound')).toBe('at most $0.13, an upper bound')
    expect(pictureCost(0.004, 'bound')).toBe('under $0.01, an upper bound')
    expect(pictureCost(0.032, { drawings: 3 })).toBe('about $0.03, by 3 drawings of this repo')
    expect(pictureCost(0.032, { drawings: 1 })).toBe('about $0.03, by 1 drawing of this repo')
    expect(pictureCost(0, 'bound')).toBe('free')
  })

  it.each([
    ['drawn', undefined, []],
    ['drawn', { cost: 0.031 }, ['words about $0.03']],
    ['drawn', { cost: 0.003 }, ['words under $0.01']],
    ['drawn', { cost: undefined }, ['words at an unknown price']],
    ['plan', { cost: 0.031 }, ['words up to $0.03']],
    ['plan', { cost: 0.003 }, ['words under $0.01']],
    ['plan', { cost: undefined }, ['words at an unknown price']],
  ] as const)('of words stand beside those of the pictures: %s, %j', (mode, words, said) =>
    expect(wordsCost({ mode, ...(words && { words }) })).toEqual(said),
  )

  it('that nobody knows are said to be unknown', () => {
    const priced = { generator: 'openai', model: 'gpt-image-2', cost: 0.03 } as PostFact
    const unpriced = { generator: 'openai', model: 'flux', cost: undefined } as PostFact
    for (const mode of ['drawn', 'plan'] as const)
      expect(total(mode, undefined, [priced, unpriced])).toBe('unknown (no list price for `flux`)')
    expect(pictureCost(undefined)).toBe('cost unknown')
  })
})

describe('who drew', () => {
  const by = (model: string, quality = 'medium', generator = 'openai') =>
    ({ generator, model, quality }) as PostFact
  const card = by('card', '', 'card')

  it.each<[readonly PostFact[], string]>([
    [[by('gpt-image-2'), by('gpt-image-2')], '`gpt-image-2` medium'],
    [[by('gpt-image-2'), by('gpt-image-2', 'low')], '`gpt-image-2`'],
    [[card, card, by('gpt-image-2')], '`gpt-image-2` medium and `card`'],
    [[card], '`card`'],
    [
      ['a', 'b', 'c', 'd', 'd'].map((model) => by(model)),
      '`d` medium and `a` medium and `b` medium and 1 more',
    ],
  ])('is told of the pictures that are listed: %#', (drawn, said) =>
    expect(allDrawnWith(drawn)).toBe(said),
  )
})

describe('weights', () => {
  it.each([
    [1, '1 kB'],
    [142_310, '142 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [1_250_000, '1.3 MB'],
  ])('%d reads %s', (bytes, said) => expect(weight(bytes)).toBe(said))
})

describe('links', () => {
  const repo = { server: 'https://ghe.example', owner: 'o', name: 'r' }

  it('encode each segment of a path, and what Markdown would read', () =>
    expect(blobUrl(repo, 'abc', 'a b/c(d)#?.md')).toBe(
      'https://ghe.example/o/r/blob/abc/a%20b/c%28d%29%23%3F.md',
    ))

  it('are left out when absurdly long', () =>
    expect(blobUrl(repo, 'abc', '目'.repeat(300))).toBeUndefined())

  it('show the image diff within the pull request, or alone', () => {
    expect(imageDiffUrl(repo, 7, 'abc')).toBe('https://ghe.example/o/r/pull/7/commits/abc')
    expect(imageDiffUrl(repo, undefined, 'abc')).toBe('https://ghe.example/o/r/commit/abc')
  })
})
