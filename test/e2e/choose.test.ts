import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/ledger/fingerprint.ts'
import { readRecord, recordPath } from '../../src/ledger/record.ts'
import { astroBlog, post, postPath } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** A blog whose posts get three small pictures to choose from. */
const blog = (more = '') => ({
  ...astroBlog,
  [workflowPath]: workflow,
  '.github/hero-images.yml': `candidates: 3\nsize: 128x72\nsocial: { size: 128x72 }\n${more}`,
})
const twoQualities = 'quality: { draft: low, final: high }\n'

let talk: TalkScene
afterEach(() => talk.close())

async function open(
  slugs: readonly string[],
  { more, inputs, base = blog(more) }: Opening = {},
): Promise<void> {
  const files = slugs.map((slug) => [postPath(slug), post(`About ${slug}`)])
  const roles = { ann: 'write', bob: 'maintain', eve: 'read' } as const
  talk = await openTalk(Object.fromEntries(files), { base, roles, ...(inputs && { inputs }) })
}
interface Opening {
  readonly more?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly base?: Readonly<Record<string, string | Uint8Array>>
}

/** The pictures that wait on the staging ref: `A-…` of all posts, by letter. */
const candidates = async (): Promise<readonly string[]> =>
  ((await talk.staging()) ?? []).filter((path) => /^candidates\/.*\.(png|webp|jpg)$/.test(path))
const letters = async () => (await candidates()).map((path) => path.split('/').at(-1)![0]).sort()
const recordOf = async (slug: string) => {
  const bytes = await talk.scene.repo.read(talk.scene.branch, recordPath(postPath(slug)))
  return bytes && readRecord(bytes)
}
const hasHero = async (slug: string) =>
  (await talk.scene.repo.read(talk.scene.branch, postPath(slug)))!.toString().includes('heroImage:')
const title = async () => (await talk.checks())?.output.title
const asked = () => talk.images.calls.map(({ parameters }) => parameters.quality)
const commits = async () => (await talk.scene.repo.log(talk.scene.branch)).length

/** Runs an event until `when` holds, and kills it then. */
async function runUntil(
  event: Parameters<TalkScene['run']>[0],
  when: () => boolean | Promise<boolean>,
): Promise<void> {
  let kill: ((signal: NodeJS.Signals) => void) | undefined
  const running = talk.run(event, { onStart: (how) => (kill = how) })
  while (kill === undefined || !(await when())) await setTimeout(10)
  kill('SIGKILL')
  expect((await running).code).toBe(null)
  talk.later()
}

it('from the first drawings to the merge', { timeout: 240_000 }, async () => {
  await open(['ropes', 'tides'], { inputs: { review: 'required' } })
  const head = await talk.head()
  const first = await talk.opened()
  expect(first.code, first.stdout).toBe(0)
  expect(asked()).toHaveLength(6)
  expect(await talk.head()).toBe(head)
  expect(await letters()).toEqual(['A', 'A', 'B', 'B', 'C', 'C'])
  expect(await title()).toBe('2 posts without a picture')
  expect((await talk.checks()).status).toBe('queued')
  const comment = (await talk.comment())!
  expect(comment).toContain('#### 1 · About ropes')
  expect(comment.match(/hero:use/g)).toHaveLength(6)
  expect(first.outputs.count).toBe('0')
  expect(Number(first.outputs.cost)).toBeGreaterThan(0)

  // Nothing is drawn or written by a run that finds all of it there.
  const again = await talk.opened()
  expect(again.code).toBe(0)
  expect(asked()).toHaveLength(6)
  expect(await talk.comment()).toBe(comment)

  const unsure = await talk.say('ann', '/hero use B')
  expect(unsure.code).toBe(0)
  expect(await talk.comment()).toContain('More than one picture is to be chosen')
  const early = await talk.say('ann', '/hero approve 2')
  expect(early.code).toBe(0)
  expect(await talk.comment()).toMatch(/Picture 2 \(.*tides.md\) waits for a choice/)
  expect(asked()).toHaveLength(6)

  const used = await talk.say('ann', '/hero use 2 B')
  expect(used.code, used.stdout).toBe(0)
  expect(asked()).toHaveLength(6)
  expect(await hasHero('tides')).toBe(true)
  expect(await hasHero('ropes')).toBe(false)
  expect(await letters()).toEqual(['A', 'B', 'C'])
  const tides = (await recordOf('tides'))!
  expect(tides.paid).toHaveLength(3)
  expect(comment).toContain(`/B-${tides.original?.sha256}.png`)
  expect(await talk.comment()).toMatch(/ann chose candidate B for .*tides\.md\./)
  expect(await talk.comment()).toContain('### 2 · About tides')
  expect(await title()).toBe('1 of 1 picture to approve, 1 post without a picture')

  const ticked = await talk.tick('bob', /Use C/)
  expect(ticked.code, ticked.stdout).toBe(0)
  expect(await hasHero('ropes')).toBe(true)
  expect(await talk.staging()).toBeUndefined()
  expect(comment).toContain(`/C-${(await recordOf('ropes'))!.original?.sha256}.png`)
  expect(await talk.comment()).toContain('### 1 · About ropes')
  expect(asked()).toHaveLength(6)
  expect(await commits()).toBe(4)
  // No commit of the branch ever held one.
  for (const { sha } of await talk.scene.repo.log(talk.scene.branch))
    expect([...(await talk.scene.repo.files(sha)).keys()].join()).not.toContain('candidates/')

  await talk.say('ann', '/hero approve')
  expect(await title()).toBe('2 pictures approved')
  const late = await talk.say('ann', '/hero use 1 A')
  expect(late.code).toBe(0)
  expect(await talk.comment()).toContain('No picture is to be chosen.')
  expect(await talk.staging()).toHaveLength(2)
  const closed = await talk.run(await talk.act.closed({ merged: true }), atOnce)
  expect(closed.code).toBe(0)
  expect(await talk.remembered()).toEqual([])
})

it('a picture is drawn again beside others that wait for a choice', {
  timeout: 120_000,
}, async () => {
  await open(['ropes', 'tides'])
  await talk.opened()
  await talk.say('ann', '/hero use ropes A')
  const redraw = await talk.say('ann', '/hero redraw 1 less blue')
  expect(redraw.code, redraw.stdout).toBe(0)
  expect(asked()).toHaveLength(7)
  expect((await recordOf('ropes'))!.paid).toHaveLength(4)
  const comment = await talk.comment()
  expect(comment).toContain('#### 2 · About tides')
  expect(comment).toContain('round 2')
  expect(await title()).toBe('1 of 1 picture to approve, 1 post without a picture')
  const both = await talk.tick('bob', { act: 'approve', post: postPath('ropes') }, /Use B/)
  expect(both.code, both.stdout).toBe(0)
  expect(await title()).toBe('1 of 2 pictures to approve')
})

/** What is kept of a closed pull request goes with the run that finds it closed. */
const atOnce = { inputs: { 'keep-days': '0' } }

it('candidates go when it was closed, and the days are over', { timeout: 300_000 }, async () => {
  await open(['ropes'])
  await talk.opened()
  expect(await letters()).toHaveLength(3)
  await talk.closed()
  expect(await letters()).toHaveLength(3)
  await talk.run(await talk.act.closed(), atOnce)
  expect(await talk.staging()).toBeUndefined()
})

describe('with another quality for final pictures', { timeout: 240_000 }, () => {
  it('the chosen one is drawn anew, after the candidate', async () => {
    await open(['ropes'], { more: twoQualities })
    await talk.opened()
    expect(asked()).toEqual(['low', 'low', 'low'])
    expect(await talk.comment()).toContain('drawn again at final quality (high')
    const [, b] = await candidates()
    const staging = (await talk.scene.repo.ref(`refs/hero-images/pr-${talk.scene.pull.number}`))!
    const draft = (await talk.scene.repo.read(staging, b!))!

    const used = await talk.say('ann', '/hero use B')
    expect(used.code, used.stdout).toBe(0)
    expect(asked()).toEqual(['low', 'low', 'low', 'high'])
    const edit = talk.images.calls[3]!
    expect(edit.path).toContain('/images/edits')
    expect(edit.parameters.prompt).toContain('composition')
    expect(edit.files.map(({ bytes }) => sha256(bytes))).toEqual([sha256(draft)])
    const record = (await recordOf('ropes'))!
    expect(record).toMatchObject({ quality: 'high', after: { letter: 'B', path: b } })
    expect(record.edited?.prompt).toContain('About ropes')
    expect(record.paid).toHaveLength(4)
    const comment = await talk.comment()
    expect(comment).toContain('A final picture was drawn after it: look at it once more.')
    expect(comment).toContain('drawn after candidate B at final quality')
    expect(comment).toContain(b)
    expect(await title()).toBe('1 of 1 picture to approve')
    expect(await talk.staging()).toBeUndefined()
    expect((await talk.opened()).code).toBe(0)
    expect(asked()).toHaveLength(4)
  })

  it('two people who choose at once pay for one', async () => {
    await open(['ropes'], { more: twoQualities })
    await talk.opened()
    const said = [await talk.act.say('ann', '/hero use A'), await talk.act.tick('bob', /Use C/)]
    talk.images.next({ delay: 1500 })
    const jobs = await Promise.all(said.map((one) => talk.run(one)))
    expect(jobs.map(({ code }) => code)).toEqual([0, 0])
    expect(asked()).toEqual(['low', 'low', 'low', 'high'])
    expect(await commits()).toBe(3)
    expect(await talk.staging()).toBeUndefined()
  })

  it('a choice whose run was killed is not paid for twice', async () => {
    await open(['ropes'], { more: twoQualities })
    await talk.opened()
    const said = await talk.act.say('ann', '/hero use A')
    const isStaged = async () =>
      ((await talk.staging()) ?? []).some((path) => /^[0-9a-f]{64}\/.*json$/.test(path))
    await runUntil(said, isStaged)
    // For a while nobody knows whether that run is still there.
    const soon = await talk.say('bob', '/hero use A')
    expect(soon.code).toBe(0)
    const isDone = await hasHero('ropes')
    if (!isDone) expect(await talk.comment()).toContain('What ann chose for')
    expect(asked()).toEqual(['low', 'low', 'low', 'high'])
  })
})

it('two people who choose at once put one on the branch', { timeout: 300_000 }, async () => {
  await open(['ropes'])
  await talk.opened()
  const said = [await talk.act.say('ann', '/hero use A'), await talk.act.say('bob', '/hero use B')]
  const jobs = await Promise.all(said.map((one) => talk.run(one)))
  expect(jobs.map(({ code }) => code)).toEqual([0, 0])
  expect(asked()).toHaveLength(3)
  expect(await commits()).toBe(3)
  expect(await talk.staging()).toBeUndefined()
  expect((await recordOf('ropes'))!.paid).toHaveLength(3)
})

it('a run that is killed between candidates draws what is missing', {
  timeout: 120_000,
}, async () => {
  await open(['ropes', 'tides'])
  talk.images.next(...[50, 100, 150, 200, 5000, 5000].map((delay) => ({ delay })))
  const head = await talk.head()
  await runUntil(await talk.act.opened(), async () => (await candidates()).length >= 3)
  const there = (await candidates()).length
  const paid = talk.images.calls.length
  const job = await talk.opened()
  expect(job.code, job.stdout).toBe(0)
  expect(talk.images.calls.length - paid).toBe(6 - there)
  expect(await letters()).toEqual(['A', 'A', 'B', 'B', 'C', 'C'])
  expect(await talk.head()).toBe(head)
})

it('limits count candidates, those of earlier runs too', { timeout: 300_000 }, async () => {
  await open(['ropes', 'tides'], { inputs: { 'max-images-per-pull-request': '5' } })
  const job = await talk.opened()
  expect(job.code).toBe(0)
  expect(asked()).toHaveLength(5)
  expect(await letters()).toEqual(['A', 'A', 'B', 'B', 'C'])
  expect(await talk.comment()).toContain('beyond the limit of 5 images a pull request')
  expect(await talk.comment()).toContain('5 of 5 images for this pull request')
  await talk.push({ 'notes.txt': 'more' })
  expect(asked()).toHaveLength(5)
  // What nobody chose was paid for all the same.
  await talk.say('ann', '/hero use 1 A')
  expect(await hasHero('ropes')).toBe(true)
  const redraw = await talk.say('ann', '/hero redraw 1')
  expect(redraw.code).toBe(0)
  expect(asked()).toHaveLength(5)
})

it('a renamed post keeps its candidates', { timeout: 300_000 }, async () => {
  await open(['ropes'])
  await talk.opened()
  await talk.push({ [postPath('ropes')]: null, [postPath('knots')]: post('About ropes') })
  expect(asked()).toHaveLength(3)
  const used = await talk.say('ann', '/hero use knots C')
  expect(used.code, used.stdout).toBe(0)
  expect(await hasHero('knots')).toBe(true)
  expect((await recordOf('knots'))!.paid).toHaveLength(3)
  expect(await talk.staging()).toBeUndefined()
})

it('what is always refused gets a card, as there is no choice', { timeout: 300_000 }, async () => {
  await open(['ropes'])
  const body = {
    error: {
      message: 'Rejected by the safety system.',
      type: 'image_generation_user_error',
      param: null,
      code: 'moderation_blocked',
    },
  }
  talk.images.next(...[1, 2, 3].map(() => ({ status: 400, body })))
  const job = await talk.opened()
  expect(job.code, job.stdout).toBe(0)
  expect((await recordOf('ropes'))?.generator).toBe('card')
  expect(await talk.staging()).toBeUndefined()
})

it('who may not write chooses nothing', { timeout: 300_000 }, async () => {
  await open(['ropes'])
  await talk.opened()
  await talk.say('eve', '/hero use A')
  expect(await hasHero('ropes')).toBe(false)
})

it('where nobody is heard, one picture is drawn', { timeout: 300_000 }, async () => {
  const base = { ...blog(), [workflowPath]: 'on: pull_request\n' }
  await open(['ropes'], { base })
  expect((await talk.opened()).code).toBe(0)
  expect(asked()).toHaveLength(1)
  expect(await hasHero('ropes')).toBe(true)
})
