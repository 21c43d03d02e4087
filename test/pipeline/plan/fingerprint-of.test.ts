import { describe, expect, it } from 'vitest'
import { card, name, one, type Scene, text } from '../scene.ts'
import { blobOf } from '../snapshot.ts'

describe('the fingerprint', () => {
  const printOf = async (scene: Scene = {}) => (await one(scene)).fingerprint
  const tagged = { [name('a')]: text('A', 'tags: [sea]\n') }
  const colours = { background: '#000000' }

  const brand = { 'x.png': 'x', 'y.png': 'y' }
  const a = { [name('a')]: text('A') }
  const withBrand = (files: Scene['files'], list: string): Scene => ({
    files: { ...a, ...files },
    settings: `references: [${list}]`,
  })
  const edit = (files: Scene['files'], mask: string): Scene => ({
    files: { ...a, ...files },
    want: { present: { path: 'p.webp', sha: 'f'.repeat(40), mode: '100644' } },
    inputs: { instruction: 'fog', mask },
  })

  it.each<[string, Scene, Scene]>([
    ['brand images', withBrand(brand, 'x.png'), withBrand(brand, 'x.png, y.png')],
    ['their bytes', withBrand(brand, 'x.png'), withBrand({ 'x.png': 'z' }, 'x.png')],
    ['their order', withBrand(brand, 'x.png, y.png'), withBrand(brand, 'y.png, x.png')],
    ['a mask', edit(brand, ''), edit(brand, 'x.png')],
    ["a mask's bytes", edit(brand, 'x.png'), edit(brand, 'y.png')],
    ['the prompt', {}, { files: { [name('a')]: text('B') } }],
    ['the size', {}, { settings: 'size: 1024x1024' }],
    ['the quality', {}, { settings: 'quality: low' }],
    ['the format', {}, { settings: 'format: png' }],
    ['the social image', {}, { settings: 'social: { max-bytes: 100000 }' }],
    [
      'a further social image',
      { settings: 'social: [{}]' },
      { settings: 'social: [{}, { size: 1:1, key: a }]' },
    ],
    ['the generator', {}, { generator: card }],
    ["a card's colours", { generator: card }, { generator: card, look: colours }],
    ["a card's label", { generator: card }, { generator: card, look: { label: 'x' } }],
    ["a card's kicker", { generator: card }, { generator: card, files: tagged }],
    [
      "a card's font",
      { generator: card },
      { generator: card, look: { fonts: [Uint8Array.of(1)] } },
    ],
    ["a card's layout", { generator: card }, { generator: card, look: { layout: 'top' } }],
    ["a card's logo", { generator: card }, { generator: card, look: { logo: Uint8Array.of(1) } }],
  ])('changes with %s', async (_, before, after) => {
    const wood = "rules: [{ match: ['**'], brand: wood.md }]"
    const settings = (scene: Scene) => [wood, scene.settings].filter(Boolean).join('\n')
    const first = await printOf({ ...before, settings: settings(before) })
    expect(await printOf({ ...after, settings: settings(after) })).not.toBe(first)
  })

  it('is the same whatever is to stay where the picture is cut, and one map is a list of one', async () => {
    const first = await printOf()
    const focus = 'hero_images: { focus: top left }\n'
    expect(await printOf({ files: { [name('a')]: text('A', focus) } })).toBe(first)
    const rule = "rules: [{ match: ['**'], focus: bottom }]"
    expect(await printOf({ settings: rule })).toBe(first)
    expect(await printOf({ settings: 'social: [{}]' })).toBe(first)
  })

  it('stays the same whichever approved heroes of other posts go along', async () => {
    const approved = (...names: string[]) =>
      new Map([
        [
          'posts',
          names.map((post) => ({
            post,
            file: { path: `${post}.webp`, sha: blobOf(post), mode: '100644' },
          })),
        ],
      ])
    const settings = 'references: approved'
    const planned = (...names: string[]) => one({ settings, approved: approved(...names) })
    const [none, some, others] = await Promise.all([planned(), planned('b', 'c'), planned('d')])
    expect(some.references.map(({ path }) => path)).toEqual(['b.webp', 'c.webp'])
    expect(some.prompt).toContain('The pictures that come with this')
    expect(none.prompt).not.toContain('The pictures that come with this')
    expect([some.fingerprint, others.fingerprint]).toEqual(Array(2).fill(none.fingerprint))
    expect([some.drawing, others.drawing]).toEqual(Array(2).fill(none.drawing))
    // What they cost is no part of it, and is told.
    expect(some.estimate).toBeGreaterThan(none.estimate!)
    // To ask for them at all is another wish, and so is a brand image beside them.
    expect(none.fingerprint).not.toBe(await printOf())
    const mixed = await one({
      files: { ...a, 'x.png': 'x' },
      settings: 'references: [approved, x.png]',
      approved: approved('b'),
    })
    expect(mixed.references.map(({ path }) => path)).toEqual(['x.png', 'b.webp'])
    expect(mixed.fingerprint).not.toBe(none.fingerprint)
  })

  it('of a post has its own hero and more than four others left out', async () => {
    const names = [name('a'), 'b', 'c', 'd', 'e', 'f']
    const files = names.map((post) => ({
      post,
      file: { path: `${post}.webp`, sha: blobOf(post), mode: '100644' },
    }))
    const scene = { settings: 'references: approved', approved: new Map([['posts', files]]) }
    expect((await one(scene)).references.map(({ path }) => path)).toEqual(
      ['b', 'c', 'd', 'e'].map((post) => `${post}.webp`),
    )
    // A card takes none along, and is the same with and without.
    const cards = await Promise.all([one({ ...scene, generator: card }), one({ generator: card })])
    expect(cards[0]!.references).toEqual([])
    expect(cards[0]!.fingerprint).toBe(cards[1]!.fingerprint)
  })

  const drawnOf = async (scene: Scene = {}) => (await one(scene)).drawing

  it('of the drawing alone is the same whatever files are made of it', async () => {
    const first = await drawnOf()
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(await drawnOf({ settings: 'format: png' })).toBe(first)
    expect(await drawnOf({ settings: 'social: { max-bytes: 100000 }' })).toBe(first)
    expect(await drawnOf({ settings: 'social: [{}, { size: 1:1, key: a }]' })).toBe(first)
    // Both are asked for as 1200x640.
    const sized = (size: string) => drawnOf({ settings: `size: ${size}` })
    expect(await sized('1200x630')).toBe(await sized('1200x640'))
    expect(await drawnOf({ files: { [name('other')]: text('A') } })).toBe(first)
  })

  it.each<[string, Scene]>([
    ['the prompt', { files: { [name('a')]: text('B') } }],
    ['the size', { settings: 'size: 1024x1024' }],
    ['the quality', { settings: 'quality: low' }],
    ['the generator', { generator: card }],
  ])('of the drawing alone changes with %s', async (_, scene) => {
    expect(await drawnOf(scene)).not.toBe(await drawnOf())
  })

  it('of the drawing alone changes with the picture that is edited', async () => {
    const edit = (sha: string) =>
      drawnOf({
        want: { present: { path: 'a.webp', sha: sha.repeat(40), mode: '100644' } },
        inputs: { instruction: 'more fog', force: 'true' },
      })
    expect(await edit('a')).not.toBe(await edit('b'))
    expect(await edit('a')).toBe(await edit('a'))
  })

  it('does not change with what is not in the picture', async () => {
    const first = await printOf()
    expect(await printOf({ look: colours })).toBe(first)
    expect(await printOf({ settings: 'soften: true' })).toBe(first)
    expect(await printOf({ settings: 'quality: { draft: low, final: medium }' })).toBe(first)
    const images = await printOf(withBrand(brand, 'x.png'))
    expect(await printOf(withBrand({ 'else/where.png': 'x' }, 'else/where.png'))).toBe(images)
    expect(await printOf({ settings: 'body: true\nlimits: { images: 1 }' })).toBe(first)
    expect(await printOf({ files: { [name('a')]: text('A', 'date: 2026-01-02\n') } })).toBe(first)
    expect(await printOf({ inputs: { 'max-cost': '9' } })).toBe(first)
  })
})
