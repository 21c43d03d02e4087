import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeOutcome } from '../../../src/commands/checkout/print-outcome.ts'
import { ImagesApiError } from '../../../src/errors.ts'
import { createOpenAiGenerator } from '../../../src/images-api/openai.ts'
import { createCardGenerator } from '../../../src/pictures/card.ts'
import { illustrate } from '../../../src/pipeline/illustrate.ts'
import type { Outcome } from '../../../src/pipeline/outcome.ts'
import { planOf } from '../../../src/pipeline/show/plan-data.ts'
import { createWorktree } from '../../../src/repo/worktree.ts'
import { cardColours } from '../../../src/runtime/card-colours.ts'
import { toOutputs } from '../../../src/runtime/outputs.ts'
import { readInputs } from '../../../src/settings/inputs.ts'
import { repoStorage } from '../../../src/storage/picture-storage.ts'
import { recordOf } from '../../pipeline/record.ts'

const hostile = '\u001b]0;owned\u0007\u001b[2J\u202e'
const files = {
  '_config.yml': 'url: https://blog.example\n',
  '_posts/2026-01-02-a.md': `---\ntitle: "A ${JSON.stringify(hostile).slice(1, -1)}"\n---\nHello.\n`,
  '_posts/2026-01-02-b.md': '---\ntitle: B\n---\nHello.\n',
  '_posts/2026-01-02-out.md': '---\ntitle: C\nhero_images: false\n---\nHello.\n',
  '_posts/2026-01-02-bad.md': '---\ntitle: [\n---\nHello.\n',
}
let dir: string
let cards: Outcome
let drawings: Outcome

/** What the CLI does for `plan`, on a folder with these files. */
function plan(generator: string, model = ''): Promise<Outcome> {
  const values: Record<string, string> = {
    generator,
    'api-key': 'sk-1',
    command: 'plan',
    'text-model': model,
  }
  const inputs = readInputs((name) => values[name] ?? '')
  const { signal } = new AbortController()
  return illustrate(
    {
      branch: 'worktree',
      head: 'worktree',
      settingsAt: 'head',
      mode: 'plan',
      notice: 'This is a plan.',
      posts: inputs.posts,
      instruction: inputs.instruction,
      force: inputs.force,
      again: false,
      deliver: 'commit',
    },
    {
      repo: createWorktree(dir, { env: process.env }),
      inputs,
      name: 'blog',
      runName: 'test.00000000.1',
      openai: () =>
        createOpenAiGenerator({
          apiKey: inputs.apiKey,
          baseUrl: inputs.baseUrl,
          model: inputs.model,
        }),
      card: (look) => createCardGenerator(cardColours(look)),
      storage: async () => repoStorage,
      log: { info: () => {} },
      now: () => new Date('2026-12-01T12:00:00Z'),
      signal,
    },
  )
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'hero-describe-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  cards = await plan('card')
  drawings = await plan('openai')
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

it('tells a plan: where, what, for how much, and what is left out', () => {
  const lines = describeOutcome(drawings).split('\n')
  expect(lines[0]).toMatch(
    /^2 posts to draw with gpt-image-2, about \$0\.07 by list prices of 2026-11-01$/,
  )
  expect(lines.slice(1, 7)).toEqual([
    '',
    '  post                    hero image                            cost',
    '  _posts/2026-01-02-a.md  assets/images/hero/2026-01-02-a.webp  about $0.03',
    '  _posts/2026-01-02-b.md  assets/images/hero/2026-01-02-b.webp  about $0.03',
    '',
    '`--prompts` shows the prompt of each, with all its files; `--json` all there is.',
  ])
  expect(lines).toContain('  _posts/2026-01-02-out.md: opts out (`hero_images: false`)')
  expect(lines.find((line) => line.includes('-bad.md:2: '))).toBeDefined()
})

it('tells all of each post where its prompt is asked for', () => {
  const lines = describeOutcome(drawings, true).split('\n')
  const second = lines.indexOf('  _posts/2026-01-02-b.md')
  expect(lines.slice(second - 1, second + 5)).toEqual([
    '',
    '  _posts/2026-01-02-b.md',
    '    hero    assets/images/hero/2026-01-02-b.webp',
    '    social  assets/images/hero/2026-01-02-b-social.jpg',
    '    alt     Illustration for the article “B”',
    '    cost    about $0.03 by list prices of 2026-11-01',
  ])
})

it('says once what is the same for many posts', () => {
  const reason = 'has no image yet'
  const skipped = ['a', 'b', 'c', 'd', 'e'].map((post) => ({
    post,
    kind: 'without-hero' as const,
    reason,
  }))
  expect(describeOutcome({ ...drawings, skipped })).toContain(
    '\nSkipped\n  a, b, c and 2 more: has no image yet\n',
  )
})

it('tells the whole prompt of each post, line by line', () => {
  const text = describeOutcome(drawings, true)
  expect(drawings.plan.draw).toHaveLength(2)
  for (const { prompt } of drawings.plan.draw) {
    const [first, ...more] = prompt.split('\n')
    const rest = more.map((line) => (line === '' ? '' : `            ${line}`))
    expect(text).toContain(['', `    prompt  ${first}`, ...rest, ''].join('\n'))
    expect(more).toContain('Must not appear')
  }
  expect(text).toContain('            Title: “B”\n            In short: “Hello.”\n')
})

it('tells what a text model will write', async () => {
  const text = describeOutcome(await plan('openai', 'gpt-6.1-terra'), true)
  const note = 'The text model `gpt-6.1-terra` will write the concept and the alternative text.'
  expect(text.split(`    note    ${note}\n`)).toHaveLength(3)
  expect(describeOutcome(drawings)).not.toContain('text model')
})

it('tells that cards are free', () => {
  const text = describeOutcome(cards)
  expect(text).toMatch(/^2 posts to draw with card, free\n/)
  expect(text).toContain('2026-01-02-b.webp  free\n')
})

it('says no price where there is none, and none of nothing', () => {
  const draw = drawings.plan.draw.map((one) => ({ ...one, estimate: undefined }))
  const unknown = { ...drawings, plan: { ...drawings.plan, draw } }
  expect(describeOutcome(unknown, true)).toContain('cost unknown (no list price)')
  const cheap = draw.map((one) => ({ ...one, estimate: 0.003 }))
  expect(describeOutcome({ ...drawings, plan: { ...drawings.plan, draw: cheap } }, true)).toContain(
    'cost    less than $0.01 by list prices of 2026-11-01',
  )
  const none = { ...drawings, plan: { ...drawings.plan, draw: [] }, skipped: [], failed: [] }
  expect(describeOutcome(none).split('\n')).toEqual([
    'Nothing to draw.',
    '',
    'Site: jekyll (by _config.yml). Say otherwise with `site`.',
    expect.stringMatching(/^Images: by the usual ways of the site; 4 posts read/),
    expect.stringMatching(/^Passed over, as they cannot be read: _posts\/2026-01-02-bad\.md:2 /),
    '',
  ])
})

it('tells what was written, and why it stopped', () => {
  const record = recordOf('_posts/a.md', { hero: 'i/a.webp', social: 'i/a.jpg' })
  const done: Outcome = {
    ...drawings,
    job: { ...drawings.job, mode: 'draw', notice: '' },
    records: [{ ...record, notes: ['a note'] }],
    skipped: [],
    failed: [],
    stopped: new ImagesApiError('The key was refused.', { failure: 'account', hint: 'Check it.' }),
  }
  expect(describeOutcome(done)).toBe(`1 post drawn, about $0.03 by list prices of 2026-11-01

  _posts/a.md
    hero    i/a.webp
    social  i/a.jpg
    record  .github/hero-images/records/_posts/a.md.json
    note    a note

Nothing was committed. Look at it with \`git status\` and \`git diff\`.

Stopped: The key was refused.
  Check it.
`)
  expect(describeOutcome({ ...done, records: [], stopped: undefined })).toBe('Nothing was drawn.\n')
})

it('lets no text of a post steer the terminal', () => {
  const failed = [{ post: `x${hostile}.md`, message: `y${hostile}`, hint: `z${hostile}` }]
  const text = describeOutcome(
    {
      ...drawings,
      failed,
      skipped: [{ post: hostile, kind: 'unwanted', reason: hostile }],
    },
    true,
  )
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(text).toContain('“A ]0;owned[2J”')
})

it('gives the same plan as data', () => {
  const { draw, cost, failed, skipped } = planOf(drawings)
  expect(draw.map(({ post }) => post)).toEqual(['_posts/2026-01-02-a.md', '_posts/2026-01-02-b.md'])
  expect(draw[1]).toMatchObject({
    title: 'B',
    hero: 'assets/images/hero/2026-01-02-b.webp',
    generator: 'openai',
    model: 'gpt-image-2',
    size: '1536x864',
    quality: 'medium',
    cost: expect.closeTo(0.033, 2),
  })
  expect(cost).toBeCloseTo(0.067, 2)
  expect([failed.length, skipped.length]).toEqual([1, 1])
})

it('gives outputs', () => {
  const record = recordOf('a.md', { hero: 'i/a.webp', social: 'i/a.jpg' })
  const outputs = toOutputs({ ...drawings, records: [record], commit: 'c1' }, 'https://x/1')
  expect(outputs).toMatchObject({ count: '1', cost: '0.0300', commit: 'c1' })
  expect(outputs['comment-url']).toBe('https://x/1')
  expect(JSON.parse(outputs.images)).toEqual([
    {
      post: 'a.md',
      hero: 'i/a.webp',
      social: 'i/a.jpg',
      alt: 'An alt',
      prompt: 'A prompt',
      generator: 'openai',
      model: 'gpt-image-2',
      cost: 0.03,
    },
  ])
  expect(JSON.parse(outputs.plan).draw).toHaveLength(2)
  const unpriced = toOutputs({ ...drawings, records: [{ ...record, cost: null }] }, '')
  expect(unpriced).toMatchObject({ cost: '', commit: '' })
})
