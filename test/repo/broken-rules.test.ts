import { describe, expect, it } from 'vitest'
import type { BranchRule } from '../../src/repo/branch-rules.ts'
import { brokenBy, type PlannedCommit } from '../../src/repo/broken-rules.ts'

const commit: PlannedCommit = {
  branch: 'new-posts',
  isNew: false,
  isMerge: false,
  message: 'Add hero image for posts/a.md\n\nGenerated-by: hero-images\n',
  paths: ['src/assets/a.webp', 'src/assets/a-social.jpg', 'posts/a.md'],
}
const of = (ruleset_id: number) => ({
  ruleset_source_type: 'Repository' as const,
  ruleset_source: 'acme/blog',
  ruleset_id,
})
const pattern = (
  type: 'commit_message_pattern' | 'committer_email_pattern' | 'branch_name_pattern',
  operator: 'starts_with' | 'ends_with' | 'regex',
  text: string,
  negate = false,
): BranchRule => ({ type, parameters: { name: '', negate, operator, pattern: text }, ...of(1) })
const restricted = (...restricted_file_extensions: string[]): BranchRule => ({
  type: 'file_extension_restriction',
  parameters: { restricted_file_extensions },
  ...of(2),
})

describe('the message', () => {
  it.each([
    [
      pattern('commit_message_pattern', 'regex', '^BLOG-\\d+: '),
      'must match the regular expression `^BLOG-\\d+: `',
    ],
    [pattern('commit_message_pattern', 'starts_with', 'feat: '), 'must start with `feat: `'],
    [pattern('commit_message_pattern', 'starts_with', 'Add', true), 'must not start with `Add`'],
  ])('is held against a pattern: %#', (rule, demand) => {
    expect(brokenBy(rule, commit)).toEqual({ kind: 'message', demand: `commit messages ${demand}` })
  })

  it('may end as its trailer does, and may be of a kind that cannot be told', () => {
    const ends = pattern('commit_message_pattern', 'ends_with', 'hero-images')
    expect(brokenBy(ends, commit)).toBeUndefined()
    const strange = pattern('commit_message_pattern', 'regex', '(?<!x)y')
    expect(brokenBy(strange, commit)).toBeUndefined()
  })
})

describe('a signature', () => {
  const rule: BranchRule = { type: 'required_signatures', ...of(1) }
  it.each([
    [true, undefined],
    [undefined, undefined],
    [false, { kind: 'signature', demand: 'commits must be signed' }],
  ])('%s', (isSigned, expected) => {
    const { isSigned: _, ...rest } = { ...commit, isSigned }
    expect(brokenBy(rule, isSigned === undefined ? rest : { ...rest, isSigned })).toEqual(expected)
  })
})

describe('an address', () => {
  const rule = pattern('committer_email_pattern', 'ends_with', '@acme.example')
  it('is held against a pattern where it is known', () => {
    expect(brokenBy(rule, commit)).toBeUndefined()
    expect(brokenBy(rule, { ...commit, email: 'jo@acme.example' })).toBeUndefined()
    expect(brokenBy(rule, { ...commit, email: 'bot@github.example' })?.kind).toBe('email')
  })
})

describe('paths', () => {
  it.each(['webp', '.webp', '*.webp'])('with the ending %s', (ending) => {
    expect(brokenBy(restricted('exe', ending), commit)).toEqual({
      kind: 'extension',
      demand: 'there may be no files `*.webp`, such as `src/assets/a.webp`',
    })
  })

  it('with none of these endings', () => {
    expect(brokenBy(restricted('exe', 'bp', '', '*'), commit)).toBeUndefined()
  })

  it('that may not be changed', () => {
    const rule = (...restricted_file_paths: string[]): BranchRule => ({
      type: 'file_path_restriction',
      parameters: { restricted_file_paths },
      ...of(2),
    })
    expect(brokenBy(rule('.github/**/*', 'src/assets/*'), commit)).toEqual({
      kind: 'path',
      demand: '`src/assets/a.webp` may not be changed (`src/assets/*`)',
    })
    expect(brokenBy(rule('.github/**/*'), commit)).toBeUndefined()
  })

  it('that are too long, in characters', () => {
    const rule = (max_file_path_length: number): BranchRule => ({
      type: 'max_file_path_length',
      parameters: { max_file_path_length },
      ...of(2),
    })
    expect(brokenBy(rule(23), commit)).toBeUndefined()
    expect(brokenBy(rule(22), commit)?.demand).toBe(
      'paths have 22 characters at most, and `src/assets/a-social.jpg` has 23',
    )
    const wide = { ...commit, paths: ['🖼'.repeat(22)] }
    expect(brokenBy(rule(22), wide)).toBeUndefined()
  })
})

describe('the branch', () => {
  const plain = (type: 'update' | 'creation' | 'required_linear_history'): BranchRule =>
    type === 'update'
      ? { type, parameters: { update_allows_fetch_and_merge: false }, ...of(1) }
      : { type, ...of(1) }
  it.each([
    ['update', {}, 'locked'],
    ['creation', {}, undefined],
    ['creation', { isNew: true }, 'locked'],
    ['required_linear_history', {}, undefined],
    ['required_linear_history', { isMerge: true }, 'merge-commit'],
  ] as const)('%s of %j', (type, how, kind) => {
    expect(brokenBy(plain(type), { ...commit, ...how })?.kind).toBe(kind)
  })

  it('may be named only in some way where it is made', () => {
    const rule = pattern('branch_name_pattern', 'starts_with', 'feature/')
    expect(brokenBy(rule, commit)).toBeUndefined()
    expect(brokenBy(rule, { ...commit, isNew: true })?.kind).toBe('branch-name')
  })

  it('takes changes by a pull request alone', () => {
    const rule = {
      type: 'pull_request',
      parameters: {
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_approving_review_count: 1,
        required_review_thread_resolution: false,
      },
      ...of(3),
    } as BranchRule
    expect(brokenBy(rule, commit)?.kind).toBe('pull-request')
  })

  it.each(['deletion', 'non_fast_forward', 'something_new'])('%s keeps nothing back', (type) => {
    expect(brokenBy({ type, ...of(4) } as BranchRule, commit)).toBeUndefined()
  })
})
