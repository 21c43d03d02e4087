import { describe, expect, it } from 'vitest'
import {
  checkApi,
  checkKey,
  checkPrice,
  keyWithoutAddress,
} from '../../../src/commands/doctor/check-api.ts'
import {
  checkApproval,
  checkQueue,
  checkToken,
  tokenKind,
} from '../../../src/commands/doctor/check-github.ts'
import { checkStorage } from '../../../src/commands/doctor/check-storage.ts'
import { advice, ok, wrong } from '../../../src/commands/doctor/finding.ts'
import { printed } from '../../../src/commands/doctor/print.ts'
import { HeroImagesError } from '../../../src/errors.ts'
import type { ApiProbe } from '../../../src/images-api/probe.ts'
import type { BranchRule } from '../../../src/repo/branch-rules.ts'
import { readWorkflow } from '../../../src/workflow/read.ts'

const today = '2026-11-30'
const models = { model: 'gpt-image-2', textModel: '' }
const listed = (...ids: string[]): Extract<ApiProbe, { kind: 'listed' }> => ({
  ...{ kind: 'listed', host: 'api.example', isOpen: false },
  models: ids.map((id) => ({ id })),
})

describe('the images API', () => {
  it('is well where it takes the key and has the models', () => {
    const found = checkApi(listed('gpt-image-2', 'gpt-6'), { ...models, textModel: 'gpt-6' }, today)
    expect(found.map(({ state }) => state)).toEqual(['ok', 'ok'])
    expect(found[0]!.says).toContain('takes the key')
  })

  it('proves nothing of the key where its list is open to everybody', () => {
    const found = checkApi({ ...listed('gpt-image-2'), isOpen: true }, models, today)
    expect(found[0]!.says).toContain('shows with the first picture')
  })

  it('lacks a model, or shuts it down: with what there is in its place', () => {
    const lacking = checkApi(listed('gpt-image-1.5'), models, today)[1]!
    expect(lacking).toMatchObject({ state: 'wrong', about: 'model' })
    expect(`${lacking.says} ${lacking.wayOut}`).toMatch(/no model `gpt-image-2`.*`gpt-image-1.5`/)
    const ends = { id: 'gpt-image-2', shutdown: '2026-12-01' }
    const dying = checkApi({ ...listed(), models: [ends] }, models, today)[1]!
    expect(`${dying.says}`).toContain('2026-12-01')
  })

  it('fails in its own words', () => {
    const error = new HeroImagesError('the images API turned our account away (401).', {
      hint: 'Check it.',
    })
    expect(checkApi({ kind: 'failed', host: 'api.example', error }, models, today)).toEqual([
      wrong('images API', 'the images API turned our account away (401)', 'Check it.'),
    ])
    expect(
      checkApi({ kind: 'unlisted', host: 'api.example', status: 404 }, models, today),
    ).toMatchObject([{ state: 'advice' }])
  })
})

it('a key that the workflow names is missing in a run, and elsewhere not at hand', () => {
  expect(checkKey([], true).state).toBe('ok')
  expect(checkKey(['secrets.KEY'], true)).toMatchObject({ state: 'wrong' })
  expect(checkKey(['secrets.KEY'], true).says).toContain('secrets.KEY')
  expect(checkKey(['secrets.KEY'], false).state).toBe('advice')
})

it('a price is known by a list, or by the settings, or only bounded', () => {
  const look = { size: { width: 1536, height: 864 }, quality: 'medium' }
  expect(checkPrice('gpt-image-2', look, undefined)).toMatchObject({ state: 'ok' })
  expect(checkPrice('gpt-image-2', look, undefined).says).toContain('$0.03')
  expect(checkPrice('flux', look, undefined)).toMatchObject({ state: 'advice' })
  expect(checkPrice('flux', look, { flux: { image: 0.04 } }).says).toContain('$0.04')
})

describe('a token', () => {
  it.each([
    ['ghs_a', 'github-actions[bot]', 'workflow'],
    ['ghs_a', 'acme-pictures[bot]', 'app'],
    ['ghp_a', 'mona', 'person'],
    ['github_pat_a', 'mona', 'person'],
  ])('%s of %s is of a kind: %s', (token, login, kind) => {
    expect(tokenKind(token, login)).toBe(kind)
  })

  const rule = (type: string, parameters = {}) => ({ type, parameters }) as BranchRule
  it('follows the rules of the branch', () => {
    const own = { kind: 'workflow', login: 'github-actions[bot]' } as const
    expect(checkToken(own, [])[0]!.state).toBe('ok')
    expect(checkToken(own, [rule('required_status_checks')])[0]).toMatchObject({
      state: 'advice',
      wayOut: expect.stringContaining('GitHub App'),
    })
    const person = { kind: 'person', login: 'mona' } as const
    expect(checkToken(person, [rule('required_signatures')])[0]!.says).toContain('sign')
    expect(checkToken(own, [], 'it lacks `contents: write`.')[0]!.state).toBe('wrong')
  })

  it('required approval holds nothing back where no rule demands its check', () => {
    const file = (review: string) =>
      readWorkflow(
        'a.yml',
        `on: pull_request\njobs: { a: { steps: [{ uses: hero-images/hero-images@v0, with: { name: docs, review: ${review} } }] } }\n`,
      )!
    const demands = (context: string) =>
      rule('required_status_checks', { required_status_checks: [{ context }] })
    expect(checkApproval([], 'main', [file('optional')])).toEqual([])
    expect(checkApproval([demands('Hero images (docs)')], 'main', [file('required')])).toEqual([])
    expect(checkApproval([demands('Hero images')], 'main', [file('required')])).toMatchObject([
      { state: 'advice', says: expect.stringContaining('`Hero images (docs)`') },
    ])
  })

  it('a key without an address goes to no other than the workflow draws by', () => {
    expect(keyWithoutAddress('https://gateway.example/v1').wayOut).toContain(
      '--base-url https://gateway.example/v1',
    )
  })

  it('a merge queue that waits for our check is to be answered', () => {
    const required = rule('required_status_checks', {
      required_status_checks: [{ context: 'Hero images' }],
    })
    const file = (on: string) => readWorkflow('a.yml', `on: ${on}\njobs: {}\n`)!
    const queue = [rule('merge_queue'), required]
    expect(checkQueue(queue, [file('pull_request')])).toMatchObject([{ state: 'wrong' }])
    expect(checkQueue(queue, [file('[pull_request, merge_group]')])).toEqual([])
    expect(checkQueue([required], [file('pull_request')])).toEqual([])
  })
})

describe('pictures in Git LFS', () => {
  const workflow = (before: string) =>
    readWorkflow(
      'a.yml',
      `on: pull_request\njobs:\n  a:\n    steps:\n${before}      - uses: hero-images/hero-images@v0\n`,
    )!
  const checkout = (more = '') => `      - uses: actions/checkout@v6\n${more}`
  const lfs = {
    picture: 'img/a.webp',
    rule: { filter: 'lfs', path: '.gitattributes', line: 2 },
  }

  it.each([
    ['no checkout', '', 'ok'],
    ['a checkout without LFS', checkout(), 'wrong'],
    ['a checkout with LFS', checkout('        with: { lfs: true }\n'), 'ok'],
  ])('with %s', (_, before, state) => {
    expect(checkStorage(lfs, [workflow(before)])[0]!.state).toBe(state)
  })

  it('or in another filter, or in none', () => {
    const crypt = { ...lfs, rule: { ...lfs.rule, filter: 'git-crypt' } }
    expect(checkStorage(crypt, [workflow('')])[0]).toMatchObject({ state: 'wrong', line: 2 })
    expect(checkStorage(crypt, [workflow(checkout())])[0]!.state).toBe('advice')
    expect(checkStorage(undefined, [workflow('')])[0]!.state).toBe('ok')
  })
})

describe('the page', () => {
  const all = [
    ok('site', 'hugo'),
    advice('brand', 'there is none', 'Write one.'),
    wrong('post', 'no | front\nmatter\u001b[31m', 'Correct it.', { file: 'a.md', line: 3 }),
  ]

  it('says how it is in the end, and where', () => {
    const { text, summary, remarks } = printed(all, 'error')
    expect(text).toContain('WRONG  post   a.md:3: no | front matter')
    expect(text).not.toContain('\u001b')
    expect(text.trim().split('\n').at(-1)).toBe('1 thing is wrong; 1 note.')
    expect(summary).toContain('| ❌ | post |')
    expect(remarks).toMatchObject([{ level: 'error', file: 'a.md', line: 3 }, { level: 'warning' }])
  })

  it.each([
    ['error', [true, false, false]],
    ['any', [true, true, false]],
    ['never', [false, false, false]],
  ] as const)('is red by `fail-on: %s`', (failOn, red) => {
    const pages = [all, all.slice(0, 2), all.slice(0, 1)]
    expect(pages.map((page) => printed(page, failOn).red)).toEqual(red)
  })
})
