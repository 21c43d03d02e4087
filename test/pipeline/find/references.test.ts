import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../src/pipeline/find/references.ts'
import { knownSettings } from '../../../src/pipeline/find/run-settings.ts'
import type { Snapshot } from '../../../src/repo/files.ts'
import { parseSettingsFile } from '../../../src/settings/parse-file.ts'
import { siteNames } from '../../../src/sites/generators/known.ts'
import { blobOf, snapshotOf } from '../snapshot.ts'

const config = '.github/hero-images.yml'
const old = snapshotOf({ 'brand/a.png': 'old a', 'brand/b.png': 'old b' })
const head = snapshotOf({ 'brand/a.png': 'new a', 'brand/b.png': 'new b', 'brand/c.png': 'new c' })
const both = 'references: [brand/b.png, brand/a.png]'

const find = (text: string, { pull = false, at = head } = {}) => {
  const settings = knownSettings(parseSettingsFile(text, config, siteNames), {
    format: 'webp',
    stage: 'final',
  })
  const task = pull ? { referencesAt: { commit: old.commit, branch: 'main' } } : {}
  const snapshot = async (commit: string): Promise<Snapshot> => {
    if (commit !== old.commit) throw new Error(`not asked for: ${commit}`)
    return old
  }
  return findReferences({ settings, config }, task, at, { snapshot })
}
const ids = (texts: readonly string[]) => texts.map((text) => blobOf(text))
const shas = async (found: ReturnType<typeof find>, rule: { references?: string[] } = {}) =>
  (await found).of(rule).map(({ sha }) => sha)

describe('brand images', () => {
  it('are those of the head for a branch, in the order of the settings', async () => {
    expect(await shas(find(both))).toEqual(ids(['new b', 'new a']))
    expect((await find(both)).warnings).toEqual([])
  })

  it('are those of the base branch for a pull request, whatever it has itself', async () => {
    expect(await shas(find(both, { pull: true }))).toEqual(ids(['old b', 'old a']))
    const gone = snapshotOf({})
    expect(await shas(find(both, { pull: true, at: gone }))).toEqual(ids(['old b', 'old a']))
  })

  it('wait until they are on the base branch, and say so', async () => {
    const found = find('references: [brand/a.png, brand/c.png]', { pull: true })
    expect(await shas(found)).toEqual(ids(['old a']))
    expect((await found).warnings).toEqual([
      expect.stringMatching(/^The brand image `brand\/c\.png` is used once it is on `main`: /),
    ])
  })

  it("of a rule take the place of all others, also where that rule's are not there yet", async () => {
    const text = `${both}\nrules: [{ match: ['**'], references: [brand/c.png] }]`
    const rule = { references: ['brand/c.png'] }
    expect(await shas(find(text), rule)).toEqual(ids(['new c']))
    expect(await shas(find(text))).toEqual(ids(['new b', 'new a']))
    expect(await shas(find(text, { pull: true }), rule)).toEqual([])
    expect((await find(text, { pull: true })).warnings).toHaveLength(1)
  })

  it('may be approved heroes, alone or beside others, for all posts or by a rule', async () => {
    const asks = async (text: string, rule: { references?: string[] | 'approved' } = {}) =>
      (await find(text)).asksApproved(rule)
    expect(await asks('references: approved')).toBe(true)
    expect(await shas(find('references: approved'))).toEqual([])
    expect(await asks('references: [brand/a.png, approved]')).toBe(true)
    expect(await shas(find('references: [approved, brand/a.png]'))).toEqual(ids(['new a']))
    expect(await asks(both)).toBe(false)
    expect(await asks(both, { references: 'approved' })).toBe(true)
    expect(await asks('references: approved', { references: ['brand/a.png'] })).toBe(false)
    expect(await asks('')).toBe(false)
  })

  it('are not asked for where none is named', async () => {
    expect(await shas(find('', { pull: true }))).toEqual([])
  })

  it.each([
    ['brand/nope.png', head, '`brand/nope.png` is not in the repo', 'commit the image'],
    ['a.png', snapshotOf({ 'a.png': ['120000', '/etc/passwd'] }), 'is a symbolic link', 'the file'],
    ['a.png', snapshotOf({ 'a.png': ['160000', 'x'] }), 'is a submodule', 'the file itself'],
    [
      'a.png',
      { commit: 'c', files: new Map([['a.png', heavy('a.png', 53_000_000)]]) },
      'has 51 MB, more than the 50 MB that can be sent',
      'smaller',
    ],
  ] as const)('are refused: %s', async (path, at, message, hint) => {
    const error = await find(`references: [${path}]`, { at }).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'SettingsError', file: config })
    expect(error.message).toContain(`The brand image \`${path}\``)
    expect(error.message).toContain(message)
    expect(error.hint).toContain(hint)
  })
})

function heavy(path: string, size: number) {
  return { path, sha: 'x', mode: '100644', size }
}
