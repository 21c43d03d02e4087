import { afterEach, expect, it } from 'vitest'
import { post, postPath, smallPictures } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** What reviewers say on a pull request, each act as its own event. */

const tides = postPath('tides')
const boats = postPath('boats')
const posts = { [tides]: post('Why the tide is late'), [boats]: post('Boats at rest') }

let talk: TalkScene
afterEach(() => talk.close())

const open = (inputs: Readonly<Record<string, string>> = {}) =>
  openTalk(posts, { roles: { ann: 'write', ben: 'maintain', zoe: 'read' }, inputs })

it('is approved picture by picture, until the check lets the merge through', async () => {
  talk = await open({ review: 'required' })
  await talk.opened()
  expect(await talk.checks()).toMatchObject({ status: 'queued' })
  expect(await talk.comment()).toContain('**2 pictures to approve** before this can be merged')

  const ticked = await talk.tick('ann', 0)
  expect(ticked.code).toBe(0)
  expect(await talk.approvals()).toMatchObject([{ by: 'ann', via: 'tick' }])
  expect(await talk.comment()).toContain('**Approved** by ann')
  expect((await talk.checks()).output.title).toBe('1 of 2 pictures to approve')

  const said = await talk.say('ben', '/hero approve 1 2\n\nLovely.')
  expect(said.code).toBe(0)
  expect(await talk.approvals()).toHaveLength(2)
  expect(await talk.checks()).toMatchObject({ status: 'completed', conclusion: 'success' })
  expect(await talk.comment()).toContain('**Both pictures are approved.**')
  expect(await talk.scene.gh.reactions(said.id)).toMatchObject([
    { content: 'eyes' },
    { content: 'rocket' },
  ])
  expect(talk.images.calls).toHaveLength(2)

  await talk.push({ 'README.md': '# About' })
  expect(await talk.checks()).toMatchObject({ conclusion: 'success' })
  expect(talk.images.calls).toHaveLength(2)
})

it('is redrawn with words as an edit, which needs another approval', async () => {
  talk = await open()
  await talk.opened()
  await talk.say('ann', '/hero approve')
  const said = await talk.say('ann', '/hero redraw tides less blue, more fog')
  expect(said.code).toBe(0)
  const last = talk.images.calls.at(-1)!
  expect(last.path).toContain('/images/edits')
  expect(JSON.stringify(last.parameters)).toContain('less blue, more fog')
  expect((await talk.checks()).output.title).toBe('1 of 2 pictures to approve')
  const comment = await talk.comment()
  expect(comment).toContain('round 2')
  expect(comment).toContain('Before: round 1')
  expect(comment).toContain('less blue, more fog')
})

it('an approving review approves what it saw', async () => {
  talk = await open()
  await talk.opened()
  const seen = await talk.head()
  await talk.tick('ann', { act: 'redraw', post: boats })
  expect(talk.images.calls).toHaveLength(3)
  await talk.review('ben', { head: seen })
  expect(await talk.approvals()).toMatchObject([{ post: tides, by: 'ben', via: 'review' }])
  expect(await talk.comment()).toContain('has changed since, and waits')
  await talk.review('ben')
  expect(await talk.approvals()).toHaveLength(2)
})

it('a review approves nothing where the settings say so', async () => {
  talk = await openTalk(
    { ...posts, '.github/hero-images.yml': `approve-by-review: false\n${smallPictures}` },
    { roles: { ben: 'maintain' } },
  )
  await talk.opened()
  expect((await talk.review('ben')).code).toBe(0)
  expect(await talk.approvals()).toEqual([])
  expect(await talk.comment()).not.toContain('approve the pull request')
})

it('answers a plan, and helps once who is not understood', async () => {
  talk = await open()
  await talk.opened()
  await talk.push({ [postPath('nets')]: post('Nets'), [boats]: null })
  const plan = await talk.say('ann', '/hero plan')
  expect(plan.code).toBe(0)
  expect(await talk.comment()).toContain('The plan: nothing is to be drawn.')
  await talk.say('ann', '/hero dance')
  await talk.say('ann', '/hero sing')
  const comments = await talk.scene.repo.comments(talk.scene.pull.number)
  const help = comments.filter(({ body }) => String(body).includes('What you can say'))
  expect(help).toHaveLength(1)
  expect(await talk.comment()).toContain('There is no `/hero sing`')
})

it('leaves a post without an image where somebody says so', async () => {
  talk = await open({ 'max-images': '1' })
  await talk.opened()
  expect(await talk.comment()).toContain('beyond the limit')
  const skipped = await talk.say('ann', '/hero skip tides')
  expect(skipped.code).toBe(0)
  const mark = `.github/hero-images/skipped/${tides}.json`
  const read = async (path: string) => String(await talk.scene.repo.read(talk.scene.branch, path))
  expect(JSON.parse(await read(mark))).toMatchObject({ post: tides, by: 'ann' })
  await talk.push({ 'README.md': '# About' })
  expect(talk.images.calls).toHaveLength(1)
  expect(await talk.comment()).toContain('is left without an image')

  const drawn = await talk.say('ann', '/hero skip boats')
  expect(await talk.scene.gh.reactions(drawn.id)).toContainEqual(
    expect.objectContaining({ content: 'confused' }),
  )
  expect(await talk.comment()).toContain('is on the branch already')
})
