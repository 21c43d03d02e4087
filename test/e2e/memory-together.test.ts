import { afterEach, describe, expect, it } from 'vitest'
import type { JobResult, RunnerEvent } from '../helpers/runner.ts'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** Runs that meet, pull requests that close while they are drawn: one pays, and nothing is lost. */

const [tides, boats] = [postPath('tides'), postPath('boats')]

let scene: TalkScene
afterEach(() => scene.close())

const open = async (
  posts: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
  options: Parameters<typeof openTalk>[1] = {},
) => {
  const files = Object.fromEntries(posts.map((path) => [path, post(path.replace(/.*\//, ''))]))
  scene = await openTalk(files, { ...options, inputs })
}
const paid = () => scene.images.calls.length
const repo = () => scene.scene.repo
const textAt = async (ref: string, path: string) => String(await repo().read(ref, path))
const hasHero = async (ref: string, path: string) =>
  (await textAt(ref, path)).includes('heroImage:')
const allGreen = (jobs: readonly JobResult[]) => {
  for (const job of jobs) expect(job.code, job.stdout).toBe(0)
}
const synchronized = () => scene.act.push({})

async function pushEvent(branch: string, before?: string): Promise<RunnerEvent> {
  const repository = await repo().json()
  const payload = { ref: `refs/heads/${branch}`, before, repository }
  return { name: 'push', ref: `refs/heads/${branch}`, payload }
}

/** Resolves when the images API was asked so often. */
async function asked(times: number): Promise<void> {
  while (paid() < times) await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('one pays', () => {
  it('of two runs of one pull request at once', async () => {
    await open([tides])
    scene.images.next({ delay: 2500 }, { delay: 2500 })
    const events = [await scene.act.opened(), await synchronized()]
    const jobs = await Promise.all(events.map((event) => scene.run(event)))
    allGreen(jobs)
    expect(paid()).toBe(1)
    expect(await hasHero(scene.scene.branch, tides)).toBe(true)
    expect(jobs.map(({ stdout }) => stdout).join('')).toContain('Another run is drawing')
  })

  it('of three at once, within the limit; each tells what it paid, and nothing is left behind', async () => {
    await open([tides, boats], { 'max-images-per-pull-request': '2' })
    scene.images.next(...Array.from({ length: 6 }, () => ({ delay: 1500 })))
    const events = [await scene.act.opened(), await synchronized(), await synchronized()]
    const jobs = await Promise.all(events.map((event) => scene.run(event)))
    allGreen(jobs)
    expect(paid()).toBe(2)
    const costs = jobs.map(({ outputs }) => Number(outputs.cost))
    const counts = jobs.map(({ outputs }) => Number(outputs.count))
    for (const [index, cost] of costs.entries()) expect(cost > 0).toBe(counts[index]! > 0)
    expect(counts.reduce((sum, count) => sum + count)).toBe(2)
    expect(await scene.staging()).toBeUndefined()
  })

  it('of a merge while it is drawn, whose push looks before the picture comes and asks after it', async () => {
    await open([tides, boats])
    const { requests } = scene.scene.gh
    let goOn: ((signal: NodeJS.Signals) => void) | undefined
    const drawn = Promise.withResolvers<void>()
    const first = scene.run(await scene.act.opened(), {
      onOutput(text, kill) {
        if (goOn || !text.includes('2/2 drawn')) return
        kill('SIGSTOP')
        goOn = kill
        drawn.resolve()
      },
    })
    await drawn.promise
    await scene.act.closed({ merged: true })
    const known = requests.length
    const hasLooked = () =>
      requests.slice(known).some(({ path }) => /hero-images(?:\/|%2F)pr-\d+$/.test(path))
    const second = scene.run(await pushEvent('main', scene.scene.pull.base.sha), {
      async onStart(kill) {
        while (!hasLooked()) await new Promise((resolve) => setTimeout(resolve, 1))
        kill('SIGSTOP')
        goOn?.('SIGCONT')
        await first
        kill('SIGCONT')
      },
    })
    allGreen(await Promise.all([first, second]))
    expect(paid()).toBe(2)
    expect(await hasHero('hero-images/main', tides)).toBe(true)
  })

  it('of a push and a pull request of one head', async () => {
    await open([tides])
    scene.images.next({ delay: 2500 }, { delay: 2500 })
    const pull = await scene.act.opened()
    const before = await repo().head('main')
    const jobs = await Promise.all([
      scene.run(await pushEvent(scene.scene.branch, before)),
      scene.run(pull),
    ])
    allGreen(jobs)
    expect(paid()).toBe(1)
    expect(await hasHero(scene.scene.branch, tides)).toBe(true)
    expect(await scene.comment()).toContain('tides')
  })

  it('of two pull requests of one head, one after the other by what GitHub told before', async () => {
    await open([tides])
    await repo().move('other', (await repo().head('main'))!)
    const second = await repo().openPull({
      head: scene.scene.branch,
      title: 'Again',
      base: 'other',
    })
    allGreen([await scene.opened()])
    const head = await scene.head()
    const payload = { action: 'opened', number: second.number, pull_request: second }
    const event = {
      name: 'pull_request',
      ref: `refs/pull/${second.number}/merge`,
      payload: { ...payload, repository: await repo().json() },
    }
    // GitHub may tell of a pull request as it was before the last push.
    const end = scene.scene.gh.fault(
      (request) => request.path.endsWith(`/pulls/${second.number}`),
      {
        rewrite: (json) => ({ ...json, head: { ...json.head, sha: second.head.sha } }),
      },
    )
    const job = await scene.run(event)
    end()
    allGreen([job])
    expect(paid()).toBe(1)
    expect(await scene.head()).toBe(head)
  })

  it('and two runs at once keep within one limit', async () => {
    await open([tides, boats], { 'max-images-per-month': '1' })
    scene.images.next({ delay: 2000 }, { delay: 2000 })
    const before = await repo().head('main')
    await repo().commit('more', { [postPath('fog')]: post('Fog') }, { from: 'main' })
    const jobs = await Promise.all([
      scene.run(await scene.act.opened()),
      scene.run(await pushEvent('more', before)),
    ])
    allGreen(jobs)
    expect(paid()).toBe(1)
    expect(jobs.map(({ summary }) => summary).join('')).toContain('max-images-per-month')
  })
})

describe('limits hold whatever becomes of a branch', () => {
  it('counts what was drawn for posts that a forced push took away', async () => {
    await open([tides], { 'max-images-per-month': '1', 'max-images-per-pull-request': '1' })
    const before = (await repo().head('main'))!
    allGreen([await scene.opened()])
    await repo().commit(
      scene.scene.branch,
      { [boats]: post('Boats') },
      { from: before, force: true },
    )
    const job = await scene.push({})
    allGreen([job])
    expect(paid()).toBe(1)
    expect(await scene.comment()).toMatch(/max-images-per-(month|pull-request)/)
  })
})

describe('closed is not gone', () => {
  it('brings what was drawn when the pull request was merged meanwhile, and its branch deleted', async () => {
    await open([tides])
    scene.images.next({ delay: 2500 })
    const running = scene.run(await scene.act.opened())
    await asked(1)
    const closed = await scene.act.closed({ merged: true })
    await repo().deleteBranch(scene.scene.branch)
    const late = await scene.run(closed)
    const job = await running
    allGreen([job, late])
    expect(paid()).toBe(1)
    expect(await hasHero('hero-images/main', tides)).toBe(true)

    const pushed = await scene.run(await pushEvent('main', scene.scene.pull.base.sha))
    allGreen([pushed])
    expect(paid()).toBe(1)
  })

  it('brings it where the branch is still there', async () => {
    await open([tides])
    scene.images.next({ delay: 2500 })
    const running = scene.run(await scene.act.opened())
    await asked(1)
    await scene.act.closed({ merged: true })
    const head = await repo().head(scene.scene.branch)
    allGreen([await running])
    expect(await repo().head(scene.scene.branch)).toBe(head)
    expect(await hasHero('hero-images/main', tides)).toBe(true)
    expect(paid()).toBe(1)
  })

  it('keeps candidates and approvals while it is closed', async () => {
    await open([tides, boats], {}, { roles: { ann: 'write' } })
    const settings = {
      '.github/hero-images.yml': 'candidates: 3\nsize: 192x108\nsocial: { size: 128x72 }\n',
    }
    allGreen([await scene.opened()])
    allGreen([await scene.say('ann', '/hero approve')])
    await scene.push({ ...settings, [postPath('fog')]: post('Fog') })
    expect(paid()).toBe(5)
    allGreen([await scene.closed()])
    await reopen()
    const again = await scene.push({ 'README.md': 'Open again.\n' })
    allGreen([again])
    expect(paid()).toBe(5)
    expect(await scene.approvals()).toHaveLength(2)
    expect(await scene.comment()).toContain('**Approved** by ann')
  })

  it('asks for the present state before it does anything about a closing', async () => {
    await open([tides], {}, { roles: { ann: 'write' } })
    allGreen([await scene.opened()])
    await scene.say('ann', '/hero approve')
    const closed = await scene.act.closed()
    await reopen()
    const job = await scene.run(closed, { inputs: { 'keep-days': '0' } })
    allGreen([job])
    expect(job.stdout).toContain('is open by now')
    expect(await scene.approvals()).toHaveLength(1)
  })

  it('is cleared by a later run, when the days are over', async () => {
    await open([tides], { 'keep-days': '0' }, { roles: { ann: 'write' } })
    allGreen([await scene.opened()])
    await scene.say('ann', '/hero approve')
    const job = await scene.closed()
    allGreen([job])
    expect(await repo().ref(`refs/hero-images/pr-${scene.scene.pull.number}`)).toBeUndefined()
    expect(job.stdout).toContain('taken away')
  })
})

describe('a no holds, whichever run comes', () => {
  /** As `git revert` of our newest commit leaves the branch. */
  async function revert(): Promise<void> {
    const [ours] = await repo().log(scene.scene.branch)
    const before = await repo().files(ours!.parents[0]!)
    const added = [...(await repo().files(ours!.sha)).keys()].filter((path) => !before.has(path))
    const gone = Object.fromEntries(added.map((path) => [path, null]))
    allGreen([await scene.push({ ...gone, [tides]: post('tides.md') })])
  }

  it('also by hand on the branch that the pull request was merged into', async () => {
    await open([tides])
    allGreen([await scene.opened()])
    await revert()
    allGreen([await scene.closed({ merged: true })])
    const repository = await repo().json()
    const byHand = await scene.run({
      name: 'workflow_dispatch',
      ref: 'refs/heads/main',
      payload: { repository },
    })
    allGreen([byHand])
    expect(byHand.summary).toContain('which was taken away again')
    expect(await repo().head('hero-images/main')).toBeUndefined()
    expect(paid()).toBe(1)
  })

  it('also for the picture of a push, when the commit that said it is rebased away', async () => {
    await open([tides])
    const before = (await repo().head('main'))!
    allGreen([await scene.run(await pushEvent(scene.scene.branch, before))])
    allGreen([await scene.opened()])
    await revert()
    const bare = { [tides]: post('tides.md') }
    await repo().commit(scene.scene.branch, bare, { from: before, force: true })
    allGreen([await scene.push({})])
    expect(await hasHero(scene.scene.branch, tides)).toBe(false)
    expect(paid()).toBe(1)
  })

  it('also for the push, when the pull request saw the no and the branch was rebased', async () => {
    await open([tides])
    const before = (await repo().head('main'))!
    allGreen([await scene.run(await pushEvent(scene.scene.branch, before))])
    allGreen([await scene.opened()])
    await revert()
    const bare = { [tides]: post('tides.md') }
    await repo().commit(scene.scene.branch, bare, { from: before, force: true })
    const pushed = await scene.run(await pushEvent(scene.scene.branch, before))
    allGreen([pushed])
    expect(pushed.stdout).toContain('was taken away again')
    expect(await hasHero(scene.scene.branch, tides)).toBe(false)
    expect(paid()).toBe(1)
  })

  it('also for the pull request, when the push saw the no and the branch was rebased', async () => {
    await open([tides])
    const before = (await repo().head('main'))!
    allGreen([await scene.opened()])
    const files = [...(await repo().files(scene.scene.branch)).keys()]
    const ours = files.filter((path) => /tides.*\.(webp|jpg)$|\/records\//.test(path))
    const gone = Object.fromEntries(ours.map((path) => [path, null]))
    await repo().commit(scene.scene.branch, { ...gone, [tides]: post('tides.md') })
    allGreen([await scene.run(await pushEvent(scene.scene.branch, before))])
    const bare = { [tides]: post('tides.md') }
    await repo().commit(scene.scene.branch, bare, { from: before, force: true })
    allGreen([await scene.push({})])
    expect(await hasHero(scene.scene.branch, tides)).toBe(false)
    allGreen([await scene.say('acme', '/hero draw')])
    expect(await hasHero(scene.scene.branch, tides)).toBe(true)
    expect(paid()).toBe(1)
  })

  it('also for the picture of a push, under the name that its post has by then', async () => {
    await open([tides])
    const before = (await repo().head('main'))!
    allGreen([await scene.run(await pushEvent(scene.scene.branch, before))])
    allGreen([await scene.opened()])
    await revert()
    allGreen([await scene.push({ [tides]: null, [boats]: post('tides.md') })])
    expect(await hasHero(scene.scene.branch, boats)).toBe(false)
    expect(paid()).toBe(1)
  })

  it('also for a push, of a picture that was changed by words before', async () => {
    await open([tides])
    const before = (await repo().head('main'))!
    allGreen([await scene.opened()])
    allGreen([await scene.say('acme', '/hero redraw 1 less blue')])
    const files = [...(await repo().files(scene.scene.branch)).keys()]
    const ours = files.filter((path) => /tides.*\.(webp|jpg)$|\/records\//.test(path))
    const gone = Object.fromEntries(ours.map((path) => [path, null]))
    allGreen([await scene.push({ ...gone, [tides]: post('tides.md') })])
    allGreen([await scene.run(await pushEvent(scene.scene.branch, before))])
    expect(await hasHero(scene.scene.branch, tides)).toBe(false)
    expect(paid()).toBe(2)
  })

  it('also where another run was too late to put the same picture on the branch', async () => {
    await open([tides])
    allGreen([await scene.opened()])
    await rememberLater()
    await revert()
    expect(await hasHero(scene.scene.branch, tides)).toBe(false)
    expect(paid()).toBe(1)
  })
})

/** What a run leaves that remembers its picture, and then finds that the branch has moved. */
async function rememberLater(): Promise<void> {
  const ref = `hero-images/pr-${scene.scene.pull.number}`
  const kept = (await repo().ref(`refs/${ref}`))!
  const [placed] = [...(await repo().files(kept)).keys()].filter((path) => /^placed\//.test(path))
  const [post, fingerprint, , head, at] = placed!.split('_')
  const late = await repo().commit('late', { 'late.txt': 'On no branch.' }, { from: head! })
  const path = [post, fingerprint, late, head, Number(at) + 1].join('_')
  const sha = await repo().commit('copy', { [path]: '' }, { from: kept })
  await repo().deleteBranch('late')
  await repo().deleteBranch('copy')
  await patch(`git/refs/${encodeURIComponent(ref)}`, { sha, force: true })
}

describe('a run that is started again', () => {
  it.each(['/hero approve', '/hero redraw 1', '/hero redraw 1 less blue'])(
    'does `%s` for no picture that came after it was said',
    async (words) => {
      await open([tides], {}, { roles: { ann: 'write' } })
      allGreen([await scene.opened()])
      const said = await scene.act.say('ann', words)
      // The picture is another one by the time that the run comes.
      await new Promise((resolve) => setTimeout(resolve, 1000))
      allGreen([await scene.say('ann', '/hero redraw 1 more fog')])
      const before = [paid(), (await scene.approvals()).length]
      const job = await scene.run(said, {
        env: { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '2' },
      })
      allGreen([job])
      expect([paid(), (await scene.approvals()).length]).toEqual(before)
      expect(await scene.comment()).toContain('is another one now')
    },
  )
})

async function patch(path: string, body: object): Promise<void> {
  const { gh } = scene.scene
  const response = await fetch(`${gh.url}/repos/${repo().fullName}/${path}`, {
    method: 'PATCH',
    headers: { authorization: `token ${gh.tokenOf('acme')}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
}

const reopen = () => patch(`pulls/${scene.scene.pull.number}`, { state: 'open' })
