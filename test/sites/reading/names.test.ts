import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyBlock } from '../../../src/posts/openings.ts'
import type { Post } from '../../../src/posts/post.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { hashedName, plainName } from '../../../src/sites/reading/names.ts'
import { anyCharacter } from '../../helpers/any-text.ts'
import { seeds } from '../../helpers/seeds.ts'
import { filesOf, formats, plain } from '../fixture.ts'

const post = (path: string): Post => ({
  path,
  bytes: new Uint8Array(),
  rules: anyBlock,
  head: 'none',
  syntax: path.endsWith('.html') ? 'html' : 'markdown',
  title: '',
  description: '',
  tags: [],
  categories: [],
  section: '',
  lang: '',
  meta: {},
})

test.each([
  ['first-post.md', 'first-post'],
  ['First Post.md', 'first-post'],
  ['2026/03/Café au lait.mdx', '2026/03/cafe-au-lait'],
  ['first/index.md', 'first'],
  ['first/index.fr.md', 'first-fr'],
  ['index.md', 'index'],
  ['Straße & Łódź.md', 'strasse-lodz'],
  ['C:\\windows\\x.md', 'c-windows-x'],
  ['a\0b.md', 'a-b'],
  ['launch 🚀.md', 'launch'],
])('%j is named %j', (below, name) => {
  expect(plainName(below)).toEqual({ name, exact: true })
})

test.each([
  ['はじめに.md', 'post'],
  ['notes/はじめに.md', 'notes'],
  ['v2-はじめに.md', 'v2'],
  ['a'.repeat(61).concat('.md'), 'a'.repeat(60)],
  ['hello-social.md', 'hello-social'],
  ['🚀.md', 'post'],
  ['../../.github/workflows/x.md', 'github/workflows/x'],
])('%j alone would be %j: it needs a hash', (below, name) => {
  expect(plainName(below)).toEqual({ name, exact: false })
})

test('names of devices are no file names', () => {
  expect(plainName('con.md').name).toBe('con_')
  expect(plainName('aux/nul/index.md').name).toBe('aux_/nul_')
})

test('the hash is of the path, so it stays', () => {
  expect(hashedName('post', 'content/はじめに.md')).toBe('post_573ae49a45')
})

test('posts that want the same name all get hashed ones, others stay readable', async () => {
  const paths = ['a.md', 'a.mdx', 'A.md', 'a/index.md', 'b.md'].map(
    (name) => `src/content/blog/${name}`,
  )
  const texts = new Map([...paths, 'astro.config.mjs'].map((path) => [path, '']))
  const site = await openSite(filesOf(texts).files, plain)
  const heroes = paths.map((path) => site.place(post(path), formats).hero)
  expect(new Set(heroes).size).toBe(5)
  expect(heroes.slice(0, 4)).toEqual(
    Array(4).fill(expect.stringMatching(/hero\/a_[0-9a-f]{10}\.webp$/)),
  )
  expect(heroes[4]).toBe('src/assets/hero/b.webp')
})

const piece = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 8 }),
  fc.constantFrom(
    '..',
    '.git',
    '.github',
    'con',
    'x-social',
    'X',
    'x',
    'é',
    'e',
    '字',
    'index',
    ' ',
    '\\',
    '\0',
  ),
)
const anyPath = fc
  .tuple(
    fc.array(piece, { maxLength: 3 }),
    piece,
    fc.constantFrom('.md', '.mdx', '.MD', '.html', ''),
  )
  .map(([folders, name, extension]) => [...folders, name + extension].join('/'))

const roots: readonly [string, string, string, string, string][] = [
  ['astro', 'astro.config.ts', 'src/content/blog/', 'src/assets/hero/', 'public/images/social/'],
  ['jekyll', '_config.yml', '_posts/', 'assets/images/hero/', 'assets/images/hero/'],
  ['docusaurus', 'docusaurus.config.js', 'blog/', 'static/img/hero/', 'static/img/hero/'],
  ['html', 'index.html', 'blog/', 'images/hero/', 'images/hero/'],
  ['vitepress', '.vitepress/config.ts', '', 'public/images/hero/', 'public/images/hero/'],
]

test.each(roots)(
  '%s: any paths stay below the images, and never meet',
  async (name, mark, folder, hero, social) => {
    const file = /^[a-z0-9][a-z0-9/_-]*\.(?:png|webp|jpg)$/
    const settings = { ...plain, site: name, posts: ['**', '**/.*', '.*/**'] }
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyPath, { minLength: 1, maxLength: 12 }), async (paths) => {
        const posts = paths.map((path) => folder + path)
        const texts = new Map([mark, ...posts].map((path) => [path, '']))
        const site = await openSite(filesOf(texts).files, settings)
        const known = posts.filter((path) => site.isPost(path))
        const all = known.flatMap((path) => {
          const place = site.place(post(path), { hero: 'jpeg', social: 'jpeg' })
          expect(place.hero.startsWith(hero)).toBe(true)
          expect(place.social.startsWith(social)).toBe(true)
          expect(place.hero.slice(hero.length)).toMatch(file)
          expect(place.social.slice(social.length)).toMatch(file)
          expect(`${place.hero}/${place.social}`).not.toMatch(/\/\.|\.\.|\/\//)
          return [place.hero, place.social]
        })
        expect(new Set(all).size).toBe(2 * known.length)
      }),
      { numRuns: seeds(150) },
    )
  },
)
