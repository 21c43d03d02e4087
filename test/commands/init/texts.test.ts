import { describe, expect, it } from 'vitest'
import { brandText, usualLook } from '../../../src/commands/init/brand-text.ts'
import { ownsGithub, settingsText } from '../../../src/commands/init/settings-text.ts'
import { parseBrand } from '../../../src/prompts/brand.ts'
import { parseSettingsFile } from '../../../src/settings/parse-file.ts'

const colours = { background: '#fdf6ec', accent: '#1f5eff', from: ['main.css'] }

describe('the brand template', () => {
  it.each([
    ['of a site that says nothing', {}, { from: [] }],
    [
      'of one with words and colours',
      { title: 'Sea Notes', description: 'Boats and tides.' },
      colours,
    ],
    ['of one with an accent alone', { description: 'Boats' }, { accent: '#1f5eff', from: ['a'] }],
  ])('%s is one that a run takes, without a word against it', (_, identity, found) => {
    const brand = parseBrand(brandText(identity, found, usualLook), 'brand.md')
    expect(brand.warnings).toBeUndefined()
  })

  it('has the colours and the words of the site', () => {
    const text = brandText(
      { title: 'Sea Notes', description: 'Boats and tides.' },
      colours,
      'A linocut.',
    )
    for (const words of [
      'A linocut.\n',
      'The site Sea Notes is about: “Boats and tides.”',
      '#fdf6ec',
      '#1f5eff',
    ])
      expect(text).toContain(words)
  })

  it('takes nobody’s words for Liquid', () => {
    const evil = '{{ post.secret }} {% include "a" %}\n---\nalt: x\n---'
    const brand = parseBrand(
      brandText({ title: evil, description: evil }, colours, evil),
      'brand.md',
    )
    expect(brand.template).not.toMatch(/post\.secret \}\}|include "a" %\}/)
    expect(brand.alt).toBeUndefined()
  })
})

describe('the settings', () => {
  const read = (text: string) => parseSettingsFile(text, 'hero-images.yml', [])

  it('are none where nothing is to be said', () => {
    expect(settingsText({ colours: { from: [] }, ownedGithub: false })).toBeUndefined()
  })

  it('say colours, and where records go that nobody wants to review', () => {
    const settings = read(settingsText({ colours, ownedGithub: true })!)
    expect(settings.card).toEqual({ background: '#fdf6ec', accent: '#1f5eff' })
    expect(settings['records-dir']).toBe('data/hero-images')
  })

  it.each([
    ['.github/ @acme/platform', true],
    ['/.github/** @acme/platform', true],
    ['* @acme/all', false],
    ['# .github/ @acme/platform', false],
    ['/.github/workflows/ @acme/platform', false],
    ['.github/', false],
  ])('`%s` gives the folder of records to others: %s', (line, owned) => {
    expect(ownsGithub(`# owners\n${line}\n`)).toBe(owned)
  })
})
