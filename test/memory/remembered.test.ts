import { describe, expect, it } from 'vitest'
import { type PaidEntry, paidPath, pictureMark } from '../../src/ledger/account-entry.ts'
import { drawingName } from '../../src/ledger/expenses.ts'
import { rememberedDrawings } from '../../src/memory/expense-sources.ts'
import { named } from '../../src/memory/names.ts'
import { PictureMemory } from '../../src/memory/pictures.ts'
import { declinedPath } from '../../src/memory/placed-entry.ts'
import { waitingPictures } from '../../src/memory/waiting-pictures.ts'
import type { ContentRepo } from '../../src/repo/content-repo.ts'
import { candidatePaths, writeCandidate } from '../../src/staging/candidate-entry.ts'
import {
  type StagedAbout,
  stagedOf,
  stagedPaths,
  writeStaged,
} from '../../src/staging/drawing-entry.ts'
import { Staging } from '../../src/staging/staging.ts'
import { RepoInMemory } from '../helpers/repo-in-memory.ts'
import { recordOf } from '../pipeline/record.ts'

/** What our refs tell whoever only looks: where pictures wait, and what drew them. */

const drawing = 'd'.repeat(64)
const paid = (post: string, changes: Partial<PaidEntry> = {}): PaidEntry => ({
  ...pictureMark(post, drawing),
  ...{ at: 1, shelf: 'pr-7', micros: 1, maybeCharged: 0, what: 'picture' },
  ...changes,
})
const about = (post: string): StagedAbout => ({
  ...{ version: 1, post, drawing, sha256: 'a'.repeat(64), generator: 'openai', model: 'put-away' },
  ...{ quality: 'low', prompt: 'x', requestedSize: '1x1', references: [], usage: null, cost: 0.1 },
  ...{ maybeCharged: 0, drawnAt: '2026-11-01T00:00:00.000Z', notes: [] },
})
const candidate = (post: string) => ({
  ...about(post),
  ...{ model: 'to-choose', letter: 'A' },
  file: { format: 'webp' as const, width: 1, height: 1, bytes: 1 },
})

const open = () =>
  new RepoInMemory({ 'a.webp': 'bytes of a.webp', 'a.jpg': 'bytes of a.jpg' }).open()

const put = async (repo: ContentRepo, ref: string, files: Readonly<Record<string, Uint8Array>>) =>
  (await repo.refStore(ref))!.change({
    files: new Map(Object.entries(files).map(([path, bytes]) => [path, { bytes }])),
  })
const account = async (repo: ContentRepo, ...entries: PaidEntry[]) =>
  (await repo.refStore('account'))!.change({ files: named(entries.map(paidPath), false) })

const stage = async (repo: ContentRepo, ref: string, post: string) => {
  const paths = stagedPaths(stagedOf(about(post)))
  await put(repo, ref, {
    [paths.about]: writeStaged(about(post)),
    [paths.picture]: new Uint8Array([1]),
  })
}
const offer = (repo: ContentRepo, ref: string, post: string) =>
  put(repo, ref, { [candidatePaths(candidate(post)).about]: writeCandidate(candidate(post)) })

/** Puts a record's picture in place, as a run does for pull request 7. */
async function place(repo: ContentRepo, post: string) {
  const staging = new Staging(
    { branch: 'posts', pullRequest: 7 },
    {
      ...{ repo, inputs: { apiKey: '', headers: {}, query: {} }, log: { info: () => {} } },
      signal: new AbortController().signal,
    },
  )
  const memory = new PictureMemory(staging)
  await memory.look()
  const record = recordOf(post, { hero: 'a.webp', social: 'a.jpg' })
  memory.put([record], { commit: 'b'.repeat(40), head: 'a'.repeat(40), at: 1 })
  await staging.settled()
  return record
}

describe('where a picture waits', () => {
  it('is told by the account and by what lies beside its drawings', async () => {
    const repo = open()
    await account(
      repo,
      ...['drawn.md', 'choice.md', 'placed.md', 'lost.md'].map((post) => paid(post)),
      paid('branch.md', { shelf: 'branch-main-0123abcd' }),
      paid('words.md', { what: 'concept' }),
    )
    await stage(repo, 'pr-7', 'drawn.md')
    await offer(repo, 'pr-7', 'choice.md')
    await place(repo, 'placed.md')
    await stage(repo, 'branch-main-0123abcd', 'branch.md')
    const posts = ['drawn', 'choice', 'placed', 'lost', 'branch', 'words', 'other']
    const waiting = await waitingPictures(
      posts.map((name) => `${name}.md`),
      repo,
    )
    expect(Object.fromEntries(waiting)).toEqual({
      'drawn.md': { kind: 'drawn', pullRequest: 7 },
      'choice.md': { kind: 'choice', pullRequest: 7 },
      'placed.md': { kind: 'placed', pullRequest: 7 },
      'branch.md': { kind: 'drawn' },
    })
  })

  it('is nowhere for what people took away, and where nothing was ever paid for', async () => {
    const repo = open()
    expect((await waitingPictures(['a.md'], repo)).size).toBe(0)
    await account(repo, paid('a.md'))
    await place(repo, 'a.md')
    await put(repo, 'pr-7', { [declinedPath('a.md')]: new Uint8Array([1]) })
    expect((await waitingPictures(['a.md'], repo)).size).toBe(0)
    expect((await waitingPictures([], repo)).size).toBe(0)
  })
})

it('knows the models of what was put away, and the records of what was placed', async () => {
  const repo = open()
  await stage(repo, 'pr-7', 'drawn.md')
  await offer(repo, 'pr-7', 'choice.md')
  const record = await place(repo, 'placed.md')
  const { records, drawings } = await rememberedDrawings(
    { paid: [paid('drawn.md'), paid('gone.md', { shelf: 'pr-8' })] },
    repo,
  )
  expect(records).toEqual([record])
  expect(Object.fromEntries(drawings)).toEqual({
    [drawingName(paid('drawn.md'))]: 'put-away',
    [drawingName(paid('choice.md'))]: 'to-choose',
  })
})
