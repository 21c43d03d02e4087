import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkWorkflows } from '../../../src/commands/doctor/check-workflow.ts'
import { readWorkflow } from '../../../src/workflow/read.ts'

const at = (path: string) => new URL(`../../../${path}`, import.meta.url)
const text = (path: string) => readFileSync(at(path), 'utf8')
const path = '.github/workflows/hero-images.yml'
const findings = (...texts: string[]) =>
  checkWorkflows(texts.map((one) => readWorkflow(path, one)!)).map(
    ({ state, about, says, wayOut = '' }) => ({ state, about, text: `${says} ${wayOut}` }),
  )
const bad = (...texts: string[]) => findings(...texts).filter(({ state }) => state !== 'ok')

const examples = readdirSync(at('examples/workflows')).map((name) => `examples/workflows/${name}`)
const full = text('examples/workflows/hero-images.yml')

it.each(examples)('has nothing against %s', (name) => {
  const found = bad(text(name))
  // The one for archives starts by hand and by the clock.
  expect(found.filter(({ about }) => about !== 'events')).toEqual([])
  if (!name.includes('backfill')) expect(found).toEqual([])
})

it('has nothing against the workflow of the README', () => {
  const [, code] = /```yaml\n(# \.github\/workflows[\s\S]*?)```/.exec(text('README.md'))!
  expect(bad(code!)).toEqual([])
})

it('misses the permission without which no key can be had', () => {
  const lacking = text('examples/workflows/organisation.yml').replace(
    /^ {2}id-token: write.*\n/m,
    '',
  )
  expect(bad(lacking)).toMatchObject([{ state: 'wrong', about: 'permissions' }])
  expect(bad(lacking)[0]!.text).toContain('`id-token: write`')
})

it('sends whoever has no workflow to `init`', () => {
  expect(bad()).toMatchObject([{ state: 'advice', about: 'workflow' }])
  expect(bad()[0]!.text).toContain('init')
})

describe('says what is in the way, and the way out:', () => {
  it.each([
    [
      'no permissions',
      /^permissions:\n(?: {2}.*\n)+/m,
      '',
      'wrong',
      'permissions',
      'contents: write, pull-requests: write',
    ],
    ['no `contents`', /^ {2}contents: write.*\n/m, '', 'wrong', 'permissions', '`contents: write`'],
    ['a reading token', 'contents: write', 'contents: read', 'wrong', 'permissions', 'contents'],
    ['no check', /^ {2}checks: write.*\n/m, '', 'advice', 'permissions', '`checks: write`'],
    [
      'runs that are cancelled',
      'cancel-in-progress: false',
      'cancel-in-progress: true',
      'wrong',
      'concurrency',
      'cancel-in-progress: false',
    ],
    [
      'no concurrency',
      /^concurrency:\n(?: {2}.*\n)+/m,
      '',
      'advice',
      'concurrency',
      'github.event.issue.number',
    ],
    [
      'a group that leaves comments out',
      ' || github.event.issue.number',
      '',
      'advice',
      'concurrency',
      'github.event.issue.number',
    ],
    ['drafts that wait', ', ready_for_review', '', 'advice', 'events', '`ready_for_review`'],
    ['pull requests that are pushed to', ' synchronize,', '', 'wrong', 'events', '`synchronize`'],
    ['an input that is none', 'force:', 'forced:', 'wrong', 'inputs', '`forced`'],
  ])('%s', (_, from, to, state, about, words) => {
    // Of two of the same name the step's is the last one.
    const index = typeof from === 'string' ? full.lastIndexOf(from) : full.search(from)
    expect(index).toBeGreaterThan(-1)
    const changed = full.slice(0, index) + full.slice(index).replace(from, to)
    const found = bad(changed)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ state, about })
    expect(found[0]!.text).toContain(words)
  })

  it('a review that nobody can give', () => {
    const simple = text('examples/workflows/git-lfs.yml').replace(
      'api-key:',
      'review: required\n          api-key:',
    )
    const found = bad(simple)
    expect(found.map(({ about }) => about)).toEqual(['permissions', 'events'])
    expect(found[1]!.text).toContain('issue_comment')
    // Another workflow may listen in its place.
    expect(bad(simple, full).map(({ about }) => about)).toEqual(['permissions'])
  })

  it('leaves a step alone that only looks, and one with a token of its own', () => {
    const look =
      'on: push\njobs:\n  a:\n    steps:\n      - uses: hero-images/hero-images@v0\n        with: { command: check, built-dir: dist }\n'
    expect(bad(look)).toEqual([])
    const app = full
      .replace(/^permissions:\n(?: {2}.*\n)+/m, '')
      .replace('api-key:', 'github-token: ${{ steps.app.outputs.token }}\n          api-key:')
    expect(bad(app)).toEqual([])
  })
})

describe('limits that all workflows share', () => {
  const limited = (limit: string) => `${full}          ${limit}\n`

  it('are to be the same', () => {
    const [found] = bad(limited('max-cost-per-month: "5"'), limited('max-cost-per-month: "50"'))
    expect(found).toMatchObject({ state: 'advice', about: 'limits' })
    expect(found!.text).toContain('`max-cost-per-month` is 5 in')
    expect(found!.text).toContain('under `limits`')
  })

  it.each([
    ['max-cost-per-month: "5"', 'max-cost-per-month: "5.00"'],
    ['max-cost-per-month: "5"', 'max-cost: "1"'],
    ['max-cost-per-month: ${{ vars.LIMIT }}', 'max-cost-per-month: "5.00"'],
  ])('%s is well beside %s', (one, other) => {
    expect(bad(limited(one), limited(other))).toEqual([])
  })
})
