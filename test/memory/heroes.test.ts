import { expect, it } from 'vitest'
import { postMark } from '../../src/ledger/post-mark.ts'
import {
  approvedIn,
  heroesRef,
  looksIn,
  rememberApproved,
  rememberLooks,
  rememberRenamed,
} from '../../src/memory/heroes.ts'
import { RepoInMemory } from '../helpers/repo-in-memory.ts'
import { recordOf } from '../pipeline/record.ts'

const picture = (post: string, letter: string) => ({ post, sha256: letter.repeat(64) })
const [a, b] = [picture('posts/a.md', 'a'), picture('posts/b.md', 'b')]
const open = () => new RepoInMemory({ 'posts/a.md': 'A' }).open()
const look = (letter: string) => letter.repeat(64)
const lookOf = (post: string, hero: string, letter: string) => ({
  ...recordOf(post, { hero, social: 's.jpg' }),
  look: look(letter),
})

it('remembers what was approved, the newest first, and forgets what was taken back', async () => {
  const repo = open()
  expect(await approvedIn(repo)).toEqual([])
  await rememberApproved({ approve: [a], takeBack: [] }, 10, repo)
  await rememberApproved({ approve: [b], takeBack: [] }, 20, repo)
  const entry = ({ post, sha256 }: typeof a, at: number) => ({ post: postMark(post), sha256, at })
  expect(await approvedIn(repo)).toEqual([entry(b, 20), entry(a, 10)])
  await rememberApproved({ approve: [a], takeBack: [b] }, 30, repo)
  expect(await approvedIn(repo)).toEqual([entry(a, 30)])
  // Another picture of the same post is another thing to approve.
  const other = picture(a.post, 'c')
  await rememberApproved({ approve: [], takeBack: [other] }, 40, repo)
  expect(await approvedIn(repo)).toEqual([entry(a, 30)])
  await rememberApproved({ approve: [other], takeBack: [] }, 50, repo)
  expect(await approvedIn(repo)).toEqual([entry(other, 50), entry(a, 30)])
})

it('keeps a few of each post', async () => {
  const repo = open()
  for (const [at, letter] of [...'abcdef'].entries()) {
    await rememberApproved({ approve: [picture('p.md', letter)], takeBack: [] }, at, repo)
    await rememberLooks([lookOf('p.md', `${letter}.webp`, letter)], at, repo)
  }
  expect((await approvedIn(repo)).map(({ sha256 }) => sha256[0])).toEqual(['f', 'e', 'd', 'c'])
  expect((await looksIn(repo)).map((each) => each.look[0]).toSorted()).toEqual([...'cdef'])
  await rememberLooks([lookOf('q.md', 'q.webp', 'a')], 0, repo)
  expect(await looksIn(repo)).toHaveLength(5)
})

it('knows a post that was renamed by both names', async () => {
  const there = new RepoInMemory({ 'posts/a.md': 'A' })
  const repo = there.open()
  await rememberRenamed([{ from: a.post, to: 'posts/new.md' }], repo)
  expect(there.ref(`refs/hero-images/${heroesRef}`)).toBeUndefined()
  await rememberApproved({ approve: [a, b], takeBack: [] }, 10, repo)
  await rememberLooks([lookOf(a.post, 'a.webp', 'a')], 10, repo)
  await rememberRenamed([{ from: a.post, to: 'posts/new.md' }], repo)
  const marks = [a.post, b.post, 'posts/new.md'].map(postMark).toSorted()
  expect((await approvedIn(repo)).map(({ post }) => post).toSorted()).toEqual(marks)
  expect((await looksIn(repo)).map(({ post }) => post).toSorted()).toEqual(
    [a.post, 'posts/new.md'].map(postMark).toSorted(),
  )
  const before = there.ref(`refs/hero-images/${heroesRef}`)
  await rememberRenamed([{ from: a.post, to: 'posts/new.md' }], repo)
  expect(there.ref(`refs/hero-images/${heroesRef}`)).toBe(before)
})

it('writes a look once, and none that is no look: a record on a branch may say anything', async () => {
  const there = new RepoInMemory({ 'posts/a.md': 'A' })
  const repo = there.open()
  const record = lookOf('p.md', 'p.webp', 'a')
  await rememberLooks([record], 1, repo)
  const before = there.ref(`refs/hero-images/${heroesRef}`)
  await rememberLooks([record], 2, repo)
  await rememberLooks([{ ...record, look: '../../x' }], 3, repo)
  await rememberLooks([recordOf('p.md', { hero: 'p.webp', social: 's.jpg' })], 4, repo)
  expect(there.ref(`refs/hero-images/${heroesRef}`)).toBe(before)
})
