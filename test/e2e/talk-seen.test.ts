import { afterEach, describe, expect, it } from 'vitest'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** What people say counts for what they had before them, in their own words, and can be taken back. */

const [tides, boats] = [postPath('tides'), postPath('boats')]
const both = { [tides]: post('Why the tide is late'), [boats]: post('Boats at rest') }
const one = { [tides]: both[tides]! }

let talk: TalkScene
afterEach(() => talk.close())

const open = async (
  posts: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
) => {
  talk = await openTalk(posts, { roles: { ann: 'write', ben: 'maintain' }, inputs })
  expect((await talk.opened()).code).toBe(0)
}
const paid = () => talk.images.calls.length
const lastPrompt = () => JSON.stringify(talk.images.calls.at(-1)?.parameters)
const heroOf = async (path: string) =>
  /heroImage: (\S+)/.exec(String(await talk.scene.repo.read(talk.scene.branch, path)))?.[1]
const heroBytes = async (path: string) => {
  const name = (await heroOf(path))!.replace(/['"]/g, '').split('/').at(-1)!
  const files = [...(await talk.scene.repo.files(await talk.head())).keys()]
  return talk.scene.repo.read(talk.scene.branch, files.find((file) => file.endsWith(name))!)
}
const replies = async () =>
  (await talk.scene.repo.comments(talk.scene.pull.number)).filter(({ body }) =>
    body.startsWith('<!-- hero-images answer '),
  )

describe('bound to what was seen', () => {
  it('an approval that waits behind a new drawing is not for that', async () => {
    await open(one, { review: 'required' })
    const again = await talk.act.tick('ann', { act: 'redraw', post: tides })
    const approves = await talk.act.say('ben', '/hero approve')
    await talk.run(again)
    await talk.run(approves)
    expect(await talk.approvals()).toEqual([])
    expect(await talk.checks()).toMatchObject({ status: 'queued' })
    expect(await talk.comment()).toContain('is another one now')
    expect(await talk.scene.gh.reactions(approves.id)).toContainEqual(
      expect.objectContaining({ content: 'confused' }),
    )
  })

  it('what no comment of ours has shown is not approved by a word', async () => {
    await open(one)
    await talk.scene.repo.deleteComment((await talk.commentId())!, 'ben')
    const shown = '/git/refs/hero-images%2Fpr-1-shown'
    const { gh, repo } = talk.scene
    const gone = await fetch(`${gh.url}/repos/${repo.fullName}${shown}`, {
      method: 'DELETE',
      headers: { authorization: `token ${gh.token}` },
    })
    expect(gone.ok).toBe(true)
    await talk.say('ann', '/hero approve')
    expect(await talk.approvals()).toEqual([])
    expect(await talk.comment()).toContain('Why the tide is late')
    await talk.say('ann', '/hero approve')
    expect(await talk.approvals()).toHaveLength(1)
  })

  it('what is done once is not done again where the API gives the same picture', async () => {
    talk = await openTalk(one, { roles: { ann: 'write' }, isVaried: false })
    expect((await talk.opened()).code).toBe(0)
    const said = await talk.act.say('ann', '/hero redraw 1')
    await talk.run(said)
    const text = String(await talk.scene.repo.read(talk.scene.branch, tides))
    await talk.push({ [tides]: null, [boats]: text })
    await talk.run(said)
    expect(paid()).toBe(2)
  })

  it('what an impatient person says twice is done once', async () => {
    await open(one)
    const first = await talk.act.say('ann', '/hero redraw 1 less blue')
    const second = await talk.act.say('ann', '/hero redraw 1 less blue')
    await talk.run(first)
    await talk.run(second)
    // A run that is started again comes with the same event.
    await talk.run(first)
    expect(paid()).toBe(2)
    expect(await talk.comment()).toContain('is another one now')
  })

  it('the newest word on a picture counts, in whatever order its runs come', async () => {
    await open(one)
    const ticked = await talk.act.tick('ann', { act: 'approve', post: tides })
    const unticked = await talk.act.untick('ben', { act: 'approve', post: tides })
    await talk.run(unticked)
    await talk.run(ticked)
    const standing = await talk.approvals()
    // Within one second nobody can tell which was first.
    const isSame = ticked.event.payload !== undefined && sameSecond(ticked.event, unticked.event)
    expect(standing).toHaveLength(isSame ? 1 : 0)
  })
})

// biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
const sameSecond = (a: any, b: any) => a.payload.comment.updated_at === b.payload.comment.updated_at

describe('in the words of people', () => {
  it('several commands, each with the lines below it', async () => {
    await open(both, { review: 'required' })
    const said = await talk.say(
      'ann',
      'Good start!\n\n/hero approve picture 1, please\n/hero redraw #2:\nless blue,\nmore fog',
    )
    expect(said.code).toBe(0)
    expect(paid()).toBe(3)
    expect(lastPrompt()).toContain('less blue, more fog')
    expect((await talk.checks()).output.title).toBe('1 of 2 pictures to approve')
    expect((await talk.say('ben', '/hero approve!')).code).toBe(0)
    expect(await talk.checks()).toMatchObject({ conclusion: 'success' })
  })

  it('no name of another picture is taken for words', async () => {
    await open(one)
    for (const text of ['2 more fog', 'posts/none.md brighter', '1 2 less blue'])
      await talk.say('ann', `/hero redraw ${text}`)
    expect(paid()).toBe(1)
    const comment = await talk.comment()
    expect(comment).toContain('Is `2` a picture')
    await talk.say('ann', '/hero redraw 1: 2 boats more')
    expect(paid()).toBe(2)
    expect(lastPrompt()).toContain('2 boats more')
  })

  it('questions are answered in a comment of their own', async () => {
    await open(one)
    await talk.say('ann', '/hero redraw 1 less blue')
    const asked = await talk.act.say('ben', '/hero why 1\n/hero budget')
    await talk.run(asked)
    await talk.run(asked)
    const [answer, ...more] = await replies()
    expect(more).toEqual([])
    expect(answer!.body).toContain('Asked for by ann, with the words: less blue')
    expect(answer!.body).toContain('The prompt:')
    const spent = (of: string) => answer!.body.split(`| ${of} |`)[1]?.split('|')[0]?.trim()
    expect(spent('this pull request')).toMatch(/^2 images, &#36;0\.\d+$/)
    expect(spent('this month (UTC)')).toBe(spent('this pull request'))
    expect(paid()).toBe(2)
  })
})

describe('taken back', () => {
  it('the picture before, for nothing; and again the other one', async () => {
    await open(both)
    const before = await heroBytes(tides)
    await talk.say('ann', '/hero redraw tides less blue')
    const after = await heroBytes(tides)
    expect(after).not.toEqual(before)

    const undone = await talk.act.say('ben', '/hero undo')
    const impatient = await talk.act.say('ben', '/hero undo')
    expect((await talk.run(undone)).outputs).toMatchObject({ count: '1', cost: '0.0000' })
    expect(await heroBytes(tides)).toEqual(before)
    expect(await talk.comment()).toContain('has the picture again that it had before')
    await talk.run(impatient)
    expect(await heroBytes(tides)).toEqual(before)

    await talk.say('ann', '/hero undo tides')
    expect(await heroBytes(tides)).toEqual(after)
    await talk.say('ann', '/hero undo boats')
    expect(await talk.comment()).toContain('is the first one of its post')
    expect(paid()).toBe(3)
  })

  it('an approval by review, when the review is dismissed or followed by another', async () => {
    await open(one, { review: 'required' })
    const review = await talk.act.review('ben')
    await talk.run(review)
    expect(await talk.checks()).toMatchObject({ conclusion: 'success' })
    await talk.run(await talk.act.dismiss('ann', review))
    expect(await talk.checks()).toMatchObject({ status: 'queued' })

    await talk.review('ben')
    expect(await talk.checks()).toMatchObject({ conclusion: 'success' })
    await talk.review('ben', { event: 'REQUEST_CHANGES' })
    expect(await talk.checks()).toMatchObject({ status: 'queued' })
    expect(await talk.comment()).toContain('took back the approval')
  })

  it('an approving review that asks for a change is that request first', async () => {
    await open(both, { review: 'required' })
    await talk.review('ben', { body: 'Nice.\n\n/hero redraw 1 less blue' })
    expect(paid()).toBe(3)
    expect(await talk.approvals()).toMatchObject([{ via: 'review' }])
    expect((await talk.checks()).output.title).toBe('1 of 2 pictures to approve')
  })
})
