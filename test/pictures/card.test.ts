import { readFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-wasm'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { SettingsError } from '../../src/errors.ts'
import { interFonts } from '../../src/pictures/assets.ts'
import { Bitmap } from '../../src/pictures/bitmap.ts'
import { capitals } from '../../src/pictures/card/capitals.ts'
import { contrast } from '../../src/pictures/card/colour.ts'
import {
  type CardFonts,
  type CardText,
  compose,
  type DrawnCard,
} from '../../src/pictures/card/compose.ts'
import { openFace } from '../../src/pictures/card/face.ts'
import type { CardFont } from '../../src/pictures/card/fonts.ts'
import type { CardLayout } from '../../src/pictures/card/layout.ts'
import { settable } from '../../src/pictures/card/letters.ts'
import { lay, paintLight } from '../../src/pictures/card/paint.ts'
import { paletteOf } from '../../src/pictures/card/palette.ts'
import { createCardGenerator } from '../../src/pictures/card.ts'
import { decode, encode, fileOf } from '../../src/pictures/codecs.ts'
import { drawSvg } from '../../src/pictures/svg.ts'
import { playsAll } from '../helpers/seeds.ts'

const colors = { background: '#101b2d', accent: '#ff7a45' }
const hero = { width: 1536, height: 864 }
const social = { width: 1200, height: 630 }
const square = { width: 1024, height: 1024 }
const titles = [
  'Hello, world',
  'Why our build got twice as fast',
  'What we learned from moving forty services off one very large database in a single quarter',
  'An honest account of how a small team rewrote its billing system, kept every customer, lost two weekends, and found that the hard part was never really the code',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '“Ship it” & other 🚀 lies: <b>R&D</b> says it’s 100% done!',
]
const layouts = ['side', 'top', 'center'] as const
const request = { prompt: '', quality: '', kicker: 'Field notes' }
const generator = createCardGenerator({ colors, label: 'The Quiet Engineer' })

let bold: CardFont
let fonts: CardFonts
beforeAll(async () => {
  bold = { face: await openFace((await interFonts()).bold, 700), role: 'base' }
  fonts = { title: [bold], small: [bold] }
  // The generator loads resvg for all.
  await generator.draw({ ...request, title: 'x', size: social })
})

const words = (title: string): CardText => ({
  seed: title,
  title: settable(title, [bold]).text,
  kicker: 'Field notes',
  label: 'The Quiet Engineer',
  lang: 'en',
})
const cardOf = (
  title: string,
  size = hero,
  given: Parameters<typeof paletteOf>[0] = colors,
  layout: CardLayout = 'side',
) => compose(words(title), size, paletteOf(given), fonts, { layout })
/**
 * What is looked at of a card is there at a quarter of its sides, too, in a tenth of the time. It is
 * looked at in full where all seeds are played.
 */
const shrink = playsAll ? 1 : 4
const small = ({ width, height }: typeof hero) => ({
  width: Math.floor(width / shrink),
  height: Math.floor(height / shrink),
})

/** Pixels of an SVG at its size divided by `shrink`. */
function pixelsOf(svg: string): Uint8Array {
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: 1 / shrink } })
  const image = resvg.render()
  const { pixels } = image
  image.free()
  resvg.free()
  return pixels
}

const letters = /<g fill="[^"]*">(?:<path transform="matrix[^>]*>)*<\/g>/g
/** A layer that is drawn in full, whatever part of it is seen. */
const inFull = (svg: string, { width, height }: typeof hero) =>
  svg.replace(
    /^<svg[^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
  )
/** What is seen of a card under its words. */
function groundOf({ light, layers, isMirrored }: DrawnCard, size: typeof hero): Uint8Array {
  const whole = { x: 0, y: 0, ...small(size) }
  const pixels = paintLight(whole, light, isMirrored)
  for (const { svg, fade } of layers)
    lay(pixels, pixelsOf(inFull(svg.replace(letters, ''), size)), whole, fade, isMirrored)
  return new Uint8Array(pixels.data.buffer)
}

function areApart(lines: DrawnCard['lines'], size: typeof hero): void {
  for (const { x, y, width, size: type } of lines) {
    expect(x).toBeGreaterThan(0)
    expect(x + width).toBeLessThan(size.width)
    expect(y - type * 0.75).toBeGreaterThan(0)
    expect(y + type * 0.25).toBeLessThan(size.height)
  }
  for (let at = 1; at < lines.length; at++) {
    expect(lines[at]!.y - lines[at]!.size * 0.73).toBeGreaterThan(lines[at - 1]!.y)
  }
}

test.each([
  [hero, 'What the tides left behind'],
  [social, 'What the tides left behind'],
  [square, 'What the tides left behind'],
  [hero, 'מה השאירה הגאות'],
  [square, 'מה השאירה הגאות'],
])('draws of %o no more than is seen: %s', (size, title) => {
  const fading = Array.from({ length: 20 }, (_, n) => cardOf(`${title} ${n}`, size)).find(
    ({ layers }) => layers.some(({ fade }) => fade),
  )!
  const { layers, light, isMirrored } = fading
  const [part, whole] = [true, false].map((isPart) => {
    const pixels = paintLight(size, light, isMirrored)
    for (const { svg, region, fade } of layers) {
      const drawn = new Resvg(isPart ? svg : inFull(svg, size)).render()
      lay(pixels, drawn.pixels, isPart ? region : { x: 0, y: 0, ...size }, fade, isMirrored)
      drawn.free()
    }
    return pixels.data
  })
  const { region } = layers.find(({ fade }) => fade)!
  expect(region.width * region.height).toBeLessThan(size.width * size.height * 0.8)
  // An edge may be rounded in another way.
  const apart = whole!.filter((value, at) => Math.abs(value - part![at]!) > 1).length
  expect(apart).toBeLessThan(whole!.length / 5000)
})

describe.each([hero, social, square])('a card of $width x $height', (size) => {
  test.each(layouts)('%s: its words are on it, and none on another', (layout) => {
    for (const title of titles) areApart(cardOf(title, size, colors, layout).lines, size)
  })

  test('is drawn in its full size', async () => {
    const drawing = await generator.draw({ ...request, title: titles[2]!, size })
    expect(drawing.picture).toMatchObject({ format: 'rgba', ...size })
    expect(drawing.picture.bytes).toHaveLength(size.width * size.height * 4)
  })

  test.each(titles)('%s', async (title) => {
    const drawing = await generator.draw({ ...request, title, size: small(size) })
    expect(await fileOf(drawing.picture)).toMatchObject({ format: 'png', ...small(size) })
    expect(drawing).toMatchObject({ attempts: 1, warnings: [] })
    const { lines } = cardOf(title, size)
    const set = lines.slice(1, -1)
    // Readable as a thumbnail of 200 pixels' width.
    expect((set[0]!.size * 200) / size.width).toBeGreaterThan(6.5)
    expect(set.length).toBeLessThanOrEqual(6)
    areApart(lines, size)
  })
})

test('the same request gives the same bytes, another title another picture', async () => {
  const draw = (title: string) => generator.draw({ ...request, title, size: small(social) })
  const [one, again, other] = [await draw('One'), await draw('One'), await draw('Two')]
  expect(Buffer.compare(one.picture.bytes, again.picture.bytes)).toBe(0)
  expect(Buffer.compare(one.picture.bytes, other.picture.bytes)).not.toBe(0)
})

// What is under each letter is looked at, as it is rendered.
const looks = [
  colors,
  { background: '#fdf6ec', accent: '#1f5eff' },
  { background: '#ffffff', accent: '#ffe600' },
  { background: '#808080', accent: '#ff0000' },
  { background: '#0b3d2e', accent: '#f2c14e', text: '#0a0a0a' },
]
test.each(looks.flatMap((given) => layouts.map((layout) => [given, layout] as const)))(
  'every word is readable on what lies under it: %o, %s',
  (given, layout) => {
    for (const [title, size] of titles.flatMap(
      (title) =>
        [
          [title, hero],
          [title, square],
        ] as const,
    )) {
      const card = cardOf(title, size, given, layout)
      const ground = groundOf(card, size)
      expect(card.layers.some(({ svg }) => svg.match(letters))).toBe(true)
      for (const { text, x, y, width, size: type, fill } of card.lines) {
        const right = x + width
        const grounds = new Set<number>()
        for (let down = y - type * 0.75; down < y + type * 0.2; down += 7) {
          for (let across = x; across < right; across += 7) {
            const row = Math.floor(down / shrink) * small(size).width
            const at = (row + Math.floor(across / shrink)) * 4
            grounds.add((ground[at]! << 16) | (ground[at + 1]! << 8) | ground[at + 2]!)
          }
        }
        const colours = [...grounds].map((under) => `#${under.toString(16).padStart(6, '0')}`)
        const lowest = Math.min(21, ...colours.map((under) => contrast(fill, under)))
        expect(lowest, `${text} of "${title}"`).toBeGreaterThanOrEqual(4.5)
      }
    }
  },
)

test('any two colours give words that can be read', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((n) => `#${n.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(
      colour,
      colour,
      fc.option(colour, { nil: undefined }),
      (background, accent, text) => {
        const palette = paletteOf({ background, accent, text })
        for (const ink of [palette.text, palette.kicker, palette.label]) {
          for (const ground of [palette.background, palette.deep, palette.quiet]) {
            expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
          }
        }
        const isKept = text === undefined || palette.text === text
        const isAccentRead = contrast(accent, background) >= 4.5
        expect(palette.warnings).toHaveLength(Number(!isKept))
        expect(palette.kickerWarnings).toHaveLength(Number(!isAccentRead))
      },
    ),
  )
})

describe('a hostile title', () => {
  const hostile = [
    '</text><image href="file:///etc/passwd"/><text>',
    '</text></svg> <script>alert(1)</script>',
    '<![CDATA[ x ]]> <!-- y --> &lt; &#60; &amp;',
    '"onload="x" \' fill=\'red',
    'a\u0000b\u0008c\u001bd\ufffee',
  ]

  test.each(hostile)('%o adds nothing to the SVG but its letters', (title) => {
    const { layers, lines } = cardOf(title, social)
    const svg = layers.map((layer) => layer.svg).join('')
    const elements = new Set([...svg.matchAll(/<(?!\/)([^\s>/]+)/g)].map(([, name]) => name))
    const known = [...['svg', 'g', 'rect', 'circle', 'path', 'stop', 'linearGradient']]
    expect([...elements].filter((name) => !known.includes(name!))).toEqual([])
    // Letters are outlines: between the elements there is nothing to read.
    expect(svg.replace(/<[^>]*>/g, '')).toBe('')
    expect(svg).not.toMatch(/href|url\((?!#)|onload|script|image|passwd/)
    const set = lines.slice(1, -1).map(({ text }) => text)
    const { text } = settable(title, [bold])
    expect(set.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    const glyphs = lines.slice(1, -1).flatMap(({ line }) => line.glyphs)
    expect(glyphs.filter(({ id }) => id === 0)).toEqual([])
    expect(glyphs.length).toBeGreaterThan(text.length * 0.8)
  })
})

describe('letters that no font has, where none can be fetched', () => {
  const source = async () => Promise.reject(new Error('the network is away'))
  const alone = createCardGenerator({ colors, label: 'The Quiet Engineer', source })

  test.each([
    ...['日本語のタイトルです', 'مقدمة في البرمجة', '🎉🎉🎉', 'API とは何か、そして使い方'],
    ...[
      'Kubernetesを使わない理由',
      'Kyoto (京都)',
      '∀x ∈ ℝ',
      'Area in ㎡',
      'Costs 5৳',
      'C♯ for all',
    ],
    ...['A ⇄ B', 'So ⓐ', 'नमस्ते world', '「Web」'],
  ])('%s: the card shows no boxes, and names the setting', async (title) => {
    const drawing = await alone.draw({ ...request, title, size: small(social) })
    expect(drawing.warnings).toEqual([expect.stringContaining('`card.font`')])
    expect(drawing.inType).toEqual({ title: '', label: 'The Quiet Engineer' })
    const empty = { ...words(''), seed: title, kicker: '' }
    const { lines } = compose(empty, social, paletteOf(colors), fonts)
    expect(lines.map(({ text }) => text)).toEqual(['The Quiet Engineer'])
  })

  test('the note says which font could not be had, and why', async () => {
    const { warnings } = await alone.draw({ ...request, title: '日本語', size: small(social) })
    expect(warnings).toEqual([
      expect.stringMatching(/the font for Chinese could not be had \(the network is away\)/),
    ])
  })

  test.each([
    ['Ship it 🚀', 'Ship it'],
    ['Ship it 🚀!', 'Ship it!'],
    ['One 🎉 two', 'One two'],
    ['🏳️‍🌈 Pride', 'Pride'],
    ['Quoi ?', 'Quoi ?'],
    ['Cafe\u0301\tcrème\n', 'Café crème'],
    ['a\u202eb\u200bc', 'abc'],
    ['10² beats 2¹⁰: CO₂, ½ cup, Acme™', '10² beats 2¹⁰: CO₂, ½ cup, Acme™'],
    ['5 ㎞ by Ｗｅｂ：a', '5 km by Web:a'],
    ['E = mc² and 10⁻⁹ s', 'E = mc² and 10⁻⁹ s'],
    ['1️⃣ First ★ 🇺🇦', '1 First ★'],
    ['👩‍💻 people', 'people'],
  ])('%s is set as %s', (title, text) => {
    expect(settable(title, [bold])).toEqual({ text, isWhole: true })
  })
})

describe('signs that our fonts lack', () => {
  const card = createCardGenerator({ colors, label: '' })
  const set = (title: string, lang = 'ja') =>
    card.draw({ ...request, title, lang, size: small(social) })

  test.each([
    ['㈱山田製作所', '(株)山田製作所'],
    // Nothing else in it asks for the font.
    ['ACME ㈱', 'ACME (株)'],
    ['ｶﾞﾝﾀﾞﾑ ﾆｭｰｽ', 'ガンダム ニュース'],
    ['㍿港', '株式会社港'],
  ])('%s is set as %s', async (title, expected) => {
    expect(await set(title)).toMatchObject({ inType: { title: expected }, warnings: [] })
  })

  test('are named, a few of them, where nothing reads the same', async () => {
    expect((await set('〠 郵便')).warnings).toEqual([
      'no font has all letters or signs of this title: not 〠 (U+3020). The card goes without: let `card.font` name a font that has them',
    ])
    expect((await set('𠮷と﨑と〠と㌞㎡ꙮ')).warnings[0]).toContain(
      'not 𠮷 (U+20BB7), 﨑 (U+FA11), 〠 (U+3020) and 1 more.',
    )
  })
})

describe('what is said of a look', () => {
  const logo = (inner: string) =>
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inner}</svg>`,
    )
  const said = async (options: Partial<Parameters<typeof createCardGenerator>[0]>, kicker = '') =>
    (
      await createCardGenerator({ colors, label: 'Blog', ...options }).draw({
        ...{ ...request, title: 'Hello', kicker, size: small(social) },
      })
    ).warnings

  test('is no word on the tag where there is none', async () => {
    const dull = { colors: { background: '#101b2d', accent: '#14203a' } }
    expect(await said(dull)).toEqual([])
    expect(await said(dull, 'sea')).toEqual([expect.stringContaining('the tag above the title')])
  })

  test('is that the letters of a logo are missing, where they are text', async () => {
    const shape = '<rect width="40" height="20"/>'
    expect(await said({ logo: logo(`${shape}<!-- <text>Old</text> -->`) })).toEqual([])
    for (const letters of ['<text y="9">Acme</text>', '<text\n y="9">A</text>'])
      expect(await said({ logo: logo(shape + letters) })).toEqual([
        expect.stringContaining('Convert them to paths'),
      ])
  })
})

describe('words beside the title', () => {
  const source = async () => Promise.reject(new Error('the network is away'))
  const drawn = (label: string, kicker: string, lang?: string) =>
    createCardGenerator({ colors, label, source }).draw({
      ...{ ...request, title: 'Hello', kicker, size: small(social) },
      ...(lang === undefined ? {} : { lang }),
    })

  test.each([
    ['港の灯り', 'sea', ['the name “港の灯り”']],
    ['Harbour 港', 'sea', ['the name “Harbour 港”']],
    ['Estuary', '海', ['the tag “海”']],
    ['∀', 'x∈y', ['the tag “x∈y”', 'the name “∀”']],
  ])('%s and %s: half of them is not set, and the note says so', async (label, kicker, missing) => {
    const { warnings, inType } = await drawn(label, kicker)
    expect(warnings).toEqual([expect.stringContaining(`of ${missing.join(' and of ')} (the font`)])
    expect(inType?.title).toBe('Hello')
  })

  test('all of them are set where the font has them', async () => {
    expect(await drawn('Estuary', 'Ελλάδα')).toMatchObject({
      ...{ warnings: [], inType: { title: 'Hello', label: 'Estuary' } },
    })
  })

  test.each([
    ['ilişki', 'tr', 'İLİŞKİ'],
    ['ışık', 'tr-TR', 'IŞIK'],
    ['info', 'en', 'INFO'],
    ['Ενημέρωση', 'el', 'ΕΝΗΜΕΡΩΣΗ'],
    ['Ενημέρωση', '', 'ΕΝΗΜΕΡΩΣΗ'],
    ['Straße', 'de', 'STRASSE'],
    ['Übermut', '', 'ÜBERMUT'],
    ['日本', 'ja', '日本'],
  ])('%s is %s in capitals: %s', (text, lang, expected) => {
    expect(capitals(text, lang)).toBe(expected)
  })

  test('a card in Turkish is another one than in English', async () => {
    const [turkish, english] = [await drawn('x', 'iki', 'tr'), await drawn('x', 'iki', 'en')]
    expect(Buffer.compare(turkish.picture.bytes, english.picture.bytes)).not.toBe(0)
  })
})

describe('a font of one’s own', () => {
  const regular = 'node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'

  test('sets the card', async () => {
    const font = await readFile(regular)
    const own = createCardGenerator({ colors, label: 'x', fonts: [font] })
    const drawing = await own.draw({ ...request, title: 'Own', size: social })
    expect(drawing.picture).toMatchObject(social)
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['WOFF2', Buffer.from('wOF2............................')],
    ['half a font', undefined],
  ])('%s is refused with the setting’s name', async (_name, bytes) => {
    const font = bytes ?? (await readFile(regular)).subarray(0, 3000)
    expect(() => createCardGenerator({ colors, label: 'x', fonts: [font] })).toThrow(SettingsError)
  })

  test('tells widths, and what it lacks', async () => {
    const face = await openFace(await readFile(regular), 700)
    expect(face.capHeight).toBeCloseTo(0.7275, 3)
    const run = { start: 0, end: 1, isRightToLeft: false, script: 'Latn', lang: '' }
    expect(face.shape(' ', run)).toMatchObject([{ advance: expect.closeTo(0.2817, 2) }])
    expect([0x65, 0x65e5, 0x1f680].map((letter) => face.has(letter))).toEqual([true, false, false])
  })
})

describe('a logo', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="300" height="100" fill="#00ff00"/></svg>'
  const greenOf = async (logo?: Uint8Array) => {
    const card = createCardGenerator({ colors, label: 'x', ...(logo ? { logo } : {}) })
    const { picture } = await card.draw({ ...request, title: 'Own', size: social })
    const { data } = await decode(picture)
    const green: number[] = []
    for (let at = 0; at < data.length; at += 4)
      if (data[at]! < 30 && data[at + 1]! > 220 && data[at + 2]! < 30) green.push(at / 4)
    return green
  }

  test('stands at the foot in its own proportions', async () => {
    expect(await greenOf()).toEqual([])
    const vector = await greenOf(Buffer.from(svg))
    const rows = new Set(vector.map((at) => Math.floor(at / social.width)))
    const columns = new Set(vector.map((at) => at % social.width))
    expect(columns.size / rows.size).toBeCloseTo(3, 0)
    expect(Math.min(...rows)).toBeGreaterThan(social.height * 0.8)
    const pixels = new Bitmap(new Uint8ClampedArray(await drawSvg(svg)), 300, 100)
    const raster = await greenOf(await encode(pixels, 'png', 100))
    expect(Math.abs(raster.length - vector.length)).toBeLessThan(vector.length * 0.1)
  })

  test.each([
    ['a GIF', Buffer.from('GIF89a....................')],
    ['HTML', Buffer.from('<p>no</p>')],
    ['what is too heavy', Buffer.from(svg.padEnd(1_000_001))],
  ])('%s is refused with the setting’s name', (_, logo) => {
    expect(() => createCardGenerator({ colors, label: 'x', logo })).toThrow(SettingsError)
  })

  test('a broken SVG is refused when it is drawn', async () => {
    const card = createCardGenerator({ colors, label: 'x', logo: Buffer.from('<svg><g></svg>') })
    await expect(card.draw({ ...request, title: 'x', size: social })).rejects.toThrow(SettingsError)
  })
})

test.each(['red', '#12', 'url(#x)', '#ff0000"/><image'])('%o is no colour', (accent) => {
  expect(() => createCardGenerator({ colors: { ...colors, accent }, label: '' })).toThrow(
    SettingsError,
  )
})
