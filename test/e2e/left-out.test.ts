import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'
import { openScene, type Scene, smallPictures } from './blog.ts'

/** Files that are no posts: never drawn, and never passed over in silence. */

const key = 'sk-test-0123456789abcdef'
const text = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\nText\n`
const hugo = {
  'hugo.toml': "baseURL = 'https://x.example/'\n",
  '.github/hero-images.yml': smallPictures,
  'content/posts/a.md': text('A'),
}

let images: ImagesServer
let scene: Scene | undefined
beforeEach(async () => {
  images = await startImagesServer({ key })
})
afterEach(async () => {
  await scene?.close()
  scene = undefined
  await images.close()
})

it('a pull request with pages alone: said in log, summary and check, drawn when the setting says so', async () => {
  scene = await openScene(
    {
      'content/people/jo.md': text('Jo', 'type: guest\n'),
      'content/posts/find.md': text('Find', 'layout: search\n'),
    },
    { base: hugo },
  )
  const inputs = { 'api-key': key, 'base-url': images.url, review: 'required' }
  const job = await scene.run({ action: 'opened', inputs })
  expect(job.code).toBe(0)
  expect(images.calls).toEqual([])
  expect(job.summary).not.toContain('No new post lacks its picture')
  for (const said of [job.stdout, job.summary]) {
    expect(said).toContain('Left out, as no posts of the hugo site: ')
    expect(said).toContain('content/people/jo.md')
    expect(said).toContain('layout: search')
    expect(said).toContain('.github/hero-images.yml')
    expect(said).toContain("'content/people/**/*.md'")
  }
  expect(await scene.repo.comments(scene.pull.number)).toEqual([])
  expect(JSON.parse(job.outputs.plan!).leftOut.files).toEqual([
    { file: 'content/people/jo.md', reason: 'in the folder people, by its name none of articles' },
    { file: 'content/posts/find.md', reason: 'layout: search' },
  ])

  await scene.repo.commit(scene.branch, {
    '.github/hero-images.yml': `${smallPictures}posts: ['content/posts/**/*.md', 'content/people/jo.md']\n`,
  })
  const second = await scene.run({ action: 'synchronize', inputs })
  expect(second.code).toBe(0)
  expect(images.calls).toHaveLength(1)
  expect(String(await scene.repo.read(scene.branch, 'content/people/jo.md'))).toContain('images:')
})

it('a post beside pages: the comment shows the one and tells of the others', async () => {
  scene = await openScene(
    { 'content/posts/b.md': text('B'), 'content/authors/jo.md': text('Jo') },
    { base: hugo },
  )
  const inputs = { 'api-key': key, 'base-url': images.url }
  const job = await scene.run({ action: 'opened', inputs })
  expect(job.code).toBe(0)
  expect(images.calls).toHaveLength(1)
  const [comment] = await scene.repo.comments(scene.pull.number)
  expect(comment?.body).toContain('Left out, as no posts of the hugo site: ')
  expect(comment?.body).toContain('content/authors/jo.md')
})

it('`plan` names what it left out with its reason, folded where it is much', () => {
  const dir = mkdtempSync(join(tmpdir(), 'hero-left-out-'))
  try {
    const people = Array.from({ length: 80 }, (_, n) => `content/authors/p${n + 10}.md`)
    const files = ['hugo.toml', 'content/posts/a.md', 'content/about.md', 'README.md', ...people]
    for (const file of files) {
      mkdirSync(dirname(join(dir, file)), { recursive: true })
      writeFileSync(join(dir, file), file.endsWith('.md') ? text('X') : '')
    }
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [cli, 'plan', '--dir', dir, ...args], {
        env: { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME },
        encoding: 'utf8',
      }).stdout
    const said = run()
    expect(said).toContain('1 post to draw')
    expect(said).toMatch(
      /Left out, as no posts\n {2}content\/authors\/p10\.md, content\/authors\/p11\.md, content\/authors\/p12\.md and 77 more: in the folder authors, by its name none of articles\n {2}content\/about\.md: a page of the site, by its name\n {2}README\.md: a paper of the repo\n/,
    )
    const { leftOut } = JSON.parse(run('--json'))
    expect(leftOut.files).toHaveLength(82)
    expect(leftOut).not.toHaveProperty('sentence')
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
})
