import { describe, expect, it } from 'vitest'
import { longestPrompt, textsNote } from '../../../src/pipeline/plan/planned-texts.ts'
import { card, name, one, type Scene, text } from '../scene.ts'

const inputs = { 'text-model': 'gpt-6.1-terra', 'api-key': 'sk-1' }
const asked = async (scene: Scene = {}) => {
  const { texts: words } = await one({ ...scene, inputs: { ...inputs, ...scene.inputs } })
  const look = words?.look && (words.look.retries ? 'look, retry' : 'look')
  return [words?.concept && 'concept', words?.alt && 'alt', look].filter(Boolean)
}
const wish = (more: string) => ({ [name('a')]: text('A', `hero_images: { ${more} }\n`) })
const rule = (more: string) => `rules: [{ match: ['**'], ${more} }]`
const present = { path: 'x.webp', sha: 'f'.repeat(40), mode: '100644' }

describe('a text model is to be asked', () => {
  it.each<[string, Scene, string[]]>([
    ['for both where nobody said anything', {}, ['concept', 'alt']],
    ['for nothing where none is set', { inputs: { 'text-model': '' } }, []],
    ['for nothing by the card generator', { generator: card }, []],
    ['for what a post does not say: alt', { files: wish('concept: a boat') }, ['alt']],
    ['for what a post does not say: concept', { files: wish('alt: A boat') }, ['concept']],
    [
      "for no alt that stands in the site's own key",
      { files: { [name('a')]: text('A', 'image: { alt: A boat }\n') } },
      ['concept'],
    ],
    ['for no concept of a whole prompt', { files: wish('prompt: a boat') }, ['alt']],
    ['for nothing that a rule says', { settings: rule('concept: a boat, alt: A boat') }, []],
    [
      'for both where a wish is empty',
      { files: wish('concept: "\u200b", alt: " "') },
      ['concept', 'alt'],
    ],
    [
      'for no concept that the template does not use',
      { settings: rule('brand: wood.md') },
      ['alt'],
    ],
    [
      'for the text alone after an edit',
      { want: { present }, inputs: { instruction: 'fog' } },
      ['alt'],
    ],
    ['for a second look', { settings: 'second-look: true' }, ['concept', 'alt', 'look']],
    [
      'for a second look alone',
      { files: wish('concept: a boat, alt: A boat'), settings: 'second-look: { retry: true }' },
      ['look, retry'],
    ],
    [
      'for a second look at an edit',
      { want: { present }, inputs: { instruction: 'fog' }, settings: 'second-look: {}' },
      ['alt', 'look'],
    ],
    ['for no look at a card', { generator: card, settings: 'second-look: true' }, []],
    ['for no look where none is wished', { settings: 'second-look: false' }, ['concept', 'alt']],
  ])('%s', async (_, scene, expected) => expect(await asked(scene)).toEqual(expected))

  it.each([
    [undefined, undefined],
    ['{ text-in: 1, text-out: 1 }', 0.012],
    ['{ text-in: 0, text-out: 0 }', 0],
    ['{ image: 1 }', undefined],
  ])('for at most what its own price says: %s', async (price, most) => {
    const settings = price === undefined ? '' : `prices: { gpt-6.1-terra: ${price} }`
    const { texts: words } = await one({ inputs, settings })
    if (most === undefined) expect(words!.most).toBeUndefined()
    // Two answers of 4,000 tokens, and what is asked.
    else expect(words!.most).toBeCloseTo(most, 3)
  })

  it('at most twice where there may be a second try, which is told', async () => {
    const prices = 'prices: { gpt-6.1-terra: { text-in: 1, text-out: 1 } }'
    const files = wish('concept: a boat, alt: A boat')
    const planned = (look: string) =>
      one({ inputs, files, settings: `${prices}\nsecond-look: ${look}` })
    const [once, twice] = await Promise.all([planned('true'), planned('{ retry: true }')])
    expect(twice.texts!.most).toBeCloseTo(2 * once.texts!.most!, 10)
    expect(textsNote(once.texts!)).toBe(
      'The text model `gpt-6.1-terra` will look at the finished picture.',
    )
    expect(textsNote(twice.texts!)).toContain('One with a fault is drawn once more')
    // To be looked at makes no other drawing of it; the longer prompt is in the estimate.
    expect(twice.drawing).toBe((await one({ inputs, files })).drawing)
    expect(twice.estimate).toBeGreaterThan(once.estimate!)
  })

  it('about the article, which the plan holds whole', async () => {
    const files = { [name('a')]: `${text('A')}\nThe end.\n` }
    const { texts: words, prompt, estimate } = await one({ inputs, files })
    expect(words!.concept!.question.data).toContain('Hello. The end.')
    expect(words!.alt!.data).not.toContain('The end.')
    expect(prompt).toContain('Show this: “(concept by gpt-6.1-terra)”')
    expect(words!.concept!.otherwise).toContain('Title: “A”')
    expect(textsNote(words!)).toBe(
      'The text model `gpt-6.1-terra` will write the concept and the alternative text.',
    )
    expect(estimate).toBeGreaterThan((await one()).estimate!)
  })
})

describe('the longest prompt', () => {
  it('is that with a concept as long as it may be, or that without one', async () => {
    const { texts: words, prompt } = await one({ inputs })
    const most = Buffer.byteLength(prompt) + 400
    expect(longestPrompt(prompt, prompt, words!)).toBe(most)
    const { question } = words!.concept!
    const long = { ...words!, concept: { question, otherwise: 'ü'.repeat(most) } }
    expect(longestPrompt(`${prompt} And these.`, prompt, long)).toBe(2 * most + 11)
    expect(longestPrompt('ü', 'ü')).toBe(2)
  })
})

describe('the fingerprint of such a picture', () => {
  const printOf = async (scene: Scene = {}) => (await one({ inputs, ...scene })).fingerprint
  const said = (body: string) => ({ [name('a')]: `${text('A')}\n${body}\n` })

  it('changes with the article, the text model, and whether there is one', async () => {
    const prints = [
      await printOf(),
      await printOf({ inputs: {} }),
      await printOf({ inputs: { ...inputs, 'text-model': 'gpt-5' } }),
      await printOf({ files: said('More.') }),
      await printOf({ files: { [name('a')]: text('A', 'tags: [sea]\n') } }),
    ]
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('does not change with what is not asked for it', async () => {
    expect(await printOf({ files: wish('alt: A boat') })).toBe(await printOf())
    const own = (body: string) => ({
      [name('a')]: `${wish('concept: a boat')[name('a')]}\n${body}\n`,
    })
    expect(await printOf({ files: own('One.') })).toBe(await printOf({ files: own('Two.') }))
    expect(await printOf({ inputs: {}, files: said('One.') })).toBe(
      await printOf({ inputs: {}, files: said('Two.') }),
    )
  })
})
