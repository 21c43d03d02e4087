import { afterEach, expect, it } from 'vitest'
import { post, postPath } from './blog.ts'
import { branch, openStagingScene, type StagingScene } from './staging-scene.ts'

/** The same memory where the workflow checked the repo out: on refs of the remote, by git. */

const tides = postPath('tides')
const record = `.github/hero-images/records/${tides}.json`

let scene: StagingScene
afterEach(() => scene?.close())

const git = (...args: string[]) => scene.remote!.git(...args)
const paths = () => git('ls-tree', '-r', '--name-only', branch).split('\n')
const pictures = () => paths().filter((path) => /tides.*\.(?:webp|jpg)$/.test(path))
const hasHero = async () => (await scene.text(tides))?.includes('heroImage:')
const paid = () => scene.images.calls.length

async function run() {
  const job = await scene.run({ action: 'synchronize' })
  expect(job.code, job.stdout).toBe(0)
  return job
}

it('puts back what a forced push or a program dropped, and leaves away what was reverted', async () => {
  scene = await openStagingScene('with git in a checkout', { [tides]: post('Tides') })
  const before = git('rev-parse', branch)
  await run()
  const own = pictures()
  expect(own).toHaveLength(2)
  const trees = () => own.map((path) => git('rev-parse', `${branch}:${path}`))
  const blobs = trees()

  git('update-ref', `refs/heads/${branch}`, before)
  await run()
  expect(await hasHero()).toBe(true)
  expect(trees()).toEqual(blobs)

  const dropped = Object.fromEntries(own.map((path) => [path, null]))
  await scene.commit(dropped)
  await run()
  expect(trees()).toEqual(blobs)
  expect(paid()).toBe(1)

  // The clone of a run has neither; what is remembered is fetched.
  git('update-ref', `refs/heads/${branch}`, before)
  await run()
  await scene.commit({ ...dropped, [record]: null, [tides]: post('Tides') })
  const head = git('rev-parse', branch)
  const job = await run()
  expect(await hasHero()).toBe(false)
  expect(git('rev-parse', branch)).toBe(head)
  expect(job.summary).toContain('which was taken away again')
  expect(paid()).toBe(1)
  const refs = git('for-each-ref', '--format=%(refname)', 'refs/hero-images').split('\n')
  expect(refs).toEqual(['refs/hero-images/account', 'refs/hero-images/pr-1'])
})
