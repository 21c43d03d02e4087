import { spawnSync } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openGraph from 'open-graph-scraper'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import {
  blog,
  illustrated,
  pictureOf,
  postPath,
  siteUrl,
  socialPath,
  write,
} from '../helpers/built-site.ts'
import { png } from '../helpers/png.ts'
import { quickStart, runJob } from '../helpers/runner.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-meta-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function run(command: string, ...flags: string[]) {
  const child = spawnSync(process.execPath, [cli, command, 'dist', '--dir', dir, ...flags], {
    env: { ...quickStart, PATH: process.env.PATH },
    encoding: 'utf8',
  })
  return { code: child.status, stdout: child.stdout, stderr: child.stderr }
}

const built = (path: string) => readFileSync(join(dir, 'dist', path), 'utf8')

/** Every file of the build with its bytes and when it was written. */
const state = () =>
  Object.fromEntries(
    readdirSync(join(dir, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, `${statSync(path).mtimeMs} ${readFileSync(path).toString('base64')}`]),
  )

const page = (title: string, head = '') =>
  `<!DOCTYPE html>\r\n<html lang="en">\r\n  <head>\r\n    <title>${title} | Tidewater</title>\r\n${head}  </head>\r\n  <body><p>{{ ünïcode }} 🐝\r</p></body>\r\n</html>`

async function readBack(path: string) {
  const { result } = await openGraph({ html: built(path), onlyGetOpenGraphInfo: true })
  const { ogImage, twitterCard, twitterImage } = result
  return { ogImage, twitterCard, twitterImage }
}
const seven = (url: string, alt: string) => ({
  ogImage: [{ url, alt, width: '1200', height: '630' }],
  twitterCard: 'summary_large_image',
  twitterImage: [{ url, alt }],
})

describe('hero-images meta', () => {
  it('puts all seven tags in, and check then has nothing to say', async () => {
    write(dir, {
      ...blog,
      ...illustrated('one', 'The "first" & only'),
      ...illustrated('two', 'Second'),
      'dist/blog/one/index.html': page('The "first" &amp; only'),
      'dist/blog/two.html': page('Second', '    <meta property="og:image" content="/old.png">\r\n'),
      'dist/blog/index.html': page('Blog'),
      // The build serves the first picture under a name of its own, and the second not at all.
      'dist/assets/one.3f2a.png': pictureOf('one'),
    })
    const index = built('blog/index.html')
    const first = run('meta', '--json')
    expect(first.code).toBe(0)
    expect(JSON.parse(first.stdout).copied).toEqual([
      expect.stringMatching(/^hero-images\/two-social-[0-9a-f]{8}\.png$/),
    ])
    const [copy] = JSON.parse(first.stdout).copied
    expect(await readBack('blog/one/index.html')).toEqual(
      seven(`${siteUrl}/assets/one.3f2a.png`, 'Card for The "first" & only'),
    )
    expect(await readBack('blog/two.html')).toEqual(seven(`${siteUrl}/${copy}`, 'Card for Second'))
    expect(readFileSync(join(dir, 'dist', copy))).toEqual(pictureOf('two'))
    expect(built('blog/index.html')).toBe(index)
    const rest = /<body>[\s\S]*/.exec(page(''))![0]
    for (const path of ['blog/one/index.html', 'blog/two.html']) expect(built(path)).toContain(rest)
    expect(run('check', '--fail-on', 'any').stdout).toContain('2 of 2 posts')

    const before = state()
    const second = run('meta')
    expect(second.stdout).toContain(
      '0 pages of https://tidewater.example/notes got their tags, 2 had',
    )
    expect(state()).toEqual(before)
  })

  it('leaves what a person chose: another picture, and another alternative text', async () => {
    const own = illustrated('own', 'Own')
    const reworded = illustrated('reworded', 'Reworded')
    write(dir, {
      ...blog,
      ...own,
      ...reworded,
      ...illustrated('replaced', 'Replaced'),
      'src/assets/mine.png': 'mine',
      [postPath('own')]: String(own[postPath('own')]).replace('hero/own.png', 'mine.png'),
      [socialPath('replaced')]: pictureOf('by a person'),
      'dist/images/social/reworded-social.png': pictureOf('reworded'),
      'dist/blog/own/index.html': page('Own'),
      'dist/blog/replaced/index.html': page('Replaced'),
      'dist/blog/reworded/index.html': page(
        'Reworded',
        `<meta property="og:image" content="${siteUrl}/images/social/reworded-social.png"><meta property="og:image:alt" content="By hand">`,
      ),
    })
    const { stdout } = run('meta', '--json')
    expect(JSON.parse(stdout).left).toEqual([
      {
        post: postPath('own'),
        why: 'names a picture of its own (heroImage: ../../assets/mine.png)',
      },
    ])
    expect(built('blog/own/index.html')).toBe(page('Own'))
    const url = `${siteUrl}/images/social/reworded-social.png`
    expect(await readBack('blog/reworded/index.html')).toEqual(seven(url, 'By hand'))
    const [copy] = JSON.parse(stdout).copied
    expect(readFileSync(join(dir, 'dist', copy))).toEqual(pictureOf('by a person'))
  })

  it('says what it cannot do, and does the rest', () => {
    write(dir, {
      ...blog,
      ...illustrated('one', 'One'),
      ...illustrated('gone', 'Not built'),
      ...illustrated('twin', 'Twin'),
      ...illustrated('lfs', 'In LFS'),
      [socialPath('lfs')]: 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'dist/blog/one/index.html': page('One'),
      'dist/blog/one/index.html.br': 'compressed',
      'dist/blog/lfs/index.html': page('In LFS'),
      'dist/a/twin/index.html': page('Twin'),
      'dist/b/twin/index.html': page('Twin'),
      'dist/latin.html': Buffer.from('<!doctype html><title>caf\xe9</title>', 'latin1'),
    })
    const before = readFileSync(join(dir, 'dist/latin.html'))
    const { code, stdout } = run('meta', '--fail-on', 'any')
    expect(code).toBe(1)
    expect(stdout).toContain('1 page of https://tidewater.example/notes got their tags')
    expect(stdout).toContain('failed   src/content/blog/gone.md: No page of the build')
    expect(stdout).toContain('cannot be told: a/twin/index.html, b/twin/index.html')
    expect(stdout).toContain('lfs: true')
    expect(stdout).toContain('failed   latin.html: The file is not valid UTF-8.')
    expect(stdout).toContain('compress after this step')
    expect(readFileSync(join(dir, 'dist/latin.html'))).toEqual(before)
    expect(built('a/twin/index.html')).toBe(page('Twin'))
  })

  it('names further social images in JSON-LD, where the settings want them there', () => {
    const one = illustrated('one', 'One')
    const path = Object.keys(one).find((path) => path.endsWith('.md.json'))!
    const record = JSON.parse(String(Buffer.from(one[path] as Uint8Array)))
    const more = ['1200x1200', '1200x900'].map((size) => {
      const [width, height] = size.split('x').map(Number)
      const bytes = png(width!, height!, (x, y) => [x & 255, y & 255, 60])
      const file = `public/images/social/one-social-${size}.png`
      return { file, bytes, facts: { ...record.files.social, path: file, width, height } }
    })
    record.files.more = more.map(({ facts }) => facts)
    write(dir, {
      ...blog,
      ...one,
      ...Object.fromEntries(more.map(({ file, bytes }) => [file, bytes])),
      [path]: JSON.stringify(record),
      '.github/hero-images.yml':
        'search: [structured-data]\nsocial:\n  - { format: png, structured-data: true }\n  - { size: 1:1, format: png, key: square }\n  - { size: 4:3, format: png, structured-data: true }\n',
      'dist/blog/one/index.html': page('One'),
    })
    expect(run('meta').code).toBe(0)
    const script = /ld\+json">(.*?)<\/script>/.exec(built('blog/one/index.html'))?.[1]
    const { image } = JSON.parse(script ?? 'null')
    // The hero image, which has the size of the social one here, and the two that are to be named.
    const sizes = image.map(({ width, height }: Record<string, number>) => `${width}x${height}`)
    expect(sizes).toEqual(['1200x630', '1200x630', '1200x900'])
    for (const { url } of image)
      expect(sniff(readFileSync(join(dir, 'dist', url.slice(siteUrl.length))))).toBeDefined()
    const before = state()
    expect(run('meta').code).toBe(0)
    expect(state()).toEqual(before)
    expect(run('check', '--fail-on', 'any').code).toBe(0)
  })

  it('names the hero image for search: in JSON-LD wherever that stands, and where the settings ask', () => {
    const hero = png(1280, 720, (x, y) => [x & 255, y & 255, 90])
    const heroPath = (slug: string) => `src/assets/hero/${slug}.png`
    const data = '<script type="application/ld+json">{"@type":"BlogPosting"}</script>'
    write(dir, {
      ...blog,
      ...illustrated('told', 'Told in the body'),
      ...illustrated('silent', 'Says nothing'),
      [heroPath('told')]: hero,
      [heroPath('silent')]: hero,
      'dist/blog/told/index.html': page('Told in the body').replace('</p>', `</p>${data}`),
      'dist/blog/silent/index.html': page('Says nothing'),
      'dist/about/index.html': page('About'),
    })
    const about = built('about/index.html')
    const dataIn = (path: string) =>
      JSON.parse(/ld\+json">(.*?)<\/script>/.exec(built(path))?.[1] ?? 'null')

    const { copied } = JSON.parse(run('meta', '--json').stdout)
    const file = copied.find((path: string) => !path.includes('-social-'))
    expect(readFileSync(join(dir, 'dist', file))).toEqual(hero)
    const image = {
      ...{ '@type': 'ImageObject', url: `${siteUrl}/${file}` },
      ...{ width: 1280, height: 720 },
    }
    expect(dataIn('blog/told/index.html')).toEqual({ '@type': 'BlogPosting', image })
    expect(built('blog/silent/index.html')).not.toMatch(/ld\+json|robots/)
    expect(run('check', '--fail-on', 'any').code).toBe(0)

    write(dir, { '.github/hero-images.yml': 'search: [structured-data, robots]\n' })
    const { posts } = JSON.parse(run('check', '--json').stdout)
    expect(posts[0].problems.map(({ message }: { message: string }) => message)).toEqual([
      'JSON-LD tells of no article (`meta` adds it)',
      'robots is not there to say `max-image-preview:large`',
    ])
    expect(run('meta').code).toBe(0)
    expect(dataIn('blog/silent/index.html')).toEqual({
      ...{ '@context': 'https://schema.org', '@type': 'Article' },
      ...{ headline: 'Says nothing | Tidewater', image },
    })
    for (const path of ['blog/told/index.html', 'blog/silent/index.html'])
      expect(built(path)).toContain('<meta name="robots" content="max-image-preview:large">')
    expect(built('about/index.html')).toBe(about)
    expect(run('check', '--fail-on', 'any').code).toBe(0)
    const before = state()
    run('meta')
    expect(state()).toEqual(before)
  })

  it('writes nothing through a symlink', () => {
    write(dir, {
      ...blog,
      ...illustrated('one', 'One'),
      'elsewhere/index.html': page('One'),
      'dist/index.html': page('Tidewater'),
      'dist/blog/x.html': page('X'),
    })
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'dist/blog/one'))
    symlinkSync(join(dir, 'elsewhere/index.html'), join(dir, 'dist/blog/one.html'))
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'dist/hero-images'))
    const { code } = run('meta')
    expect(code).toBe(1)
    expect(readFileSync(join(dir, 'elsewhere/index.html'), 'utf8')).toBe(page('One'))
    writeFileSync(join(dir, 'dist/blog/x.html'), page('One'))
    expect(run('meta').stdout).toContain('symlink')
    expect(readdirSync(join(dir, 'elsewhere'))).toEqual(['index.html'])
  })

  it('asks for the address of the site where nothing tells it', () => {
    write(dir, {
      ...illustrated('one', 'One'),
      'astro.config.mjs': 'export default {}\n',
      'dist/blog/one/index.html': page('One'),
    })
    const { code, stderr } = run('meta')
    expect(code).toBe(2)
    expect(stderr).toContain('`site-url`')
    expect(run('meta', '--site-url', 'https://x.example/').code).toBe(0)
    expect(built('blog/one/index.html')).toContain('content="https://x.example/hero-images/one-')
  })
})

it('runs in a workflow without any permission', async () => {
  write(dir, {
    ...blog,
    ...illustrated('one', 'One'),
    'dist/blog/one/index.html': page('One'),
    'dist/images/social/one-social.png': pictureOf('one'),
  })
  const { code, summary } = await runJob({
    event: { name: 'push', payload: {}, ref: 'refs/heads/main' },
    repository: 'acme/blog',
    // Nobody listens there: it must work without the API.
    api: 'http://127.0.0.1:9',
    inputs: { command: 'meta', 'built-dir': 'dist', 'site-url': 'https://preview.example' },
    workspace: dir,
  })
  expect(code).toBe(0)
  expect(summary).toContain('1 page of')
  const url = 'https://preview.example/images/social/one-social.png'
  expect(await readBack('blog/one/index.html')).toEqual(seven(url, 'Card for One'))
})
