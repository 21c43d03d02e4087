import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { astroBlog, post, postPath, smallBlog, smallPictures } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** What branches say, and what hands leave on our refs: neither moves a limit, nor brings back a no. */

const [tides, boats] = [postPath('tides'), postPath('boats')]
const recordAt = (path: string) => `.github/hero-images/records/${path}.json`

let scene: TalkScene
afterEach(() => scene.close())

const paid = () => scene.images.calls.length
const branch = () => scene.scene.branch
const repo = () => scene.scene.repo
const number = () => scene.scene.pull.number
const filesNow = () => repo().files(branch())
const textNow = async (path = tides) => String(await repo().read(branch(), path))
const hasHero = async (path = tides) => /heroImage:|featured_image:/.test(await textNow(path))
const isOurs = (path: string) => /tides.*\.(webp|jpg)$|hero-images\/records\//.test(path)

async function open(
  files: Readonly<Record<string, string>> = { [tides]: post('Tides') },
  options: Parameters<typeof openTalk>[1] = {},
) {
  scene = await openTalk(files, { roles: { ann: 'write' }, ...options })
  const before = await scene.head()
  const job = await scene.opened()
  expect(job.code, job.stdout).toBe(0)
  return before
}

async function push(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  inputs: Readonly<Record<string, string>> = {},
) {
  const job = await scene.run(await scene.act.push(files), { inputs })
  expect(job.code, job.stdout).toBe(0)
  return job
}

async function force(from: string) {
  await repo().commit(branch(), { 'README.md': 'Anew.\n' }, { from, force: true })
  return push({})
}

/** As `git revert` of our commit leaves it. */
const reverted = async (posts: Readonly<Record<string, string | null>>) => ({
  ...Object.fromEntries([...(await filesNow()).keys()].filter(isOurs).map((path) => [path, null])),
  ...posts,
})

async function say(text: string) {
  const job = await scene.say('ann', text)
  expect(job.code, job.stdout).toBe(0)
}

/** A run that gets a signal while so many requests wait for their answers. */
async function killed(signal: NodeJS.Signals, requests: number) {
  scene.images.next(...Array.from({ length: requests }, () => ({ delay: 20_000 })))
  const event = await scene.act.opened()
  await scene.run(event, {
    async onStart(kill) {
      while (paid() < requests) await setTimeout(20)
      kill(signal)
    },
  })
}

// biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
async function api(method: string, path: string, body: unknown): Promise<any> {
  const { gh } = scene.scene
  const response = await fetch(`${gh.url}/repos/${repo().fullName}/git/${path}`, {
    method,
    headers: { authorization: `token ${gh.tokenOf('acme')}` },
    body: JSON.stringify(body),
  })
  expect(response.ok, path).toBe(true)
  return response.json()
}

const namesOn = async (name: string) => {
  const at = await repo().ref(`refs/hero-images/${name}`)
  return at === undefined ? [] : [...(await repo().files(at)).keys()]
}

/** Writes a ref of ours by hand; null takes a file away. */
async function editRef(name: string, changed: Readonly<Record<string, string | null>>) {
  const at = await repo().ref(`refs/hero-images/${name}`)
  const old = at === undefined ? [] : [...(await repo().files(at))]
  const kept = old.filter(([path]) => !(path in changed))
  const tree = await api('POST', 'trees', {
    tree: [
      ...kept.map(([path, { mode, sha }]) => ({ path, mode, type: 'blob', sha })),
      ...Object.entries(changed).flatMap(([path, content]) =>
        content === null ? [] : [{ path, mode: '100644', type: 'blob', content }],
      ),
    ],
  })
  const parents = at === undefined ? [] : [at]
  const { sha } = await api('POST', 'commits', { message: 'By hand', tree: tree.sha, parents })
  if (at === undefined) await api('POST', 'refs', { ref: `refs/hero-images/${name}`, sha })
  else await api('PATCH', `refs/hero-images/${name}`, { sha, force: true })
}

describe('what a branch says of money', () => {
  const forged = [
    ['costs below zero', { cost: -1000, maybeCharged: 0 }, 'max-cost-per-month', '0.03'],
    ['of a pull request', { cost: -9, maybeCharged: 0 }, 'max-cost-per-pull-request', '0.03'],
    ['words below zero', { cost: -5, maybeCharged: 0, for: 'alt' }, 'max-cost-per-month', '0.03'],
    ['requests below zero', { cost: null, maybeCharged: -100 }, 'max-images-per-month', '1'],
    ['the same for images', { cost: null, maybeCharged: -9 }, 'max-images-per-pull-request', '1'],
  ] as const

  it('raises no limit', async () => {
    await open()
    const record = JSON.parse(await textNow(recordAt(tides)))
    for (const [index, [what, payment, limit, most]] of forged.entries()) {
      const lie = { at: record.paid[0].at, pullRequest: number(), ...payment }
      const lying = JSON.stringify({ ...record, paid: [...record.paid, lie] })
      const more = { [postPath(`more-${index}`)]: post(`More ${index}`) }
      const job = await push({ [recordAt(tides)]: lying, ...more }, { [limit]: most })
      // A record that cannot be true is no record: what was spent is not known then.
      expect(job.summary, what).toMatch(/cannot be held against the limit|max-/)
      expect(paid(), what).toBe(1)
    }
  })

  it('makes no price, where none is published', async () => {
    const model = { model: 'gpt-image-2.6-flare', command: 'plan' }
    scene = await openTalk(
      { [tides]: post('Tides') },
      { base: { ...astroBlog, [workflowPath]: workflow } },
    )
    const planned = async () => {
      const job = await scene.run(await scene.act.push({}), { inputs: model })
      return JSON.parse(job.outputs.plan!).draw[0]
    }
    const before = await planned()
    expect(before).toMatchObject({ costBasis: 'an upper bound' })
    await push({ [boats]: post('Boats') }, { model: 'gpt-image-2', posts: boats })
    const record = JSON.parse(await textNow(recordAt(boats)))
    const cheap = { ...record, model: model.model, usage: { ...record.usage, outputTokens: 1 } }
    await repo().commit(branch(), { [recordAt(boats)]: JSON.stringify({ ...cheap, cost: 1e-6 }) })
    expect(await planned()).toMatchObject({ costBasis: 'an upper bound', cost: before.cost })
  })

  it('has no file written that is no picture, and ends no run', async () => {
    await open()
    const record = JSON.parse(await textNow(recordAt(tides)))
    const blob = (await filesNow()).get('package.json')!.sha
    const odd = ['.github/workflows/a.yml', '../a.jpg', '.git/a.jpg', 'a//b.jpg', `${tides}/a.jpg`]
    for (const path of odd) {
      const social = { ...record.files.social, path, blob }
      const lying = { ...record, files: { ...record.files, social } }
      await push({ [recordAt(tides)]: JSON.stringify(lying) })
      expect((await filesNow()).has(path), path).toBe(false)
    }
  })
})

describe('a no is a no', () => {
  it('for a picture that was drawn again, where our lines are taken out', async () => {
    await open()
    await say('/hero redraw 1 less blue')
    expect(paid()).toBe(2)
    await push({ [tides]: post('Tides') })
    expect(await hasHero()).toBe(false)
    await say('/hero draw')
    expect(await hasHero()).toBe(true)
    expect(paid()).toBe(2)
  })

  it.each([
    ['later', true],
    ['with the revert', false],
  ])('for a post that is renamed %s', async (_, isLater) => {
    await open()
    const text = post('Tides')
    if (isLater) await push(await reverted({ [tides]: text }))
    await push(await reverted({ [tides]: null, [boats]: text }))
    expect(await hasHero(boats)).toBe(false)
    expect(await scene.comment()).toContain('/hero draw')
    await say('/hero draw')
    expect(await hasHero(boats)).toBe(true)
    expect(paid()).toBe(1)
  })

  it('for all translations that showed the picture', async () => {
    const article = (title: string) => `---\ntitle: ${title}\ndate: 2026-02-03\n---\n\nWords.\n`
    const base = {
      'hugo.toml': "baseURL = 'https://sea.example/'\n[languages.en]\n[languages.fr]\n",
      '.github/hero-images.yml': smallPictures,
      [workflowPath]: workflow,
    }
    const posts = ['de', 'en', 'fr'].map((language) => `content/${language}/posts/tides.md`)
    const texts = Object.fromEntries(posts.map((path) => [path, article(`Tides ${path[8]}`)]))
    await open(texts, { base })
    expect(paid()).toBe(1)
    await push(await reverted(texts))
    await push({ 'README.md': 'More.\n' })
    expect(await Promise.all(posts.map(hasHero))).toEqual([false, false, false])
    expect(paid()).toBe(1)
  })
})

describe('what a hand left on our refs', () => {
  it('is stepped over: pictures that are gone are drawn, nothing ends with an error of ours', async () => {
    const before = await open()
    const name = `pr-${number()}`
    const names = await namesOn(name)
    const blobs = names.filter((path) => /^finished\/[0-9a-f]{40}$/.test(path))
    const odd = { 'placed/x': 'x', 'declined/x.json': '{', 'approvals/x.json': '{}', 'ü b': 'x' }
    await editRef(name, { ...odd, ...Object.fromEntries(blobs.map((path) => [path, null])) })
    await editRef('account', { 'paid/2026-11-29/x': 'x', 'runs/x': 'x', 'reserved/a/b': 'x' })
    for (const _ of ['once', 'and again']) {
      await force(before)
      expect(await hasHero()).toBe(true)
      expect(paid()).toBe(2)
    }
  })

  it('is no run to wait for, where its sign of life lies far ahead', async () => {
    scene = await openTalk({ [tides]: post('Tides') })
    await killed('SIGKILL', 1)
    const sign = (await namesOn('account')).find((path) => path.startsWith('runs/'))!
    await editRef('account', { [sign]: null, [sign.replace(/_\d+$/, '_999999999999999')]: '' })
    const job = await push({})
    expect(job.stdout).not.toContain('waiting for it')
    expect(await hasHero()).toBe(true)
    expect((await namesOn('account')).filter((path) => path.endsWith('_lost'))).toHaveLength(1)
  })
})

it('three candidates that a killed run lost count as three', async () => {
  const settings = { '.github/hero-images.yml': `candidates: 3\n${smallPictures}` }
  scene = await openTalk(
    { [tides]: post('Tides') },
    { base: { ...smallBlog, ...settings, [workflowPath]: workflow } },
  )
  await killed('SIGTERM', 3)
  expect((await namesOn('account')).filter((path) => path.endsWith('_lost'))).toHaveLength(3)
  const job = await push({}, { 'max-images-per-month': '4' })
  expect(paid()).toBe(4)
  expect(job.summary).toContain('max-images-per-month')
})
