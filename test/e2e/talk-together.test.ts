import { afterEach, beforeEach, expect, it } from 'vitest'
import { markerOf } from '../../src/github/marker.ts'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** People, pushes and runs that meet: nothing is drawn twice, and no approval is lost. */

const [one, two] = [postPath('one'), postPath('two')]
const approve = (post: string) => ({ act: 'approve', post })
const redraw = (post: string) => ({ act: 'redraw', post })

let talk: TalkScene
beforeEach(async () => {
  talk = await openTalk(
    { [one]: post('One'), [two]: post('Two') },
    { roles: { ann: 'write', bob: 'maintain' } },
  )
  expect((await talk.opened()).code).toBe(0)
  expect(talk.images.calls).toHaveLength(2)
})
afterEach(() => talk.close())

const approved = async () => (await talk.approvals()).map(({ post, by }) => `${by}: ${post}`).sort()

it('an approval by one, a picture asked for by another, at once', async () => {
  const said = [await talk.act.tick('ann', approve(one)), await talk.act.tick('bob', redraw(two))]
  const jobs = await Promise.all(said.map((one) => talk.run(one)))
  expect(jobs.map(({ code }) => code)).toEqual([0, 0])
  expect(talk.images.calls).toHaveLength(3)
  expect(await approved()).toEqual([`ann: ${one}`])
  expect(await talk.checks()).toMatchObject({ output: { title: '1 of 2 pictures to approve' } })
})

it('a push between what was seen and what was said', async () => {
  const before = await talk.head()
  const said = await talk.act.say('ann', '/hero approve 1')
  await talk.push({ 'notes.md': 'Words.\n' })
  expect((await talk.run(said)).code).toBe(0)
  expect(await approved()).toEqual([`ann: ${one}`])
  const head = await talk.head()
  expect(head).not.toBe(before)
  expect(talk.images.calls).toHaveLength(2)
  expect(await talk.checks()).toMatchObject({ output: { title: '1 of 2 pictures to approve' } })
})

it('a tick for a picture that is another one by now', async () => {
  const shown = (await talk.comment())!
  const said = await talk.act.tick('ann', approve(one))
  await talk.restore(shown)
  expect((await talk.say('bob', '/hero redraw 1 less blue')).code).toBe(0)
  expect((await talk.run(said)).code).toBe(0)
  expect(await approved()).toEqual([])
  expect(await talk.comment()).toContain('The head has moved')
})

it('a comment that was deleted comes back as it was', async () => {
  await talk.tick('ann', approve(one))
  const { repo } = talk.scene
  await repo.deleteComment((await talk.commentId())!, 'bob')
  expect(await talk.comment()).toBeUndefined()
  expect((await talk.say('bob', '/hero approve 2')).code).toBe(0)
  expect(await approved()).toEqual([`ann: ${one}`, `bob: ${two}`])
  const shown = (await talk.comment())!
  expect(shown).toContain('**Approved** by ann')
  expect(shown).toContain('**Approved** by bob')
  expect(talk.images.calls).toHaveLength(2)
})

it('a comment that was edited into nonsense is written anew from records and staging', async () => {
  await talk.tick('ann', approve(one))
  const nonsense = `${markerOf()}\n\n- [x] **Approve** <!-- hero:approve ${'0'.repeat(16)} ${'0'.repeat(16)} -->\n`
  expect((await talk.editComment('bob', nonsense)).code).toBe(0)
  expect(await approved()).toEqual([`ann: ${one}`])
  expect((await talk.push({ 'notes.md': 'Words.\n' })).code).toBe(0)
  expect(await talk.comment()).toContain('**Approved** by ann')
  expect(await talk.comment()).not.toContain('0'.repeat(16))
  expect(talk.images.calls).toHaveLength(2)
})

it('a pull request that is merged leaves nothing behind when the days are over', async () => {
  await talk.say('ann', '/hero approve')
  expect(await talk.staging()).toHaveLength(2)
  const closing = await talk.act.closed({ merged: true, as: 'bob' })
  expect((await talk.run(closing)).code).toBe(0)
  expect(await talk.staging()).toHaveLength(2)
  const job = await talk.run(closing, { inputs: { 'keep-days': '0' } })
  expect(job.code).toBe(0)
  expect(await talk.remembered()).toEqual([])
  expect([...(await talk.scene.repo.files('main')).keys()]).toContain('src/assets/hero/one.webp')
  expect((await talk.say('ann', '/hero redraw 1')).stdout).toContain('is closed')
  expect(talk.images.calls).toHaveLength(2)
})

it('two who want another picture at once: the second one sees the first one’s before', async () => {
  talk.images.next({ delay: 3000 }, { delay: 5000 })
  const said = [
    await talk.act.say('ann', '/hero redraw 1 less blue'),
    await talk.act.say('bob', '/hero redraw 1 more fog'),
  ]
  const jobs = await Promise.all(said.map((one) => talk.run(one)))
  expect(talk.images.calls).toHaveLength(4)
  const record = JSON.parse(
    String(
      await talk.scene.repo.read(talk.scene.branch, `.github/hero-images/records/${one}.json`),
    ),
  )
  // One of them is in place, in round 2; the other asked to replace a picture that is no more.
  expect(record.round).toBe(2)
  const late = jobs.filter(({ summary }) => summary.includes('has another picture by now'))
  expect(late).toHaveLength(1)
  expect(late[0]!.summary).toContain('kept for the next run')
})

it('a post that is renamed keeps its number, its rounds and its approval', async () => {
  await talk.say('ann', '/hero redraw 2 more fog')
  await talk.say('bob', '/hero approve')
  const shown = (await talk.comment())!
  expect(shown).toMatch(/### 2 · Two[\s\S]*round 2/)
  const { repo, branch } = talk.scene
  const renamed = postPath('second')
  const moved = await repo.read(branch, two)
  expect((await talk.push({ [two]: null, [renamed]: moved! })).code).toBe(0)
  const now = (await talk.comment())!
  expect(now).toMatch(/### 2 · Two[\s\S]*second\.md[\s\S]*round 2[\s\S]*\*\*Approved\*\* by bob/)
  expect(await talk.checks()).toMatchObject({ conclusion: 'success' })
  expect(talk.images.calls).toHaveLength(3)
})
