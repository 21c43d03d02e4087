import { afterEach, beforeEach, expect, it } from 'vitest'
import { clockAhead } from '../helpers/clock-ahead.ts'
import type { JobResult } from '../helpers/runner.ts'
import { type ArchiveScene, dated, openArchive } from './archive-scene.ts'
import { postPath } from './blog.ts'

/** What was kept for branches on which nothing is drawn any more, and which runs take it away. */

const days = 24 * 60 * 60_000
const left = 'branch-left-0123abcd'
const later = { env: clockAhead(31 * days) }

let scene: ArchiveScene
beforeEach(async () => {
  scene = await openArchive('through the API', { [postPath('p1')]: dated('One', '2026-01-01') })
  const { gh, repo } = scene
  await fetch(`${gh.url}/repos/${repo.fullName}/git/refs`, {
    method: 'POST',
    headers: { authorization: `token ${gh.tokenOf('acme')}` },
    body: JSON.stringify({ ref: `refs/hero-images/${left}`, sha: await repo.head('main') }),
  })
})
afterEach(() => scene.end())

const isThere = async () => (await scene.repo.ref(`refs/hero-images/${left}`)) !== undefined

it.each<[string, () => Promise<JobResult>]>([
  ['backfill', () => scene.run({ command: 'backfill' }, later)],
  ['restyle', () => scene.run({ command: 'restyle', instruction: 'in ink' }, later)],
  ['publish', () => scene.run({ command: 'publish' }, later)],
  ['a schedule that finds nothing to draw', () => scene.onSchedule({ posts: 'none/**' }, later)],
])('goes after its days with %s', async (_, run) => {
  const job = await run()
  expect(job.code, job.stdout).toBe(0)
  expect(job.stdout).toContain('of drawings and approvals, kept for 30 days, taken away')
  expect(job.stdout).toContain(left)
  expect(await isThere()).toBe(false)
})

it.each<[string, () => Promise<JobResult>]>([
  ['a dry run', () => scene.run({ command: 'backfill', 'dry-run': 'true' }, later)],
  ['a run before', () => scene.run({ command: 'backfill' })],
  [
    'a run of the same day, however few are kept',
    () => scene.run({ command: 'backfill', 'keep-days': '0' }),
  ],
])('stays with %s', async (_, run) => {
  const job = await run()
  expect(job.code, job.stdout).toBe(0)
  expect(await isThere()).toBe(true)
})
