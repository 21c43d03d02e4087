import { afterEach, beforeEach, expect, it } from 'vitest'
import { pullEvent } from '../helpers/webhooks.ts'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** Pull requests that are drafts: planned until they are ready for review, or somebody asks. */

const files = { [postPath('tides')]: post('Why the tide is late') }

let talk: TalkScene
/** Makes it ready for review. */
let ready: () => void
beforeEach(async () => {
  talk = await openTalk(files, { roles: { ann: 'write', zoe: 'read' } })
  const path = `/repos/acme/blog/pulls/${talk.scene.pull.number}`
  ready = talk.scene.gh.fault((request) => request.method === 'GET' && request.path === path, {
    rewrite: (pull) => ({ ...pull, draft: true }),
  })
})
afterEach(() => talk.close())

it('is planned, with the reason, and drawn when it is ready for review', async () => {
  const before = await talk.head()
  const planned = await talk.opened()
  expect(planned.code).toBe(0)
  expect(planned.stdout).toMatch(/^::notice.*is a draft, so nothing was drawn yet/m)
  expect(planned.summary).toContain('Why the tide is late')
  expect(planned.summary).toContain('is a draft')
  expect(JSON.parse(planned.outputs.plan!).draw).toHaveLength(1)
  expect(talk.images.calls).toEqual([])
  expect(await talk.comment()).toBeUndefined()
  expect(await talk.head()).toBe(before)

  ready()
  const { repo, gh, pull } = talk.scene
  const around = { repository: await repo.json(), sender: await gh.account('acme') }
  const action = 'ready_for_review'
  const drawn = await talk.run(pullEvent({ action, pull: await repo.pull(pull.number) }, around))
  expect(drawn.code).toBe(0)
  expect(drawn.outputs.count).toBe('1')
  expect(talk.images.calls).toHaveLength(1)
  expect(await talk.comment()).toContain('Why the tide is late')
})

it('is drawn where somebody who may write asks for it, in a comment', async () => {
  await talk.opened()
  await talk.say('zoe', '/hero draw')
  expect(talk.images.calls).toEqual([])
  const said = await talk.say('ann', '/hero draw')
  expect(said.code).toBe(0)
  expect(talk.images.calls).toHaveLength(1)
  expect(talk.scene.gh.reactions(said.id)).toMatchObject([
    { content: 'eyes' },
    { content: 'rocket' },
  ])
  expect(await talk.comment()).toContain('Why the tide is late')
})

it('is drawn by hand', async () => {
  const job = await talk.dispatch({})
  expect(job.code).toBe(0)
  expect(job.outputs.count).toBe('1')
  expect(talk.images.calls).toHaveLength(1)
})

it('is drawn as any other where the workflow says so', async () => {
  const event = await talk.act.opened()
  const job = await talk.run(event, { inputs: { 'draft-pull-requests': 'draw' } })
  expect(job.code).toBe(0)
  expect(job.outputs.count).toBe('1')
  expect(talk.images.calls).toHaveLength(1)
})
