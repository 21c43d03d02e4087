import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { quickStart } from '../helpers/runner.ts'
import { afterPath, expectedOf, fixtures, images } from '../sites/fixture.ts'

/** Each site's fixture repo through dist/cli.js: the right posts, the exact bytes. */

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-site-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

describe.each(fixtures)('a run on the site %s', (name) => {
  const expected = expectedOf(name)

  it('finds the right posts and writes the exact bytes', () => {
    cpSync(at(`../sites/generators/fixtures/${name}/repo`), dir, { recursive: true })
    mkdirSync(join(dir, '.github'), { recursive: true })
    writeFileSync(join(dir, '.github/hero-images.yml'), settingsOf(name))

    const { stdout, stderr } = spawnSync(
      process.execPath,
      [at('../../dist/cli.js'), 'illustrate', '--json', '--max-images', '50', '--dir', dir],
      { encoding: 'utf8', env: { ...quickStart, PATH: process.env.PATH } },
    )
    const plan = JSON.parse(stdout || JSON.stringify(stderr))
    const paths = (list: { post: string }[]) => list.map(({ post }) => post).sort()
    const { noArticles = {}, unpublished, heroes } = expected
    const lacking = expected.posts.filter(
      (post) => !unpublished[post] && !noArticles[post] && !heroes[post],
    )
    for (const [file, reason] of Object.entries(noArticles))
      expect(plan.leftOut.files).toContainEqual({ file, reason })
    expect(plan.site).toEqual({ name: expected.name, root: expected.root })
    // Translations show the image of their article, in keys that are proven elsewhere.
    const shared = paths(plan.shared)
    expect([...paths(plan.draw), ...shared].sort()).toEqual(lacking.sort())
    expect(plan.failed).toEqual([])

    for (const path of Object.keys(expected.places).filter((path) => !shared.includes(path)))
      expect(readFileSync(join(dir, path))).toEqual(readFileSync(afterPath(name, path)))
    for (const [post, texts] of Object.entries(expected.texts ?? {}))
      for (const [path, text] of shared.includes(post) ? [] : Object.entries(texts))
        expect(readFileSync(join(dir, path), 'utf8')).toBe(text)
    for (const { hero, social } of plan.draw)
      for (const file of [hero, social]) expect(existsSync(join(dir, file))).toBe(true)
  })
})

it('a config is read by its places, and a habit leaves the number out', () => {
  const write = (path: string, text: string) => {
    mkdirSync(join(dir, path, '..'), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  write(
    'nuxt.config.ts',
    `export default defineNuxtConfig({
      $development: { site: { url: 'http://localhost:3000' } },
      image: { ipx: { baseURL: 'https://pictures.example' } },
      site: { url: 'https://x.example' },
    })`,
  )
  for (const [name, slug] of [
    ['4.deep-links', 'deep-links'],
    ['5.quiet-boot', 'quiet-boot'],
  ]) {
    write(`content/blog/${name}.md`, `---\ntitle: Old\nimage: /assets/blog/${slug}.png\n---\n`)
    write(`public/assets/blog/${slug}.png`, 'x')
  }
  write('content/blog/6.smart-prefetching.md', '---\ntitle: New\n---\n')
  write('.github/hero-images.yml', 'size: 192x108\nsocial: {size: 128x72}\n')

  const { stdout, stderr } = spawnSync(
    process.execPath,
    [at('../../dist/cli.js'), 'illustrate', '--json', '--dir', dir],
    { encoding: 'utf8', env: { ...quickStart, PATH: process.env.PATH } },
  )
  const { draw, failed } = JSON.parse(stdout || JSON.stringify(stderr))
  expect([draw.map(({ post }: { post: string }) => post), failed]).toEqual([
    ['content/blog/6.smart-prefetching.md'],
    [],
  ])
  const post = readFileSync(join(dir, draw[0].post), 'utf8')
  expect(post).toContain('https://x.example/assets/blog/smart-prefetching-social.jpg')
  expect(post).toContain('/assets/blog/smart-prefetching.webp')
  expect(existsSync(join(dir, 'public/assets/blog/smart-prefetching-social.jpg'))).toBe(true)
})

function settingsOf(name: string): string {
  const { posts, exclude, fields, imageDir, imageUrl } = expectedOf(name).settings ?? {}
  return stringify({
    ...smallSizes(name),
    ...(posts && { posts }),
    ...(exclude && { exclude }),
    ...(fields && { fields }),
    ...(imageDir && { 'image-dir': imageDir }),
    ...(imageUrl && { 'image-url': imageUrl }),
    rules: [{ match: ['**'], alt: images.alt }],
  })
}

/** Small pictures are made in a moment; a site whose posts tell the size of one keeps that. */
function smallSizes(name: string): object {
  const { places, texts = {} } = expectedOf(name)
  const written = Object.keys(places).map((path) => readFileSync(afterPath(name, path), 'utf8'))
  const all = [...written, ...Object.values(texts).flatMap((files) => Object.values(files))]
  const isTold = ({ width }: { readonly width: number }) =>
    all.some((text) => text.includes(String(width)))
  return {
    ...(!isTold(images.hero) && { size: '192x108' }),
    ...(!isTold(images.social) && { social: { size: '128x72' } }),
  }
}
