import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
const inDocs = ['README.md', 'docs/gateways.md', 'docs/sites.md'].flatMap((name) =>
  readFileSync(at(`../${name}`), 'utf8')
    .split('```yaml\n')
    .slice(1)
    .map((block) => block.split('```')[0]!)
    .filter((block) => /^jobs:/m.test(block))
    .map((block, index) => [`${name}, block ${index + 1}`, block] as const),
)
const workflows = [...examples, ...inDocs]

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

it.each(examples)('%s names actions of others by their commit', (_, text) => {
  for (const [, uses] of text.matchAll(/uses: (\S+)/g))
    if (!uses!.startsWith('hero-images/')) expect(uses).toMatch(/@[0-9a-f]{40}$/)
})
