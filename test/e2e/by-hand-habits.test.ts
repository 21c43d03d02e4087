import { afterEach, expect, it } from 'vitest'
import * as site from '../helpers/pages-by-hand.ts'
import { openScene, type Scene } from './blog.ts'

/** A blog by hand below its sitemap: a new article gets all that the old ones have. */

let scene: Scene
afterEach(() => scene.close())

const alt = 'Title card: “Fog signals”'
const { fog, old } = site
const cards = (more: string) =>
  site.index(more + old.map((post) => site.card(post, post.slug)).join(''))
const urls = (more: string) => site.sitemap(more + old.map((post) => site.url(post)).join(''))

it('draws as the old pictures are named, and shows it in page, card and sitemap', async () => {
  const files = {
    'blog/fog-signals.html': site.article(fog),
    'blog/index.html': cards(site.card(fog)),
    'sitemap.xml': urls(site.url(fog, false)),
  }
  scene = await openScene(files, { base: site.blog() })
  const before = (await scene.repo.head(scene.branch))!
  const job = await scene.run()
  expect(job.stdout).not.toContain('::error')
  expect(job.code).toBe(0)

  const text = async (path: string) => (await scene.repo.read(scene.branch, path))?.toString()
  const images = [...(await scene.repo.files(scene.branch)).keys()].filter((path) =>
    path.includes('images/fog'),
  )
  expect(images).toEqual([
    'blog/images/fog-signals-hero-social.jpg',
    'blog/images/fog-signals-hero.png',
  ])
  const png = await scene.repo.read(scene.branch, images[1]!)
  expect(png?.subarray(1, 4).toString()).toBe('PNG')

  const more = `  <meta property="og:image:width" content="1200">
  <meta property="og:image:height" content="630">
  <meta property="og:image:alt" content="${alt}">
  <meta name="twitter:card" content="summary_large_image">
  <meta name="twitter:image" content="https://sea.example/blog/images/fog-signals-hero-social.jpg">
  <meta name="twitter:image:alt" content="${alt}">\n`
  const tags = site.shown(fog.slug, { alt, social: 'fog-signals-hero-social.jpg', more })
  const page = await text('blog/fog-signals.html')
  // New tags stand behind the title where no other social tag is there.
  const title = '  <title>Fog signals | Sea Notes</title>\n'
  const wanted = site.article(fog, { ...tags, head: '' }).replace(title, title + tags.head)
  expect(page).toBe(wanted)
  expect(await text('blog/index.html')).toBe(cards(site.card(fog, alt)))
  expect(await text('sitemap.xml')).toBe(urls(site.url(fog)))
  expect((await scene.repo.log(scene.branch))[0]!.parents).toEqual([before])

  const head = await scene.repo.head(scene.branch)
  const second = await scene.run({ action: 'synchronize' })
  expect(second.outputs.count).toBe('0')
  expect(await scene.repo.head(scene.branch)).toBe(head)
})
