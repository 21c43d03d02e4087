import { afterAll, beforeAll, expect, it } from 'vitest'
import { textsOf } from '../sites/generators/templates/fixture.ts'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene, us, workflow, workflowPath } from './talk.ts'

/** A blog whose templates do not show the pictures of its posts, and people who say so. */

const after = textsOf('astro', 'after')
const base = {
  ...Object.fromEntries(textsOf('astro', 'before')),
  [workflowPath]: workflow,
  // The patches tell the size of social images.
  '.github/hero-images.yml': 'size: 192x108\n',
}
const one = postPath('one')

let talk: TalkScene
beforeAll(async () => {
  talk = await openTalk(
    { [one]: post('One') },
    { base, roles: { writer: 'write', reader: 'read' } },
  )
  const opened = await talk.opened()
  expect(opened.code).toBe(0)
})
afterAll(() => talk.close())

const wired = (path: string) =>
  talk.scene.repo.read('hero-images/wire', path).then((bytes) => bytes?.toString())
const head = () => talk.scene.repo.head('hero-images/wire')
const comment = async () => (await talk.scene.repo.comments(talk.scene.pull.number))[0]!.body

it('is offered by the comment, in one sentence with the words to write', async () => {
  const body = await comment()
  expect(body.match(/\bwire\b/g)).toHaveLength(1)
  expect(body).toContain('do not show the pictures of their posts yet: comment `/hero wire`')
})

it('does nothing for who may not write here', async () => {
  const job = await talk.say('reader', '/hero wire')
  expect(job.code).toBe(0)
  expect(await head()).toBeUndefined()
})

it('opens the pull request with the patches, leaves the branch of the writer, and says so once', async () => {
  const before = await talk.head()
  const job = await talk.say('writer', '/hero wire')
  expect(job.code).toBe(0)
  for (const [path, text] of after) expect(await wired(path)).toBe(text)
  expect(await wired(one)).toBeUndefined()
  expect(await talk.head()).toBe(before)
  const reactions = talk.scene.gh.reactions(job.id).filter(({ by }) => by === us)
  expect(reactions.map(({ content }) => content)).toEqual(['eyes', 'rocket'])
  const body = await comment()
  expect(body).toMatch(/The patches are in pull request \d+\./)
  expect(body).not.toContain('do not show the pictures')

  const first = await head()
  const again = await talk.say('writer', '/hero wire')
  expect(again.code).toBe(0)
  expect(await head()).toBe(first)
  expect(await comment()).toContain('is open already')
})
