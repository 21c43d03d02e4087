import { afterEach, describe, expect, it } from 'vitest'
import { type Folder, openFolder, small } from '../folder.ts'
import { hero, name, text } from '../scene.ts'

let folder: Folder
afterEach(() => folder.close())

const card = { generator: 'card' }
const post = name('a')
const open = async (posts: Record<string, string> = { [post]: text('Tides') }) => {
  folder = openFolder({ '.github/hero-images.yml': small, ...posts })
  await folder.run(card)
}
const edit = (path: string, from: string, to: string) =>
  folder.write({ [path]: folder.read(path).toString().replace(from, to) })
const drawn = ({ records }: Awaited<ReturnType<Folder['run']>>) => records.map(({ title }) => title)

describe('a card follows its post', () => {
  it('with picture, alternative text and record, once, and says what was before', async () => {
    await open()
    const [old, picture] = [folder.record(post), folder.read(hero('a'))]
    expect(drawn(await folder.run(card))).toEqual([])
    edit(post, 'title: Tides', 'title: Late tides')
    expect(drawn(await folder.run({ ...card, command: 'plan' }))).toEqual([])
    expect(folder.read(hero('a'))).toEqual(picture)
    const outcome = await folder.run(card)
    expect(drawn(outcome)).toEqual(['Late tides'])
    expect(outcome.spent.images).toBe(0)
    expect(folder.record(post)).toMatchObject({
      title: 'Late tides',
      alt: 'Title card: “Late tides”',
      notes: ['Set anew, because the title was “Tides” before.'],
      round: 2,
      before: { sha256: old.files.hero.sha256 },
    })
    expect(folder.read(hero('a'))).not.toEqual(picture)
    expect(folder.read(post).toString()).toContain('Title card: “Late tides”')
    expect(folder.read(post).toString()).not.toContain('“Tides”')
    expect(drawn(await folder.run(card))).toEqual([])
  })

  it('by its look, all of them, beyond the limit of a run, and one with a model beside it', async () => {
    const slugs = ['a', 'b', 'c']
    await open(Object.fromEntries(slugs.map((slug) => [name(slug), text(slug.toUpperCase())])))
    folder.write({
      '.github/hero-images.yml': `${small}card: { accent: '#22cc88' }\n`,
      [name('d')]: text('D'),
    })
    const outcome = await folder.run({ 'max-images': '1' })
    expect(drawn(outcome)).toEqual(['A', 'B', 'C', 'D'])
    expect(folder.recorder.requests.map(({ title }) => title)).toEqual(['D'])
    expect(outcome.spent.images).toBe(1)
    expect(outcome.records.map(({ generator }) => generator)).toEqual([
      ...['card', 'card', 'card'],
      'openai',
    ])
    expect(drawn(await folder.run())).toEqual([])
  })

  it('also by a name that is taken off its foot, which prompts keep', async () => {
    await open()
    folder.write({
      '.github/hero-images.yml': `${small}card: { label: false }\n`,
      [name('b')]: text('Boats'),
    })
    expect(drawn(await folder.run())).toEqual(['Tides', 'Boats'])
    expect(folder.recorder.requests[0]!.prompt).toContain('Blog')
  })

  it('and leaves what people wrote: an alternative text, a picture, a post that says no', async () => {
    await open({ [post]: text('Tides'), [name('b')]: text('Boats'), [name('c')]: text('Nets') })
    edit(post, 'Title card: “Tides”', 'The sea: at last')
    folder.write({ [hero('b')]: Buffer.from('by hand') })
    edit(name('c'), 'title: Nets', 'title: New nets\nhero_images: false')
    edit(post, 'title: Tides', 'title: Late tides')
    edit(name('b'), 'title: Boats', 'title: Late boats')
    expect(drawn(await folder.run(card))).toEqual(['Late tides'])
    expect(folder.read(post).toString()).toContain('The sea: at last')
    expect(folder.record(post)).toMatchObject({ alt: 'The sea: at last', ownAlt: true })
    expect(folder.read(hero('b')).toString()).toBe('by hand')
    // The next title finds it as it was left.
    edit(post, 'title: Late tides', 'title: Tides at noon')
    expect(drawn(await folder.run(card))).toEqual(['Tides at noon'])
    expect(folder.record(post).alt).toBe('The sea: at last')
  })

  it('keeps a text that was there before the first card', async () => {
    await open({ [post]: text('Tides', 'image:\n  alt: My own words\n') })
    expect(folder.record(post)).toMatchObject({ alt: 'My own words', ownAlt: true })
    edit(post, 'title: Tides', 'title: Late tides')
    await folder.run(card)
    expect(folder.record(post)).toMatchObject({ title: 'Late tides', alt: 'My own words' })
    expect(folder.read(post).toString()).toContain('My own words')
  })

  it('keeps what was paid for the post before', async () => {
    await open()
    const record = folder.record(post)
    const paid = { at: '2026-11-01T00:00:00.000Z', cost: 0.04, pullRequest: null, maybeCharged: 0 }
    folder.write({
      [`.github/hero-images/records/${post}.json`]: JSON.stringify({ ...record, paid: [paid] }),
    })
    edit(post, 'title: Tides', 'title: Late tides')
    await folder.run(card)
    expect(folder.record(post).paid).toEqual([paid])
  })

  it('is left alone where others are named to be drawn again', async () => {
    await open({ [post]: text('Tides'), [name('b')]: text('Boats') })
    edit(post, 'title: Tides', 'title: Late tides')
    const again = await folder.run({ ...card, command: 'regenerate', posts: name('b') })
    expect(drawn(again)).toEqual(['Boats'])
  })
})

describe('the alternative text of a drawn picture', () => {
  const words = (title: string) => `Illustration for the article “${title}”`
  const drawnOnce = async (more = '') => {
    folder = openFolder({ '.github/hero-images.yml': small, [post]: text('Tides', more) })
    await folder.run()
    folder.recorder.requests.length = 0
  }

  it('follows the title where it is ours, and the picture stays', async () => {
    await drawnOnce()
    const [picture, record] = [folder.read(hero('a')), folder.record(post)]
    expect(record.alt).toBe(words('Tides'))
    edit(post, 'title: Tides', 'title: Late tides')
    const outcome = await folder.run()
    expect(drawn(outcome)).toEqual([])
    expect(outcome.commit).toBeDefined()
    expect(folder.recorder.requests).toEqual([])
    expect(folder.read(hero('a'))).toEqual(picture)
    expect(folder.record(post)).toEqual({
      ...record,
      title: 'Late tides',
      alt: words('Late tides'),
    })
    expect(folder.read(post).toString()).toContain(words('Late tides'))
    expect((await folder.run()).commit).toBeUndefined()
  })

  it.each([
    ['a person wrote it', words('Tides'), 'Water at rest'],
    ['something else of ours was changed', '/assets/images/hero', '/./assets/images/hero'],
  ])('stays where %s', async (_, from, to) => {
    await drawnOnce()
    edit(post, from, to)
    edit(post, 'title: Tides', 'title: Late tides')
    const left = folder.read(post)
    expect((await folder.run()).commit).toBeUndefined()
    expect(folder.read(post)).toEqual(left)
  })

  it('stays where it says what the post asked for, or was there before', async () => {
    await drawnOnce('hero_images: { alt: Water }\n')
    edit(post, 'title: Tides', 'title: Late tides')
    expect((await folder.run()).commit).toBeUndefined()
    folder.close()
    await drawnOnce('image:\n  alt: Old words\n')
    edit(post, 'title: Tides', 'title: Late tides')
    expect((await folder.run()).commit).toBeUndefined()
    expect(folder.read(post).toString()).toContain('Old words')
  })
})
