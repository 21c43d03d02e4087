import { afterEach, expect, it } from 'vitest'
import { readRecord, recordPath } from '../../src/ledger/record.ts'
import type { Success } from '../helpers/images-server.ts'
import { gradient } from '../helpers/png.ts'
import { post, postPath, smallBlog, smallPictures } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** What people say of a hero is about its dark version, too. */

const tides = postPath('tides')
const hero = 'src/assets/hero/tides.webp'
const dark = 'src/assets/hero/tides-dark.webp'
const base = (more = '') => ({
  ...smallBlog,
  [workflowPath]: workflow,
  '.github/hero-images.yml': `dark: true\nfields: { dark: heroImageDark }\nprices: { gpt-image-2: { image: 0.04 } }\n${more}${smallPictures}`,
})

let talk: TalkScene
afterEach(() => talk.close())
const ways = () => talk.images.calls.map(({ path }) => path.replace(/.*\//, ''))
const read = (path: string, ref = talk.scene.branch) => talk.scene.repo.read(ref, path)
const record = async () => readRecord((await read(recordPath(tides)))!)!
const open = async (more = '', fork?: string) => {
  talk = await openTalk(
    { [tides]: post('Tides') },
    { base: base(more), roles: { ann: 'write' }, ...(fork && { fork }) },
  )
}

it('the candidate that is chosen gets one, the others none', { timeout: 300_000 }, async () => {
  await open('candidates: 2\n')
  expect((await talk.opened()).outputs).toMatchObject({ count: '0', cost: '0.0800' })
  expect(ways()).toEqual(['generations', 'generations'])
  expect(await talk.comment()).toContain('The one that is chosen gets a dark version as well')
  const used = await talk.say('ann', '/hero use B')
  expect(used, used.stdout).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(ways()).toEqual(['generations', 'generations', 'edits'])
  const kept = await record()
  expect(kept.paid).toHaveLength(3)
  expect(kept.files.dark?.path).toBe(dark)
  expect((await read(tides))!.toString()).toMatch(/heroImageDark: .*tides-dark\.webp/)
  expect(await talk.staging()).toBeUndefined()
  expect((await talk.opened()).outputs.count).toBe('0')
  expect(ways()).toHaveLength(3)
})

it('redraw and undo carry both', { timeout: 300_000 }, async () => {
  await open()
  await talk.opened()
  const first = await record()
  await talk.say('ann', '/hero redraw 1 less blue')
  // The second round is an edit of the hero; its dark version is one of that.
  expect(ways()).toEqual(['generations', 'edits', 'edits', 'edits'])
  const second = await record()
  expect(second.files.dark!.sha256).not.toBe(first.files.dark!.sha256)
  expect(await talk.comment()).toContain('<b>Dark</b> version')
  expect(await talk.comment()).toContain('<b>Before</b>')
  await talk.say('ann', '/hero undo 1')
  const third = await record()
  expect(third.files.hero.sha256).toBe(first.files.hero.sha256)
  expect(third.files.dark!.sha256).toBe(first.files.dark!.sha256)
  const files = await talk.scene.repo.files(talk.scene.branch)
  expect(files.get(dark)?.sha).toBe(first.files.dark!.blob)
  expect(files.get(hero)?.sha).toBe(first.files.hero.blob)
  expect(ways()).toHaveLength(4)
  await talk.say('ann', '/hero approve 1')
  expect((await talk.checks())?.output.title).toBe('1 picture approved')
})

it('a file of it that goes is put back, for nothing', {
  timeout: 120_000,
}, async () => {
  await open()
  await talk.opened()
  const { files } = await record()
  await talk.scene.repo.commit(talk.scene.branch, { [dark]: null }, { message: 'Oops' })
  await talk.opened()
  expect((await talk.scene.repo.files(talk.scene.branch)).get(dark)?.sha).toBe(files.dark!.blob)
  expect(ways()).toHaveLength(2)
})

it('of a fork’s pull request both wait, and come after the merge', {
  timeout: 180_000,
}, async () => {
  await open('', 'mallory')
  const drawn = await talk.say('ann', '/hero draw')
  expect(drawn.code, drawn.stdout).toBe(0)
  expect(ways()).toEqual(['generations', 'edits'])
  expect(await talk.comment()).toContain('<b>Dark</b> version')
  const offered = await talk.scene.repo.ref(`refs/hero-images/pr-${talk.scene.pull.number}-to-pull`)
  expect(await read(dark, offered!)).toBeDefined()
  const merged = await talk.run(await talk.act.closed({ merged: true }))
  expect(merged.code, merged.stdout).toBe(0)
  expect(ways()).toHaveLength(2)
  const delivery = 'hero-images/main'
  const kept = readRecord((await read(recordPath(tides), delivery))!)!
  const files = await talk.scene.repo.files(delivery)
  expect(files.get(dark)?.sha).toBe(kept.files.dark!.blob)
  expect(files.get(hero)?.sha).toBe(kept.files.hero.blob)
})

it('another focus cuts both anew, in the same place', { timeout: 300_000 }, async () => {
  await open()
  const tall = gradient('tall', 192, 320).toString('base64')
  const answer = { answer: (good: Success) => ({ ...good, data: [{ b64_json: tall }] }) }
  talk.images.next(answer, answer)
  await talk.opened()
  const first = await record()
  const [light, night] = [(await read(hero))!, (await read(dark))!]
  // Both came as the same picture here: cut alike, they are alike.
  expect(night.equals(light)).toBe(true)
  await talk.push({
    [tides]: (await read(tides))!
      .toString()
      .replace('---\n\n', 'hero_images: { focus: bottom }\n---\n\n'),
  })
  const second = await record()
  expect(second.focus).toBe('50% 100%')
  expect(second.files.dark!.sha256).not.toBe(first.files.dark!.sha256)
  expect((await read(dark))!.equals((await read(hero))!)).toBe(true)
  expect(ways()).toHaveLength(2)
})
