import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { markerOf } from '../../src/github/marker.ts'
import { post, postPath } from './blog.ts'
import { type Job, openTalk, type TalkScene, us } from './talk.ts'

/** Who may say something on a pull request, act by act. Nobody's word is taken for it: GitHub is asked. */

const people = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
const mayAct = ['write', 'maintain', 'admin']
const app = 'some-app[bot]'
const [one, two] = [postPath('one'), postPath('two')]
const approve = (post: string) => ({ act: 'approve', post })

let talk: TalkScene
beforeAll(async () => {
  const roles = Object.fromEntries(people.map((role) => [role, role]))
  talk = await openTalk(
    { [one]: post('One'), [two]: post('Two') },
    { roles: { ...roles, helper: 'write' }, users: [app] },
  )
  expect((await talk.opened()).code).toBe(0)
})
afterAll(() => talk.close())
beforeEach(async () => {
  // Nothing waits to be taken back, whatever the last one did.
  if ((await talk.approvals()).length > 0) await talk.untick('helper', approve(one), approve(two))
  expect(await talk.approvals()).toEqual([])
})

/** All that a run could have changed but our comment. */
const state = async () => ({
  head: await talk.head(),
  calls: talk.images.calls.length,
  approved: (await talk.approvals()).map(({ post, by, via }) => ({ post, by, via })),
  staging: (await talk.staging()) ?? [],
})
const answers = ({ id }: Pick<Job, 'id'>) =>
  talk.scene.gh
    .reactions(id)
    .filter(({ by }) => by === us)
    .map(({ content }) => content)

/** Ticks while the role allows it, and runs when it does no more: the permission is that of this moment. */
async function ticked(role: (typeof people)[number], of: readonly string[], on: boolean) {
  await talk.setRole(role, 'write')
  const act = on ? talk.act.tick : talk.act.untick
  const said = await act(role, ...of.map(approve)).finally(() => talk.setRole(role, role))
  return { ...(await talk.run(said)), ...said }
}

describe.each(people)('%s', (role) => {
  const may = mayAct.includes(role)

  it(may ? 'approves by a comment' : 'does not approve by a comment', async () => {
    const before = await state()
    const job = await talk.say(role, '/hero approve\n\nThey are fine.')
    expect(job.code).toBe(0)
    expect(answers(job)).toEqual(may ? ['eyes', 'rocket'] : ['confused'])
    const by = { by: role, via: 'command' }
    const approved = may ? [one, two].map((post) => ({ post, ...by })) : []
    const after = await state()
    expect(after.approved.toSorted(byPost)).toEqual(approved)
    expect({ ...after, approved: [], staging: [] }).toEqual({ ...before, staging: [] })
    if (!may) return expect(after).toEqual(before)
    expect(await talk.comment()).toContain(`**Approved** by ${role}`)
  })

  it('changes nothing by editing an own comment into a command', async () => {
    const { id } = await talk.act.say(role, 'They are fine.')
    const before = await state()
    const shown = await talk.comment()
    const job = await talk.editComment(role, '/hero approve', id)
    expect(job.code).toBe(0)
    expect(answers(job)).toEqual([])
    expect(await state()).toEqual(before)
    expect(await talk.comment()).toBe(shown)
  })

  it(may ? 'approves and takes back by a box' : 'is refused a box', async () => {
    const before = await state()
    if (!may) {
      await expect(talk.act.tick(role, approve(one))).rejects.toThrow('403')
      const shown = (await talk.comment())!
      expect((await ticked(role, [one], true)).code).toBe(0)
      expect(await state()).toEqual(before)
      return talk.restore(shown)
    }
    expect((await talk.tick(role, approve(one))).code).toBe(0)
    expect((await state()).approved).toEqual([{ post: one, by: role, via: 'tick' }])
    expect(await talk.comment()).toContain(`- [x] **Approved** by ${role} <!-- hero:approve`)
    expect((await talk.untick(role, approve(one))).code).toBe(0)
    expect(await state()).toEqual(before)
    expect(await talk.comment()).not.toContain('- [x]')
  })

  it(may ? 'takes two boxes in one edit' : 'takes no approval back', async () => {
    if (may) {
      await talk.tick(role, approve(one), approve(two))
      expect((await state()).approved.toSorted(byPost)).toEqual(
        [one, two].map((post) => ({ post, by: role, via: 'tick' })),
      )
      await talk.untick(role, approve(one), approve(two))
      return expect((await state()).approved).toEqual([])
    }
    await talk.tick('helper', approve(one))
    const before = await state()
    expect(before.approved).toEqual([{ post: one, by: 'helper', via: 'tick' }])
    const shown = (await talk.comment())!
    await ticked(role, [one], false)
    expect(await state()).toEqual(before)
    await talk.restore(shown)
    await ticked(role, [two], true)
    expect(await state()).toEqual(before)
    await talk.restore(shown)
    await talk.untick('helper', approve(one))
  })

  it(may ? 'approves by a review' : 'does not approve by a review', async () => {
    const before = await state()
    expect((await talk.review(role)).code).toBe(0)
    if (!may) return expect(await state()).toEqual(before)
    expect((await state()).approved.toSorted(byPost)).toEqual(
      [one, two].map((post) => ({ post, by: role, via: 'review' })),
    )
  })
})

describe('a bot', () => {
  it.each([app, us])('%s is not listened to', async (bot) => {
    await talk.setRole(bot, 'write')
    const shown = (await talk.comment())!
    const before = await state()
    const job = await talk.say(bot, '/hero approve')
    expect(job.code).toBe(0)
    expect(answers(job)).toEqual([])
    for (const act of [
      () => talk.tick(bot, approve(one)),
      () => talk.untick(bot, approve(one)),
      () => talk.tick(bot, approve(one), { act: 'redraw', post: two }),
      () => talk.review(bot),
    ]) {
      expect((await act()).code).toBe(0)
      expect(await state()).toEqual(before)
      await talk.restore(shown)
    }
  })
})

it('two people tick in the same moment, and both are heard', async () => {
  const said = [
    await talk.act.tick('write', approve(one)),
    await talk.act.tick('admin', approve(two)),
  ]
  const jobs = await Promise.all(said.map((one) => talk.run(one)))
  expect(jobs.map(({ code }) => code)).toEqual([0, 0])
  expect((await state()).approved.toSorted(byPost)).toEqual([
    { post: one, by: 'write', via: 'tick' },
    { post: two, by: 'admin', via: 'tick' },
  ])
  expect(await talk.checks()).toMatchObject({ conclusion: 'success' })
})

it('two people draw the same post again by one tick each, and it is paid for once', async () => {
  const before = await state()
  const shown = (await talk.comment())!
  const again = { act: 'redraw', post: one }
  const said = [await talk.act.tick('write', again)]
  await talk.restore(shown)
  said.push(await talk.act.tick('admin', again))
  for (const one of said) expect((await talk.run(one)).code).toBe(0)
  expect((await state()).calls).toBe(before.calls + 1)
  expect(await talk.comment()).toContain('The head has moved')
})

it('a box in the comment of somebody else is none', async () => {
  const shown = (await talk.comment())!
  expect(shown.startsWith(markerOf())).toBe(true)
  const before = await state()
  const { id } = await talk.act.say('read', shown)
  const job = await talk.editComment('admin', shown.replaceAll('- [ ]', '- [x]'), id)
  expect(job.code).toBe(0)
  expect(await state()).toEqual(before)
  expect(await talk.comment()).toBe(shown)
})

describe('where GitHub does not say who may', () => {
  it.each([500, 403, 404])('%i: nothing is drawn, approved or committed', async (status) => {
    const before = await state()
    const shown = (await talk.comment())!
    const end = talk.scene.gh.fault(({ path }) => path.endsWith('/permission'), {
      status,
      body: { message: 'no answer' },
    })
    const said = await talk.act.say('admin', '/hero redraw 1 less blue')
    const boxes = await talk.act.tick('admin', approve(one), { act: 'redraw', post: two })
    const review = await talk.act.review('admin')
    const jobs = await Promise.all([said, boxes, review].map((one) => talk.run(one)))
    expect(jobs.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(answers(said)).toEqual(['confused'])
    end()
    expect(await state()).toEqual(before)
    await talk.restore(shown)
  })
})

const byPost = (a: { post: string }, b: { post: string }) => (a.post < b.post ? -1 : 1)
