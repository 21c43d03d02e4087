import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { createBareRemote } from '../repo/bare-remote.ts'
import { openScene, type Scene, smallPictures } from './blog.ts'

/** Posts whose picture no page would show: told, and never bought. */

const key = 'sk-test-0123456789abcdef'
const settings = '.github/hero-images.yml'
const page = (title: string) => `---\ntitle: ${title}\n---\n<p>About ${title}.</p>\n`

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})

const inputs = () => ({ 'api-key': key, 'base-url': images.url })

/** Two runs, as two pushes start them, that buy nothing and change nothing. */
async function boughtNothing(path: string, workspace: () => { workspace?: string } = () => ({})) {
  for (const action of ['opened', 'synchronize']) {
    const job = await scene.run({ action, inputs: inputs(), ...workspace() })
    expect(images.calls).toEqual([])
    expect(job.outputs.commit).toBe('')
    expect(job.stdout.match(/^::error/gm)).toHaveLength(1)
    expect(job.stdout).toMatch(new RegExp(`^::error [^\\n]*file=${path}`, 'm'))
    expect(job.code).toBe(1)
  }
}

const unheardOf = {
  'soupault.toml': '[settings]\n  generator_mode = true\n',
  'content/index.html': page('Home'),
  'content/news/a.html': page('A'),
  [settings]: smallPictures,
}

describe('a site that has no place for keys', () => {
  it('nanoc has one: one picture in three runs', async () => {
    const path = 'content/news/b.html'
    const { 'soupault.toml': _, ...rest } = unheardOf
    const base = { ...rest, 'nanoc.yaml': 'base_url: https://x.example\n' }
    scene = await openScene({ [path]: page('News B') }, { base })
    for (const action of ['opened', 'synchronize', 'synchronize'])
      expect((await scene.run({ action, inputs: inputs() })).code).toBe(0)
    expect(images.calls).toHaveLength(1)
    expect(String(await scene.repo.read(scene.branch, path))).toMatch(
      /^---\ntitle: News B\nimage: \/assets\/images\/hero\/b-social\.jpg\n[^<]*---\n<p>/,
    )
  })

  it('one that we do not know: told with what to set; with it, drawn once', async () => {
    const path = 'content/news/b.html'
    scene = await openScene({ [path]: page('News B') }, { base: unheardOf })
    await boughtNothing(path)
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(comment?.body).toContain('`fields`')
    expect(comment?.body).toContain('`site: html`')

    await scene.repo.commit(scene.branch, {
      [settings]: `${smallPictures}site: html\nfields: { hero: image }\n`,
    })
    const first = await scene.run({ action: 'synchronize', inputs: inputs() })
    expect(first.code).toBe(0)
    await scene.run({ action: 'synchronize', inputs: inputs() })
    expect(images.calls).toHaveLength(1)
    const text = String(await scene.repo.read(scene.branch, path))
    expect(text).toMatch(/^---\ntitle: News B\nimage: \S+\n---\n<p>/)
  })

  it('the same with git in a checkout: nothing is bought, nothing pushed', async () => {
    const path = 'content/news/b.html'
    const files = { [path]: page('News B') }
    scene = await openScene(files, { base: unheardOf })
    const remote = createBareRemote(unheardOf, 'acme/blog')
    const base = remote.git('rev-parse', 'main')
    const head = remote.commit(scene.branch, files, { from: 'main' })
    scene.gh.fault((request) => /\/pulls\/\d+$/.test(request.path), {
      rewrite: (pull) => ({
        ...pull,
        base: { ...pull.base, sha: base },
        head: { ...pull.head, sha: head },
      }),
    })
    await boughtNothing(path, () => ({ workspace: remote.clone() }))
    expect(remote.git('rev-parse', scene.branch)).toBe(head)
    remote.close()
  })

  it('plain HTML with posts in Markdown', async () => {
    const base = {
      'index.html': '<html><head><title>Home</title></head></html>',
      [settings]: `${smallPictures}posts: ['blog/**/*.{md,html}']\n`,
    }
    scene = await openScene({ 'blog/b.md': page('B') }, { base })
    await boughtNothing('blog/b.md')
  })

  it('a page that only looks as if it had front matter; the others are drawn', async () => {
    const base = {
      'index.html': '<html><head><title>Home</title></head></html>',
      [settings]: smallPictures,
    }
    const odd = '--- not front matter\n<html><head><title>Odd</title></head></html>\n'
    scene = await openScene({ 'blog/odd.html': odd }, { base })
    await boughtNothing('blog/odd.html')

    const even = '<html><head><title>Even</title></head><body><p>Text</p></body></html>'
    await scene.repo.commit(scene.branch, { 'blog/even.html': even })
    const job = await scene.run({ action: 'synchronize', inputs: inputs() })
    expect(job.outputs.count).toBe('1')
    expect(images.calls).toHaveLength(1)
    expect(String(await scene.repo.read(scene.branch, 'blog/odd.html'))).toBe(odd)
  })
})

describe('a file that opens with other metadata', () => {
  const pelican = {
    'pelicanconf.py': "SITEURL = 'https://x.example'\n",
    [settings]: `${smallPictures}site: generic\nposts: ['content/**/*.md']\nfields: { hero: image }\nimage-dir: content/images\nimage-url: /images\n`,
  }
  const next = {
    'next.config.mjs': 'export default {}\n',
    'content/blog/a.mdx':
      "export const metadata = {\n  title: 'A',\n  image: '/a.png',\n}\n\n# A\n",
    [settings]: smallPictures,
  }
  const eleventy = { 'eleventy.config.js': 'export default () => {}\n', [settings]: smallPictures }
  it.each([
    ['Pelican', pelican, 'content/b.md', 'Title: My post\nDate: 2026-09-01 10:20\n\nText\n'],
    [
      'exported',
      next,
      'content/blog/b.mdx',
      "export const metadata = {\n  title: 'B',\n}\n\n# B\n",
    ],
    ['not even that', next, 'content/blog/b.mdx', '# B\n'],
    [
      'a block that its version of Astro does not read',
      { 'astro.config.mjs': '', 'package.json': '{"dependencies": {"astro": "4"}}' },
      'src/content/blog/b.md',
      '\n---\ntitle: B\n---\n\nText\n',
    ],
    ['a block that is not read', eleventy, 'blog/b.md', '\n---\ntitle: B\n---\n\nText\n'],
  ])('%s: it is told, and no byte of it is moved', async (_, base, path, text) => {
    scene = await openScene({ [path]: text }, { base })
    await boughtNothing(path)
    expect(String(await scene.repo.read(scene.branch, path))).toBe(text)
  })

  it('a draft of Pelican is left out, which is no failure', async () => {
    const draft = 'Title: My post\nDate: 2026-09-01 10:20\nStatus: draft\n\nText\n'
    scene = await openScene({ 'content/b.md': draft }, { base: pelican })
    const job = await scene.run({ inputs: inputs() })
    expect([job.code, images.calls]).toEqual([0, []])
    expect(job.stdout).not.toMatch(/^::error/m)
  })
})

describe('a block that the generator reads', () => {
  it.each([
    [
      'Hugo, below a blank line',
      { 'hugo.toml': '' },
      'content/posts/b.md',
      '\n---\ntitle: B\n---\n\nText\n',
    ],
    [
      'Hugo, with lone CRs',
      { 'hugo.toml': '' },
      'content/posts/b.md',
      '---\rtitle: B\r---\r\rText\r',
    ],
    [
      'Astro of a version that does, below a blank line',
      { 'astro.config.mjs': '', 'package.json': '{"dependencies": {"astro": "^7.3.5"}}' },
      'src/content/blog/b.md',
      '\n---\ntitle: B\n---\n\nText\n',
    ],
    [
      'Hexo, with four dashes below',
      { '_config.yml': '', 'package.json': '{"dependencies": {"hexo": "8.1.2"}}' },
      'source/_posts/b.md',
      'title: B\n----\n\nText\n',
    ],
    [
      'Eleventy, in a template that the settings name',
      { 'eleventy.config.js': '', [settings]: `${smallPictures}posts: ['src/posts/**/*.njk']\n` },
      'src/posts/b.njk',
      '---\ntitle: B\n---\n{% block x %}{% endblock %}\n',
    ],
  ])('%s: its keys go into that block, once', async (_, files, path, text) => {
    scene = await openScene({ [path]: text }, { base: { [settings]: smallPictures, ...files } })
    for (const action of ['opened', 'synchronize']) {
      const job = await scene.run({ action, inputs: inputs() })
      expect(job.code).toBe(0)
      expect(images.calls).toHaveLength(1)
    }
    const after = String(await scene.repo.read(scene.branch, path))
    const kept = text.split('title: B')
    const start = `${kept[0]}title: B`
    expect(after.startsWith(start)).toBe(true)
    expect(after.endsWith(kept[1] ?? '')).toBe(true)
    const added = after.slice(start.length, after.length - (kept[1] ?? '').length)
    expect(added).toMatch(/^(?:(?:\r|\n)\w+:[^\r\n]*|(?:\r|\n) +- [^\r\n]*)+$/)
  })
})
