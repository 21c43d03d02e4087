import { expect, it } from 'vitest'
import { hintFor, refusalIn, rulesOfRemote } from '../../src/repo/rule-hints.ts'

const api = (rules: string) =>
  `Repository rule violations found\n\n${rules}\n\n - https://docs.github.com/rest/git/refs#update-a-reference`

it.each([
  ['Commits must have verified signatures.', ['signs commits'], ['commit-message', 'format']],
  ['Commit message must match a given regex pattern: ^BLOG-', ['commit-message'], ['signs']],
  ['Changes must be made through a pull request.', ['deliver: pull-request'], ['commit-message']],
  ['Required status check "build" is expected.', ['has no checks'], ['signs']],
  ['File path is restricted', ['image-dir', 'records-dir'], ['format']],
  ['File extension .webp is restricted', ['`format`'], ['records-dir']],
  ['Maximum file size of 1 MB exceeded', ['social.max-bytes'], ['commit-message']],
  ['This branch must not contain merge commits.', ['next one begins anew'], ['signs']],
])('%s', (said, names, others) => {
  const hint = hintFor(refusalIn(api(said)))
  for (const name of [...names, 'pass']) expect(hint).toContain(name)
  for (const name of others) expect(hint).not.toContain(name)
})

it('says all that fits where more than one rule was named', () => {
  const hint = hintFor(
    'Commits must have verified signatures. Changes must be made through a pull request.',
  )
  expect(hint).toContain('signs commits')
  expect(hint).toContain('deliver: pull-request')
})

it('knows a way for rules of any kind', () => {
  expect(hintFor('Cannot update this protected ref.')).toContain('deliver: pull-request')
})

it('keeps the words on one line, without the manual', () => {
  expect(refusalIn(api('- One.\n- Two.'))).toBe('Repository rule violations found - One. - Two.')
})

it('finds the rules among what a remote says', () => {
  const stderr = `remote: error: GH013: Repository rule violations found for refs/heads/a.        
remote: Review all repository rules at https://github.example/acme/blog/rules?ref=refs%2Fheads%2Fa        
remote: 
remote: - Commits must have verified signatures.        
remote:   Found 1 violation:        
remote: 
remote:   0123456789abcdef0123456789abcdef01234567        
remote: 
remote: - Changes must be made through a pull request.        
remote: 
error: failed to push some refs to 'https://github.example/acme/blog'
`
  expect(rulesOfRemote(stderr)).toEqual([
    'Commits must have verified signatures.',
    'Changes must be made through a pull request.',
  ])
})
