import { readdirSync, readFileSync } from 'node:fs'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { truthy } from '@actions/expressions/result'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { complaints } from './helpers/workflow-lint.ts'

/** Workflows that people copy: GitHub's own language service finds nothing wrong in them. */

const at = (path: string) => new URL(path, import.meta.url)
const examples = readdirSync(at('../examples/workflows')).map(
  (name) =>
    [
      `examples/workflows/${name}`,
      readFileSync(at(`../examples/workflows/${name}`), 'utf8'),
    ] as const,
)
const called = ['.github/workflows/hero-images.yml'].map(
  (path) => [path, readFileSync(at(`../${path}`), 'utf8')] as const,
)
const inDocs = ['README.md', 'docs/gateways.md', 'docs/keys.md', 'docs/sites.md'].flatMap((name) =>
  readFileSync(at(`../${name}`), 'utf8')
    .split('```yaml\n')
    .slice(1)
    .map((block) => block.split('```')[0]!)
    .filter((block) => /^jobs:/m.test(block))
    .map((block, index) => [`${name}, block ${index + 1}`, block] as const),
)
const workflows = [...examples, ...called, ...inDocs]

it('there are some, in the README too', () => {
  expect(examples.length).toBeGreaterThanOrEqual(2)
  expect(inDocs.map(([name]) => name)).toContain('README.md, block 1')
})

it.each(workflows)('%s', async (_, text) => {
  expect(await complaints(text)).toEqual([])
})

describe('the linter finds', () => {
  const [, good] = examples.find(([name]) => name.endsWith('hero-images.yml'))!
  it.each([
    ['an event that is none', 'issue_comment:', 'issue_comments:'],
    ['a permission that is none', 'checks: write', 'check: write'],
    ['a context that is none', 'github.event_name', 'githubs.event_name'],
    ['a key of a job that is none', 'timeout-minutes: 60', 'timeout-minute: 60'],
  ])('%s', async (_, right, wrong) => {
    expect(good).toContain(right)
    expect(await complaints(good.replace(right, wrong))).not.toEqual([])
  })
})

describe('the job of the example starts for', () => {
  const [, text] = examples.find(([name]) => name.endsWith('hero-images.yml'))!
  const starts = (name: string, event: object) => {
    const github = { event_name: name, event }
    const { tokens } = new Lexer(parse(text).jobs['hero-images'].if).lex()
    const expression = new Parser(tokens, ['github'], []).parse()
    const context = JSON.parse(JSON.stringify({ github }), data.reviver)
    return truthy(new Evaluator(expression, context).evaluate())
  }
  it('the same comments as that of the workflow that others call', () => {
    const [[, others]] = called as [(typeof called)[number]]
    expect(parse(others).jobs['hero-images'].if).toBe(parse(text).jobs['hero-images'].if)
  })

  const issue = { pull_request: { url: 'x' } }
  const comment = (body: string, author_association: string, action = 'created') =>
    starts('issue_comment', { action, issue, comment: { body, author_association } })

  it.each(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR'])('%s', (who) => {
    expect(comment('/hero draw', who)).toBe(true)
    expect(comment('Nice.\n\n/hero approve', who)).toBe(true)
    expect(comment('Nice.', who)).toBe(false)
    const review = { action: 'submitted', review: { author_association: who } }
    expect(starts('pull_request_review', review)).toBe(true)
  })

  it.each(['NONE', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR'])('not for %s', (who) => {
    expect(comment('/hero draw', who)).toBe(false)
    const review = { action: 'submitted', review: { author_association: who } }
    expect(starts('pull_request_review', review)).toBe(false)
  })

  it('boxes in our comment, whoever we are to the repository', () => {
    expect(comment('<!-- hero-images v1 -->', 'NONE', 'edited')).toBe(true)
    expect(comment('Well.', 'NONE', 'edited')).toBe(false)
  })

  it('every event without a comment, and no issue that is none', () => {
    for (const name of ['pull_request', 'workflow_dispatch', 'merge_group'])
      expect(starts(name, { action: 'opened' }), name).toBe(true)
    const words = { body: '/hero draw', author_association: 'OWNER' }
    expect(starts('issue_comment', { action: 'created', issue: {}, comment: words })).toBe(false)
  })
})

it.each(examples)('%s names actions of others by their commit', (_, text) => {
  for (const [, uses] of text.matchAll(/uses: (\S+)/g))
    if (!uses!.startsWith('hero-images/')) expect(uses).toMatch(/@[0-9a-f]{40}$/)
})
