import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import { readPost } from '../../../src/posts/read.ts'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { filesOf, now, plain } from '../fixture.ts'

/** Repos in the shapes of real ones: what their posts teach, and what a new post then gets. */

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url))

interface Expected {
  readonly name: string
  /** Posts without a hero that the site would publish. */
  readonly missing: readonly string[]
  readonly unpublished?: readonly string[]
  /** Part of what people are told; `null` where nothing is to be learned. */
  readonly learned: string | null
  readonly format?: 'webp' | 'jpeg' | 'png'
  readonly places: Readonly<Record<string, readonly [string, string]>>
  readonly keys: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Entries of `head` are written too. */
  readonly head?: boolean
}

const images = {
  alt: 'ALT',
  hero: { width: 1536, height: 864 },
  social: { width: 1200, height: 630 },
}

describe.each(readdirSync(folder))('%s', (fixture) => {
  const expected: Expected = JSON.parse(readFileSync(`${folder}${fixture}/expected.json`, 'utf8'))
  const top = `${folder}${fixture}/repo`
  const texts = new Map(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .map((path) => [path.slice(top.length + 1), readFileSync(path, 'utf8')]),
  )
  const { files } = filesOf(texts)
  const open = (size = 200) => openSite(files, plain, { size })
  const post = (path: string) => readPost(path, Buffer.from(texts.get(path) ?? ''))
  const format = expected.format ?? 'webp'
  const formats = { hero: format, social: 'jpeg' } as const

  test('tells what was learned, and from how many posts', async () => {
    const { about, name, heroFormat } = await open()
    expect(name).toBe(expected.name)
    expect(about).toHaveLength(2)
    expect(about[1]).toContain(expected.learned ?? 'no other habit found')
    expect(heroFormat).toBe(expected.format)
  })

  test('finds exactly the posts without a hero', async () => {
    const site = await open()
    const posts = [...files.paths].filter((path) => site.isPost(path)).map(post)
    const shown = posts.filter((one) => site.unpublished(one, now) === undefined)
    const paths = (list: typeof posts) => list.map(({ path }) => path).sort()
    expect(paths(shown.filter((one) => site.heroOf(one) === undefined))).toEqual(expected.missing)
    expect(paths(posts.filter((one) => !shown.includes(one)))).toEqual(expected.unpublished ?? [])
  })

  test.each(Object.entries(expected.keys))('%s: keys and files', async (path, keys) => {
    const site = await open()
    const place = site.place(post(path), formats)
    const { fields = [] } = place.edit({ ...images, body: false })
    const named = fields.map(({ key, value }) => [key.join('.'), value])
    expect(Object.fromEntries(named.filter(([key]) => key !== 'head'))).toEqual(keys)
    expect(named.some(([key]) => key === 'head')).toBe(expected.head === true)
  })

  test.each(Object.entries(expected.places))('%s is seen by the next run', async (path, places) => {
    const site = await open()
    const place = site.place(post(path), formats)
    expect([place.hero, place.social]).toEqual(places)
    const after = editPost(post(path), place.edit({ ...images, body: false }))
    const paths = new Set([...files.paths, place.hero, place.social])
    const read = async (wanted: readonly string[]) =>
      new Map(
        [...(await files.read(wanted))].map(([name, text]) => [
          name,
          name === path ? after.toString() : text,
        ]),
      )
    const next = await openSite({ paths, read }, plain, { size: 200 })
    const edited = readPost(path, after)
    expect(next.heroOf(edited)).toBeDefined()
    expect(next.heroFileOf(edited)).toBe(place.hero)
    expect(next.place(edited, formats)).toMatchObject({ hero: place.hero, social: place.social })
    expect(editPost(edited, next.place(edited, formats).edit({ ...images, body: false }))).toEqual(
      after,
    )
  })

  test('six posts teach the same', async () => {
    const [few, many] = [await open(6), await open()]
    const of = (about: readonly string[]) => about[1]?.replace(/\d+ (?:of \d+ )?posts read/, '')
    expect(of(few.about)).toBe(of(many.about))
  })
})
