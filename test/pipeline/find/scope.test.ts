import { describe, expect, it, test } from 'vitest'
import { inScope, type Scope } from '../../../src/pipeline/find/scope.ts'
import { sortPosts } from '../../../src/pipeline/find/sort-posts.ts'
import { readPost } from '../../../src/posts/read.ts'
import { wishesOf } from '../../../src/posts/wishes.ts'
import { bytesOf, siteOf, snapshotOf } from '../snapshot.ts'

const config = { '_config.yml': 'title: Blog\nurl: https://blog.example\n' }
const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nHello, ${title}.\n`
const name = (slug: string) => `_posts/2026-01-02-${slug}.md`
type Files = Parameters<typeof siteOf>[0]

/** Paths in scope, of a Jekyll blog. */
async function scope(head: Files, base: Files | undefined, more: Partial<Scope> = {}) {
  const all = { ...config, ...head }
  const found = inScope(snapshotOf(all), await siteOf(all), {
    include: 'new',
    base: base && snapshotOf({ ...config, ...base }),
    names: [],
    ...more,
  })
  return found.map(({ path }) => path)
}

describe('inScope', () => {
  const base = { [name('old')]: post('Old'), [name('fixed')]: post('Tpyo') }
  const head = {
    [name('new')]: post('New'),
    [name('old')]: post('Old'),
    [name('fixed')]: post('Typo'),
  }

  it.each([
    ['new', [name('new')]],
    ['changed', [name('fixed'), name('new')]],
    ['all', [name('fixed'), name('new'), name('old')]],
  ] as const)('%s', async (include, expected) => {
    expect(await scope(head, base, { include })).toEqual(expected)
  })

  it.each(['new', 'changed', 'all'] as const)('takes all without a base: %s', async (include) => {
    expect(await scope(head, undefined, { include })).toHaveLength(3)
  })

  it('does not take a moved post for a new one', async () => {
    const moved = { [name('renamed')]: post('Old'), [name('fixed')]: post('Tpyo') }
    expect(await scope(moved, base)).toEqual([])
    expect(await scope(moved, base, { include: 'changed' })).toEqual([])
    expect(await scope(moved, base, { include: 'all' })).toHaveLength(2)
  })

  it('takes a copy for a new one, and a moved post that was rewritten', async () => {
    expect(await scope({ ...base, [name('copy')]: post('Old') }, base)).toEqual([name('copy')])
    const rewritten = { [name('renamed')]: post('Older'), [name('fixed')]: post('Tpyo') }
    expect(await scope(rewritten, base)).toEqual([name('renamed')])
  })

  it('takes what the target has by now for old, and with other bytes for changed', async () => {
    const settled = snapshotOf({
      ...config,
      [name('new')]: post('New'),
      [name('fixed')]: post('Tpoy'),
    })
    expect(await scope(head, base, { settled })).toEqual([])
    const changed = await scope(head, base, { settled, include: 'changed' })
    expect(changed).toEqual([name('fixed')])
    const other = snapshotOf({ ...config, [name('new')]: post('News') })
    expect(await scope(head, base, { settled: other })).toEqual([])
    expect(await scope(head, base, { settled: other, include: 'changed' })).toEqual([
      name('fixed'),
      name('new'),
    ])
    const same = snapshotOf({ ...config, [name('fixed')]: post('Typo') })
    expect(await scope(head, base, { settled: same, include: 'changed' })).toEqual([name('new')])
  })

  it('takes no symlink and no submodule for a post, but executable files', async () => {
    const odd = {
      [name('link')]: ['120000', '../secret.md'],
      [name('module')]: ['160000', ''],
      [name('exec')]: ['100755', post('Exec')],
    } as const
    expect(await scope(odd, {})).toEqual([name('exec')])
  })

  it('takes only what the site calls a post', async () => {
    const others = { 'README.md': '# Blog', '_layouts/post.html': 'x', 'assets/a.md': 'x' }
    expect(await scope({ ...others, [name('a')]: post('A') }, {})).toEqual([name('a')])
  })

  it('is limited by names, which do not widen it', async () => {
    expect(await scope(head, base, { names: [name('old'), name('new')] })).toEqual([name('new')])
    expect(await scope(head, base, { names: ['_posts/*-new.md'] })).toEqual([name('new')])
    expect(await scope(head, base, { names: ['README.md'] })).toEqual([])
  })

  it('takes a path as it is, though it may hold glob characters', async () => {
    const slug = { [name('[slug]')]: post('A'), [name('s')]: post('B'), [name('(x)*')]: post('C') }
    expect(await scope(slug, {}, { names: [name('[slug]')] })).toEqual([name('[slug]')])
    expect(await scope(slug, {}, { names: [name('(x)*')] })).toEqual([name('(x)*')])
    const { [name('[slug]')]: _, ...without } = slug
    expect(await scope(without, {}, { names: [name('[slug]')] })).toEqual([name('s')])
  })
})

describe('sortPosts', () => {
  const files = {
    ...config,
    [name('bare')]: post('Bare'),
    [name('shown')]: post('Shown', 'image: /images/shown.png\n'),
    [name('out')]: post('Out', 'hero_images: false\nimage: /x.png\n'),
    [name('draft')]: post('Draft', 'published: false\n'),
    '_posts/2027-05-01-later.md': post('Later'),
    [name('broken')]: '---\ntitle: [x\n---\n',
    [name('latin')]: '---\ntitle: x\n---\n',
  }
  const sorted = async (drafts: boolean) => {
    const site = await siteOf(files)
    const head = snapshotOf(files)
    const scoped = inScope(head, site, { include: 'all', base: undefined, names: [] })
    const bytes = new Map<string, Uint8Array>(bytesOf(files))
    bytes.set(name('latin'), Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a))
    return sortPosts(scoped, bytes, site, { drafts, now: new Date('2026-12-01T12:00:00Z') })
  }

  it('tells who lacks a hero, who has one, who is left out and who is broken', async () => {
    const { missing, present, skipped, failed } = await sorted(false)
    expect(missing.map(({ path }) => path)).toEqual([name('bare')])
    expect(present.map(({ post, hero }) => [post.path, hero])).toEqual([
      [name('shown'), 'image: /images/shown.png'],
    ])
    expect(skipped).toEqual([
      { post: name('draft'), kind: 'unpublished', reason: 'published: false' },
      { post: name('out'), kind: 'unwanted', reason: 'opts out (`hero_images: false`)' },
      {
        post: '_posts/2027-05-01-later.md',
        kind: 'unpublished',
        reason: 'scheduled for 2027-05-01',
      },
    ])
    expect(failed.map(({ file }) => file)).toEqual([name('broken'), name('latin')])
    expect(failed[0]!.line).toBe(2)
  })

  it('takes drafts where the settings say so, but no post that opts out', async () => {
    const { missing, skipped } = await sorted(true)
    expect(missing.map(({ title }) => title)).toEqual(['Bare', 'Draft', 'Later'])
    expect(skipped.map(({ post }) => post)).toEqual([name('out')])
  })
})

test.each([
  [
    'hero_images: { concept: a boat, prompt: p, alt: x }',
    { concept: 'a boat', prompt: 'p', alt: 'x' },
  ],
  ['hero_images: { alt: x, mood: calm }', { alt: 'x' }],
  ['hero_images: { alt: " ", concept: 5, prompt: [a] }', {}],
  ['hero_images: true', {}],
  ['hero_images: [alt]', {}],
  ['hero_images: words', {}],
  ['hero_images:', {}],
  ['concept: a boat', {}],
])('%s wishes %j', (line, wishes) => {
  expect(wishesOf(readPost('a.md', Buffer.from(post('A', `${line}\n`))))).toEqual(wishes)
})
