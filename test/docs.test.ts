import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { freshDocs } from '../build/docs.ts'
import { inputTable } from '../src/settings/input-table.ts'
import { generators, knownSites } from '../src/sites/generators/known.ts'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const text = (path: string) => readFileSync(at(path), 'utf8')

describe('the documents', () => {
  it.each(Object.entries(freshDocs()))('%s is what the code says', (path, fresh) => {
    expect(text(path)).toBe(fresh)
  })

  it('README fits in one sitting', () => {
    expect(text('README.md').split('\n').length).toBeLessThanOrEqual(151)
  })

  it('every link to a file of the repo leads somewhere', () => {
    for (const document of [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'docs/brand-templates.md',
      'docs/data.md',
      'docs/how-it-works.md',
      'docs/inputs.md',
      'docs/keys.md',
      'docs/reusable.md',
      'docs/review.md',
      'docs/settings.md',
      'docs/sites.md',
      'docs/start.md',
      'docs/storage.md',
      'docs/threats.md',
    ])
      for (const [, link] of text(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        expect(() => readFileSync(at(join(dirname(document), link!)))).not.toThrow()
  })

  it('`site` offers the sites that are known', () => {
    const { site } = JSON.parse(text('docs/settings.schema.json')).properties
    expect([...site.enum].sort()).toEqual(['auto', ...knownSites.map(({ name }) => name)].sort())
  })
})

it('every generator has a home page, which the README links to', () => {
  for (const { home } of generators) expect(text('README.md')).toContain(`](${home})`)
})

const workflows = [
  ...['.github/workflows', 'examples/workflows'].flatMap((folder) =>
    readdirSync(at(folder)).map((file) => [`${folder}/${file}`, text(`${folder}/${file}`)]),
  ),
  ...[...text('README.md').matchAll(/```yaml\n(# \.github\/workflows[\s\S]*?)```/g)].map(
    ([, code]) => ['the workflow of the README', code!],
  ),
] as [string, string][]

describe.each(workflows)('%s', (_, code) => {
  const workflow = parse(code)
  // biome-ignore lint/suspicious/noExplicitAny: a parsed workflow
  const steps = Object.values<any>(workflow.jobs).flatMap((job) => job.steps ?? [])

  it('says which permissions it needs, and no more', () => {
    const known = { contents: /read|write/, 'pull-requests': /read|write/ }
    // One that is called has those of its caller: to ask for more would be an error.
    if ('workflow_call' in workflow.on) return expect(workflow.permissions).toBeUndefined()
    expect(workflow.permissions).toBeTypeOf('object')
    for (const [name, level] of Object.entries<string>(workflow.permissions))
      expect(level).toMatch(known[name as keyof typeof known])
  })

  it("pins other people's actions by commit, and gives ours only inputs that it has", () => {
    for (const step of steps.filter(({ uses }) => uses)) {
      const ours = step.uses === './' || step.uses.startsWith('hero-images/')
      if (!ours) expect(step.uses).toMatch(/@[0-9a-f]{40}$/)
      else
        for (const input of Object.keys(step.with ?? {})) expect(inputTable).toHaveProperty(input)
    }
  })

  it('gives the workflow that it calls only what that takes', () => {
    // biome-ignore lint/suspicious/noExplicitAny: a parsed workflow
    const calls = Object.values<any>(workflow.jobs).filter(({ uses }) => uses)
    for (const { uses, with: inputs = {}, secrets = {} } of calls) {
      const [, path] = /^hero-images\/hero-images\/(.+)@v0$/.exec(uses)!
      const { workflow_call } = parse(text(path!)).on
      for (const name of Object.keys(inputs)) expect(workflow_call.inputs).toHaveProperty(name)
      for (const name of Object.keys(secrets)) expect(workflow_call.secrets).toHaveProperty(name)
    }
  })

  it('never cancels work that is paid for', () => {
    if ('workflow_call' in workflow.on || !code.includes('uses: hero-images/')) return
    // Runs of one pull request follow each other.
    if ('pull_request' in workflow.on)
      expect(workflow.concurrency?.group).toContain('github.event.pull_request.number')
    if (workflow.concurrency) expect(workflow.concurrency['cancel-in-progress']).toBe(false)
  })
})
