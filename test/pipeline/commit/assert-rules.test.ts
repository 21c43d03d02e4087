import { describe, expect, it } from 'vitest'
import type { HeroImagesError } from '../../../src/errors.ts'
import { assertRules } from '../../../src/pipeline/commit/assert-rules.ts'
import type { Delivery } from '../../../src/pipeline/job.ts'
import type { BranchRule, CommitIdentity } from '../../../src/repo/branch-rules.ts'
import { readInputs } from '../../../src/settings/inputs.ts'
import { RepoInMemory } from '../../helpers/repo-in-memory.ts'
import { openai, plan } from '../scene.ts'

const message = (pattern: string, ruleset_id = 7): BranchRule => ({
  type: 'commit_message_pattern',
  parameters: { operator: 'starts_with', pattern },
  ruleset_id,
})
const signed: BranchRule = { type: 'required_signatures', ruleset_id: 8 }
const noWebp: BranchRule = {
  type: 'file_extension_restriction',
  parameters: { restricted_file_extensions: ['webp'] },
  ruleset_id: 9,
}

interface Scene {
  readonly rules: readonly BranchRule[]
  /** Rulesets that this token may pass, or of which nothing is told. */
  readonly passes?: readonly number[]
  readonly identity?: CommitIdentity
  readonly template?: string
  readonly delivery?: Delivery
}

/** What is said before anything is drawn, and what was asked for that. */
async function tried({ rules, passes = [], identity = {}, template = '', delivery }: Scene) {
  const asked: (string | number)[] = []
  const repo = {
    ...new RepoInMemory().open(),
    rules: {
      list: async (branch: string) => {
        asked.push(branch)
        return rules
      },
      holds: async (ruleset: number) => {
        asked.push(ruleset)
        return !passes.includes(ruleset)
      },
      identity: async () => identity,
    },
  }
  const inputs = readInputs((name) => (name === 'commit-message' ? template : ''))
  const job = {
    mode: 'draw' as const,
    notice: '',
    branch: 'new-posts',
    head: 'a'.repeat(40),
    settingsAt: 'head' as const,
    deliver: 'commit' as const,
    ...{ posts: [], instruction: '', force: false, again: false },
  }
  const planned = await plan()
  const made = { job, state: planned.workspace, plan: planned, choices: [], generator: openai }
  const error = await assertRules(made, delivery, { repo, inputs }).then(
    () => undefined,
    (reason: HeroImagesError) => reason,
  )
  return { error, asked }
}

it('asks once where there are no rules, and once more of each ruleset that would refuse', async () => {
  expect(await tried({ rules: [] })).toEqual({ error: undefined, asked: ['new-posts'] })
  const fits = await tried({ rules: [message('Add hero images for 3')] })
  expect(fits).toEqual({ error: undefined, asked: ['new-posts'] })
  const { asked } = await tried({ rules: [message('x'), message('y'), noWebp] })
  expect(asked).toEqual(['new-posts', 7, 9])
})

describe('before anything is drawn', () => {
  it('names the rule, and the input that mends it', async () => {
    const { error } = await tried({ rules: [message('feat: ')] })
    expect(error?.message).toBe(
      'A rule of the repository would keep the pictures from the branch `new-posts`: commit messages must start with `feat: `. Nothing was drawn.',
    )
    expect(error?.hint).toContain('commit-message')
    const mended = await tried({ rules: [message('feat: ')], template: 'feat: {{ subject }}' })
    expect(mended.error).toBeUndefined()
  })

  it('names all that refuse at once', async () => {
    const rules = [message('feat: '), signed, noWebp]
    const { error } = await tried({ rules, identity: { isSigned: false } })
    expect(error?.message).toMatch(/^Rules of .*start with `feat: `; commits must be signed; there/)
    for (const words of ['commit-message', 'actions/checkout', '`format`'])
      expect(error?.hint).toContain(words)
  })

  it('goes on where this token may pass, or nobody can tell', async () => {
    expect((await tried({ rules: [message('feat: ')], passes: [7] })).error).toBeUndefined()
    const { error } = await tried({ rules: [message('feat: '), noWebp], passes: [7] })
    expect(error?.message).not.toContain('feat')
    expect((await tried({ rules: [signed] })).error).toBeUndefined()
  })

  it('goes by the branch that delivers', async () => {
    const delivery = { branch: 'hero-images/main', head: undefined }
    const rules: BranchRule[] = [{ type: 'creation', ruleset_id: 3 }]
    const { error, asked } = await tried({ rules, delivery })
    expect(asked[0]).toBe('hero-images/main')
    expect(error?.message).toContain('nobody may create the branch')
    const there = { ...delivery, head: 'b'.repeat(40) }
    expect((await tried({ rules, delivery: there })).error).toBeUndefined()
    const linear: BranchRule[] = [{ type: 'required_linear_history', ruleset_id: 3 }]
    expect((await tried({ rules: linear, delivery })).error).toBeUndefined()
    expect((await tried({ rules: linear, delivery: there })).error?.message).toContain('merge')
  })

  it('breaks no line of the log by what a rule says', async () => {
    const { error } = await tried({ rules: [message('x\n::error::y')] })
    expect(error?.message).not.toContain('\n')
  })
})
