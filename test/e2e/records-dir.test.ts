import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { write } from '../helpers/built-site.ts'
import { quickStart } from '../helpers/runner.ts'
import { post, postPath, smallBlog, smallPictures } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** Records in a folder that the settings name, for repos whose `.github/` belongs to others. */

const config = '.github/hero-images.yml'
const elsewhere = { [config]: `${smallPictures}records-dir: data/pictures\n` }
const [tides, boats] = [postPath('tides'), postPath('boats')]
const texts = { [tides]: post('Why the tide is late'), [boats]: post('Boats at rest') }
const usual = (path: string) => `.github/hero-images/records/${path}.json`
const placed = (path: string) => `data/pictures/records/${path}.json`

describe('on a pull request', () => {
  let talk: TalkScene
  afterEach(() => talk.close())
  const paid = () => talk.images.calls.length
  const paths = async (ref = talk.scene.branch) => [...(await talk.scene.repo.files(ref)).keys()]
  const open = (files: Readonly<Record<string, string>>, base: object, fork?: string) =>
    openTalk(files, {
      roles: { ann: 'write' },
      base: { ...smallBlog, [workflowPath]: workflow, ...base },
      ...(fork === undefined ? {} : { fork }),
    })

  it('records and marks are written there, found again, and shown', async () => {
    talk = await open(texts, elsewhere)
    const first = await talk.run(await talk.act.opened(), { inputs: { 'max-images': '1' } })
    expect(first.outputs.count).toBe('1')
    await talk.say('ann', '/hero skip tides')
    const kept = (await paths()).filter((path) => /records|skipped/.test(path))
    expect(kept).toEqual([placed(boats), `data/pictures/skipped/${tides}.json`])
    expect(await talk.comment()).toContain(placed(boats))
    expect(await talk.comment()).toContain(`(data/pictures/skipped/${tides}.json)`)

    const head = await talk.head()
    const again = await talk.opened()
    expect(again.code).toBe(0)
    expect(await talk.head()).toBe(head)
    expect(paid()).toBe(1)
    expect(again.outputs.count).toBe('0')
  })

  it('what lies in the usual folder is still known, and goes there when it is written', async () => {
    talk = await open({ [tides]: texts[tides]! }, {})
    await talk.opened()
    await talk.say('ann', '/hero approve')
    expect(await paths()).toContain(usual(tides))

    const moved = await talk.push(elsewhere)
    expect(moved.code).toBe(0)
    expect(paid()).toBe(1)
    expect(await talk.comment()).toContain('**Approved** by ann')
    expect(await paths()).toContain(usual(tides))

    await talk.say('ann', '/hero redraw tides more fog')
    expect(paid()).toBe(2)
    expect(await talk.comment()).toContain('round 2')
    const now = await paths()
    expect(now).toContain(placed(tides))
    expect(now).not.toContain(usual(tides))
  })

  it('that of a fork goes by the settings of the base, whatever its own say', async () => {
    const theirs = { [config]: `${smallPictures}records-dir: src/content/blog\n` }
    talk = await open({ [tides]: texts[tides]!, ...theirs }, elsewhere, 'mallory')
    await talk.opened('mallory')
    const said = await talk.say('ann', '/hero draw')
    expect(said.code).toBe(0)
    expect(paid()).toBe(1)
    const offered = (await talk.scene.repo.ref('refs/hero-images/pr-1-to-pull'))!
    const kept = (await paths(offered)).filter((path) => path.includes('records'))
    expect(kept).toEqual([placed(tides)])
    await talk.say('ann', '/hero draw')
    expect(paid()).toBe(1)
  })

  it('a delivery adds up there', async () => {
    talk = await open({ 'README.md': 'x' }, { ...elsewhere, [tides]: texts[tides]! })
    const run = () => talk.run({ name: 'schedule', ref: 'refs/heads/main', payload: {} })
    expect((await run()).outputs.count).toBe('1')
    await talk.scene.repo.commit('main', { [boats]: texts[boats]! })
    // It tells of all that it brings.
    expect((await run()).outputs.count).toBe('2')
    expect(paid()).toBe(2)
    const kept = (await paths('hero-images/main')).filter((path) => path.includes('records'))
    expect(kept.sort()).toEqual([placed(boats), placed(tides)].sort())
    const head = await talk.scene.repo.head('hero-images/main')
    await run()
    expect(await talk.scene.repo.head('hero-images/main')).toBe(head)
    expect(paid()).toBe(2)
  })

  it.each(['../out', '/etc', '.git/x', 'a/../../b', 'a//b', 'a\\\\b'])(
    '%s is no folder of the repo',
    async (dir) => {
      const settings = { [config]: `${smallPictures}records-dir: "${dir}"\n` }
      talk = await open({ [tides]: texts[tides]! }, settings)
      const job = await talk.opened()
      expect(job.code).toBe(1)
      expect(job.stdout).toMatch(/^::error.*`records-dir` is /m)
      expect(paid()).toBe(0)
    },
  )
})

describe('on disk', () => {
  const dir = mkdtempSync(join(tmpdir(), 'hero-records-'))
  afterEach(() => rmSync(dir, { recursive: true, force: true }))
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const run = (command: string) =>
    spawnSync(process.execPath, [cli, command, '--dir', dir], {
      env: { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME },
      encoding: 'utf8',
    })

  it('records are written there, and found again', () => {
    write(dir, { ...smallBlog, ...elsewhere, [tides]: texts[tides]! })
    const first = run('illustrate')
    expect(first.stdout).toContain(`record  ${placed(tides)}`)
    expect(existsSync(join(dir, placed(tides)))).toBe(true)
    expect(existsSync(join(dir, usual(tides)))).toBe(false)
    const again = run('illustrate')
    expect(again.stdout).toContain('Nothing was drawn')
  })
})
