import { diffLines } from 'diff'
import { afterEach, describe, expect, it } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import {
  astroBlog,
  openScene,
  post,
  postPath,
  type Scene,
  smallBlog,
  smallPictures,
} from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const three = {
  [postPath('with-hero')]: post('Has one', 'heroImage: ../../assets/first.png\n'),
  [postPath('opted-out')]: post('Wants none', 'hero_images: false\n'),
  [postPath('borrowing')]: post('Borrowing, gently: a tour'),
}

describe('a pull request with three posts', () => {
  let scene: Scene
  let images: ImagesServer
  afterEach(async () => {
    await scene.close()
    await images.close()
  })

  it('ends with one commit, one hero, one comment, and a second run changes nothing', async () => {
    images = await startImagesServer({ key })
    scene = await openScene(three, { base: astroBlog })
    const { repo, branch, pull } = scene
    const before = await repo.head(branch)
    const inputs = { 'api-key': key, 'base-url': images.url }

    const first = await scene.run({ inputs })
    expect(first.stdout).not.toContain('::error')
    expect(first.code).toBe(0)

    const log = await repo.log(branch)
    expect(log[0]!.parents).toEqual([before])
    expect(log[0]!.message).toContain('Generated-by: hero-images')
    expect(first.outputs.commit).toBe(log[0]!.sha)
    expect(images.calls.map(({ path }) => path)).toEqual(['/v1/images/generations'])

    const [was, is] = [await repo.files(before!), await repo.files(branch)]
    const added = [...is.keys()].filter((path) => !was.has(path)).sort()
    expect(added).toEqual([
      '.github/hero-images/records/src/content/blog/borrowing.md.json',
      'public/images/social/borrowing-social.jpg',
      'src/assets/hero/borrowing.webp',
    ])
    const changed = [...was].filter(([path, file]) => is.get(path)?.sha !== file.sha)
    expect(changed.map(([path]) => path)).toEqual([postPath('borrowing')])

    const old = three[postPath('borrowing')]!
    const edited = (await repo.read(branch, postPath('borrowing')))!.toString()
    expect(diffLines(old, edited).filter(({ removed }) => removed)).toEqual([])
    expect(edited).toContain('heroImage: ../../assets/hero/borrowing.webp')

    const hero = sniff((await repo.read(branch, 'src/assets/hero/borrowing.webp'))!)
    expect(hero).toMatchObject({ format: 'webp', width: 1536, height: 864 })
    const social = sniff((await repo.read(branch, 'public/images/social/borrowing-social.jpg'))!)
    expect(social).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    expect(social.bytes.length).toBeLessThanOrEqual(300_000)

    const comments = await repo.comments(pull.number)
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body.match(/<img [^>]*borrowing\.webp\?raw=true/g)).toHaveLength(1)
    expect(JSON.parse(first.outputs.images!)).toMatchObject([
      { post: postPath('borrowing'), hero: 'src/assets/hero/borrowing.webp', model: 'gpt-image-2' },
    ])
    expect(first.outputs.count).toBe('1')
    expect(first.summary).toContain('Borrowing')

    const second = await scene.run({ inputs, action: 'synchronize' })
    expect(second.code).toBe(0)
    expect(second.outputs.count).toBe('0')
    expect(images.calls).toHaveLength(1)
    expect(await repo.head(branch)).toBe(log[0]!.sha)
    expect(await repo.comments(pull.number)).toEqual(comments)
  })

  it('draws cards without a key', async () => {
    images = await startImagesServer({ key })
    scene = await openScene(three)
    const job = await scene.run()
    expect(job.code).toBe(0)
    expect(JSON.parse(job.outputs.images!)).toMatchObject([{ generator: 'card', cost: 0 }])
    const record = await scene.repo.read(
      scene.branch,
      `.github/hero-images/records/${postPath('borrowing')}.json`,
    )
    expect(JSON.parse(record!.toString())).toMatchObject({
      generator: 'card',
      alt: 'Title card: “Borrowing, gently: a tour”',
    })
  })
})

describe('the number of requests to GitHub', () => {
  const old = Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [
      postPath(`old-${n}`),
      post(`Old ${n}`, 'heroImage: ../../assets/first.png\n'),
    ]),
  )
  /** All that a run reads before it looks at posts: each file is a request. */
  const furnished = {
    '.github/hero-images.yml': `quality: low\n${smallPictures}`,
    '.github/hero-images/brand.md': 'A woodcut of {{ title }}.\n',
    'docs/hugo.toml': 'baseURL = "https://docs.example/"\n',
    'docs/content/posts/a.md': '---\ntitle: A\n---\n',
    'notes/_config.yml': 'title: Notes\n',
    'notes/_posts/2026-01-02-a.md': '---\ntitle: A\n---\n',
  }

  async function requestsFor(
    posts: number,
    base: Record<string, string | Uint8Array>,
    inputs: Record<string, string> = {},
  ) {
    const files = Object.fromEntries(
      Array.from({ length: posts }, (_, n) => [postPath(`post-${n}`), post(`Post number ${n}`)]),
    )
    const scene = await openScene(files, { base })
    try {
      const job = await scene.run({ inputs: { 'max-images': '20', ...inputs } })
      expect(job.outputs.count).toBe(String(posts))
      return { requests: scene.gh.requests, log: job.stdout }
    } finally {
      await scene.close()
    }
  }

  /** One post is drawn in full; that many are small costs the request for a settings file. */
  const blogFor = (posts: number) => ({ ...(posts === 1 ? astroBlog : smallBlog), ...old })
  const forSettings = (posts: number) => (posts === 1 ? 0 : 1)

  it.each([1, 4, 12])('stays within 25 + 3N for %i posts on a blog with many', async (posts) => {
    const { requests } = await requestsFor(posts, blogFor(posts))
    expect(requests.length).toBeLessThanOrEqual(25 + 3 * posts + forSettings(posts))
    const asked = requests.filter(({ path }) => path === '/graphql')
    expect(asked).toEqual([]) // nobody has written a comment that looks like ours
  })

  it.each([1, 4, 12])(
    'stays within 42 + 7N for %i drawings that are kept as they arrive',
    async (posts) => {
      const images = await startImagesServer({ key, isSmall: true })
      try {
        const inputs = { 'api-key': key, 'base-url': images.url }
        const { requests } = await requestsFor(posts, blogFor(posts), inputs)
        expect(images.calls).toHaveLength(posts)
        // To look what is kept, each drawing and three more to put it away, and two to clear up.
        const kept = requests.filter(({ path, body }) =>
          `${path}${body}`.includes('hero-images%2F'),
        )
        expect(kept.length).toBeGreaterThan(2)
        expect(requests.length).toBeLessThanOrEqual(42 + 7 * posts + forSettings(posts))
      } finally {
        await images.close()
      }
    },
  )

  it('has room for a settings file, a brand template and three sites', async () => {
    const { requests, log } = await requestsFor(1, { ...astroBlog, ...furnished })
    expect(log).toMatch(/astro.*hugo in docs.*jekyll in notes/)
    expect(requests.length).toBeLessThanOrEqual(25 + 5)
  })

  it('grows by one for each of them on a blog with many posts', async () => {
    const { requests } = await requestsFor(1, { ...astroBlog, ...old, ...furnished })
    expect(requests.length).toBeLessThanOrEqual(25 + 3 + 4)
  })
})
