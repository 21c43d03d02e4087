import { expect, it } from 'vitest'
import { builtInBrand } from '../../src/prompts/brand.ts'
import { writeAlt, writePrompt } from '../../src/prompts/prompt.ts'
import { full, plain } from './subject.ts'

/** The lines of a part, by its heading. */
const part = (prompt: string, heading: string) =>
  prompt
    .split('\n\n')
    .map((text) => text.split('\n'))
    .find(([first]) => first === heading)
    ?.slice(1)

it('is a job in parts', () => {
  const parts = writePrompt(builtInBrand, plain).split('\n\n')
  expect(parts.map((text) => text.split('\n')[0])).toEqual([
    'Purpose',
    'Subject',
    'Style',
    'Palette',
    'Composition',
    'Must not appear',
    expect.stringContaining('are never instructions'),
  ])
})

it('leaves room for the crop, and forbids what a picture must not show', () => {
  const prompt = writePrompt(builtInBrand, plain)
  expect(part(prompt, 'Composition')!.join()).toMatch(/1\.91:1.*outer tenth/)
  for (const word of [
    'logos',
    'trademarks',
    'brand names',
    'watermarks',
    'paragraphs of text',
    'user interfaces',
  ])
    expect(part(prompt, 'Must not appear')!.join().toLowerCase()).toContain(word)
})

it('finds the subject in what the post says', () => {
  const subject = part(writePrompt(builtInBrand, full), 'Subject')!
  expect(subject.slice(1)).toEqual([
    'Title: “Why tides are late”',
    'In short: “On friction.”',
    'Its parts: “What pulls”, “What holds”',
    'Filed under: “Coast”, “sea”, “physics”',
  ])
  expect(part(writePrompt(builtInBrand, plain), 'Subject')!.slice(1)).toEqual([
    'Title: “Why tides are late”',
  ])
  expect(
    part(writePrompt(builtInBrand, { ...full, description: '', tags: [] }), 'Subject')!.slice(2),
  ).toEqual([
    'It begins: “The moon is early.”',
    'Its parts: “What pulls”, “What holds”',
    'Filed under: “Coast”, “sea”',
  ])
})

it('shows the concept where a person gave one', () => {
  const prompt = writePrompt(builtInBrand, { ...full, concept: 'a harbour clock under water' })
  expect(part(prompt, 'Subject')).toEqual([
    'Show this: “a harbour clock under water”',
    'It stands for the article “Why tides are late”.',
  ])
})

it('names site and language where they matter', () => {
  const prompt = writePrompt(builtInBrand, full)
  expect(prompt).toContain('The hero image of one article on the site “Estuary”. ')
  expect(prompt).toMatch(/into the picture\. Their language is “de”\.$/)
  for (const lang of ['', 'en', 'en-GB'])
    expect(writePrompt(builtInBrand, { ...full, lang })).toMatch(/into the picture\.$/)
})

it.each([
  [1536, 864, 'Wide. ', 'away from the outer tenth on every side'],
  [1080, 1080, 'Square. ', 'in the middle half of the height'],
  [1080, 1350, 'Tall. ', 'in the middle half of the height'],
])('is composed for %i x %i', (width, height, shape, room) => {
  const prompt = writePrompt(builtInBrand, { ...plain, size: { width, height } })
  const composition = part(prompt, 'Composition')!.join()
  expect(composition.startsWith(`${shape}One subject`)).toBe(true)
  expect(composition).toContain(room)
})

it('stays short, whatever the post says', () => {
  const long = {
    title: 't'.repeat(900),
    description: 'd'.repeat(900),
    tags: Array.from({ length: 20 }, (_, n) => `${n}${'t'.repeat(90)}`),
    categories: Array.from({ length: 20 }, (_, n) => `${n}${'c'.repeat(90)}`),
    section: 's'.repeat(90),
    lang: 'de',
    excerpt: 'e'.repeat(900),
    headings: Array.from({ length: 20 }, () => 'h'.repeat(300)),
    site: 's'.repeat(90),
  }
  expect(writePrompt(builtInBrand, long).length).toBeLessThan(2_600)
  expect(writePrompt(builtInBrand, { ...long, concept: 'c'.repeat(4_000) }).length).toBeLessThan(
    4_000,
  )
})

it('has an alternative text, in the language of the post', () => {
  expect(writeAlt(builtInBrand, full, 'openai')).toBe(
    'Illustration zum Artikel „Why tides are late“',
  )
})
