import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** What stands on our refs before a branch moves, what events that come twice find there, and who can change it. */

const [tides, boats] = [postPath('tides'), postPath('boats')]

let scene: TalkScene
afterEach(() => scene.close())

const open = async (
  inputs: Readonly<Record<string, string>> = {},
  roles: NonNullable<Parameters<typeof openTalk>[1]>['roles'] = {},
) => {
  scene = await openTalk({ [tides]: post('Tides') }, { inputs, roles, users: ['mallory'] })
}
const paid = () => scene.images.calls.length
const repo = () => scene.scene.repo
const hasHero = async (path = tides, ref = scene.scene.branch) =>
  String(await repo().read(ref, path)).includes('heroImage:')
const pathsOn = async (name: string) => {
  const at = await repo().ref(`refs/hero-images/${name}`)
  return at === undefined ? [] : [...(await repo().files(at)).keys()]
}
const ownRef = () => `pr-${scene.scene.pull.number}`
const github = (path: string, method = 'GET') =>
  fetch(`${scene.scene.gh.url}/repos/${repo().fullName}/git/${path}`, {
    method,
    headers: { authorization: `token ${scene.scene.gh.tokenOf('acme')}` },
  })

/** Each ref of ours with its commit. */
async function refs(): Promise<readonly string[]> {
  const answer = await github('matching-refs/hero-images/')
  const all = (await answer.json()) as { ref: string; object: { sha: string } }[]
  return all.map(({ ref, object }) => `${ref} ${object.sha}`).sort()
}

async function green(job: Promise<{ code: number | null; stdout: string }>): Promise<string> {
  const { code, stdout } = await job
  expect(code, stdout).toBe(0)
  return stdout
}

/** The branch as it was before us, with these files. */
async function force(from: string, files: Readonly<Record<string, string>>) {
  await repo().commit(scene.scene.branch, files, { from, force: true })
  return green(scene.push({}))
}

describe('written before the branch moves', () => {
  it('a run that is killed as it moves has told what it spent and what it placed', async () => {
    await open()
    const before = await scene.head()
    const { requests } = scene.scene.gh
    const moves = () =>
      requests.some(
        ({ method, path }) => method === 'PATCH' && /\/git\/refs\/heads(?:\/|%2F)/.test(path),
      )
    await scene.run(await scene.act.opened(), {
      async onStart(kill) {
        while (!moves()) await setTimeout(5)
        kill('SIGKILL')
      },
    })
    while ((await scene.head()) === before) await setTimeout(20)
    const brought = await scene.head()
    expect((await pathsOn(ownRef())).filter((path) => path.startsWith('placed/'))).toEqual([
      expect.stringContaining(`_${brought}_${before}_`),
    ])
    const told = (await pathsOn('account')).filter((path) => /^(?:paid|reserved)\//.test(path))
    expect(told).toHaveLength(1)
    const drawings = async () => (await pathsOn(ownRef())).filter((path) => /\.picture$/.test(path))
    expect(await drawings()).toHaveLength(1)
    // It is put back as it was remembered: its drawing is of no use beside it.
    await force(before, { 'README.md': 'Anew.\n' })
    expect(await hasHero()).toBe(true)
    expect(await drawings()).toEqual([])

    const limit = { 'max-images-per-month': '1' }
    const files = { [boats]: post('Boats') }
    await repo().commit(scene.scene.branch, files, { from: before, force: true })
    const job = await scene.run(await scene.act.push({}), { inputs: limit })
    expect(job.code, job.stdout).toBe(0)
    expect(job.summary).toContain('max-images-per-month')
    expect(await hasHero()).toBe(true)
    expect(await hasHero(boats)).toBe(false)
    expect(paid()).toBe(1)
  })

  it('what is deleted by the commands of the docs is gone, and ends no run', async () => {
    await open({ 'max-images-per-month': '1' })
    const before = await scene.head()
    await green(scene.opened())
    for (const name of ['account', ownRef(), `${ownRef()}-shown`])
      expect((await github(`refs/hero-images%2F${name}`, 'DELETE')).status).toBe(204)
    expect(await refs()).toEqual([])
    // Records on the branch still tell of it.
    await green(scene.push({ [boats]: post('Boats') }))
    expect(await scene.comment()).toContain('max-images-per-month')
    expect(paid()).toBe(1)
    // Nothing does any more: limits begin anew.
    await force(before, { 'README.md': 'Anew.\n' })
    expect(await hasHero()).toBe(true)
    expect(paid()).toBe(2)
  })
})

describe('events that come late or twice', () => {
  it('a closing that is told three times brings its picture once', async () => {
    await open()
    scene.images.next({ delay: 2500 })
    const running = scene.run(await scene.act.opened())
    while (paid() < 1) await setTimeout(20)
    const closed = await scene.act.closed({ merged: true })
    await green(running)
    const brought = await repo().head('hero-images/main')
    expect(await hasHero(tides, 'hero-images/main')).toBe(true)
    for (const attempt of ['1', '2', '3'])
      await green(scene.run(closed, { env: { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: attempt } }))
    expect(await repo().head('hero-images/main')).toBe(brought)
    expect(paid()).toBe(1)
  })

  it('an old run that is started again draws nothing, and moves nothing', async () => {
    await open()
    const event = await scene.act.opened()
    const first = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1' }
    await green(scene.run(event, { env: first }))
    await green(scene.say('acme', '/hero redraw 1 less blue'))
    await green(scene.push({ 'README.md': 'More.\n' }))
    const [head, comment] = [await scene.head(), await scene.comment()]
    await green(scene.run(event, { env: { ...first, GITHUB_RUN_ATTEMPT: '2' } }))
    expect(await scene.head()).toBe(head)
    expect(await scene.comment()).toBe(comment)
    expect(paid()).toBe(2)
  })

  it('the next attempt takes over from one that was killed at once', async () => {
    await open()
    const event = await scene.act.opened()
    const first = { GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1' }
    scene.images.next({ delay: 20_000 })
    await scene.run(event, {
      env: first,
      async onStart(kill) {
        while (paid() < 1) await setTimeout(20)
        kill('SIGKILL')
      },
    })
    const said = await green(scene.run(event, { env: { ...first, GITHUB_RUN_ATTEMPT: '2' } }))
    expect(said).not.toContain('waiting for it')
    expect(await hasHero()).toBe(true)
    const all = await pathsOn('account')
    expect(all.filter((path) => path.endsWith('_lost'))).toHaveLength(1)
    expect(all.filter((path) => /^(?:reserved|runs)\//.test(path))).toEqual([])
  })
})

describe('words that change a picture which the branch lost', () => {
  const recordAt = async (path: string) =>
    JSON.parse(
      String(await repo().read(scene.scene.branch, `.github/hero-images/records/${path}.json`)),
    )
  const edits = () => scene.images.calls.filter(({ path }) => path.endsWith('/edits')).length

  it('by a forced push while it is drawn: the change is paid for once, and put in place', async () => {
    await open()
    const before = await scene.head()
    await green(scene.opened())
    scene.images.next({ delay: 3000 })
    const running = scene.say('acme', '/hero redraw 1 less blue')
    while (paid() < 2) await setTimeout(20)
    await repo().commit(
      scene.scene.branch,
      { 'README.md': 'Anew.\n' },
      { from: before, force: true },
    )
    await green(running)
    expect([paid(), edits()]).toEqual([2, 1])
    expect(await hasHero()).toBe(true)
    expect(await recordAt(tides)).toMatchObject({ round: 2, edited: {} })
    await force(before, { 'README.md': 'Once more.\n' })
    expect(await recordAt(tides)).toMatchObject({ round: 2 })
    expect(paid()).toBe(2)
  })

  it('before it is asked for by hand: that very picture is changed', async () => {
    await open()
    const before = await scene.head()
    await green(scene.opened())
    await repo().commit(
      scene.scene.branch,
      { 'README.md': 'Anew.\n' },
      { from: before, force: true },
    )
    await green(scene.dispatch({ posts: tides, instruction: 'less blue' }))
    expect([paid(), edits()]).toEqual([2, 1])
    expect(await recordAt(tides)).toMatchObject({ round: 2 })
  })

  it.each(['', ' less blue'])('by a revert while it is drawn%s: it stays away', async (words) => {
    await open()
    const before = await repo().files(await scene.head())
    await green(scene.opened())
    scene.images.next({ delay: 3000 })
    const running = scene.say('acme', `/hero redraw 1${words}`)
    while (paid() < 2) await setTimeout(20)
    const now = [...(await repo().files(scene.scene.branch)).keys()]
    const gone = Object.fromEntries(
      now.filter((path) => !before.has(path)).map((path) => [path, null]),
    )
    const reverted = await repo().commit(scene.scene.branch, { ...gone, [tides]: post('Tides') })
    await green(running)
    expect(await scene.head()).toBe(reverted)
    await green(scene.push({ 'README.md': 'More.\n' }))
    expect(await hasHero()).toBe(false)
    expect(await scene.comment()).toContain('/hero draw')
    expect(paid()).toBe(2)
  })
})

it('nobody without write access changes what is remembered', async () => {
  await open({ 'keep-days': '0' }, { ann: 'write', tom: 'triage', rita: 'read' })
  await green(scene.opened())
  await green(scene.say('ann', '/hero approve'))
  const known = await refs()
  expect(known).toHaveLength(4)
  for (const login of ['tom', 'rita', 'mallory'])
    for (const words of ['/hero draw', '/hero redraw 1 red', '/hero skip 1', '/hero approve'])
      await green(scene.say(login, words))
  for (const login of ['tom', 'rita']) await green(scene.review(login))
  expect(await refs()).toEqual(known)

  const theirs = await repo().openPull({ head: scene.scene.branch, title: 'Mine', fork: 'mallory' })
  await repo().pushToFork(theirs.number, { [boats]: post('Boats') })
  const repository = await repo().json()
  for (const [name, action] of [
    ['pull_request_target', 'opened'],
    ['pull_request', 'synchronize'],
    ['pull_request_target', 'closed'],
  ] as const) {
    if (action === 'closed') await repo().closePull(theirs.number)
    const pull_request = await repo().pull(theirs.number)
    const payload = { action, number: theirs.number, pull_request, repository }
    await green(scene.run({ name, ref: 'refs/heads/main', payload }))
  }
  expect(await refs()).toEqual(known)
  expect(paid()).toBe(1)
})
