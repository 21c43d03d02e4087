import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { settingsSchema } from '../../build/schema.ts'
import { SettingsError } from '../../src/errors.ts'
import { defaultSettings, parseSettingsFile } from '../../src/settings/parse-file.ts'
import { siteNames } from '../../src/sites/generators/known.ts'
import { accepts } from './json-schema.ts'
import { brokenYaml, rightFiles, wrongValues } from './wrong-files.ts'

const file = '.github/hero-images.yml'

function errorOf(text: string): SettingsError {
  try {
    parseSettingsFile(text, file, siteNames)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('no error')
}

describe('parseSettingsFile', () => {
  it('has defaults for everything that a run needs', () => {
    expect(defaultSettings).toEqual({
      dark: false,
      'keep-original': false,
      storage: 'repo',
      'records-dir': '.github/hero-images',
      size: '1536x864',
      quality: 'medium',
      social: { size: '1200x630', format: 'jpeg', 'max-bytes': 300_000 },
      search: [],
      body: false,
      limits: {},
      include: 'new',
      drafts: false,
      candidates: 1,
      'approve-by-review': true,
      'second-look': false,
      soften: false,
    })
    expect(parseSettingsFile('\uFEFF# empty\r\n', file, siteNames)).toEqual(defaultSettings)
  })

  it('keeps what is set and fills the gaps of maps in maps', () => {
    const text =
      'social:\r\n  format: png\r\nposts:\r\n  - "blog/[slug].md"\r\nlimits: {cost: 1}\r\n'
    expect(parseSettingsFile(text, file, siteNames)).toEqual({
      ...defaultSettings,
      posts: ['blog/[slug].md'],
      limits: { cost: 1 },
      social: { size: '1200x630', format: 'png', 'max-bytes': 300_000 },
    })
  })

  it.each(wrongValues)('refuses %j on line %i', (text, line, message) => {
    const error = errorOf(text)
    expect(error.message).toContain(message)
    expect(error).toMatchObject({ file, line })
    expect(error.hint).toContain('nothing was done')
  })

  it.each(brokenYaml)('refuses %j as YAML', (text, line, message) => {
    const error = errorOf(text)
    expect(error.message).toMatch(/^The settings file is no valid YAML: /)
    expect(error.message).toContain(message)
    expect(error).toMatchObject({ file, line })
    expect(error.hint).toBeTruthy()
  })

  it('shows no more than the beginning of a long value', () => {
    expect(errorOf(`size: ${'9'.repeat(500)}x1`).message.length).toBeLessThan(200)
  })
})

describe('the JSON Schema for editors', () => {
  const committed = readFileSync(
    new URL('../../docs/settings.schema.json', import.meta.url),
    'utf8',
  )
  const schema = JSON.parse(committed)

  it('is the one that the code makes', () => {
    expect(committed).toBe(settingsSchema())
  })

  it.each(rightFiles)('takes %j, as the parser does', (text) => {
    expect(() => parseSettingsFile(text, file, siteNames)).not.toThrow()
    expect(accepts(schema, parse(text) ?? {})).toBe(true)
  })

  it.each(wrongValues)('refuses %j, as the parser does', (text) => {
    expect(accepts(schema, parseDocument(text).toJS())).toBe(false)
  })

  it('describes every key', () => {
    const undescribed = (node: typeof schema, path: string): string[] =>
      Object.entries<typeof schema>(node.properties ?? {}).flatMap(([key, one]) => [
        ...(one.description ? [] : [path + key]),
        ...undescribed(one.items?.properties ? one.items : one, `${path}${key}.`),
      ])
    expect(undescribed(schema, '')).toEqual([])
  })
})
