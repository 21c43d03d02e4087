import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'
import { recordOf } from '../pipeline/record.ts'
import { openScene, type Scene } from './blog.ts'

/** Translations share one image, a renamed post keeps its own, and what is left behind is told. */

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const key = 'sk-test-0123456789abcdef'
const records = '.github/hero-images/records'
const article = (title: string, more = '') =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: 2026-02-03\n${more}---\n\nWords about ${title}.\n`
const site = { 'hugo.toml': "baseURL = 'https://sea.example/'\n[languages.en]\n[languages.fr]\n" }

/** What a run would have left in the repo for a post: two images and their record. */
function drawn(post: string, hero: string, social: string): Record<string, string> {
  const record = recordOf(post, { hero, social })
  return {
    [hero]: `bytes of ${hero}`,
    [social]: `bytes of ${social}`,
    [`${records}/${post}.json`]: `${JSON.stringify(record, null, 2)}\n`,
  }
}

describe('in a pull request', () => {
  let images: ImagesServer
  let scene: Scene
  beforeEach(async () => {
    images = await startImagesServer({ key, isSmall: true })
  })
  afterEach(async () => {
    await scene.close()
    await images.close()
  })
  const run = (action = 'opened') =>
    scene.run({ action, inputs: { 'api-key': key, 'base-url': images.url } })
  const text = async (path: string) => (await scene.repo.read(scene.branch, path))?.toString()
  const paths = async () => [...(await scene.repo.files(scene.branch)).keys()]

  it('draws an article in three languages once, and all three show it', async () => {
    const languages = ['de', 'en', 'fr'].map((lang) => `content/${lang}/posts/tides.md`)
    const files = Object.fromEntries(languages.map((path) => [path, article(`Tides ${path}`)]))
    scene = await openScene(files, { base: site })

    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(images.calls).toHaveLength(1)
    expect(scene.gh.requests.length).toBeLessThanOrEqual(30 + 5 * 3)
    const hero = 'images/hero/en/posts/tides.webp'
    for (const path of languages) {
      expect(await text(path)).toContain(`featured_image: ${hero}\n`)
      expect(await text(path)).toContain(`Tides ${path}`)
    }
    expect((await text(languages[2]!))?.match(/featured_image_alt: .*content\/fr/)).not.toBeNull()
    const ours = (await paths()).filter((path) => /^(?:static|\.github)\//.test(path))
    expect(ours.sort()).toEqual([
      `${records}/content/en/posts/tides.md.json`,
      'static/images/hero/en/posts/tides-social.jpg',
      'static/images/hero/en/posts/tides.webp',
    ])
    expect(JSON.parse(job.outputs.plan!).shared).toEqual(
      [languages[0], languages[2]].map((post) => ({ post, with: languages[1] })),
    )

    const [head, comments] = [
      await scene.repo.head(scene.branch),
      await scene.repo.comments(scene.pull.number),
    ]
    const second = await run('synchronize')
    expect(second.outputs.count).toBe('0')
    expect(await scene.repo.head(scene.branch)).toBe(head)
    expect(await scene.repo.comments(scene.pull.number)).toEqual(comments)
    expect(images.calls).toHaveLength(1)
  })

  it('gives a new translation the image of its article, and draws nothing', async () => {
    const own = 'featured_image: images/cliffs.jpg\nfeatured_image_alt: White cliffs\n'
    const base = {
      ...site,
      'content/en/posts/cliffs.md': article('Cliffs', own),
      'static/images/cliffs.jpg': 'a photo',
    }
    scene = await openScene({ 'content/fr/posts/cliffs.md': article('Falaises') }, { base })
    const job = await run()
    expect(job.code).toBe(0)
    expect(images.calls).toEqual([])
    expect(scene.gh.requests.length).toBeLessThanOrEqual(16 + 5)
    const edited = await text('content/fr/posts/cliffs.md')
    expect(edited).toContain('featured_image: images/cliffs.jpg\n')
    expect(edited).toMatch(/featured_image_alt: .*Falaises/)
    expect((await paths()).some((path) => path.startsWith(records))).toBe(false)
    expect(JSON.parse(job.outputs.plan!).skipped).toEqual([
      {
        post: 'content/fr/posts/cliffs.md',
        reason: 'shares the image of content/en/posts/cliffs.md',
      },
    ])
  })

  it('lets the record follow a renamed post, whose images stay', async () => {
    const [hero, social] = ['static/images/hero/old.webp', 'static/images/hero/old-social.jpg']
    const keys = 'images: [images/hero/old-social.jpg]\nfeatured_image: images/hero/old.webp\n'
    const base = {
      ...site,
      'content/posts/old.md': article('Harbour', keys),
      ...drawn('content/posts/old.md', hero, social),
    }
    const renamed = { 'content/posts/new.md': article('A harbour at night', keys) }
    const files = { ...renamed, 'content/posts/old.md': null } as never
    scene = await openScene(files, { base })
    const job = await run()
    expect(job.code).toBe(0)
    expect(images.calls).toEqual([])
    expect(JSON.parse(job.outputs.plan!).moved).toEqual([
      { from: 'content/posts/old.md', to: 'content/posts/new.md' },
    ])
    expect((await paths()).filter((path) => /^(?:static|\.github)\//.test(path)).sort()).toEqual(
      [`${records}/content/posts/new.md.json`, hero, social].sort(),
    )
    const record = JSON.parse((await text(`${records}/content/posts/new.md.json`)) ?? '')
    expect(record).toMatchObject({ post: 'content/posts/new.md', files: { hero: { path: hero } } })
    expect(await text('content/posts/new.md')).toBe(renamed['content/posts/new.md'])

    const head = await scene.repo.head(scene.branch)
    await run('synchronize')
    expect(await scene.repo.head(scene.branch)).toBe(head)
  })

  it('takes the images of a bundle along into its new folder', async () => {
    const [hero, social] = ['content/posts/old/cover.webp', 'content/posts/old/feature.jpg']
    const post = article('Harbour', 'resources:\n  - src: cover.webp\n')
    const base = {
      ...site,
      'content/posts/old/index.md': post,
      ...drawn('content/posts/old/index.md', hero, social),
    }
    const files = {
      'content/posts/new/index.md': post,
      'content/posts/old/index.md': null,
    } as never
    scene = await openScene(files, { base })
    await run()
    expect(images.calls).toEqual([])
    expect((await paths()).filter((path) => !path.endsWith('.toml')).sort()).toEqual([
      `${records}/content/posts/new/index.md.json`,
      'content/posts/new/cover.webp',
      'content/posts/new/feature.jpg',
      'content/posts/new/index.md',
    ])
  })

  it('tells of images whose post is gone, and deletes none', async () => {
    const [hero, social] = ['static/images/hero/old.webp', 'static/images/hero/old-social.jpg']
    const base = {
      ...site,
      'content/posts/old.md': article('Harbour'),
      'content/posts/kept.md': article('Kept', 'featured_image: images/hero/kept.webp\n'),
      ...drawn('content/posts/old.md', hero, social),
      ...drawn('content/posts/long-gone.md', 'static/gone.webp', 'static/gone.jpg'),
    }
    scene = await openScene({ 'content/posts/old.md': null } as never, { base })
    const head = await scene.repo.head(scene.branch)
    const job = await run()
    expect(job.code).toBe(0)
    expect(await scene.repo.head(scene.branch)).toBe(head)
    const { orphans } = JSON.parse(job.outputs.plan!)
    expect(orphans).toEqual([
      {
        post: 'content/posts/long-gone.md',
        record: `${records}/content/posts/long-gone.md.json`,
        images: [],
      },
      {
        post: 'content/posts/old.md',
        record: `${records}/content/posts/old.md.json`,
        images: [hero, social],
      },
    ])
    expect(job.stdout).toContain(
      `The post content/posts/old.md is gone, its images are not: ${hero}`,
    )
    expect(job.stdout).not.toContain('long-gone.md is gone')
    expect(job.summary).toContain('old.webp')
  })
})

describe('on a checkout with hundreds of translations', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'hero-languages-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [cli, ...args, '--dir', dir], {
      encoding: 'utf8',
      env: { ...quickStart, PATH: process.env.PATH },
    }).stdout

  it('tags the pages of all languages, where a strict schema lets no post say its image', () => {
    write('astro.config.mjs', "export default { site: 'https://many.example' }\n")
    write(
      'src/content.config.ts',
      "const blog = defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.md' }), schema: z.object({ title: z.string(), date: z.date() }).strict() })\nexport const collections = { blog }\n",
    )
    const titles = { en: 'Tides', fr: 'Marées' }
    for (const [lang, title] of Object.entries(titles)) {
      write(`src/content/blog/${lang}/tides.md`, article(title))
      write(
        `dist/blog/${lang}/tides/index.html`,
        `<!doctype html>\n<html>\n<head>\n<title>${title}</title>\n</head>\n<body><h1>${title}</h1></body>\n</html>\n`,
      )
    }
    expect(JSON.parse(run('illustrate', '--json')).draw).toHaveLength(1)
    run('meta', 'dist', '--site-url', 'https://many.example')
    const images = Object.keys(titles).map(
      (lang) =>
        /og:image" content="([^"]+)"/.exec(
          readFileSync(join(dir, `dist/blog/${lang}/tides/index.html`), 'utf8'),
        )?.[1],
    )
    expect(images[0]).toMatch(/^https:\/\/many\.example\/.*tides.*\.jpg$/)
    expect(images[1]).toBe(images[0])
    expect(JSON.parse(run('illustrate', '--json')).draw).toEqual([])
  })

  it('finds the one article that lacks an image, and names key and path as the others do', () => {
    const languages = ['ar', 'de', 'en', 'es', 'fr', 'id', 'it', 'ja', 'ko', 'pt-br', 'tr', 'zh']
    write('astro.config.mjs', "export default { site: 'https://many.example' }\n")
    for (const slug of Array.from({ length: 25 }, (_, n) => `story-${n}`)) {
      write(`public/covers/${slug}.png`, 'a picture')
      for (const lang of languages)
        write(`src/content/blog/${lang}/${slug}.md`, article(slug, `cover: /covers/${slug}.png\n`))
    }
    const lacking = ['en', 'fr', 'zh'].map((lang) => `src/content/blog/${lang}/newest.md`)
    for (const path of lacking) write(path, article('Newest'))
    write('src/content/blog/de/story-3.md', article('Drei', 'cover: ""\n'))

    const plan = JSON.parse(run('illustrate', '--json'))
    expect(plan.draw).toMatchObject([{ post: lacking[0], hero: 'public/covers/newest.webp' }])
    expect(plan.shared.map(({ post }: { post: string }) => post).sort()).toEqual(
      ['src/content/blog/de/story-3.md', lacking[1], lacking[2]].sort(),
    )
    expect(plan.about[1]).toMatch(
      /`cover` as a path that starts at public, files named public\/covers\/\{slug\}/,
    )
    for (const path of lacking)
      expect(readFileSync(join(dir, path), 'utf8')).toContain('cover: /covers/newest.webp\n')
    expect(readFileSync(join(dir, 'src/content/blog/de/story-3.md'), 'utf8')).toContain(
      'cover: /covers/story-3.png\n',
    )
  })
})
