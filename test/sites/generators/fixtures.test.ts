import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import { wholePost } from '../../../src/posts/post.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import {
  afterPath,
  bytesOf,
  expectedOf,
  fixtures,
  formatsOf,
  images,
  now,
  plain,
  repoOf,
} from '../fixture.ts'

describe.each(fixtures)('%s', (fixture) => {
  const expected = expectedOf(fixture)
  const settings = { ...plain, ...expected.settings }
  const open = () => openSite(repoOf(fixture).files, settings)

  test('is recognised by its files, with few requests', async () => {
    const { files, batches } = repoOf(fixture)
    const site = await openSite(files, settings)
    expect([site.name, site.root, site.origin]).toEqual([
      expected.name,
      expected.root,
      expected.origin,
    ])
    expect(batches.length).toBeLessThanOrEqual(2)
    expect(batches.flat()).toHaveLength(expected.reads)
  })

  test('exactly the posts are posts', async () => {
    const site = await open()
    const { files } = repoOf(fixture)
    expect([...files.paths].filter((path) => site.isPost(path)).sort()).toEqual(
      [...expected.posts].sort(),
    )
  })

  test('tells what is not published, and what has a hero', async () => {
    const site = await open()
    const readable = expected.posts.map((path) => site.read(path, bytesOf(fixture, path)))
    const pairs = (of: (post: (typeof readable)[number]) => unknown) =>
      Object.fromEntries(
        readable.map((post) => [post.path, of(post)]).filter(([, value]) => value !== undefined),
      )
    expect(pairs((post) => site.unpublished(post, now))).toEqual(expected.unpublished)
    expect(
      pairs((post) => {
        const [label, file] = [site.heroOf(post), site.heroFileOf(post)]
        return label && { label, ...(file ? { file } : {}) }
      }),
    ).toEqual(expected.heroes)
  })

  test.each(Object.entries(expected.places))('%s: exact bytes and paths', async (path, files) => {
    const site = await open()
    const post = site.read(path, bytesOf(fixture, path))
    const place = site.place(post, formatsOf(site))
    const plainPath = (file: string) => file.replace(/_[0-9a-f]{10}(?=[.-])/, '_HASH')
    expect([place.hero, place.social].map(plainPath)).toEqual(files)
    const warnings = [expected.warnings?.[path] ?? []].flat()
    expect(place.warnings).toEqual(warnings.map((part) => expect.stringContaining(part)))
    const texts = place.texts?.(images.alt) ?? new Map()
    expect(Object.fromEntries(texts)).toEqual(expected.texts?.[path] ?? {})

    const after = editPost(post, place.edit({ ...images, body: false }))
    expect(Buffer.from(after)).toEqual(readFileSync(afterPath(fixture, path)))
    const edited = site.read(path, after)
    expect(
      editPost(edited, site.place(edited, formatsOf(site)).edit({ ...images, body: false })),
    ).toEqual(after)
  })

  test('a post that was placed has a hero in the next run', async () => {
    for (const path of Object.keys(expected.places)) {
      const { files } = repoOf(fixture)
      const site = await openSite(files, settings)
      const post = site.read(path, bytesOf(fixture, path))
      const place = site.place(post, formatsOf(site))
      const after = editPost(post, place.edit({ ...images, body: false }))
      const paths = new Set([...files.paths, place.hero, place.social])
      const next = await openSite({ ...files, paths }, settings)
      const edited = next.read(path, after)
      expect(next.heroOf(edited), path).toBeDefined()
      expect(next.heroFileOf(edited), path).toBe(place.hero)
      expect(next.place(edited, formatsOf(next)).hero).toBe(place.hero)
    }
  })

  test.each(Object.entries(expected.body ?? {}))('%s shows its hero as %s', async (path, src) => {
    const site = await open()
    const edit = site
      .place(site.read(path, bytesOf(fixture, path)), formatsOf(site))
      .edit({ ...images, body: true })
    expect(edit.image).toEqual({ alt: images.alt, src })
  })

  // Fixtures that stay name paths from the top of the repo.
  if (expected.stays) return
  test('the same in a subfolder of a monorepo', async () => {
    const { files } = repoOf(fixture, 'apps/The Site')
    const site = await openSite(files, settings)
    const at = (path: string) => `apps/The Site/${path}`
    expect(site.name).toBe(expected.name)
    expect(site.root).toBe(expected.root === '' ? 'apps/The Site' : at(expected.root))
    expect([...files.paths].filter((path) => site.isPost(path)).sort()).toEqual(
      expected.posts.map(at).sort(),
    )
    const top = await open()
    for (const [path, [hero]] of Object.entries(expected.places)) {
      const post = top.read(path, bytesOf(fixture, path))
      const place = site.place({ ...wholePost(post), path: at(path) }, formatsOf(site))
      expect(place.hero.replace(/_[0-9a-f]{10}/, '_HASH')).toBe(at(hero))
      if (hero.includes('HASH')) continue
      expect(place.edit({ ...images, body: false })).toEqual(
        top.place(post, formatsOf(top)).edit({ ...images, body: false }),
      )
    }
  })
})
