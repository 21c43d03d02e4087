import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { socialTags } from '../../src/sites/reading/social-tags.ts'
import { blog, illustrated, pictureOf, postPath, siteUrl, write } from '../helpers/built-site.ts'
import { quickStart, runJob } from '../helpers/runner.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-check-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const tagsOf = (image: string, alt: string) =>
  socialTags({ url: image, alt, width: 1200, height: 630 })
    .map(({ attribute, key, content }) => `<meta ${attribute}="${key}" content="${content}">`)
    .join('')
const page = (title: string, head: string) =>
  `<!doctype html><html lang="en"><head><title>${title} | Tidewater</title>${head}</head><body><h1>${title}</h1></body></html>`

/** Four posts: one in order, one with every fault, one that is not built, one with the site's picture. */
function build() {
  const fallback = `<meta property="og:image" content="${siteUrl}/site.png">`
  write(dir, {
    ...blog,
    ...illustrated('right', 'All is right'),
    ...illustrated('wrong', 'All is wrong'),
    ...illustrated('gone', 'Not built'),
    ...illustrated('default', 'The picture of all'),
    [postPath('bare')]: '---\ntitle: Without\npubDate: 2026-01-02\n---\n',
    'dist/images/social/right-social.png': pictureOf('right'),
    'dist/site.png': pictureOf('default'),
    'dist/blog/right/index.html': page(
      'All is right',
      tagsOf(`${siteUrl}/images/social/right-social.png`, 'Right'),
    ),
    'dist/blog/wrong/index.html': page(
      'All is wrong',
      '<meta property="og:image" content="http://localhost:3000/a.png"><meta name="twitter:card" content="summary"><meta name="twitter:image" content="/nowhere.png">',
    ),
    'dist/blog/default/index.html': page('The picture of all', fallback),
    'dist/index.html': page('Tidewater', fallback),
    'dist/about/index.html': page('About', fallback),
    'dist/sitemap-0.xml': `<urlset><url><loc>${siteUrl}/blog/right/</loc></url><url><loc>${siteUrl}/blog/default/</loc></url><!-- <url><loc>${siteUrl}/blog/wrong/</loc></url> --></urlset>`,
  })
}

function check(...flags: string[]) {
  const child = spawnSync(process.execPath, [cli, 'check', 'dist', '--dir', dir, ...flags], {
    env: { ...quickStart, PATH: process.env.PATH },
    encoding: 'utf8',
  })
  return { code: child.status, stdout: child.stdout, stderr: child.stderr }
}

it('reports pages that show a picture of a model and do not say so, where the settings have words for it', () => {
  const says = (slug: string, body: string) => ({
    [`dist/images/social/${slug}-social.png`]: pictureOf(slug),
    [`dist/blog/${slug}/index.html`]: page(
      `The ${slug}`,
      tagsOf(`${siteUrl}/images/social/${slug}-social.png`, slug),
    ).replace('</body>', `${body}</body>`),
  })
  const card = () => {
    const files = illustrated('card', 'The card')
    const [path, record] = Object.entries(files).find(([path]) => path.endsWith('.json'))!
    const drawn = JSON.parse(Buffer.from(record as Uint8Array).toString())
    return { ...files, [path]: JSON.stringify({ ...drawn, generator: 'card' }) }
  }
  write(dir, {
    ...blog,
    ...{ ...illustrated('told', 'The told'), ...illustrated('silent', 'The silent'), ...card() },
    ...{
      ...says('told', '<small>Made with AI</small>'),
      ...says('silent', ''),
      ...says('card', ''),
    },
    '.github/hero-images.yml': 'disclosure: Made with AI\n',
  })
  const { stdout } = check('--json')
  const { posts } = JSON.parse(stdout) as {
    posts: { post: string; problems: { tag: string; level: string }[] }[]
  }
  const silent = posts.filter(({ problems }) => problems.some(({ tag }) => tag === 'disclosure'))
  expect(silent.map(({ post }) => post)).toEqual([postPath('silent')])
  expect(silent[0]!.problems).toContainEqual({
    ...{ tag: 'disclosure', kind: 'missing', level: 'warning' },
    message: 'the page does not say that its picture was made by AI',
  })
})

const expected = {
  [postPath('default')]: [
    'error og:image default',
    'warning og:image:width missing',
    'warning og:image:height missing',
    'warning og:image:alt missing',
    'warning twitter:card missing',
    'warning twitter:image missing',
    'warning twitter:image:alt missing',
  ],
  [postPath('gone')]: ['error page no page'],
  [postPath('right')]: [],
  [postPath('wrong')]: [
    'error og:image nowhere',
    'warning og:image:width missing',
    'warning og:image:height missing',
    'warning og:image:alt missing',
    'warning twitter:card wrong',
    'warning twitter:image relative',
    'warning twitter:image nowhere',
    'warning twitter:image:alt missing',
    'warning sitemap unlisted',
  ],
}

type Problems = readonly { level: string; tag: string; kind: string }[]

describe('hero-images check', () => {
  it('says of each post what its page lacks', () => {
    build()
    const { code, stdout } = check('--json')
    const found = JSON.parse(stdout)
    const problems = found.posts.map(
      ({ post, problems }: { post: string; problems: Problems }) =>
        [post, problems.map(({ level, tag, kind }) => `${level} ${tag} ${kind}`)] as const,
    )
    expect(Object.fromEntries(problems)).toEqual(expected)
    expect(found).toMatchObject({ siteUrl, pages: 5, bare: 1, hasSitemap: true, failed: [] })
    expect(code).toBe(0)
  })

  it('takes a picture for the post’s own that is called as it, however many pages show it', () => {
    build()
    const image = `${siteUrl}/_assets/default-social.Bx0Z.png`
    const tags = tagsOf(image, 'Own')
    write(dir, {
      'dist/_assets/default-social.Bx0Z.png': pictureOf('default'),
      'dist/blog/default/index.html': page('The picture of all', tags),
      'dist/index.html': page('Tidewater', tags),
      'dist/about/index.html': page('About', tags),
    })
    expect(check('--fail-on', 'any', '--posts', postPath('default')).code).toBe(0)
  })

  it('is red as `fail-on` says', () => {
    build()
    expect(check('--fail-on', 'any').code).toBe(1)
    expect(check('--fail-on', 'never').code).toBe(0)
    expect(check('--fail-on', 'any', '--posts', postPath('right')).code).toBe(0)
    // Nothing of what was looked at can be shown.
    expect(check('--posts', postPath('gone')).code).toBe(1)
  })

  it.each([
    ['any', 1],
    ['never', 0],
  ])('ends quietly where nobody reads on (`| head`), red or not: %s', async (failOn, code) => {
    build()
    const args = [cli, 'check', 'dist', '--dir', dir, '--json', '--fail-on', failOn]
    const child = spawn(process.execPath, args, {
      env: { ...quickStart, PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    const [stderr, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect(stderr).toBe('')
    expect(status).toBe(code)
  })

  it('prints what a person can act on', () => {
    build()
    const { stdout } = check()
    expect(stdout).toContain('1 of 4 posts with a hero image have all tags right, in 5 pages of')
    expect(stdout).toContain('src/content/blog/wrong.md (blog/wrong/index.html)')
    expect(stdout).toContain('og:image points at localhost:3000, which only the builder can see')
    expect(stdout).not.toContain('src/content/blog/right.md')
  })

  it('takes the address that it is told: with the wrong base path nothing is found', () => {
    build()
    const flags = ['--posts', postPath('right'), '--site-url', 'https://tidewater.example/else']
    const { stdout } = check(...flags, '--json')
    expect(JSON.parse(stdout).posts[0].problems[0]).toMatchObject({ kind: 'nowhere' })
  })

  it('explains a folder that is not there', () => {
    write(dir, blog)
    const { code, stderr } = check()
    expect(code).toBe(2)
    expect(stderr).toContain('The folder `dist` of the built site is not there.')
  })
})

describe('command: check', () => {
  const job = (inputs: Record<string, string>, event = 'push') =>
    runJob({
      event: { name: event, payload: {}, ref: 'refs/heads/main' },
      repository: 'acme/blog',
      // Nobody listens there: it must work without the API.
      api: 'http://127.0.0.1:9',
      inputs: { command: 'check', 'built-dir': 'dist', ...inputs },
      workspace: dir,
    })

  it('annotates the posts, without token and API, whatever the event', async () => {
    build()
    for (const event of ['push', 'schedule', 'pull_request']) {
      const { code, stdout, summary } = await job({ 'fail-on': 'any' }, event)
      expect(code).toBe(1)
      expect(stdout).toMatch(/^::error title=Social tags,file=src\/content\/blog\/gone\.md::/m)
      expect(stdout).toMatch(/^::error title=Social tags,file=src\/content\/blog\/wrong\.md::/m)
      expect(stdout).not.toMatch(/file=src\/content\/blog\/right\.md/)
      expect(summary).toContain('| `src/content/blog/default.md` | `blog/default/index.html` |')
    }
    expect((await job({})).code).toBe(0)
  })

  it('asks for a checkout', async () => {
    const { code, stdout } = await job({})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error.*nothing is checked out.*actions\/checkout/m)
  })
})
