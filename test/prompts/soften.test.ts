import { expect, it } from 'vitest'
import { SettingsError } from '../../src/errors.ts'
import { builtInBrand } from '../../src/prompts/brand.ts'
import { softenPrompt } from '../../src/prompts/soften.ts'
import { brand } from './subject.ts'

it("keeps the brand's look", () => {
  const own = softenPrompt(brand('A woodcut of {{ title }}. Two inks: black and rust.'))
  expect(own).toMatch(/^A woodcut of “An article”\. Two inks: black and rust\.\n\n/)
  const builtIn = softenPrompt(builtInBrand)
  for (const heading of ['Style', 'Palette', 'Composition', 'Must not appear'])
    expect(builtIn).toContain(`\n${heading}\n`)
})

it('shows something abstract, and nobody', () => {
  for (const one of [builtInBrand, brand('{{ concept }}'), brand('A woodcut.')]) {
    expect(softenPrompt(one)).toContain('an abstract composition')
    expect(softenPrompt(one)).toMatch(/No people.*violence/)
  }
  expect(softenPrompt(builtInBrand)).toContain('Show this: “an abstract composition')
})

it('says where a template cannot do without the words of a post', () => {
  const template = '{% if title == "An article" and tags == nil %}{{ title.nope }}{% endif %}'
  expect(() => softenPrompt(brand(template))).toThrow(SettingsError)
})
