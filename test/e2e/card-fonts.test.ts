import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

const top = fileURLToPath(new URL('../..', import.meta.url))
const path = postPath('sea')
const font = 'noto-sans-georgian-georgian-700-normal.woff2'

let archive: string
let scene: Scene
beforeEach(() => {
  // What a runner downloads has no fonts for other scripts.
  archive = mkdtempSync(join(tmpdir(), 'hero-archive-'))
  for (const part of ['dist', 'package.json'])
    cpSync(join(top, part), join(archive, part), { recursive: true })
})
afterEach(async () => {
  rmSync(archive, { recursive: true })
  await scene.close()
})

const run = (env: Record<string, string>) =>
  scene.run({ dist: join(archive, 'dist/index.js'), env, inputs: { 'api-key': '' } })
const record = async () =>
  JSON.parse((await scene.repo.read(scene.branch, recordPath(path)))!.toString())

it('a card fetches the font of its script out of the action’s own repository, once for a runner', async () => {
  const cache = join(archive, 'tools')
  // The action's repository is the blog's here: it has the same bytes, so git gives them the same name.
  scene = await openScene({
    [path]: post('ზღვის ტალღები'),
    [`fonts/${font}`]: readFileSync(join(top, 'fonts', font)),
  })
  const env = { GITHUB_ACTION_REPOSITORY: scene.repo.fullName, RUNNER_TOOL_CACHE: cache }
  expect(await run(env)).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(await record()).toMatchObject({ generator: 'card', title: 'ზღვის ტალღები' })
  expect((await record()).notes).toEqual([])
  expect(readdirSync(join(cache, 'hero-images-fonts'))).toEqual([font])
})

it('where it cannot be had, the card is drawn without the title, and the note says why', async () => {
  scene = await openScene({ [path]: post('ზღვის ტალღები') })
  expect(await run({ GITHUB_ACTION_REPOSITORY: scene.repo.fullName })).toMatchObject({ code: 0 })
  const { notes, untitled } = await record()
  expect(untitled).toBe(true)
  expect(notes).toEqual([
    expect.stringMatching(/the font for Georgian could not be had \(.*Not Found/s),
  ])
})
