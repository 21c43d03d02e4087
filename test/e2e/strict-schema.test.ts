import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { readFiles } from '../site-builds/files.ts'
import { openScene, type Scene } from './blog.ts'

/** A post whose site builds no longer where its front matter has an unknown key. */

const folder = fileURLToPath(
  new URL('../sites/generators/fixtures/astro-strict/repo', import.meta.url),
)
const base = Object.fromEntries(readFiles(folder))
const post = 'src/data/quotes/new.md'
const text = '---\ntitle: Ropes\nby: A sailor\n---\n\nWords.\n'

let scene: Scene
afterEach(() => scene.close())

describe('a post of a strict schema that knows no image', () => {
  it('is left as it is, and the comment says what brings its image', async () => {
    scene = await openScene({ [post]: text }, { base })
    const job = await scene.run()
    expect(job.code).toBe(0)
    expect((await scene.repo.read(scene.branch, post))?.toString()).toBe(text)
    expect(await scene.repo.read(scene.branch, 'public/images/hero/new-social.jpg')).toBeDefined()

    const [comment, ...more] = await scene.repo.comments(scene.pull.number)
    expect(more).toEqual([])
    expect(comment!.body).toMatch(/is strict and names no image, so nothing was written/)
    expect(comment!.body).toContain('"fields"')
    expect(comment!.body).toContain('`meta`')
  })

  it('takes the key that the settings name', async () => {
    const settings = 'fields: { hero: picture }\nsite: astro\n'
    scene = await openScene({ [post]: text, '.github/hero-images.yml': settings }, { base })
    expect((await scene.run()).code).toBe(0)
    const after = (await scene.repo.read(scene.branch, post))?.toString()
    expect(after).toMatch(
      /^---\ntitle: Ropes\nby: A sailor\npicture: .*new.*\.webp.*\n---\n\nWords\.\n$/,
    )
  })
})
