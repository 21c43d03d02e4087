import { afterEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { commentEvent, laterThan } from '../helpers/webhooks.ts'
import { post, postPath, smallBlog, smallPictures } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** Title cards and their posts, where no key is given. */

const [tides, boats] = [postPath('tides'), postPath('boats')]
const base = { ...smallBlog, [workflowPath]: workflow }
const inputs = { 'api-key': '' }

let talk: TalkScene
afterEach(() => talk.close())

const open = async (title = 'Why the tyde is late') => {
  talk = await openTalk({ [tides]: post(title) }, { base, roles: { ann: 'write' }, inputs })
  expect((await talk.opened()).code).toBe(0)
}
const read = async (ref: string, path: string) =>
  (await talk.scene.repo.read(ref, path))?.toString() ?? ''
const recordOf = async (post = tides, ref = talk.scene.branch) =>
  JSON.parse(await read(ref, recordPath(post)))
/** The post with another title, as its author mends it, with all that we wrote into it. */
const titled = async (from: string, to: string, ref = talk.scene.branch) => ({
  [tides]: (await read(ref, tides)).replace(`title: "${from}"`, `title: "${to}"`),
})
const mend = async () => talk.push(await titled('Why the tyde is late', 'Why the tide is late'))

describe('on a pull request, a card', () => {
  it('follows the title of its post in the next run, once', async () => {
    await open()
    const before = await recordOf()
    expect(await mend()).toMatchObject({ code: 0, outputs: { count: '1' } })
    const record = await recordOf()
    expect(record).toMatchObject({ title: 'Why the tide is late', round: 2 })
    expect(record.files.hero.sha256).not.toBe(before.files.hero.sha256)
    const text = await read(talk.scene.branch, tides)
    expect(text).toContain('Title card: “Why the tide is late”')
    expect(text).not.toContain('tyde')
    const comment = (await talk.comment())!
    expect(comment).toContain('### 1 · Why the tide is late')
    expect(comment).toContain('<b>Before</b>: round 1')
    expect(comment).toContain('Set anew, because the title was “Why the tyde is late” before.')
    expect(await talk.push({ 'notes.md': 'Nothing.\n' })).toMatchObject({
      code: 0,
      outputs: { count: '0', commit: '' },
    })
  })

  it('that was approved stays, and the run says what to do', async () => {
    await open()
    await talk.say('ann', '/hero approve')
    const before = await recordOf()
    expect(await mend()).toMatchObject({ code: 0, outputs: { count: '0', commit: '' } })
    expect(await recordOf()).toEqual(before)
    const asks = new RegExp(`card of ${tides} was approved.*\`/hero redraw ${tides}\` sets it anew`)
    expect(await talk.comment()).toMatch(asks)
    expect((await talk.say('ann', '/hero redraw 1')).code).toBe(0)
    expect(await recordOf()).toMatchObject({ title: 'Why the tide is late', round: 2 })
    expect(await talk.comment()).not.toMatch(asks)
  })

  it('that somebody took back stays, by a word and by a revert', async () => {
    await open()
    const files = [tides, recordPath(tides), (await recordOf()).files.hero.path]
    const old = new Map<string, Uint8Array>()
    for (const path of [...files, (await recordOf()).files.social.path])
      old.set(path, (await talk.scene.repo.read(talk.scene.branch, path))!)
    await mend()
    await talk.say('ann', '/hero undo')
    expect(await recordOf()).toMatchObject({ title: 'Why the tyde is late', round: 3 })
    expect(await talk.push({ 'notes.md': 'One.\n' })).toMatchObject({ outputs: { count: '0' } })
    await talk.say('ann', '/hero redraw 1')
    expect(await recordOf()).toMatchObject({ title: 'Why the tide is late' })
    const reverted = Object.fromEntries(
      [...old].map(([path, bytes]) => [
        path,
        path === tides
          ? Buffer.from(bytes).toString().replace('title: "Why the tyde', 'title: "Why the tide')
          : bytes,
      ]),
    )
    expect(await talk.push(reverted)).toMatchObject({ outputs: { count: '0', commit: '' } })
    expect(await talk.comment()).toContain('put back, by a person, so it stays')
  })

  it('is changed by no words, and says what changes it', async () => {
    await open()
    const before = await recordOf()
    expect((await talk.say('ann', '/hero redraw 1 less blue')).code).toBe(0)
    expect(await recordOf()).toEqual(before)
    const comment = (await talk.comment())!
    expect(comment).toContain(`Picture 1 (${tides}) cannot be changed by words`)
    expect(comment).not.toContain('had no effect')
  })
})

describe('a card of an older post', () => {
  const pull = async (branch: string, files: Readonly<Record<string, string>>) => {
    await talk.scene.repo.commit(branch, files, { from: 'main', message: 'A change' })
    return talk.scene.repo.openPull({ head: branch, title: branch })
  }
  const merged = async () => {
    await open()
    await talk.closed({ merged: true })
  }
  const push = async (before: string) => {
    const payload = { before, repository: await talk.scene.repo.json() }
    const sha = (await talk.scene.repo.head('main'))!
    return talk.run({ name: 'push', ref: 'refs/heads/main', sha, payload })
  }

  it('follows in the pull request that mends its title, and in no other', async () => {
    await merged()
    const mending = await pull('mend', await titled('Why the tyde is late', 'Tides', 'main'))
    const other = await pull('other', { [boats]: post('Boats') })
    const run = async (number: number) =>
      talk.dispatch({ 'pull-request': String(number), 'api-key': '' })
    expect(await run(mending.number)).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(await recordOf(tides, 'mend')).toMatchObject({ title: 'Tides', round: 2 })
    expect(await run(other.number)).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(await recordOf(tides, 'other')).toMatchObject({ title: 'Why the tyde is late' })
  })

  it('that was approved stays there, and is set anew for who asks', async () => {
    await open()
    await talk.say('ann', '/hero approve')
    await talk.closed({ merged: true })
    const { number } = await pull('mend', await titled('Why the tyde is late', 'Tides', 'main'))
    const { repo, gh } = talk.scene
    const run = await talk.dispatch({ 'pull-request': String(number), 'api-key': '' })
    expect(run).toMatchObject({ code: 0, outputs: { count: '0' } })
    const [told] = await repo.comments(number)
    expect(told!.body).toContain(`\`/hero redraw ${tides}\` sets it anew`)
    const comment = await repo.comment(number, `/hero redraw ${tides}`, 'ann')
    const around = { repository: await repo.json(), sender: await gh.account('ann') }
    const said = { ...comment, created_at: laterThan(told!.updated_at, comment.created_at) }
    expect(
      await talk.run(commentEvent({ comment: said, pull: await repo.pull(number) }, around)),
    ).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(await recordOf(tides, 'mend')).toMatchObject({ title: 'Tides' })
    expect(await recordOf(tides, 'main')).toMatchObject({ title: 'Why the tyde is late' })
  })

  it('follows the look of cards after the push that changes it, in one delivery', async () => {
    await merged()
    const before = (await talk.scene.repo.head('main'))!
    const settings = `${smallPictures}card: { accent: "#22cc88" }\n`
    await talk.scene.repo.commit('main', { '.github/hero-images.yml': settings })
    expect(await push(before)).toMatchObject({ code: 0, outputs: { count: '1' } })
    const there = await recordOf(tides, 'hero-images/main')
    expect(there).toMatchObject({ notes: ['Set anew, because cards look otherwise by now.'] })
    const head = await talk.scene.repo.head('hero-images/main')
    expect((await push(before)).code).toBe(0)
    expect(await talk.scene.repo.head('hero-images/main')).toBe(head)
  })
})

it('a post that is not in the pull request is named as such', async () => {
  await open()
  expect((await talk.say('ann', '/hero redraw src/content/blog/first.md')).code).toBe(0)
  const comment = (await talk.comment())!
  expect(comment).toContain('is a post that this pull request neither brings nor changes')
  expect(comment).toContain('`posts: src/content/blog/first.md`')
})
