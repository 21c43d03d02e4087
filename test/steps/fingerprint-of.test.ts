import { describe, expect, it } from 'vitest'
import { card, name, one, type Scene, text } from './scene.ts'

describe('the fingerprint', () => {
  const printOf = async (scene: Scene = {}) => (await one(scene)).fingerprint
  const tagged = { [name('a')]: text('A', 'tags: [sea]\n') }
  const colours = { background: '#000000' }

  it.each<[string, Scene, Scene]>([
    ['the prompt', {}, { files: { [name('a')]: text('B') } }],
    ['the size', {}, { settings: 'size: 1024x1024' }],
    ['the quality', {}, { settings: 'quality: low' }],
    ['the format', {}, { settings: 'format: png' }],
    ['the social image', {}, { settings: 'social: { max-bytes: 100000 }' }],
    ['the generator', {}, { generator: card }],
    ["a card's colours", { generator: card }, { generator: card, look: colours }],
    ["a card's label", { generator: card }, { generator: card, look: { label: 'x' } }],
    ["a card's kicker", { generator: card }, { generator: card, files: tagged }],
    ["a card's font", { generator: card }, { generator: card, look: { font: Uint8Array.of(1) } }],
  ])('changes with %s', async (_, before, after) => {
    const wood = "rules: [{ match: ['**'], brand: wood.md }]"
    const settings = (scene: Scene) => [wood, scene.settings].filter(Boolean).join('\n')
    const first = await printOf({ ...before, settings: settings(before) })
    expect(await printOf({ ...after, settings: settings(after) })).not.toBe(first)
  })

  it('does not change with what is not in the picture', async () => {
    const first = await printOf()
    expect(await printOf({ look: colours })).toBe(first)
    expect(await printOf({ settings: 'body: true\nlimits: { images: 1 }' })).toBe(first)
    expect(await printOf({ files: { [name('a')]: text('A', 'date: 2026-01-02\n') } })).toBe(first)
    expect(await printOf({ inputs: { 'max-cost': '9' } })).toBe(first)
  })
})
