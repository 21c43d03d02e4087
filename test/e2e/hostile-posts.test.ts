import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { astroBlog, openScene, post, postPath, type Scene, smallBlog } from './blog.ts'
import { type Kind, openStagingScene } from './staging-scene.ts'

/** One file that cannot be read stops no other. */

const key = 'sk-test-0123456789abcdef'
const many = 10_000
const deep = (open: string, close: string) => open.repeat(many) + close.repeat(many)
const hostile = {
  'json.md': `{"title":"T","d":${deep('[', ']')}}\n\nWords.\n`,
  'maps.md': `{"title":"T","d":${deep('{"a":', '')}1${'}'.repeat(many)}}\n\nWords.\n`,
  'yaml.md': `---\ntitle: T\nd: ${deep('[', ']')}\n---\n`,
  'toml.md': `+++\ntitle = "T"\nd = ${deep('[', ']')}\n+++\n`,
  'names.md': `+++\ntitle = "T"\n${'a.'.repeat(many)}a = 1\n+++\n`,
  'keys.json.md': `{"title":"T"${Array.from({ length: many }, (_, n) => `,"k${n}":1`).join('')}}\n`,
  'keys.toml.md': `+++\ntitle = "T"\n${Array.from({ length: many }, (_, n) => `k${n} = 1\n`).join('')}+++\n`,
  'keys.md': `---\ntitle: T\n${Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join('')}---\n`,
}

let images: ImagesServer
let scene: Scene | undefined
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene?.close()
  scene = undefined
  await images.close()
})
const run = () => scene!.run({ inputs: { 'api-key': key, 'base-url': images.url } })
const placedIn = (dir: string) =>
  Object.fromEntries(Object.entries(hostile).map(([name, text]) => [`${dir}/${name}`, text]))
const placed = placedIn('src/content/blog')

it('new posts that nest without end are told one by one, and the good one is drawn', async () => {
  // Hugo reads all three languages.
  const placed = placedIn('content/posts')
  const base = {
    'hugo.toml': 'baseURL = "https://blog.example/"\n',
    'content/posts/old.md': '---\ntitle: Old\nimages: [/old.png]\n---\n\nWords.\n',
    'static/old.png': 'a picture',
  }
  scene = await openScene({ ...placed, 'content/posts/tides.md': post('Tides') }, { base })
  const job = await run()
  expect(job.outputs.count).toBe('1')
  expect(job.stdout).not.toContain('Unexpected error')
  expect(images.calls).toHaveLength(1)
  const failed = JSON.parse(job.outputs.plan!).failed.map(({ post }: { post: string }) => post)
  expect(failed.sort()).toEqual(Object.keys(placed).sort())
})

it.each<[Kind, RegExp]>([
  ['through the API', /^Passed over, as they cannot be read: .*[^.\d]\.$/],
  ['with git in a checkout', /^Passed over, as they cannot be read: .*; and 5 more\.$/],
])('old ones are passed over, and told once, %s', async (kind, told) => {
  const more = Object.fromEntries([...'abcdef'].map((slug) => [postPath(slug), hostile['yaml.md']]))
  const old = { ...smallBlog, ...placed, ...more }
  const staging = await openStagingScene(kind, { [postPath('tides')]: post('Tides') }, old)
  const job = await staging.run()
  await staging.close()
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  const lines = job.stdout.split('\n').filter((line) => line.includes('cannot be read'))
  expect(lines).toEqual([expect.stringMatching(told)])
  expect(lines[0]).toMatch(/blog\/\w[\w.]*\.md.*(nested too deeply|too many keys)/)
})

it('a record, and a config, that nests without end stops nothing', async () => {
  const record = `.github/hero-images/records/${postPath('tides')}.json`
  scene = await openScene(
    { [postPath('tides')]: post('Tides'), [record]: deep('[', ']') },
    { base: { ...smallBlog, 'package.json': deep('{"a":', ''), '_config.yml': deep('[', ']') } },
  )
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
})

it('a settings file that does is one clear sentence', async () => {
  const settings = { '.github/hero-images.yml': `posts: ${deep('[', ']')}\n` }
  scene = await openScene({ ...settings, [postPath('tides')]: post('Tides') }, { base: astroBlog })
  const job = await run()
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(
    /^::error.*The settings file is no valid YAML: it is nested too deeply/m,
  )
})
