import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { fontOnDisk } from '../../../src/pictures/assets.ts'
import { openFace } from '../../../src/pictures/card/face.ts'
import { paragraphOf } from '../../../src/pictures/card/paragraph.ts'
import { isRightToLeft } from '../../../src/pictures/card/scripts.ts'
import { findFonts } from '../../../src/pictures/card-fonts.ts'

const none = { title: [], small: [] }

async function set(text: string, lang: string) {
  const source = async (font: Parameters<typeof fontOnDisk>[0]) => (await fontOnDisk(font))!
  const { fonts, problems } = await findFonts({ text, lang }, none, source)
  expect(problems).toEqual([])
  const paragraph = paragraphOf(text, fonts.title, {
    lang,
    isRightToLeft: isRightToLeft(text, lang),
  })
  return { paragraph, line: paragraph.line(0, text.length, '') }
}

/** The letters from left to right as they stand, each once. */
const visible = (text: string, clusters: readonly number[]) =>
  clusters
    .filter((cluster, at) => cluster !== clusters[at - 1])
    .map((at) => text[at])
    .join('')

test.each([
  ['he', 'שלום, עולם!', '!םלוע ,םולש'],
  ['he', 'שלום React 19!', '!React 19 םולש'],
  ['en', 'Say שלום (עולם) now', 'Say )םלוע( םולש now'],
  ['ar', 'في 2026: Vue، لماذا؟', '؟اذامل ،Vue :2026 يف'],
  ['ar', 'Vue, React', 'Vue, React'],
  ['', 'abc אבג', 'abc גבא'],
  ['', 'אבג abc', 'abc גבא'],
])('%s: %s stands as %s', async (lang, text, expected) => {
  const { line } = await set(text, lang)
  expect(
    visible(
      text,
      line.glyphs.map(({ cluster }) => cluster),
    ),
  ).toBe(expected)
})

test.each([
  ['hi', 'क्लाउड में डेटाबेस चलाने के तीन साल का अनुभव'],
  ['bn', 'প্রোগ্রামিং শেখার সহজ উপায়'],
  ['ta', 'கிளவுடில் தரவுத்தளம் இயக்கிய மூன்று ஆண்டு அனுபவம்'],
  ['th', 'ทำไมเราเลิกใช้ Kubernetes ในปี 2026'],
  ['km', 'អ្វីដែលយើងបានរៀនពីការផ្លាស់ប្តូរ'],
  ['fa', 'دو فانوس دریایی که می‌درخشند'],
  ['ur', 'ہم نے ایک بڑے ڈیٹا بیس کو منتقل کرنے سے کیا سیکھا'],
  ['ja', 'Kubernetesを使わない理由——「前編」'],
  ['zh-TW', '我們如何在三個月內把四十個服務搬離單一資料庫'],
  ['ko', '쿠버네티스를 쓰지 않는 이유'],
  ['vi', 'Những điều chúng tôi học được'],
  ['', '∀x ∈ ℝ: x² ≥ 0 🚀'],
])('%s: every letter of %s has a glyph, and parts are as wide as the whole', async (lang, text) => {
  const { paragraph, line } = await set(text, lang)
  expect(line.glyphs.filter(({ id }) => id === 0)).toEqual([])
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  for (const at of spaces) {
    const [first, rest] = [paragraph.measure(0, at), paragraph.measure(at, text.length)]
    expect(first.width + rest.width).toBeCloseTo(line.width, 6)
    const alone = paragraph.line(0, at, '').width
    expect(Math.abs(alone - first.width)).toBeLessThan(0.02 * alone + 0.01)
  }
})

test('letters that grow together are fewer glyphs than letters', async () => {
  const bengali = await set('প্রোগ্রামিং', 'bn')
  const [first] = bengali.line.glyphs
  // The vowel sign that is written last stands first.
  expect(first!.cluster).toBe(0)
  expect(bengali.line.glyphs).toHaveLength(10)
  const idsOf = async (text: string) => (await set(text, 'ar')).line.glyphs.map(({ id }) => id)
  // From the left, the alef that ends the word, then the lam that begins it, in other forms than alone.
  expect(await idsOf('لا')).not.toEqual([...(await idsOf('ا')), ...(await idsOf('ل'))])
  // A joiner keeps what follows apart, and shows nothing itself.
  const [joined, apart] = [await set('میدرخشند', 'fa'), await set('می‌درخشند', 'fa')]
  expect(apart.line.glyphs.map(({ id }) => id)).not.toEqual(joined.line.glyphs.map(({ id }) => id))
})

test.each([
  ['「前」', [0.5, 1, 0.5]],
  ['前「後」（中）、次。', [1, 1, 1, 1, 0.5, 1, 0.5, 1, 1, 0.5]],
  ['（「前」）', [0.5, 0.5, 1, 0.5, 0.5]],
  ['前！？後', [1, 1, 1, 1]],
])('marks of %s stand as close as in print', async (text, widths) => {
  const { line } = await set(text, 'ja')
  expect(line.glyphs.map(({ advance }) => advance)).toEqual(widths)
})

test('a font is asked for only where a letter needs it', async () => {
  const asked: string[] = []
  const source = async (font: Parameters<typeof fontOnDisk>[0]) => {
    asked.push(font.name)
    return (await fontOnDisk(font))!
  }
  const ask = async (text: string, lang: string) => {
    asked.length = 0
    // A source of its own: what another was asked for is not known to it.
    await findFonts({ text, lang }, none, (font) => source(font))
    return [...asked]
  }
  expect(await ask('Why — “Ärger” ½ → Привет Ελλάδα đường', 'en')).toEqual([])
  expect(await ask('สวัสดี React', 'th')).toEqual(['Thai'])
  expect(await ask('日本', 'ja')).toEqual(['Japanese'])
  expect(await ask('日本', 'zh-Hant')).toEqual(['traditional Chinese'])
  expect(await ask('日本', '')).toEqual(['Chinese'])
  expect(await ask('日本の', '')).toEqual(['Japanese'])
})

test('a variable font, packed, is set at the weight that is asked', async () => {
  const file =
    'node_modules/@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2'
  const bytes = await readFile(file)
  const run = { start: 0, end: 1, isRightToLeft: false, script: 'Thai', lang: 'th' }
  const at = async (weight: number) => {
    const face = await openFace(bytes, weight)
    const [glyph] = face.shape('ก', run)
    return { advance: glyph!.advance, outline: face.outline(glyph!.id) }
  }
  const [regular, bold] = [await at(400), await at(700)]
  expect(bold.advance).toBeGreaterThan(regular.advance)
  expect(bold.outline).not.toBe(regular.outline)
})
