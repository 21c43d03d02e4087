import { afterEach, describe, expect, it } from 'vitest'
import type { Fault, LoggedRequest } from '../helpers/github.ts'
import type { RunnerEvent } from '../helpers/runner.ts'
import { post, postPath } from './blog.ts'
import { key, openTalk, type TalkScene } from './talk.ts'

/** `review: required`: green only when every post has its picture and its approval, or somebody said no. */

const tides = postPath('tides')
const boats = postPath('boats')
const one = { [tides]: post('Why the tide is late') }
const two = { ...one, [boats]: post('Boats at rest') }

let talk: TalkScene
afterEach(() => talk.close())

const open = async (
  files: Parameters<typeof openTalk>[0] = one,
  { inputs = {}, ...more }: Parameters<typeof openTalk>[1] = {},
) => {
  talk = await openTalk(files, {
    roles: { ann: 'write' },
    inputs: { review: 'required', ...inputs },
    ...more,
  })
}

/** What the check on the head says, in one line: `queued: 1 post without a picture`. */
const check = async () => {
  const { status, conclusion, output } = (await talk.checks()) ?? { output: {} }
  return status && `${conclusion ?? status}: ${output.title}`
}
const isWriteTo = (path: RegExp) => (request: LoggedRequest) =>
  request.method !== 'GET' && path.test(request.path)
const forbidden: Fault = {
  status: 403,
  body: { message: 'Resource not accessible by integration' },
}

/** All are drawn and approved. */
async function approved() {
  await talk.opened()
  await talk.say('ann', '/hero approve')
  expect(await check()).toMatch(/^success: \d pictures? approved$/)
}

describe('where a picture is missing it waits', () => {
  it.each([
    ['a wrong key', { 'api-key': 'sk-wrong' }, undefined],
    [
      'a quota that is used up',
      {},
      {
        status: 429,
        body: { error: { message: 'You exceeded your quota', code: 'insufficient_quota' } },
      },
    ],
    ['an answer that is no picture', {}, 'html' as const],
  ])('%s', async (_, inputs, answer) => {
    await open(one)
    if (answer) talk.images.next(answer)
    await talk.run(await talk.act.opened(), { inputs })
    expect(await check()).toBe('queued: 1 post without a picture')
    expect((await talk.checks()).output.summary).toContain(tides)
    // Once it is drawn, it is as with any other.
    await talk.say('ann', '/hero draw')
    expect(await check()).toBe('queued: 1 of 1 picture to approve')
    await talk.say('ann', '/hero approve')
    expect(await check()).toBe('success: 1 picture approved')
  })

  it('a limit', async () => {
    await open(two, { inputs: { 'max-images': '1' } })
    await talk.opened()
    await talk.say('ann', '/hero approve')
    expect(await check()).toBe('queued: 1 post without a picture')
  })

  it('a file that vanished', async () => {
    await open()
    await approved()
    const hero = [...(await talk.scene.repo.files(talk.scene.branch)).keys()].find((path) =>
      /assets\/.*tides.*\.webp$/.test(path),
    )!
    await talk.push({ [hero]: null })
    expect((await talk.scene.repo.files(talk.scene.branch)).has(hero)).toBe(true)
    expect(await check()).toBe('success: 1 picture approved')
  })

  it('a picture of another site that this run does not look at', async () => {
    await open(two, { inputs: { posts: tides } })
    await talk.opened()
    await talk.say('ann', '/hero approve')
    expect(await check()).toBe('queued: 1 post without a picture')
    expect((await talk.checks()).output.summary).toContain(boats)
    expect(talk.images.calls).toHaveLength(1)
  })

  it('another post, while one is drawn again by its name', async () => {
    await open(two, { inputs: { 'max-images': '1' } })
    await talk.opened()
    await talk.say('ann', '/hero approve')
    const before = talk.images.calls.length
    await talk.dispatch({ posts: boats.replace('boats', 'b*'), 'dry-run': 'true' })
    expect(await check()).toBe('queued: 1 post without a picture')
    await talk.say('ann', '/hero redraw 1 more fog')
    expect(talk.images.calls).toHaveLength(before + 1)
    expect(await check()).toBe('queued: 1 of 1 picture to approve, 1 post without a picture')
  })

  it('a change that was refused, beside the approved picture', async () => {
    await open()
    await approved()
    talk.images.next({
      status: 400,
      body: { error: { message: 'Rejected.', code: 'moderation_blocked' } },
    })
    await talk.say('ann', '/hero redraw 1 more blood')
    expect(await check()).toBe('queued: 1 picture not drawn again')
    // Nothing is wanted any more: the picture is the one that was approved.
    await talk.say('ann', '/hero plan')
    expect(await check()).toBe('success: 1 picture approved')
  })

  it('but not where somebody said no', async () => {
    await open({ ...two, [tides]: post('Why the tide is late', 'hero_images: false\n') })
    talk.images.next('html')
    await talk.opened()
    expect(await check()).toBe('queued: 1 post without a picture')
    await talk.say('ann', `/hero skip ${boats}`)
    expect(await check()).toBe('success: No picture to approve')
  })
})

describe('a run that fails leaves no green check on the same commit', () => {
  const failures: [string, Readonly<Record<string, string>>, string][] = [
    ['an input that is wrong', { 'max-cost': 'much' }, '/hero plan'],
    ['a settings file that is not there', { config: 'none.yml' }, '/hero plan'],
  ]
  it.each(failures)('%s', async (_, inputs, words) => {
    await open()
    await approved()
    const failed = await talk.run(await talk.act.say('ann', words), { inputs })
    expect(failed.code).toBe(1)
    expect(await check()).toBe('queued: The last run failed')
    await talk.say('ann', '/hero plan')
    expect(await check()).toBe('success: 1 picture approved')
  })

  it('a permission that is missing', async () => {
    await open()
    await approved()
    const stop = talk.scene.gh.fault(isWriteTo(/\/git\/|git-receive-pack/), forbidden)
    const failed = await talk.say('ann', '/hero redraw 1 more fog')
    expect(failed.code).toBe(1)
    expect(await check()).toBe('queued: The last run failed')
    stop()
  })

  it('an answer of GitHub that nobody foresaw; the check leads to the log', async () => {
    await open()
    await approved()
    talk.scene.gh.fault(({ path }) => /\/pulls\/\d+$/.test(path), { status: 422 }, 1)
    const said = await talk.act.say('ann', '/hero plan')
    const failed = await talk.run(said, { env: { GITHUB_RUN_ID: '77' } })
    expect(failed.code).toBe(1)
    expect(await check()).toBe('queued: The last run failed')
    expect((await talk.checks()).details_url).toMatch(/\/acme\/blog\/actions\/runs\/77$/)
  })

  it('is not touched where approval is not required, nor by a dry run', async () => {
    await open(one, { inputs: { review: 'optional' } })
    await approved()
    await talk.run(await talk.act.say('ann', '/hero plan'), { inputs: { config: 'none.yml' } })
    expect(await check()).toBe('success: 1 picture approved')
    await talk.run(await talk.act.say('ann', '/hero plan'), {
      inputs: { review: 'required', 'dry-run': 'true', config: 'none.yml' },
    })
    expect(await check()).toBe('success: 1 picture approved')
  })

  it('is pending where only the commit is forbidden', async () => {
    await open()
    talk.scene.gh.fault(isWriteTo(/\/git\/|git-receive-pack/), forbidden)
    const job = await talk.opened()
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(/^::notice.*contents: write/m)
    expect(await check()).toBe('queued: 1 post without a picture')
    expect(talk.images.calls).toEqual([])
  })
})

describe('the check and the comment each stand for themselves', () => {
  it.each<[string, Fault, RegExp]>([
    [
      'a locked conversation',
      { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
      /^::warning.*locked/m,
    ],
    ['a comment that GitHub does not take', { status: 502 }, /^::warning.*comment.*502/m],
  ])('%s', async (_, fault, said) => {
    await open()
    talk.scene.gh.fault(isWriteTo(/\/comments/), fault)
    const job = await talk.opened()
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('1')
    expect(job.stdout).toMatch(said)
    expect(await check()).toBe('queued: 1 of 1 picture to approve')
  })

  it('both may be forbidden, and both are told', async () => {
    await open()
    talk.scene.gh.fault(isWriteTo(/\/comments|\/check-runs/), forbidden)
    const job = await talk.opened()
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('1')
    expect(job.stdout).toMatch(/^::warning.*pull-requests: write.*checks: write/m)
  })

  it('says of the token of a person that it can never write checks', async () => {
    await open()
    talk.scene.gh.fault(isWriteTo(/\/check-runs/), {
      status: 403,
      body: { message: 'You must authenticate via a GitHub App.' },
    })
    const job = await talk.opened()
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(/^::warning.*apps alone.*GitHub App.*no branch rule/m)
    expect(job.stdout).not.toMatch(/lacks/)
    expect(await talk.comment()).toContain('Why the tide is late')
  })
})

describe('without a post of ours', () => {
  const code = { 'package-lock.json': '{}\n' }
  const asDependabot = (event: RunnerEvent): RunnerEvent => ({ ...event, actor: 'dependabot[bot]' })

  it('is green', async () => {
    await open(code)
    await talk.opened()
    expect(await check()).toBe('success: No picture to approve')
  })

  it('where Dependabot may only read, the words say the way out, and the way leads out', async () => {
    await open(code)
    const allow = talk.scene.gh.fault(isWriteTo(/^(?!\/graphql)/), forbidden)
    const job = await talk.run(asDependabot(await talk.act.opened()))
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(/^::warning.*Dependabot started this run.*`\/hero plan`/m)
    expect(job.stdout).not.toMatch(/checks: write|permissions:\S*%0A/)
    expect(await check()).toBeUndefined()
    allow()
    await talk.say('ann', '/hero plan')
    expect(await check()).toBe('success: No picture to approve')
  })

  it('nobody is warned where nobody waits for the check', async () => {
    await open(code, { inputs: { review: 'auto' } })
    talk.scene.gh.fault(isWriteTo(/\/check-runs/), forbidden)
    for (const event of [await talk.act.opened(), asDependabot(await talk.act.opened())]) {
      const job = await talk.run(event)
      expect(job.code).toBe(0)
      expect(job.stdout).not.toMatch(/^::warning/m)
    }
  })
})

describe('of a fork', () => {
  const asTarget = (event: RunnerEvent): RunnerEvent => ({ ...event, name: 'pull_request_target' })

  it.each([
    ['without a post', { 'README.md': '# More\n' }, 'success: No picture to approve'],
    ['with a post', one, 'queued: 1 post without a picture'],
  ])('%s, whose run may write, has its check at once', async (_, files, expected) => {
    await open(files, { fork: 'mallory' })
    const job = await talk.run(asTarget(await talk.act.opened('mallory')))
    expect(job.code).toBe(0)
    expect(await check()).toBe(expected)
    expect(talk.images.calls).toEqual([])
  })

  it('whose run may only read, is told the way out', async () => {
    await open({ 'README.md': '# More\n' }, { fork: 'mallory' })
    talk.scene.gh.forbidWrites()
    const job = await talk.run(await talk.act.opened('mallory'))
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(
      /^::warning.*a pull request from a fork started this run.*`\/hero plan`/m,
    )
    expect(job.stdout).not.toContain('checks: write')
  })
})

it('shows no key where a run fails', async () => {
  await open()
  await approved()
  await talk.run(await talk.act.say('ann', '/hero plan'), { inputs: { config: `${key}.yml` } })
  expect(JSON.stringify(await talk.checks())).not.toContain(key)
})
