import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/ledger/fingerprint.ts'
import { gradient } from '../../helpers/png.ts'
import { type Folder, openFolder, Recorder, small } from '../folder.ts'
import { alphaPng } from '../masks.ts'
import { hero, name, text } from '../scene.ts'

const a = gradient('brand a', 32, 32)
const b = gradient('brand b', 48, 32)
const blog = {
  '.github/hero-images.yml': `${small}references: [brand/b.png, brand/a.png]\n`,
  'brand/a.png': a,
  'brand/b.png': b,
  [name('a')]: text('A'),
}

let folder: Folder
afterEach(() => folder.close())
const open = (files: Record<string, string | Uint8Array> = {}, recorder?: Recorder) => {
  folder = openFolder({ ...blog, ...files }, recorder)
}

describe('brand images', () => {
  it('go along with a drawing, are told apart in its prompt, and stand in the record', async () => {
    open()
    const outcome = await folder.run()
    expect(outcome).toMatchObject({ failed: [], warnings: [], records: [{ post: name('a') }] })
    const [request] = folder.recorder.requests
    expect(request!.references!.map(({ bytes }) => Buffer.from(bytes))).toEqual([b, a])
    expect(request).not.toHaveProperty('from')
    expect(request!.prompt).toContain('brand images: take up their style')
    expect(folder.record(name('a'))).toMatchObject({
      prompt: request!.prompt,
      references: [
        { path: 'brand/b.png', sha256: sha256(b) },
        { path: 'brand/a.png', sha256: sha256(a) },
      ],
    })
  })

  it('go along with an edit, behind the image that is changed', async () => {
    open()
    await folder.run()
    const before = folder.read(hero('a'))
    await folder.run({ command: 'regenerate', posts: name('a'), instruction: 'more fog' })
    const [, request] = folder.recorder.requests
    expect(Buffer.from(request!.from!.bytes)).toEqual(before)
    expect(request!.references).toHaveLength(2)
    expect(request!.prompt).toMatch(/more fog[\s\S]*The first picture is the one to change/)
  })

  it('are left out with one warning for the run where the generator takes none', async () => {
    open({ [name('b')]: text('B') }, new Recorder(0))
    const { warnings, records } = await folder.run()
    expect(warnings).toEqual([
      'The brand images of `references` were left out: `gpt-image-2` as it is reached here takes no pictures along.',
    ])
    expect(records).toHaveLength(2)
    for (const request of folder.recorder.requests) {
      expect(request).not.toHaveProperty('references')
      expect(request.prompt).not.toContain('brand images')
    }
    expect(folder.record(name('a')).references).toEqual([])
  })

  it('are left out of cards', async () => {
    open()
    const { warnings } = await folder.run({ generator: 'card' })
    expect(warnings).toEqual([expect.stringContaining('left out: a card takes no pictures along')])
    expect(folder.record(name('a')).references).toEqual([])
  })

  it('are as many as fit beside the image that is changed', async () => {
    open({}, new Recorder(2))
    expect((await folder.run()).warnings).toEqual([])
    const { warnings } = await folder.run({
      command: 'regenerate',
      posts: name('a'),
      instruction: 'more fog',
    })
    expect(warnings).toEqual([expect.stringContaining('the last one was left out')])
    expect(folder.recorder.requests[1]!.references!.map(({ width }) => width)).toEqual([48])
  })

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'the file is SVG'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n', 'is kept in Git LFS'],
    [a.subarray(0, 60), 'truncated'],
  ])('that are no pictures stop the run before anything is asked for (%#)', async (bytes, why) => {
    open({ 'brand/a.png': bytes, [name('b')]: text('B') })
    const { stopped, records } = await folder.run()
    expect(stopped).toMatchObject({ name: 'SettingsError', file: 'brand/a.png' })
    expect(stopped!.message).toContain('The brand image `brand/a.png`')
    expect(stopped!.message).toContain(why)
    expect(stopped!.hint).toBeTruthy()
    expect(folder.recorder.requests).toEqual([])
    expect(records).toEqual([])
  })

  it('are not read for a plan', async () => {
    open({ 'brand/a.png': 'no picture' })
    const { plan, stopped } = await folder.run({ 'max-images': '0' })
    expect(stopped).toBeUndefined()
    expect(plan.skipped).toHaveLength(1)
  })
})

describe('a mask', () => {
  const asked = { command: 'regenerate', posts: name('a'), instruction: 'fog', mask: 'm.png' }
  const drawn = async (files: Record<string, string | Uint8Array>, recorder?: Recorder) => {
    open(files, recorder)
    await folder.run()
    return folder.run(asked)
  }

  it('goes along with the edit, and stands in the record', async () => {
    const mask = alphaPng(128, 64)
    const outcome = await drawn({ 'm.png': mask })
    expect(outcome).toMatchObject({ failed: [], stopped: undefined })
    expect(Buffer.from(folder.recorder.requests[1]!.mask!.bytes)).toEqual(mask)
    expect(folder.record(name('a')).edited).toEqual({
      blob: outcome.state.head.files.get(hero('a'))!.sha,
      prompt: folder.recorder.requests[0]!.prompt,
      mask: outcome.state.head.files.get('m.png')!.sha,
    })
  })

  it.each([
    [alphaPng(64, 64), `is 64x64, the present image \`${hero('a')}\` is 128x64`],
    [gradient('m', 128, 64), 'is a PNG without an alpha channel'],
    ['text', 'the file is neither PNG, JPEG, WebP nor AVIF'],
  ])('that does not fit fails its post, and asks for nothing (%#)', async (mask, why) => {
    const { failed, stopped } = await drawn({ 'm.png': mask })
    expect(stopped).toBeUndefined()
    expect(failed).toMatchObject([{ post: name('a'), message: expect.stringContaining(why) }])
    expect(failed[0]!.message).toContain('The mask `m.png`')
    expect(folder.recorder.requests).toHaveLength(1)
  })

  it('that is not there is said before anything is done', async () => {
    await expect(drawn({})).rejects.toMatchObject({
      name: 'SettingsError',
      message: 'The mask `m.png` is not in the repo.',
      hint: expect.stringContaining('`mask`'),
    })
  })
})

it('an API that cannot edit is named, and the image stays', async () => {
  const files = { '.github/hero-images.yml': small }
  open(files, new Recorder(0))
  await folder.run()
  const before = folder.read(hero('a'))
  const { failed } = await folder.run({
    command: 'regenerate',
    posts: name('a'),
    instruction: 'fog',
    'base-url': 'https://words.example/v1',
  })
  expect(failed).toMatchObject([
    {
      post: name('a'),
      message: expect.stringContaining('words.example cannot edit pictures with `gpt-image-2`'),
    },
  ])
  expect(folder.recorder.requests).toHaveLength(1)
  expect(folder.read(hero('a'))).toEqual(before)
})
