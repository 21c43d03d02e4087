import { describe, expect, it } from 'vitest'
import { createOpenAiGenerator } from '../../../src/images-api/openai.ts'
import { costWithDark, darkDrawingOf, drawingsOf } from '../../../src/pipeline/plan/dark-version.ts'
import { darkPrompt } from '../../../src/prompts/dark.ts'
import { card, hero, name, one, plan, text } from '../scene.ts'

const settings = 'dark: true'

describe('the dark version of a planned picture', () => {
  it('is an edit with a key, a prompt and a price of its own', async () => {
    const planned = await one({ settings })
    const dark = darkDrawingOf(planned)!
    expect(dark).toMatchObject({ prompt: darkPrompt, light: planned, references: [] })
    expect(dark.drawing).not.toBe(planned.drawing)
    expect(dark.fingerprint).not.toBe(planned.fingerprint)
    // The hero goes along as a picture: 1,536 tokens at $8 a million; the prompt is shorter.
    const alone = await one({})
    expect(dark.estimate! - alone.estimate!).toBeGreaterThan(0.01)
    expect(costWithDark(planned)).toBeCloseTo(alone.estimate! + dark.estimate!, 6)
    expect(planned.place.dark?.path).toBe(hero('a').replace('.webp', '-dark.webp'))
  })

  it('leaves the drawing of the hero what it is, so that one that is paid for is used', async () => {
    const [alone, planned] = [await one({}), await one({ settings })]
    expect(planned.drawing).toBe(alone.drawing)
    expect(planned.fingerprint).not.toBe(alone.fingerprint)
    expect(drawingsOf(alone)).toEqual([alone])
    expect(alone.place.dark).toBeUndefined()
  })

  it('is for posts by rule', async () => {
    const rules = `rules: [{ match: ['**/*-b.md'], dark: true }]`
    const { draw } = await plan({ settings: rules })
    expect(draw.map(({ dark }) => dark?.by)).toEqual([undefined, 'edit', undefined])
    const but = `dark: true\nrules: [{ match: ['**/*-b.md'], dark: false }]`
    expect((await plan({ settings: but })).draw.map(({ dark }) => dark?.by)).toEqual([
      ...['edit', undefined, 'edit'],
    ])
  })

  it('of a card is a card, and no picture more', async () => {
    const planned = await one({ settings, generator: card })
    expect(planned.dark).toEqual({ by: 'card' })
    expect(drawingsOf(planned)).toHaveLength(1)
    const { drawn } = await plan({ settings, generator: card, limits: { images: 2, cost: 0 } })
    expect(drawn).toBe('AB')
  })

  it('is not planned where nothing is edited, nor for one of several candidates', async () => {
    const generator = createOpenAiGenerator({
      ...{ apiKey: 'sk-1', baseUrl: 'https://api.together.xyz/v1', model: 'gpt-image-2' },
    })
    const planned = await one({ settings, generator })
    expect(planned.dark).toBeUndefined()
    expect(planned.place.dark).toBeUndefined()
    expect(drawingsOf({ ...(await one({ settings })), nth: 0 })).toHaveLength(1)
  })

  it('is a second key of what its card looks like', async () => {
    const look = { dark: { background: '#000000' } }
    const [plain, own] = [
      await one({ settings, generator: card }),
      await one({ settings, generator: card, look }),
    ]
    expect(own.fingerprint).not.toBe(plain.fingerprint)
  })
})

describe('limits', () => {
  it('count two, and draw both or neither', async () => {
    const { drawn, skipped } = await plan({ settings, limits: { images: 3, cost: 2 } })
    expect(drawn).toBe('A')
    expect(skipped).toMatchObject([
      { post: name('b'), reason: expect.stringMatching(/3 images .*with its dark version$/) },
      { post: name('c') },
    ])
  })

  it('count what is still to be paid: of a hero that is there its dark version alone', async () => {
    const paid = {
      now: () => false,
      before: (planned: { light?: unknown }) => planned.light === undefined,
    }
    const some = await plan({ settings, paid, limits: { images: 2, cost: 2 } })
    expect(some.drawn).toBe('AB')
    expect(some.skipped[0]?.reason).not.toContain('with its dark version')
    const all = { now: () => false, before: () => true }
    expect((await plan({ settings, paid: all, limits: { images: 0, cost: 0 } })).drawn).toBe('ABC')
  })

  it('count what this run drew before the branch moved, without holding it back', async () => {
    const paid = {
      now: ({ post }: { post: { title: string } }) => post.title === 'C',
      before: () => false,
    }
    const { drawn } = await plan({ settings, paid, limits: { images: 2, cost: 2 } })
    expect(drawn).toBe('C')
  })
})

it('a post that names its dark version nowhere says so', async () => {
  const planned = await one({ settings })
  expect(planned.place.warnings).toContainEqual(expect.stringContaining('under `fields`'))
  const named = await one({ settings: 'dark: true\nfields: { dark: night }' })
  expect(named.place.warnings).toEqual([])
  expect(new TextDecoder().decode(named.edited)).toMatch(/night: .*-dark\.webp/)
  const given = await one({
    settings: 'dark: true\nfields: { dark: night }',
    files: { [name('a')]: text('A', 'night: /own.png\n') },
  })
  expect(given.dark).toBeUndefined()
})
