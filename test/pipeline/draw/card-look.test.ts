import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { SettingsError } from '../../../src/errors.ts'
import { decode } from '../../../src/pictures/codecs.ts'
import { sniff } from '../../../src/pictures/sniff.ts'
import { type Folder, openFolder, small } from '../folder.ts'
import { name, text } from '../scene.ts'

let folder: Folder
afterEach(() => folder.close())

const cards = { 'api-key': '' }
const site = { '_config.yml': 'url: https://blog.example\ntitle: Harbour\n' }
const open = (settings: string, files: Record<string, string | Uint8Array> = {}) =>
  openFolder({
    ...site,
    '.github/hero-images.yml': `${small}\n${settings}`,
    [name('a')]: text('A tide'),
    [name('b')]: text('Another'),
    ...files,
  })

/** Lightness of the lower left corner, where only the ground is. */
async function groundOf(post: string): Promise<number> {
  const { files } = folder.record(name(post))
  const { data, width, height } = await decode(sniff(folder.read(files.hero.path)))
  const at = ((height - 3) * width + 3) * 4
  return (data[at]! + data[at + 1]! + data[at + 2]!) / 3
}

it('a rule gives the cards of its posts other colours, and leaves the rest as it is', async () => {
  folder = open(
    `card: { background: "#101b2d", layout: top }\nrules:\n  - { match: ["${name('b')}"], card: { background: "#fdf6ec" } }\n`,
  )
  await folder.run(cards)
  expect(await groundOf('a')).toBeLessThan(80)
  expect(await groundOf('b')).toBeGreaterThan(180)
})

it('fonts are asked in their order, and a logo is read', async () => {
  const font = readFileSync('fonts/noto-sans-thai-thai-700-normal.woff2')
  const logo =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>'
  folder = open('card: { font: [a/thai.woff2], logo: a/logo.svg }\n', {
    'a/thai.woff2': font,
    'a/logo.svg': logo,
    [name('a')]: text('น้ำขึ้นน้ำลง'),
  })
  await folder.run(cards)
  expect(folder.record(name('a'))).toMatchObject({ title: 'น้ำขึ้นน้ำลง', generator: 'card' })
  expect(folder.record(name('a')).notes ?? []).toEqual([])
})

it.each([
  ['font: [a.ttf, b.ttf]', 'The font `b.ttf` is not in the repo.'],
  ['logo: logo.svg', 'The logo `logo.svg` is not in the repo.'],
])('%s: what is not there is named before anything is drawn', async (setting, message) => {
  folder = open(`card: { ${setting} }\n`, { 'a.ttf': 'x' })
  const run = folder.run(cards)
  await expect(run).rejects.toThrow(SettingsError)
  await expect(run).rejects.toThrow(message)
})
