import { describe, expect, it } from 'vitest'
import { siteSettings } from '../../../src/pipeline/find/settings-of-repo.ts'
import { defaultSettings } from '../../../src/settings/parse-file.ts'
import type { Patch } from '../../../src/sites/contract/templates.ts'
import { wire } from '../../../src/sites/engine/wire.ts'
import {
  expectedOf,
  fixtures,
  map,
  optionsOf,
  pathAfter,
  repoWith,
  textsOf,
} from '../generators/templates/fixture.ts'

const crlf = (text: string) => text.replaceAll('\n', '\r\n')
const afterOf = (patches: readonly Patch[]) =>
  new Map(patches.map(({ path, after }) => [path, after]))

describe.each(fixtures)('the templates of %s', (fixture) => {
  const expected = expectedOf(fixture)
  const before = textsOf(fixture, 'before')
  const after = textsOf(fixture, 'after')

  it('get these patches and this advice', async () => {
    const { patches, advice } = await wire(repoWith(before).files, optionsOf(expected))
    for (const patch of patches) {
      expect(patch.before).toBe(before.get(patch.path))
      expect(patch.why).toMatch(/\.$/)
      await expect(patch.after).toMatchFileSnapshot(pathAfter(fixture, patch.path))
    }
    expect(patches.map(({ path }) => path).sort()).toEqual([...after.keys()].sort())
    const patterns = (expected.advice ?? []).map((text) => expect.stringMatching(text))
    expect(advice).toEqual(patterns)
  })

  it('need nothing more once they have them', async () => {
    const wired = repoWith(new Map([...before, ...after]))
    const again = await wire(wired.files, optionsOf(expected))
    expect(again.patches).toEqual([])
    expect(again.advice).toHaveLength(expected.advice?.length ?? 0)
    expect(wired.rounds()).toBeLessThanOrEqual(2)
  })

  it('keep their line ends', async () => {
    const windows = repoWith(map(before, (path, text) => [path, crlf(text)]))
    const { patches } = await wire(windows.files, optionsOf(expected))
    // A new file has no line ends to keep.
    const wanted = map(after, (path, text) => [path, before.has(path) ? crlf(text) : text])
    expect(afterOf(patches)).toEqual(wanted)
  })

  it('are found in a folder of the repo too', async () => {
    const below = repoWith(map(before, (path, text) => [`site/${path}`, text]))
    const { patches } = await wire(below.files, optionsOf(expected))
    expect(afterOf(patches)).toEqual(map(after, (path, text) => [`site/${path}`, text]))
  })
})

it('pages written by hand have no templates, where no generator is there', async () => {
  const [fixture] = fixtures
  const options = { ...optionsOf(expectedOf(fixture!)), site: siteSettings(defaultSettings) }
  const pages = new Map([
    ['index.html', '<!doctype html><title>Notes</title>'],
    ['posts/fog/index.html', '<!doctype html><title>Fog</title>'],
  ])
  const wired = await wire(repoWith(pages).files, options)
  expect(wired).toEqual({ sites: [{ name: 'html', root: '' }], patches: [], advice: [] })
  const unknown = await wire(repoWith(new Map([['notes/fog.md', 'Fog\n']])).files, options)
  expect(unknown.sites).toEqual([])
  expect(unknown.advice).toEqual([expect.stringContaining('not known to us')])
})
