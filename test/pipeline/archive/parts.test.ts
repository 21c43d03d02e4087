import { describe, expect, it } from 'vitest'
import {
  groupOf,
  type KnownPart,
  type Part,
  partsOf,
  readPart,
} from '../../../src/pipeline/archive/parts.ts'
import { seeds } from '../../helpers/seeds.ts'

const naming = { start: 'hero-images/backfill/main/', end: '' }
const post = (path: string, date?: string) => ({
  post: path,
  date: date === undefined ? undefined : new Date(date),
})
const known = (name: string, posts: string[], state: KnownPart['state'] = 'open'): KnownPart => ({
  branch: `${naming.start}${name}`,
  posts,
  state,
})
const shown = (parts: readonly Part[]) =>
  parts.map(({ branch, todo, holds }) => [branch.slice(naming.start.length), todo, holds])
const posts = ['e', 'd', 'c', 'b', 'a'].map((name) => post(name))

describe('groups', () => {
  it.each([
    ['posts/tides.md', 'folder', 'posts'],
    ['posts/tides/index.md', 'folder', 'posts'],
    ['tides.md', 'folder', 'top'],
    ['posts/tides.md', 'month', '2026-11'],
    ['posts/tides.md', 'none', ''],
  ] as const)('%s by %s is in %j', (path, by, group) => {
    expect(groupOf(post(path, '2026-11-20'), by)).toBe(group)
  })

  it('a post without a date is in a group of its own kind', () => {
    expect(groupOf(post('a.md'), 'month')).toBe('undated')
  })
})

describe('pull requests', () => {
  it('are filled in the order of the posts, so many in each', () => {
    expect(shown(partsOf(posts, [], { by: 'none', most: 2 }, naming))).toEqual([
      ['1', ['e', 'd'], []],
      ['2', ['c', 'b'], []],
      ['3', ['a'], []],
    ])
    expect(shown(partsOf([], [], { by: 'none', most: 2 }, naming))).toEqual([])
  })

  it('are one for each group where there is no bound', () => {
    const all = [
      post('x/a.md', '2026-11-20'),
      post('y/b.md', '2026-11-01'),
      post('x/c.md', '2026-10-01'),
      post('x/d.md'),
    ]
    expect(shown(partsOf(all, [], { by: 'month', most: Infinity }, naming))).toEqual([
      ['2026-11-1', ['x/a.md', 'y/b.md'], []],
      ['2026-10-1', ['x/c.md'], []],
      ['undated-1', ['x/d.md'], []],
    ])
    expect(shown(partsOf(all, [], { by: 'folder', most: 2 }, naming))).toEqual([
      ['x-1', ['x/a.md', 'x/c.md'], []],
      ['y-1', ['y/b.md'], []],
      ['x-2', ['x/d.md'], []],
    ])
  })

  it('that are open are filled up, those that are over keep their names', () => {
    const there = [
      known('1', [], 'over'),
      known('2', ['z'], 'open'),
      known('4', ['x', 'y'], 'open'),
      known('5', ['w', 'v'], 'unopened'),
    ]
    expect(shown(partsOf(posts, there, { by: 'none', most: 2 }, naming))).toEqual([
      ['5', [], ['w', 'v']],
      ['2', ['e'], ['z']],
      ['3', ['d', 'c'], []],
      ['6', ['b', 'a'], []],
    ])
  })

  it('of another grouping are left alone', () => {
    const there = [known('2026-11-1', ['z']), known('7', ['y'])]
    const all = [post('a.md', '2026-10-01')]
    expect(shown(partsOf(all, there, { by: 'month', most: 9 }, naming))).toEqual([
      ['2026-10-1', ['a.md'], []],
    ])
  })

  it('have names that git takes, and that are read again', () => {
    const odd = [
      '日本/ブログ',
      'a..b/~^:?*[\\',
      '.hidden/@{x}',
      `${'long/'.repeat(60)}end`,
      'x.lock',
    ]
    const all = odd.map((folder) => post(`${folder}/p.md`))
    const own = { start: 'hero-images/restyle/feature/x/', end: '@docs' }
    const parts = partsOf(all, [], { by: 'folder', most: 1 }, own)
    expect(new Set(parts.map(({ branch }) => branch)).size).toBe(odd.length)
    for (const { branch } of parts) {
      // https://git-scm.com/docs/git-check-ref-format
      expect(branch).not.toMatch(/\.\.|[\0-\x20\x7f~^:?*[\\]|\/\.|\/\/|@\{|\.lock(?:\/|$)|\.$/)
      expect(readPart(branch, own)?.number).toBe(1)
      expect(readPart(branch, { ...own, end: '' })).toBeUndefined()
    }
    expect(readPart('hero-images/restyle/feature/x/y/1@docs', own)).toBeUndefined()
  })

  it('hold each post once, never too many, and mean the same when runs go on in pieces', () => {
    for (let seed = 0; seed < seeds(2000); seed++) {
      const random = numbersOf(seed)
      const most = 1 + (random() % 5)
      const all = Array.from({ length: random() % 30 }, (_, n) =>
        post(`f${random() % 3}/p${n}.md`, `2026-0${1 + (random() % 4)}-01`),
      )
      const by = (['none', 'folder', 'month'] as const)[random() % 3]!
      const grouping = { by, most }
      const whole = partsOf(all, [], grouping, naming)
      expect(whole.flatMap(({ todo }) => todo).toSorted()).toEqual(
        all.map((one) => one.post).toSorted(),
      )
      for (const { todo } of whole) expect(todo.length).toBeLessThanOrEqual(most)
      // A run ends somewhere; the next one sees what its pull requests hold.
      const done = new Set(whole.flatMap(({ todo }) => todo).slice(0, random() % (all.length + 1)))
      const there = whole.flatMap(({ branch, todo }): KnownPart[] => {
        const posts = todo.filter((one) => done.has(one))
        return posts.length === 0 ? [] : [{ branch, posts, state: 'open' }]
      })
      const rest = partsOf(
        all.filter((one) => !done.has(one.post)),
        there,
        grouping,
        naming,
      )
      const joined = new Map(there.map(({ branch, posts }) => [branch, [...posts]]))
      for (const { branch, todo } of rest)
        joined.set(branch, [...(joined.get(branch) ?? []), ...todo])
      expect(new Map([...joined].map(([b, p]) => [b, p.toSorted()]))).toEqual(
        new Map(whole.map(({ branch, todo }) => [branch, todo.toSorted()])),
      )
    }
  })
})

/** A few numbers that a seed fixes. */
function numbersOf(seed: number): () => number {
  let state = seed * 2654435761 + 1
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state >>> 8
  }
}
