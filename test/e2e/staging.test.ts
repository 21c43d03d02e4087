import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createOctokit } from '../../src/github/octokit.ts'
import { createCheckout } from '../../src/repo/checkout.ts'
import { createGitHubRepo } from '../../src/repo/github.ts'
import { gitEnv } from '../repo/bare-remote.ts'
import { post, postPath } from './blog.ts'
import { branch, type Kind, openStagingScene, type StagingScene } from './staging-scene.ts'

const posts = (...slugs: string[]) =>
  Object.fromEntries(slugs.map((slug) => [postPath(slug), post(`About ${slug}`)]))

let scene: StagingScene
afterEach(() => scene.close())
const open = async (kind: Kind, files: Readonly<Record<string, string>>) => {
  scene = await openStagingScene(kind, files)
}

/** Drawings on the staging ref. */
const staged = async () =>
  ((await scene.shelf()) ?? []).filter((path) => path.endsWith('.json')).length

const hasHero = async (slug: string) =>
  (await scene.text(postPath(slug)))?.includes('heroImage:') === true

/** All is there, nothing waits, and a further run finds nothing to do. */
async function expectDone(...slugs: string[]) {
  for (const slug of slugs) expect(await hasHero(slug), slug).toBe(true)
  expect(await scene.shelf()).toBeUndefined()
  const { length } = scene.images.calls
  const head = await scene.head()
  expect((await scene.run()).code).toBe(0)
  expect(scene.images.calls).toHaveLength(length)
  expect(await scene.head()).toBe(head)
}

/** Each picture was paid once, but for what had not arrived a second before the run was killed. */
function expectPaidOnce(killedAt: number): void {
  for (const [title, calls] of scene.paid()) {
    for (const index of calls.slice(0, -1)) {
      const answered = scene.images.answered[index]
      const late = answered === undefined || answered > killedAt - 1000
      expect(late, `${title}, answered ${killedAt - (answered ?? 0)} ms before the kill`).toBe(true)
    }
  }
}

const kinds: readonly Kind[] = ['through the API', 'with git in a checkout']

describe.each(kinds)('%s', { timeout: 300_000 }, (kind) => {
  it('a run that is killed between drawings is paid for once', async () => {
    const all = ['ropes', 'tides', 'ferries', 'knots', 'piers', 'buoys']
    await open(kind, posts(...all))
    scene.images.next(...[300, 500, 1200, 1200, 2500, 4000].map((delay) => ({ delay })))
    const { killedAt, code } = await scene.runUntil(async () => (await staged()) >= 3, 'SIGKILL')
    expect(code).toBe(null)
    expect(await hasHero('ropes')).toBe(false)
    const saved = await staged()
    expect(saved).toBeGreaterThanOrEqual(3)
    const before = scene.images.calls.length

    const job = await scene.run()
    expect(job.code).toBe(0)
    expect(scene.images.calls.length - before).toBe(all.length - saved)
    expect(job.stdout).toContain(`${saved} drawings of an earlier run are used`)
    expect(job.outputs.count).toBe(String(all.length))
    expectPaidOnce(killedAt)
    await expectDone(...all)
  })

  it('what was put away is safe while the next one is drawn', async () => {
    await open(kind, posts('ropes', 'tides', 'ferries'))
    scene.images.next({ delay: 100 }, { delay: 150 }, { delay: 30_000 })
    const { killedAt } = await scene.runUntil(async () => (await staged()) === 2, 'SIGKILL')
    const job = await scene.run()
    expect(job.code).toBe(0)
    expect(scene.images.calls).toHaveLength(4)
    expectPaidOnce(killedAt)
    await expectDone('ropes', 'tides', 'ferries')
  })

  it('a run that is killed as the picture arrives ends well all the same', async () => {
    await open(kind, posts('ropes', 'tides'))
    const { answered } = scene.images
    const { killedAt } = await scene.runUntil(() => answered.length > 0, 'SIGKILL')
    expect((await scene.run()).code).toBe(0)
    expectPaidOnce(killedAt)
    await expectDone('ropes', 'tides')
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('%s: stops in time, keeping drawings', async (signal) => {
    await open(kind, posts('ropes', 'tides', 'ferries', 'knots'))
    scene.images.next({ delay: 100 }, { delay: 200 }, { delay: 30_000 })
    const { answered, calls } = scene.images
    const isAnswered = () => answered.filter(Boolean).length > 1
    const job = await scene.runUntil(async () => isAnswered() && (await staged()) > 0, signal)
    // The runner sends its second signal then.
    expect(performance.now() - job.killedAt).toBeLessThan(7500)
    expect(job.code).toBe(1)
    const kept = await staged()
    expect(job.stdout).toMatch(
      /^::error.*cancelled\. Nothing was committed\. Run it again\. \d drawings? that .* for the next run/m,
    )
    expect(job.stdout).toContain(`again. ${kept} drawing`)
    expect(job.stdout).toMatch(/^::error.* 1 request failed after it was sent .* may have been/m)
    const before = calls.length
    expect((await scene.run()).code).toBe(0)
    expect(calls.length - before).toBe(4 - kept)
    expectPaidOnce(job.killedAt)
    await expectDone('ropes', 'tides', 'ferries', 'knots')
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s: lets what is under way come in, and asks for nothing more',
    async (signal) => {
      await open(kind, posts('ropes', 'tides', 'ferries', 'knots'))
      scene.images.next({ delay: 2000 }, { delay: 2200 }, { delay: 2400 })
      const { calls } = scene.images
      const job = await scene.runUntil(() => calls.length === 3, signal, {
        inputs: { concurrency: '3' },
      })
      expect(performance.now() - job.killedAt).toBeLessThan(7500)
      expect(job.code).toBe(1)
      expect(job.stdout).toContain(`${signal}: nothing new is asked for.`)
      expect(job.stdout).toMatch(/^::error.*3 drawings that were paid for are kept/m)
      expect(job.stdout).not.toMatch(/^::error.*may have been charged/m)
      expect(calls).toHaveLength(3)
      expect(await staged()).toBe(3)
      expect((await scene.run()).code).toBe(0)
      expect(calls).toHaveLength(4)
      await expectDone('ropes', 'tides', 'ferries', 'knots')
    },
  )

  it('a commit that rules reject costs nothing the second time', async () => {
    await open(kind, posts('ropes', 'tides'))
    const allow = forbidCommits()
    const job = await scene.run()
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*2 drawings that were paid for are kept for the next run/m)
    allow()
    expect(await staged()).toBe(2)
    const next = await scene.run()
    expect(next.code).toBe(0)
    expect(next.outputs.count).toBe('2')
    expect(scene.images.calls).toHaveLength(2)
    await expectDone('ropes', 'tides')
  })

  it('a branch that is deleted meanwhile takes no drawing along', async () => {
    await open(kind, posts('ropes'))
    scene.images.next({ delay: 800 })
    let gone: unknown
    const watch = setInterval(() => {
      if (scene.images.calls.length > 0) gone ??= scene.deleteBranch()
    }, 20)
    const job = await scene.run()
    clearInterval(watch)
    await gone
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*not committed.*1 drawing that was paid for is kept/m)
    expect(await staged()).toBe(1)
    expect(await scene.head()).toBeUndefined()
  })

  it('a post that is renamed meanwhile gets its drawing', async () => {
    await open(kind, posts('ropes', 'tides'))
    forbidCommits()
    await scene.run()
    allowCommits()
    const text = posts('ropes')[postPath('ropes')]!
    await scene.commit({ [postPath('ropes')]: null, [postPath('lines')]: text })
    expect((await scene.run()).code).toBe(0)
    expect(scene.images.calls).toHaveLength(2)
    await expectDone('lines', 'tides')
    // Each drawing is on the account once, by the name of the post that it was drawn for.
    const paid = (await scene.account()).filter((path) => path.endsWith('_picture'))
    expect(paid).toHaveLength(2)
  })

  it('another prompt is another picture; the old one waits until the pull request is long closed', async () => {
    await open(kind, posts('ropes'))
    forbidCommits()
    await scene.run()
    allowCommits()
    await scene.commit({ [postPath('ropes')]: post('About cordage') })
    expect((await scene.run()).code).toBe(0)
    expect(scene.images.calls).toHaveLength(2)
    expect(await hasHero('ropes')).toBe(true)
    expect(await staged()).toBe(1)

    await scene.scene.repo.closePull(scene.scene.pull.number)
    const closed = await scene.run({ action: 'closed', inputs: { 'api-key': '' } })
    expect(closed.code).toBe(0)
    expect(closed.stdout).toContain('is kept for 30 days')
    expect(await staged()).toBe(1)
    const later = await scene.run({ action: 'closed', inputs: { 'keep-days': '0' } })
    expect(later.code).toBe(0)
    if (kind === 'through the API') expect(later.stdout).toContain('taken away: pr-1')
    expect(scene.images.calls).toHaveLength(2)
  })

  it('a drawing that a person asked for again is paid once, and delivered once', async () => {
    await open(kind, posts('ropes'))
    await scene.run()
    const named = { posts: postPath('ropes'), command: 'regenerate' }
    forbidCommits()
    await scene.runByHand(named)
    expect(scene.images.calls).toHaveLength(2)
    expect(await staged()).toBe(1)
    allowCommits()

    // Killed after the commit, before it could clear up.
    const keep = await forbidClearing()
    const job = await scene.runByHand(named)
    expect(job.code).toBe(0)
    expect(scene.images.calls).toHaveLength(2)
    expect(await staged()).toBe(1)
    keep()

    expect((await scene.runByHand(named)).code).toBe(0)
    expect(scene.images.calls).toHaveLength(3)
    expect(await scene.shelf()).toBeUndefined()
  })

  it('where it may not be written, drawing goes on, and that is said once', async () => {
    await open(kind, posts('ropes', 'tides', 'ferries'))
    forbid((ref) => ref.startsWith('refs/hero-images/'))
    const job = await scene.run()
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('3')
    expect(job.stdout.match(/^::warning.*could not be kept/gm)).toHaveLength(1)
    await expectDone('ropes', 'tides', 'ferries')
  })

  it('damaged entries are not used', async () => {
    await open(kind, posts('ropes', 'tides'))
    forbidCommits()
    await scene.run()
    allowCommits()
    await damage()
    const job = await scene.run()
    expect(job.code).toBe(0)
    expect(job.stdout.match(/A drawing that was kept is damaged/g)).toHaveLength(1)
    expect(scene.images.calls).toHaveLength(3)
    await expectDone('ropes', 'tides')
  })

  it('cards wait for nothing, and are on no account', async () => {
    await open(kind, posts('ropes'))
    const { length } = scene.scene.gh.requests
    expect((await scene.run({ inputs: { 'api-key': '' } })).code).toBe(0)
    const asked = scene.scene.gh.requests.slice(length)
    expect(asked.filter(({ path }) => path.includes('hero-images%2Faccount'))).toEqual([])
    expect(asked.filter(({ body }) => body.includes('refs/hero-images/account'))).toEqual([])
    expect(await scene.shelf()).toBeUndefined()
    await expectDone('ropes')
  })
})

/** Refs that the repo refuses to move, until what it gives is called. */
let allowed: (() => void)[] = []
afterEach(() => {
  allowed = []
})
function forbid(isForbidden: (ref: string) => boolean): () => void {
  const {
    remote,
    scene: { gh },
  } = scene
  if (remote) {
    const hook = join(remote.dir, 'hooks/update')
    const refs = [`refs/heads/${branch}`, 'refs/hero-images/pr-1'].filter(isForbidden)
    const test = refs.map((ref) => `[ "$1" = ${ref} ]`).join(' || ')
    writeFileSync(hook, `#!/bin/sh\nif ${test}; then echo "a rule says no" >&2; exit 1; fi\n`)
    chmodSync(hook, 0o755)
    const end = () => rmSync(hook, { force: true })
    allowed.push(end)
    return end
  }
  const end = gh.fault(
    ({ method, path, body }) => {
      if (method === 'GET') return false
      if (path.endsWith('git-receive-pack')) return isForbidden(body.split(' ')[2] ?? '')
      const named = /\/git\/refs\/(.+)$/.exec(path)?.[1]
      if (named !== undefined) return isForbidden(`refs/${decodeURIComponent(named)}`)
      return path.endsWith('/git/refs') && isForbidden(JSON.parse(body).ref)
    },
    { rule: 'Repository rule violations found' },
  )
  allowed.push(end)
  return end
}
const forbidCommits = () => forbid((ref) => ref === `refs/heads/${branch}`)
const allowCommits = () => {
  for (const end of allowed) end()
}

/** From the moment that the branch moves. */
async function forbidClearing(): Promise<() => void> {
  const {
    remote,
    scene: { gh },
  } = scene
  const before = await scene.head()
  if (remote) {
    const hook = join(remote.dir, 'hooks/update')
    const script = `[ "$1" = refs/hero-images/pr-1 ] || exit 0
[ "$(git rev-parse refs/heads/${branch})" = ${before} ] || exit 1`
    writeFileSync(hook, `#!/bin/sh\n${script}\n`)
    chmodSync(hook, 0o755)
    return () => rmSync(hook, { force: true })
  }
  const from = gh.requests.length
  const hasMoved = () =>
    gh.requests
      .slice(from)
      .some(({ method, path }) => method === 'PATCH' && path.includes('heads%2F'))
  return gh.fault(
    ({ method, path, body }) =>
      method !== 'GET' &&
      (path.includes('hero-images%2Fpr-1') || body.endsWith(' refs/hero-images/pr-1')) &&
      hasMoved(),
    { rule: 'Repository rule violations found' },
  )
}

/** Changes what stands beside one of the staged pictures, as anybody who may push can. */
async function damage(): Promise<void> {
  const path = (await scene.shelf())!.find((name) => name.endsWith('.json'))!
  const ref = `refs/hero-images/pr-${scene.scene.pull.number}`
  const repo = scene.remote
    ? createCheckout(scene.remote.clone(), { env: gitEnv })
    : createGitHubRepo(
        createOctokit({ token: scene.scene.gh.token, apiUrl: scene.scene.gh.url, log: () => {} }),
        { owner: 'acme', repo: 'blog' },
      )
  const shelf = (await repo.refStore(ref.split('/').at(-1)!))!
  await shelf.change({ files: new Map([[path, { bytes: Buffer.from('{"version":1}') }]]) })
}
