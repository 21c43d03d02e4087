import { describe, expect, it } from 'vitest'
import { SettingsError } from '../../src/errors.ts'
import { lineOfSetting, parseSettingsFile } from '../../src/settings/parse-file.ts'

const read = (text: string) => parseSettingsFile(text, 'hero.yml', [])

function errorOf(text: string): SettingsError {
  try {
    read(text)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('no error')
}

describe('social images in several sizes', () => {
  it('are the first as ever, and others beside it', () => {
    const { social, moreSocial } = read(
      'social:\n  - {}\n  - { size: 1:1, key: images.square }\n  - { size: 4:5, format: webp, structured-data: true }\n',
    )
    expect(social).toMatchObject({ size: '1200x630', format: 'jpeg', 'max-bytes': 300_000 })
    expect(moreSocial).toMatchObject([
      { size: '1200x1200', format: 'jpeg', key: 'images.square' },
      { size: '1200x1500', format: 'webp', 'structured-data': true },
    ])
  })

  it('of which there is one are that one', () => {
    const settings = read('social: [{ size: 16:9, max-bytes: 20000 }]')
    expect(settings.social).toMatchObject({ size: '1200x675', 'max-bytes': 20_000 })
    expect(settings).not.toHaveProperty('moreSocial')
  })

  it.each([
    [
      '- size: 1:1\n- { size: 1200x1200, key: a }',
      3,
      '`social.1` has the size 1200x1200, as another',
    ],
    ['- {}\n- key: a\n', 3, '`social.1` has the size 1200x630, as another'],
    ['- {}\n- size: 1:1', 3, 'Nothing would name `social.1`: say its `key`, or'],
    ['- {}\n- { size: 1:9, key: a }', 3, 'has the ratio 1:9, which at 1200 pixels of width'],
    [
      '- {}\n- { size: 1:1, key: a }\n- { size: 4:3, key: a.b }',
      4,
      '`social.2` has the key a.b, and a says',
    ],
    ['- {}\n- { size: 1:1, key: cover }', 3, '`social.1` has the key cover, and cover.image says'],
  ])('are refused: %j', (list, line, message) => {
    const text = `social:\n${list.replace(/^/gm, '  ')}\nfields: { hero: cover.image }\n`
    const error = errorOf(text)
    expect(error.message).toContain(message)
    expect(error).toMatchObject({ file: 'hero.yml', line })
  })
})

describe('lineOfSetting', () => {
  const text = 'size: 64x64\nsocial:\n  - size: 1:1\n  - format: png\n    key: a\n'

  it('is that of the first path which is there', () => {
    const ofSecond = ['max-bytes', 'format'].map((key) => ['social', 1, key])
    expect(lineOfSetting(text, ofSecond)).toBe(4)
    expect(lineOfSetting(text, [['social', 0]])).toBe(3)
    expect(lineOfSetting(text, [['social', 'format'], ['quality']])).toBeUndefined()
  })
})
