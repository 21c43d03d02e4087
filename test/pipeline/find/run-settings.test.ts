import { describe, expect, it } from 'vitest'
import { knownSettings, stageOf } from '../../../src/pipeline/find/run-settings.ts'
import { readInputs } from '../../../src/settings/inputs.ts'
import { parseSettingsFile } from '../../../src/settings/parse-file.ts'
import { siteNames } from '../../../src/sites/generators/known.ts'

const stage = (quality: string, pullRequest?: number) =>
  stageOf(
    readInputs((name) => (name === 'quality' ? quality : '')),
    pullRequest === undefined ? {} : { pullRequest },
  )

describe('the quality', () => {
  it('is that of drafts on a pull request, of final pictures elsewhere', () => {
    expect(stage('auto', 7)).toBe('draft')
    expect(stage('auto')).toBe('final')
  })

  it('is what a person chose', () => {
    expect(stage('final', 7)).toBe('final')
    expect(stage('draft')).toBe('draft')
  })

  it.each([
    ['quality: { draft: low, final: high }', 'low', 'high'],
    ['quality: max', 'max', 'max'],
    ['', 'medium', 'medium'],
  ])('of %j is one for each stage', (text, draft, final) => {
    const settings = parseSettingsFile(text, 'hero.yml', siteNames)
    expect(knownSettings(settings, { format: 'webp', stage: 'draft' }).quality).toBe(draft)
    expect(knownSettings(settings, { format: 'webp', stage: 'final' }).quality).toBe(final)
  })

  it('of a rule is taken in the same way, and left open where it names none', () => {
    const settings = parseSettingsFile(
      "rules: [{ match: ['a'], quality: { draft: low, final: xhigh } }, { match: ['b'], alt: x }]",
      'hero.yml',
      siteNames,
    )
    const { rules } = knownSettings(settings, { format: 'webp', stage: 'final' })
    expect(rules).toEqual([
      { match: ['a'], quality: 'xhigh' },
      { match: ['b'], alt: 'x' },
    ])
  })
})

it('the format of the settings wins over that of the posts', () => {
  const format = (text: string) =>
    knownSettings(parseSettingsFile(text, 'hero.yml', siteNames), {
      format: 'jpeg',
      stage: 'final',
    }).format
  expect([format(''), format('format: png')]).toEqual(['jpeg', 'png'])
})
