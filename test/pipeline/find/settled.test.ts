import { expect, it } from 'vitest'
import { BranchGoneError } from '../../../src/errors.ts'
import { settledNow } from '../../../src/pipeline/find/settled.ts'
import type { Snapshot } from '../../../src/repo/files.ts'
import { siteOf, snapshotOf } from '../snapshot.ts'

const config = { '_config.yml': 'title: Blog\n' }
const old = { ...config, '_posts/2026-01-01-old.md': 'Old' }
const brought = { ...old, '_posts/2026-01-02-new.md': 'New' }
const base = snapshotOf(old)

/** The answer for these files, and what was asked of the repo. */
async function ask(files: Parameters<typeof siteOf>[0], target: Snapshot | undefined) {
  const asked: string[] = []
  const repo = {
    async head(branch: string) {
      asked.push(`head of ${branch}`)
      if (target === undefined) throw new BranchGoneError('gone')
      return target.commit
    },
    async snapshot() {
      asked.push('files')
      return target!
    },
  }
  const state = { head: snapshotOf(files), base, site: await siteOf(files) }
  return { settled: await settledNow({ into: 'main' }, state, repo), asked }
}

it('asks nothing where the pull request brings no post and no record', async () => {
  expect(await ask({ ...old, 'notes.txt': 'x' }, snapshotOf(brought))).toEqual({
    settled: undefined,
    asked: [],
  })
})

it('reads the target where that moved on, and only then', async () => {
  const target = snapshotOf({ ...old, 'more.txt': 'x' })
  expect(await ask(brought, target)).toEqual({ settled: target, asked: ['head of main', 'files'] })
  expect(await ask(brought, base)).toEqual({ settled: undefined, asked: ['head of main'] })
})

it('does without a target that is gone, and where none is known', async () => {
  expect((await ask(brought, undefined)).settled).toBeUndefined()
  const state = { head: snapshotOf(brought), base, site: await siteOf(brought) }
  const repo = { head: () => Promise.reject(), snapshot: () => Promise.reject() }
  expect(await settledNow({}, state, repo)).toBeUndefined()
})
