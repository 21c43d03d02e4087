import { afterEach, describe, expect, it } from 'vitest'
import { gradient } from '../../helpers/png.ts'
import { type Folder, openFolder, small } from '../folder.ts'
import { hero, name, text } from '../scene.ts'

const slugs = ['a', 'b', 'c', 'd'] as const
const blog = {
  '.github/hero-images.yml': small,
  ...Object.fromEntries(slugs.map((slug) => [name(slug), text(slug.toUpperCase())])),
}
const restyle = { command: 'regenerate', posts: '**', instruction: 'the new brand colours' }
const done = 'was changed by this instruction already'

let folder: Folder
afterEach(() => folder.close())
const open = async (more: Record<string, string | Uint8Array> = {}) => {
  folder = openFolder({ ...blog, ...more })
  await folder.run()
  folder.recorder.requests.length = 0
}
const drawn = ({ records }: Awaited<ReturnType<Folder['run']>>) =>
  records.map(({ title }) => title).join('')
const skipped = ({ skipped }: Awaited<ReturnType<Folder['run']>>) =>
  skipped.map(({ post, reason }) => [post, reason])

describe('a restyle', () => {
  it('goes on with the rest, run by run, until nothing is left', async () => {
    await open()
    const originals = slugs.map((slug) => folder.read(hero(slug)))
    const limited = { ...restyle, 'max-images': '2' }
    const first = await folder.run(limited)
    expect(drawn(first)).toBe('AB')
    expect(skipped(first)).toEqual([
      [name('c'), expect.stringContaining('beyond the limit of 2 images')],
      [name('d'), expect.stringContaining('beyond the limit of 2 images')],
    ])
    const second = await folder.run(limited)
    expect(drawn(second)).toBe('CD')
    expect(skipped(second)).toEqual([
      [name('a'), done],
      [name('b'), done],
    ])
    expect(second.earlier.map(({ title }) => title)).toEqual(['A', 'B'])
    const third = await folder.run(limited)
    expect(drawn(third)).toBe('')
    expect(third.skipped).toHaveLength(4)
    expect(folder.recorder.requests).toHaveLength(4)
    const changed = folder.recorder.requests.map(({ from }) => Buffer.from(from!.bytes))
    // Several are drawn at once: who comes first is chance.
    expect(changed.sort(Buffer.compare)).toEqual(originals.sort(Buffer.compare))
  })

  it('is another one with another instruction, or other brand images', async () => {
    await open()
    await folder.run(restyle)
    expect(drawn(await folder.run({ ...restyle, instruction: 'warmer' }))).toBe('ABCD')
    // The image is no longer the one that the first instruction made.
    expect(drawn(await folder.run(restyle))).toBe('ABCD')
    folder.write({
      'brand.png': gradient('brand', 32, 32),
      '.github/hero-images.yml': `${small}references: [brand.png]\n`,
    })
    expect(drawn(await folder.run(restyle))).toBe('ABCD')
    expect(drawn(await folder.run(restyle))).toBe('')
  })

  it('changes a post once more where that is named alone', async () => {
    await open()
    await folder.run(restyle)
    expect(drawn(await folder.run({ ...restyle, posts: name('b') }))).toBe('B')
    expect(drawn(await folder.run({ ...restyle, posts: name('b') }))).toBe('B')
    expect(drawn(await folder.run({ ...restyle, posts: `${name('c')}\n${name('d')}` }))).toBe('')
  })

  it('draws no images for posts that have none', async () => {
    await open()
    folder.write({ [name('e')]: text('E') })
    const outcome = await folder.run(restyle)
    expect(drawn(outcome)).toBe('ABCD')
    expect(skipped(outcome)).toEqual([
      [name('e'), 'has no image that the instruction could change'],
    ])
    // Without an instruction, or by its name, it is drawn as ever.
    expect(drawn(await folder.run({ ...restyle, posts: name('e') }))).toBe('E')
  })

  it('changes what people made only by force, and each once', async () => {
    const own = { [name('p')]: text('P', 'image:\n  path: /assets/own.png\n') }
    await open({ ...own, 'assets/own.png': gradient('own', 128, 64) })
    const first = await folder.run(restyle)
    expect(drawn(first)).toBe('ABCD')
    expect(skipped(first)).toEqual([[name('p'), expect.stringContaining('`force: true`')]])
    expect(drawn(await folder.run({ ...restyle, force: 'true' }))).toBe('P')
    const { from } = folder.recorder.requests.at(-1)!
    expect(Buffer.from(from!.bytes)).toEqual(gradient('own', 128, 64))
    expect(drawn(await folder.run({ ...restyle, force: 'true' }))).toBe('')
    expect(folder.read('assets/own.png')).toEqual(gradient('own', 128, 64))
  })
})
