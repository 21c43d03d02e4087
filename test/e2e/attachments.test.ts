import { afterEach, describe, expect, it } from 'vitest'
import { markedName } from '../../src/github/marker.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import type { Fault } from '../helpers/github.ts'
import { gradient } from '../helpers/png.ts'
import type { JobResult } from '../helpers/runner.ts'
import { astroBlog, post, postPath, smallBlog } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** Previews of pictures that are on no branch, with the token of a person: attached to the comment. */

let talk: TalkScene
afterEach(() => talk.close())

const person = () => ({ 'github-token': talk.scene.gh.tokenOf('ann') })
const uploads = () =>
  talk.scene.gh.requests.filter(({ path }) => path.startsWith('/user-attachments'))
/** Our comment, whoever it is by. */
const comment = async (): Promise<string> =>
  (await talk.scene.repo.comments(talk.scene.pull.number)).findLast(
    (one) => markedName(one) !== undefined,
  )?.body ?? ''
const attached = (text: string) =>
  [...text.matchAll(/<img src="[^"]*\/user-attachments\/assets\/([^"]+)"/g)].map(([, id]) => id)
const linked = (text: string) => text.match(/<img src="[^"]*\?raw=true"/g) ?? []
const told = ({ stdout }: JobResult) =>
  stdout.split('\n').filter((line) => line.includes('not attachments'))

const tide = { [postPath('tide')]: post('Why the tide is late') }
const choosing = {
  ...astroBlog,
  [workflowPath]: workflow,
  '.github/hero-images.yml': 'candidates: 2\nsize: 128x72\nsocial: { size: 128x72 }\n',
}
const roles = { ann: 'write' } as const
const large = () => {
  const b64_json = gradient('large', 1920, 1080).toString('base64')
  talk.images.next({ answer: (good) => ({ ...good, data: [{ b64_json }] }) })
}

describe('candidates', { timeout: 120_000 }, () => {
  const draw = async (inputs = person()) => talk.run(await talk.act.opened(), { inputs })

  it('are attached once, smaller than they are, and shown as such from then on', async () => {
    talk = await openTalk(tide, { base: choosing, roles })
    large()
    const job = await draw()
    expect(job.code, job.stdout).toBe(0)
    const { attachments } = talk.scene.gh
    const repositoryId = String((await talk.scene.repo.json()).id)
    expect(attachments).toHaveLength(2)
    for (const { bytes, type, name, ...more } of attachments) {
      expect(more).toMatchObject({ by: 'ann', repositoryId })
      expect(type).toBe('image/jpeg')
      expect(name).toMatch(/^[AB]-[\w-]+\.jpg$/)
      expect(sniff(bytes).width).toBeLessThanOrEqual(1280)
    }
    expect(attachments.map(({ bytes }) => sniff(bytes).width)).toContain(1280)
    const text = await comment()
    expect(attached(text)).toEqual(attachments.map(({ id }) => id))
    expect(linked(text)).toEqual([])
    // The whole picture is one click away, where it waits.
    expect(text.match(/<a href="[^"]*\/blob\/[^"]*\/candidates\//g)).toHaveLength(2)
    expect(job.stdout + job.stderr).not.toContain('ghp_')
    expect(told(job)).toEqual([])
    // The summary is seen where our refs are.
    expect(attached(job.summary)).toEqual([])

    const again = await draw()
    expect(again.code, again.stdout).toBe(0)
    expect(uploads()).toHaveLength(2)
    expect(await comment()).toBe(text)

    const used = await talk.run(await talk.act.say('ann', '/hero use 1 B'), { inputs: person() })
    expect(used.code, used.stdout).toBe(0)
    expect(uploads()).toHaveLength(2)
    expect(attached(await comment())).toEqual([])
    expect(await talk.staging()).toBeUndefined()
  })

  it('with the token of the workflow nothing is tried, nor told', async () => {
    talk = await openTalk(tide, { base: choosing, roles })
    const job = await draw({ 'github-token': talk.scene.gh.token })
    expect(job.code, job.stdout).toBe(0)
    expect(uploads()).toEqual([])
    expect(told(job)).toEqual([])
    expect(linked(await comment())).toHaveLength(2)
  })

  it.each<[string, Fault]>([
    ['404', { status: 404 }],
    ['500', { status: 500 }],
    ['a cut connection', { cut: true }],
    ['an address elsewhere', { rewrite: () => ({ url: 'https://example.com/x.jpg' }) }],
  ])('refused, they are shown as ever, and one line says why: %s', async (_, fault) => {
    talk = await openTalk(tide, { base: choosing, roles })
    const end = talk.scene.gh.fault(({ path }) => path.startsWith('/user-attachments'), fault)
    const job = await draw()
    expect(job.code, job.stdout).toBe(0)
    expect(uploads()).toHaveLength(1)
    expect(told(job)).toHaveLength(1)
    expect(job.stdout + job.stderr).not.toContain('ghp_')
    expect(linked(await comment())).toHaveLength(2)
    // The next run may have more luck.
    end()
    expect((await draw()).code).toBe(0)
    expect(attached(await comment())).toHaveLength(2)
  })

  it('that come late are waited for, for a while', async () => {
    talk = await openTalk(tide, { base: choosing, roles })
    talk.scene.gh.fault(({ path }) => path.startsWith('/user-attachments'), { late: 1500 })
    const job = await draw()
    expect(job.code, job.stdout).toBe(0)
    expect(attached(await comment())).toHaveLength(2)
  })
})

describe('pictures of a fork', { timeout: 120_000 }, () => {
  const say = async (text: string) =>
    talk.run(await talk.act.say('ann', text), { inputs: person() })
  const open = async () => {
    const base = { ...smallBlog, [workflowPath]: workflow }
    talk = await openTalk(tide, { fork: 'mallory', roles, base })
    talk.scene.gh.fault(({ path }) => /\/pulls\/\d+$/.test(path), {
      rewrite: (pull) => ({ ...pull, maintainer_can_modify: false }),
    })
  }

  it('are attached as we drew them, and anew where they are drawn again', async () => {
    await open()
    const drawn = await say('/hero draw')
    expect(drawn.code, drawn.stdout).toBe(0)
    const { attachments } = talk.scene.gh
    const first = await comment()
    // The hero, and the social image that is folded below it.
    expect(new Set(attached(first))).toEqual(new Set(attachments.map(({ id }) => id)))
    expect(attachments).toHaveLength(2)
    expect(linked(first)).toEqual([])
    expect(first).toContain('git pull')

    await say('/hero redraw 1 more fog')
    expect(attachments).toHaveLength(4)
    const second = attached(await comment())
    for (const { id } of attachments.slice(2)) expect(second).toContain(id)

    await say('/hero plan')
    expect(attachments).toHaveLength(4)
  })

  it('what its author put in their place is uploaded by nobody', async () => {
    await open()
    const { gh, repo } = talk.scene
    await talk.say('ann', '/hero draw')
    const taken = await repo.ref('refs/hero-images/pr-1-to-pull')
    const mine = gradient('mine', 200, 100)
    await repo.pushToFork(1, { 'src/assets/hero/tide.webp': mine }, taken)
    expect(gh.attachments).toEqual([])
    const job = await say('/hero draw')
    expect(job.code, job.stdout).toBe(0)
    expect(gh.attachments.map(({ bytes }) => sniff(bytes).width)).not.toContain(200)
  })
})
