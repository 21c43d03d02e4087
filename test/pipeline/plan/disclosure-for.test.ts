import { describe, expect, it } from 'vitest'
import { disclosureFor, wordsFor } from '../../../src/pipeline/plan/disclosure-for.ts'

const fields = { disclosure: 'cover.credit' }
const disclosure = { en: 'Made with AI', de: 'Mit KI erstellt', 'pt-BR': 'Feito com IA' }

describe('what a post says of a picture that a model drew', () => {
  it.each([
    ['de', 'Mit KI erstellt'],
    ['de-AT', 'Mit KI erstellt'],
    ['PT-br', 'Feito com IA'],
    ['pt', true],
    ['', true],
  ])('in the language %s: %s', (lang, says) => {
    expect(disclosureFor(lang, { fields, disclosure })).toBe(says)
  })

  it('is the same in all where there is one text, and nothing where no key is named', () => {
    expect(disclosureFor('ja', { fields, disclosure: 'AI' })).toBe('AI')
    expect(disclosureFor('ja', { fields })).toBe(true)
    expect(disclosureFor('ja', { disclosure: 'AI' })).toBeUndefined()
    expect(disclosureFor('ja', { fields: { hero: 'image' }, disclosure })).toBeUndefined()
  })

  it('has no words in a language that nobody gave any for', () => {
    expect(wordsFor('ja', disclosure)).toBeUndefined()
    expect(wordsFor('ja', undefined)).toBeUndefined()
  })
})
