import { describe, expect, it } from 'vitest'
import {
  readKeptName,
  refStoreName,
  sheetsRefName,
  shownRefName,
  toPullName,
} from '../../src/repo/kept-names.ts'
import { refOf } from '../../src/repo/ref-store.ts'

describe('the name of a ref store', () => {
  it('is the number of the pull request', () => {
    expect(refStoreName({ pullRequest: 7, branch: 'whatever' })).toBe('pr-7')
  })

  it.each([
    'main',
    'feat/a',
    'feat/a/b',
    'Überblick',
    '日本語',
    'a'.repeat(250),
    'x.lock',
    '-',
    'pr-7',
  ])('is one that a ref can have for the branch %j', (branch) => {
    const name = refStoreName({ branch })
    expect(refOf(name)).toMatch(/^refs\/hero-images\/branch-[a-z0-9-]+$/)
    expect(name.length).toBeLessThan(70)
  })

  it('is another for each branch', () => {
    const names = ['a/b', 'a-b', 'A/B', 'a_b', 'ab', `${'a'.repeat(60)}1`, `${'a'.repeat(60)}2`]
    expect(new Set(names.map((branch) => refStoreName({ branch }))).size).toBe(names.length)
  })
})

describe('whose it is', () => {
  const [pull, named] = [
    { pullRequest: 7, branch: 'x' },
    { pullRequest: 7, branch: 'x', name: 'docs' },
  ]

  it('stands behind it, and is read from it', () => {
    const names = [
      ...[refStoreName(named), shownRefName(named), sheetsRefName(named)],
      toPullName(7, 'docs'),
    ]
    expect(names).toEqual([
      ...['pr-7@docs', 'pr-7-shown@docs', 'pr-7-sheets@docs'],
      'pr-7-to-pull@docs',
    ])
    expect(names.map(readKeptName)).toEqual(
      ['drawings', 'shown', 'sheets', 'to-pull'].map((kind) => ({
        pullRequest: 7,
        kind,
        name: 'docs',
      })),
    )
    for (const name of names) expect(refOf(name)).toBe(`refs/hero-images/${name}`)
  })

  it('is nobody in particular without a name', () => {
    const names = [refStoreName(pull), shownRefName(pull), toPullName(7, '')]
    expect(names).toEqual(['pr-7', 'pr-7-shown', 'pr-7-to-pull'])
    expect(names.map((name) => readKeptName(name)?.name)).toEqual(['', '', ''])
  })

  it('is of sheets for the whole branch, whichever shard drew them', () => {
    const branch = { branch: 'hero-images/main' }
    expect(sheetsRefName({ ...branch, shard: 3 })).toBe(sheetsRefName(branch))
    expect(sheetsRefName(branch)).toMatch(/^branch-hero-images-main-[0-9a-f]{8}-sheets$/)
  })

  it.each(['account', 'branch-main-12345678', 'branch-pr-12345678', 'pr-7-other', 'pr-x', 'pr-7@'])(
    "%s is no pull request's",
    (ref) => expect(readKeptName(ref)).toBeUndefined(),
  )

  it.each(['lock', 'shown', 'sheets', 'to-pull', 'pr-7', 'branch'])('may be called %s', (name) => {
    expect(readKeptName(refStoreName({ ...pull, name }))).toEqual({
      ...{ pullRequest: 7, kind: 'drawings', name },
    })
    expect(refOf(refStoreName({ ...pull, name }))).not.toMatch(/\.lock$/)
  })
})
