import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { interFonts } from '../../src/pictures/assets.ts'
import { openFace } from '../../src/pictures/card/face.ts'
import { settable } from '../../src/pictures/card/letters.ts'
import { subjectOf } from '../../src/pipeline/plan/subject-of.ts'
import { readPost } from '../../src/posts/read.ts'
import { wishesOf } from '../../src/posts/wishes.ts'
import { writeAlt, writePrompt } from '../../src/prompts/prompt.ts'
import { htmlAttribute } from '../../src/report/escape.ts'
import { shownText } from '../../src/text/shown-text.ts'
import { anyCharacter } from '../helpers/any-text.ts'
import { idleJoiner, unseen } from '../helpers/unseen.ts'
import { brand, plain } from '../prompts/subject.ts'

/** What an author writes, and what a reader of the page sees. */
const table: readonly (readonly [what: string, written: string, shown: string])[] = [
  ['figures and units', 'Why 10² beats 2¹⁰: CO₂, ½ cup, 5 ㎞, №1 & Acme™ …', ''],
  ['powers', 'E = mc² and 10⁻⁹ seconds', ''],
  ['mathematics', '∀x ∈ ℝ: x ≤ ∞', ''],
  ['full-width punctuation', '你好，世界：第 1 部分', ''],
  ['full-width letters', '「全角」の話：Ｗｅｂ、１２３（株）', ''],
  ['a chosen form of a letter', '葛\u{e0100}城市と辻\u{e0101}さん', ''],
  ['Persian', 'می\u200cخواهم خانه\u200cای بسازم', ''],
  ['people', '👩\u200d💻👨\u200d👩\u200d👧 and ❤️ 1️⃣', ''],
  ['flags', '🇺🇦 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🏴\u200d☠️', ''],
  ['Mongolian', 'ᠬᠠᠭᠠᠨ\u180b', ''],
  ['quotation marks of all kinds', "«Да», „nein“, “yes”, 「はい」 and 'no'", ''],
  ['letters and marks in parts', 'Cafe\u0301', 'Café'],

  ['emphasis of HTML', 'Why <em>this</em> matters', 'Why this matters'],
  ['nested, with attributes', '<span class="x">old <b>kites</b></span>', 'old kites'],
  ['references', 'Tom &amp; Jerry&#39;s &#8211; &quot;x&quot;', 'Tom & Jerry\'s – "x"'],
  ['a tag by references', '&lt;b&gt; is bold', '<b> is bold'],
  ['a reference to what hides', 'a&#8238;b&shy;c&ZeroWidthSpace;d&nbsp;e', 'abcd e'],
  ['strong', '**Bold** and __really bold__', 'Bold and really bold'],
  ['emphasis', 'A *very* _good_ title', 'A very good title'],
  ['in Japanese', 'これは**重要**です', 'これは重要です'],
  ['code', 'Why `<div>` and `**kwargs` and `&amp;`', 'Why <div> and **kwargs and &amp;'],
  ['a link', 'On [kites](https://x.example "x")', 'On kites'],
  ['strike-through', 'Ship ~~it~~ later', 'Ship it later'],
  ['an escape', 'C\\* algebras', 'C* algebras'],
  ['a line break', 'One<br>two<br/>three hundred<wbr>fold', 'One two three hundredfold'],
  ['a comment', 'One<!-- two --> three', 'One three'],
  ['a paragraph', '<p>One <strong>two</strong></p>', 'One two'],
  ['small figures', 'mc<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup>', 'mc², CO₂, 1st'],
  ['ruby', '<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>', '漢字'],

  ['a tag alone', 'Why <div> is no <button>', ''],
  ['what is no reference', 'R&D, AT&T; and x &y', ''],
  ['products', '5*3*2 = 30, 2**10 and 2**12, 5 * 3 * 2', ''],
  ['names of programs', 'Why __init__ and snake_case_names and *args', ''],
  ['what begins a block', '# 1. > - no list', ''],
  ['a year', '2026. What a year', ''],
  ['brackets', '[RFC] A new [x][y] and [x]: z', ''],
  ['braces', '{{ title }} and {% if %}', ''],
  ['less and more', 'a < b and c > d, Vec<T>, a<b and c>d', ''],

  ['directions', 'a\u202eb\u2066c\u200ed', 'abcd'],
  ['tags of Unicode', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['soft hyphens', 'Donau\u00addampf', 'Donaudampf'],
  ['private use', 'a\ue000b\u{f0000}c', 'abc'],
  ['joiners that shape nothing', 'a\u200db\u200cc', 'abc'],
  [
    'selectors that choose nothing',
    'a\ufe01b\u{e0105}c 😀\ufe0f\u{e0101}\u{e0102}',
    'abc 😀\ufe0f',
  ],
  ['fillers', 'a\u3164b\u115fc\u034fd', 'abcd'],
  ['controls', 'a\0b\u001b[31mc', 'ab[31mc'],
].map(([what = '', written = '', shown = '']) => [what, written, shown || written] as const)

describe('a title as its reader sees it', () => {
  it.each(table)('%s', (_, written, shown) => {
    expect(shownText(written, 200)).toBe(shown)
  })

  it.each(table)(
    '%s: the same of a post, in its prompt, its alternative text, a comment',
    (_, written, shown) => {
      const source = `---\ntitle: ${JSON.stringify(written)}\ntags: [${JSON.stringify(written)}]\n---\n`
      const { title, tags } = readPost('a.md', new TextEncoder().encode(source))
      expect([title, ...tags]).toEqual([shown, shown])
      const subject = { ...plain, title }
      const marks = /["„“”«»]/g
      expect(writePrompt(brand('{{ title }}'), subject)).toBe(`“${shown.replace(marks, "'")}”`)
      const inAttributes = shown.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('"', "'")
      expect(writeAlt(brand('x'), subject, 'openai')).toBe(inAttributes)
      expect(decoded(htmlAttribute(title))).toBe(shown)
    },
  )

  it.each(table)(
    '%s: the same of an alternative text that a person wrote, wherever',
    (_, written, shown) => {
      const quoted = JSON.stringify(written)
      const read = (head: string) =>
        readPost('a.md', new TextEncoder().encode(`---\ntitle: x\n${head}---\n`))
      const own = read(`hero_images: { alt: ${quoted} }\n`)
      expect(wishesOf(own).alt).toBe(shown)
      for (const subject of [
        subjectOf(own, {}, { name: '' }),
        subjectOf(read(''), { alt: written }, { name: '' }),
        subjectOf(read(''), {}, { name: '' }, { text: written }),
      ])
        expect(writeAlt(brand('x'), subject, 'openai')).toBe(shown)
    },
  )
})

const decoded = (attribute: string) =>
  attribute.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

test('what the font of a card has is set as it is written', async () => {
  const face = await openFace((await interFonts()).bold, 700)
  for (const text of ['10² beats 2¹⁰: CO₂, ½ cup, №1 & Acme™ …', '«Да», „nein“, “yes”', 'Café'])
    expect(settable(text, [{ face, role: 'base' }]).text).toBe(text)
})

test('any text becomes one visible line, and takes no time', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '<b>',
      '</b>',
      '<sup>',
      '</sup>',
      '&#8238;',
      '&shy;',
      '[',
      '](x)',
    ),
    fc.constantFrom('\u200d', '\u200c', '\ufe0f', '\u{e0101}', '\n', '<!--', '-->', '\\', '~~'),
    fc.string({ unit: anyCharacter, maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const line = shownText(parts.join(''), 60)
      expect(line).not.toMatch(unseen)
      expect(line).not.toMatch(idleJoiner)
      expect(line).not.toMatch(/\n|^\s|\s$/)
      expect([...line].length).toBeLessThanOrEqual(60)
    }),
    { numRuns: 500 },
  )
  const start = performance.now()
  for (const unit of ['*a', '**a*', '[', '`', '<b>', '<', '&', '_a_', '~~', '![', '<sup>2</sup>'])
    shownText(unit.repeat(100_000), 200)
  expect(performance.now() - start).toBeLessThan(2_000)
})
