import { expect, test } from 'vitest'
import { fontOnDisk } from '../../../src/pictures/assets.ts'
import { compose } from '../../../src/pictures/card/compose.ts'
import type { Region } from '../../../src/pictures/card/paint.ts'
import { paletteOf } from '../../../src/pictures/card/palette.ts'
import { findFonts, ownFonts } from '../../../src/pictures/card-fonts.ts'
import { drawSvg } from '../../../src/pictures/svg.ts'

const size = { width: 640, height: 336 }
const palette = paletteOf({ background: '#101b2d', accent: '#ff7a45' })
const label = 'The Quiet Engineer – jg'

test.each([
  ['en', 'Fjord, “Åsa” & Quality jumps'],
  ['vi', 'Những điều chúng tôi đã học được Ẫ'],
  ['ja', '「なぜ」Kubernetesを使わない理由？'],
  ['zh-CN', '我们为什么重写了计费系统'],
  ['ko', '작은 팀이 배운 것들'],
  ['ar', 'كيف انتقلنا إلى خوادم جديدة؟'],
  ['ur', 'ہم نے نیا نظام کیسے بنایا؟'],
  ['he', 'מה שלמדנו מהמעבר'],
  ['hi', 'हमने अपनी सेवाएँ कैसे बदलीं'],
  ['ta', 'நாங்கள் கற்றுக்கொண்டவை'],
  ['th', 'สิ่งที่เราได้เรียนรู้ ปี่ ญู'],
  ['km', 'អ្វីដែលយើងបានរៀន ស្ត្រី'],
  ['my', 'ကျွန်ုပ်တို့ သင်ယူခဲ့သည်များ'],
  ['en', 'Ship it 🚀 ∀x ∈ ℝ'],
])('a layer of words has all that they cover: %s', async (lang, title) => {
  const source: Parameters<typeof findFonts>[2] = async (font) => (await fontOnDisk(font))!
  const { fonts, problems } = await findFonts(
    { text: title + label, lang },
    await ownFonts([]),
    source,
  )
  expect(problems).toEqual([])
  const text = { title, kicker: 'ÅÇG', label, lang }
  // Those whose motif fades have their words apart.
  const cards = Array.from({ length: 20 }, (_, n) =>
    compose({ ...text, seed: `${title} ${n}` }, size, palette, fonts),
  )
  const { layers, lines } = cards.find((card) => card.layers.some(({ fade }) => fade))!
  expect(lines.flatMap(({ line }) => line.glyphs).every(({ id }) => id !== 0)).toBe(true)
  const words = layers.filter(({ fade }) => fade === undefined)
  expect(words).toHaveLength(2)
  for (const { svg, region } of words) {
    expect(region.width * region.height).toBeLessThan(size.width * size.height * 0.8)
    const part = await drawSvg(svg)
    const whole = await drawSvg(
      svg.replace(
        /^<svg[^>]*>/,
        `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
      ),
    )
    const { lost, apart } = compare(whole, part, region)
    expect(lost).toBe(0)
    // An edge may be rounded in another way.
    expect(apart).toBeLessThan(part.length / 4000)
  }
})

/** Pixels with ink that the part has not, and those that it has otherwise. */
function compare(whole: Uint8Array, part: Uint8Array, { x: left, y: top, width, height }: Region) {
  let [lost, apart] = [0, 0]
  for (let at = 0; at < whole.length; at += 4) {
    const x = ((at / 4) % size.width) - left
    const y = Math.floor(at / 4 / size.width) - top
    const isPart = x >= 0 && y >= 0 && x < width && y < height
    if (!isPart) lost += whole[at + 3] === 0 ? 0 : 1
    else if (Math.abs(whole[at + 3]! - part[(y * width + x) * 4 + 3]!) > 1) apart++
  }
  return { lost, apart }
}
