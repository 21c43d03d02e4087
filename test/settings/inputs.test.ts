import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { SettingsError } from '../../src/errors.ts'
import { outputTable } from '../../src/runtime/output-table.ts'
import { type InputName, inputTable } from '../../src/settings/input-table.ts'
import { readInputs } from '../../src/settings/inputs.ts'

const read = (given: Partial<Record<InputName, string>> = {}) =>
  readInputs((name) => given[name] ?? '')

function errorOf(given: Partial<Record<InputName, string>>): SettingsError {
  try {
    read(given)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('no error')
}

describe('readInputs', () => {
  it('fills in the defaults', () => {
    expect(read()).toEqual({
      name: '',
      command: 'auto',
      apiKey: '',
      baseUrl: 'https://api.openai.com/v1',
      dialect: 'auto',
      headers: {},
      query: {},
      model: 'gpt-image-2',
      textModel: '',
      generator: 'card',
      isKeyMissing: false,
      quality: 'auto',
      token: '',
      config: '.github/hero-images.yml',
      posts: [],
      order: 'newest',
      groupBy: 'none',
      postsPerPullRequest: Infinity,
      instruction: '',
      mask: '',
      batch: false,
      force: false,
      pullRequest: undefined,
      draftPullRequests: 'plan',
      deliver: 'auto',
      commitMessage: '',
      review: 'auto',
      keepDays: 30,
      concurrency: 8,
      maxImages: 10,
      maxCost: 2,
      maxImagesPerPullRequest: Infinity,
      maxCostPerPullRequest: Infinity,
      maxImagesPerDay: Infinity,
      maxCostPerDay: Infinity,
      maxImagesPerMonth: Infinity,
      maxCostPerMonth: Infinity,
      builtDir: '',
      galleryFile: '.github/hero-images/gallery.html',
      siteUrl: undefined,
      dryRun: false,
      failOn: 'error',
    })
  })

  it('reads every input', () => {
    expect(
      read({
        name: ' docs-2 ',
        command: 'regenerate',
        'api-key': ' sk-1\n',
        'base-url': 'https://gateway.example/openai/v1/',
        dialect: 'azure',
        headers: 'X-Team: web\r\n\nAuthorization: Basic a:b=\n',
        query: 'api-version=preview\nsig = a=b&c\n',
        model: 'gpt-image-2.5-flare',
        'text-model': ' gpt-6.1-terra ',
        generator: 'openai',
        quality: 'final',
        'github-token': 'ghs_1',
        config: './settings/hero.yml',
        posts: 'content/a.md\r\n\n  ./content/[slug].md  \ncontent/**/b.md\n',
        instruction: 'more fog',
        mask: './masks/sky.png',
        force: 'true',
        'pull-request': '12',
        'draft-pull-requests': 'draw',
        deliver: 'pull-request',
        'commit-message': '{{ subject }} (#12)\n',
        review: 'required',
        concurrency: '50',
        'max-images': '0',
        'max-cost': '0.5',
        'max-images-per-pull-request': '12',
        'max-cost-per-pull-request': '0',
        order: 'oldest',
        'group-by': 'month',
        'posts-per-pull-request': '20',
        'max-images-per-day': '30',
        'max-cost-per-day': '1.5',
        'max-images-per-month': '100',
        'max-cost-per-month': '19.99',
        'built-dir': 'dist',
        'gallery-file': './out/all.html',
        'site-url': 'https://example.org/blog/',
        'dry-run': 'true',
        'keep-days': '7',
        'fail-on': 'never',
      }),
    ).toEqual({
      name: 'docs-2',
      command: 'regenerate',
      apiKey: 'sk-1',
      baseUrl: 'https://gateway.example/openai/v1',
      dialect: 'azure',
      headers: { 'x-team': 'web', authorization: 'Basic a:b=' },
      query: { 'api-version': 'preview', sig: 'a=b&c' },
      model: 'gpt-image-2.5-flare',
      textModel: 'gpt-6.1-terra',
      generator: 'openai',
      isKeyMissing: false,
      quality: 'final',
      token: 'ghs_1',
      config: 'settings/hero.yml',
      posts: ['content/a.md', 'content/[slug].md', 'content/**/b.md'],
      instruction: 'more fog',
      mask: 'masks/sky.png',
      batch: false,
      force: true,
      pullRequest: 12,
      draftPullRequests: 'draw',
      deliver: 'pull-request',
      commitMessage: '{{ subject }} (#12)',
      review: 'required',
      keepDays: 7,
      concurrency: 50,
      maxImages: 0,
      maxCost: 0.5,
      maxImagesPerPullRequest: 12,
      maxCostPerPullRequest: 0,
      order: 'oldest',
      groupBy: 'month',
      postsPerPullRequest: 20,
      maxImagesPerDay: 30,
      maxCostPerDay: 1.5,
      maxImagesPerMonth: 100,
      maxCostPerMonth: 19.99,
      builtDir: 'dist',
      galleryFile: 'out/all.html',
      siteUrl: 'https://example.org/blog',
      dryRun: true,
      failOn: 'never',
    })
  })

  it.each([
    [{ command: 'backfill', instruction: 'more fog' }, /draws for posts that have no picture/],
    [{ command: 'backfill', force: 'true' }, /never takes the place of pictures that people made/],
    [{ command: 'restyle', force: 'true' }, /never takes the place of pictures that people made/],
    [{ command: 'restyle', instruction: 'x' }, /Title cards follow no `instruction`/],
    [{ command: 'backfill', deliver: 'commit', 'group-by': 'month' }, /`deliver` is `commit`/],
    [
      { command: 'restyle', deliver: 'commit', 'posts-per-pull-request': '3' },
      /`deliver` is `commit`/,
    ],
    [{ command: 'backfill', batch: 'true' }, /title cards are set here, at once and free/],
    [{ batch: 'true', 'api-key': 'k' }, /but `command` is `auto`: who waits for a picture/],
    [{ command: 'regenerate', batch: 'true', posts: 'a.md' }, /but `command` is `regenerate`/],
    [{ 'posts-per-pull-request': '0' }, /allowed: a whole number, 1 or more/],
  ] as const)('says what does not fit: %j', (given, message) => {
    expect(errorOf(given).message).toMatch(message)
    expect(errorOf(given).hint).not.toBe('')
  })

  it('takes for many posts what fits', () => {
    expect(read({ command: 'backfill', 'group-by': 'folder' }).groupBy).toBe('folder')
    expect(read({ command: 'restyle', instruction: 'x', 'api-key': 'k' }).command).toBe('restyle')
    expect(read({ command: 'restyle' }).command).toBe('restyle')
    expect(read({ command: 'backfill', batch: 'true', 'api-key': 'k' }).batch).toBe(true)
    expect(read({}).batch).toBe(false)
  })

  it('keeps the query of an address', () => {
    const url = 'https://r.openai.azure.com/openai/v1?api-version=preview'
    expect(read({ 'base-url': url }).baseUrl).toBe(url)
  })

  it.each([
    ['auto', '', 'card'],
    ['auto', 'sk-1', 'openai'],
    ['card', 'sk-1', 'card'],
    ['openai', 'sk-1', 'openai'],
  ])('generator %s with the key %j is %s', (generator, key, expected) => {
    expect(read({ generator, 'api-key': key }).generator).toBe(expected)
  })

  it('takes a mask only with the instruction that it is for', () => {
    const error = errorOf({ mask: 'masks/sky.png' })
    expect(error.message).toBe('Input `mask` is given, but `instruction` is empty.')
    expect(error.hint).toContain('transparent')
  })

  it('asks for the key that `openai` needs', () => {
    const error = errorOf({ generator: 'openai', 'api-key': '  ' })
    expect(error.message).toBe('Input `generator` is `openai`, but `api-key` is empty.')
    expect(error.hint).toContain('secrets.')
  })

  const choices = Object.entries(inputTable).flatMap(([name, definition]) =>
    'values' in definition ? [[name as InputName, definition.values.join(', ')] as const] : [],
  )
  const wrong: readonly (readonly [InputName, string, string])[] = [
    ...choices.flatMap(([name, allowed]) => [
      [name, 'perhaps', allowed] as const,
      [name, 'True', allowed] as const,
    ]),
    ['base-url', 'api.openai.com/v1', 'an address that begins with https://'],
    ['base-url', 'ftp://example.com', 'an address that begins with https://'],
    ['base-url', 'javascript:alert(1)', 'an address that begins with https://'],
    ['site-url', 'example.org', 'an address that begins with https://'],
    ['max-images', '-1', 'a whole number, 0 or more'],
    ['max-images', '1.5', 'a whole number, 0 or more'],
    ['max-images', '1e3', 'a whole number, 0 or more'],
    ['max-images', 'ten', 'a whole number, 0 or more'],
    ['max-images', '99999999999', 'a whole number, 0 or more'],
    ['max-cost', '$2', 'a number of US dollars, such as 2.00'],
    ['max-cost', '2,50', 'a number of US dollars, such as 2.00'],
    ['max-cost', '-1', 'a number of US dollars, such as 2.00'],
    ['max-cost', 'Infinity', 'a number of US dollars, such as 2.00'],
    ['max-images-per-pull-request', 'many', 'a whole number, 0 or more'],
    ['max-images-per-month', '-1', 'a whole number, 0 or more'],
    ['max-cost-per-pull-request', '$2', 'a number of US dollars, such as 2.00'],
    ['max-cost-per-month', '2,50', 'a number of US dollars, such as 2.00'],
    ['max-cost', 'NaN', 'a number of US dollars, such as 2.00'],
    ['pull-request', '#12', 'the number of a pull request'],
    ['pull-request', '0', 'the number of a pull request'],
    ...['0', '51', '2.5', 'x'].map((value) => ['concurrency', value, '1 to 50'] as const),
    ...['Docs', 'a b', 'docs/x', '-a', 'a--b', 'a'.repeat(31), 'ä'].map(
      (value) =>
        [
          'name',
          value,
          'small letters, figures and single hyphens, up to 30, such as `docs`',
        ] as const,
    ),
  ]
  it.each(wrong)('%s: %j is refused', (name, value, allowed) => {
    const error = errorOf({ [name]: value })
    expect(error.message).toContain(`Input \`${name}\` is \`${value}\`; allowed: ${allowed}`)
    expect(error.hint).toContain('`with:`')
  })
})

describe('action.yml', () => {
  const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))

  it('names the inputs of the table, with their defaults and descriptions', () => {
    const expected = Object.entries(inputTable).map(([name, input]) => [
      name,
      { description: input.description, default: input.default },
    ])
    expect(Object.entries(action.inputs)).toEqual(expected)
  })

  it('names the outputs of the table', () => {
    const expected = Object.entries(outputTable).map(([name, description]) => [
      name,
      { description },
    ])
    expect(Object.entries(action.outputs)).toEqual(expected)
  })

  it('runs on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })
})
