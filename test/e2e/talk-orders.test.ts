import { afterEach, expect, it } from 'vitest'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** The runs of what several people said start in any order: what is left of it is the same. */

const [one, two] = [postPath('one'), postPath('two')]

let talk: TalkScene
afterEach(() => talk.close())

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

it.each(orders)('tick, redraw and a stranger, run as %i %i %i', async (...order) => {
  talk = await openTalk(
    { [one]: post('One'), [two]: post('Two') },
    { roles: { ann: 'write', bob: 'admin', zoe: 'triage' } },
  )
  expect((await talk.opened()).code).toBe(0)
  const said = [
    await talk.act.tick('ann', { act: 'approve', post: one }),
    await talk.act.say('bob', '/hero redraw 2 more fog'),
    await talk.act.say('zoe', '/hero approve'),
  ]
  for (const index of order) expect((await talk.run(said[index]!)).code).toBe(0)

  expect(await talk.approvals()).toMatchObject([{ post: one, by: 'ann' }])
  expect(talk.images.calls).toHaveLength(3)
  const comment = (await talk.comment())!
  expect(comment).toContain('**Approved** by ann')
  expect(comment).toContain('round 2')
  expect(comment).not.toContain('zoe')
  expect(await talk.checks()).toMatchObject({ output: { title: '1 of 2 pictures to approve' } })
})
