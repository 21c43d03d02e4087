import { afterEach, beforeEach, expect, it } from 'vitest'
import { markedName } from '../../src/github/marker.ts'
import type { RunnerEvent } from '../helpers/runner.ts'
import { astroBlog, post, postPath, smallPictures } from './blog.ts'
import { openTalk, type Said, type TalkScene } from './talk.ts'

/** Two workflows with settings of their own on one pull request. */

const guides = (slug: string) => `src/content/guides/${slug}.md`
const [tides, boats] = [postPath('tides'), postPath('boats')]
const [setup, usage] = [guides('setup'), guides('usage')]
const settings = (folder: string) => `${smallPictures}posts: ['src/content/${folder}/**/*.md']\n`
const workflow = '.github/workflows/images.yml'

const web = { config: '.github/web.yml', review: 'required' }
const docs = { config: '.github/docs.yml', name: 'docs', review: 'required' }

let talk: TalkScene
beforeEach(async () => {
  talk = await openTalk(
    {
      [tides]: post('Tides'),
      [boats]: post('Boats'),
      [setup]: post('Setting up'),
      [usage]: post('In use'),
    },
    {
      roles: { ann: 'write' },
      base: {
        ...astroBlog,
        'src/content/guides/first.md': post('First', 'heroImage: ../../assets/first.png\n'),
        '.github/web.yml': settings('blog'),
        '.github/docs.yml': settings('guides'),
        [workflow]: 'on: [pull_request, issue_comment]\n',
      },
    },
  )
})
afterEach(() => talk.close())

/** Both workflows hear of it, one after the other. */
const both = async (what: RunnerEvent | Said) => {
  const jobs = [await talk.run(what, { inputs: web }), await talk.run(what, { inputs: docs })]
  for (const { code, stdout } of jobs) expect(code, stdout).toBe(0)
  return jobs
}
const say = async (text: string) => {
  const said = await talk.act.say('ann', text)
  await both(said)
  return said
}
const comments = async () => talk.scene.repo.comments(talk.scene.pull.number)
const commentOf = async (name: string) =>
  (await comments()).filter((comment) => markedName(comment) === name)
const bodyOf = async (name: string) => (await commentOf(name))[0]!.body as string
const checks = async () => {
  const { head } = await talk.scene.repo.pull(talk.scene.pull.number)
  const all = await talk.scene.repo.checks(head.sha)
  return ['Hero images', 'Hero images (docs)'].map((name) => all.get(name)?.output.title)
}
const isThere = async (ref: string) =>
  (await talk.scene.repo.ref(`refs/hero-images/${ref}`)) !== undefined
const paid = () => talk.images.calls.length

it('has a comment, a check and a store for each, and draws each post once', async () => {
  await both(await talk.act.opened())
  expect(paid()).toBe(4)
  for (const name of ['', 'docs']) expect(await commentOf(name)).toHaveLength(1)
  const [ofWeb, ofDocs] = [await bodyOf(''), await bodyOf('docs')]
  expect(ofWeb).toContain('## Hero images\n')
  expect(ofDocs).toContain('## Hero images (docs)\n')
  const titles = (body: string) => [...body.matchAll(/^### \d · (.*)$/gm)].map((match) => match[1])
  expect(titles(ofWeb)).toEqual(['Boats', 'Tides'])
  expect(titles(ofDocs)).toEqual(['Setting up', 'In use'])
  // What the first one said of its commit is said of the second one's, which starts no workflow.
  expect(await checks()).toEqual(['2 of 2 pictures to approve', '2 of 2 pictures to approve'])
  for (const ref of ['pr-1', 'pr-1-shown', 'pr-1@docs', 'pr-1-shown@docs'])
    expect(await isThere(ref), ref).toBe(true)

  await say('/hero approve boats, setup')
  expect(await checks()).toEqual(['1 of 2 pictures to approve', '1 of 2 pictures to approve'])
  expect(await bodyOf('')).not.toContain('No post')
  expect(await bodyOf('docs')).not.toContain('No post')

  await say('/hero approve all')
  expect(await checks()).toEqual(['2 pictures approved', '2 pictures approved'])
  expect(paid()).toBe(4)
})

it('lets one alone do and answer what only it understands', async () => {
  await both(await talk.act.opened())
  const before = await bodyOf('')
  const said = await talk.act.say('ann', '/hero redraw setup: less blue')
  const [ofWeb] = await both(said)
  expect(ofWeb!.stdout).toContain('Another workflow on this pull request is meant.')
  expect(paid()).toBe(5)
  expect(await bodyOf('')).toBe(before)
  expect(await bodyOf('docs')).toContain('ann asked to change')
  const reactions = await talk.scene.gh.reactions(said.id)
  expect(reactions.map(({ content }: { content: string }) => content)).toEqual(['eyes', 'rocket'])
})

it('asks once where a number may mean two pictures, and pays for neither', async () => {
  await both(await talk.act.opened())
  const before = await bodyOf('docs')
  await say('/hero redraw 1 less blue')
  expect(paid()).toBe(4)
  expect(await bodyOf('')).toContain('More than one comment here has a picture 1: name the post.')
  expect(await bodyOf('docs')).toBe(before)
})

it('takes a tick for the workflow in whose comment it is', async () => {
  await both(await talk.act.opened())
  const [comment] = await commentOf('docs')
  const body = (comment!.body as string).replace('- [ ] **Approve**', '- [x] **Approve**')
  const [ofWeb] = await both(await talk.act.editComment('ann', body, comment!.id))
  expect(ofWeb!.stdout).toContain('in the comment of another workflow, `docs`')
  expect(await checks()).toEqual(['2 of 2 pictures to approve', '1 of 2 pictures to approve'])
})

it('delivers each by a branch of its own', async () => {
  const byHand = { 'pull-request': '', deliver: 'pull-request', posts: '' }
  await talk.scene.repo.commit('main', {
    [postPath('late')]: post('Late'),
    [guides('late')]: post('Late'),
  })
  for (const inputs of [web, docs])
    expect((await talk.dispatch({ ...byHand, ...inputs })).code).toBe(0)
  const { repo } = talk.scene
  expect(await repo.head('hero-images/main')).toBeDefined()
  expect(await repo.head('hero-images/main@docs')).toBeDefined()
  expect(paid()).toBe(2)
})
