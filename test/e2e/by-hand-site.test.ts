import { afterEach, describe, expect, it } from 'vitest'
import { openScene, type Scene } from './blog.ts'

/** A site without a generator: article, index page and sitemap change together. */

const page = (title: string, head = '') =>
  `<!doctype html>\n<html lang="en">\n<head>\n  <meta charset="utf-8">\n  <title>${title}</title>${head}\n</head>\n<body>\n  <h1>${title}</h1>\n  <p>Words about it.</p>\n</body>\n</html>\n`
const withPicture = (slug: string) =>
  `\n  <meta property="og:image" content="https://sea.example/images/${slug}.png">`

const card = (slug: string, title: string, picture = '') =>
  `    <li class="card">\n${picture}      <h2><a href="${slug}.html">${title}</a></h2>\n    </li>\n`
const thumb = (slug: string, src: string, alt: string) =>
  `      <a class="thumb" href="${slug}.html"><img src="${src}" alt="${alt}" width="320" height="180" loading="lazy"></a>\n`
const old = card('old', 'Old tides', thumb('old', '../images/old.png', 'A grey sea'))
const older = card('older', 'Older', thumb('older', '../images/older.png', 'A black sea'))
const index = (cards: string) =>
  `<!doctype html>\n<html lang="en">\n<head>\n  <title>Blog</title>\n  <style>.card { display: inline-block; width: 340px }</style>\n</head>\n<body>\n  <ul class="cards">\n${cards}  </ul>\n</body>\n</html>\n`

const url = (path: string, more = '') =>
  `  <url>\n    <loc>https://sea.example/${path}</loc>${more}\n  </url>\n`
const sitemap = (urls: string, more = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${more}>\n${urls}</urlset>\n`
const namespace = ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
const image = (slug: string) =>
  `\n    <image:image><image:loc>https://sea.example/images/${slug}.png</image:loc></image:image>`

const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
const base = {
  'index.html': page('Home'),
  'blog/old.html': page('Old tides', withPicture('old')),
  'blog/older.html': page('Older', withPicture('older')),
  'images/old.png': 'not looked at',
  'images/older.png': 'not looked at',
  'blog/index.html': crlf(index(old + older)),
  'sitemap.xml': sitemap(url('') + url('blog/old')),
}
const two = { 'blog/fog.html': page('Fog'), 'blog/ropes.html': page('Ropes') }
const cards = (fog = '', ropes = '') =>
  card('fog', 'Fog', fog) + card('ropes', 'Ropes', ropes) + old + older
const listed = {
  'blog/index.html': crlf(index(cards())),
  'sitemap.xml': sitemap(url('') + url('blog/fog') + url('blog/ropes.html') + url('blog/old')),
}
const shown = (slug: string, title: string) =>
  thumb(slug, `../images/${slug}.png`, `Title card: “${title}”`)

let scene: Scene
afterEach(() => scene.close())
const text = async (path: string, branch = scene.branch) =>
  (await scene.repo.read(branch, path))?.toString()
const changedIn = async (from: string, to: string) => {
  const [was, is] = [await scene.repo.files(from), await scene.repo.files(to)]
  return [...is]
    .filter(([path, { sha }]) => was.get(path)?.sha !== sha)
    .map(([path]) => path)
    .sort()
}

describe('a pull request to a site that is written by hand', () => {
  it('puts two pictures into posts, index page and sitemap by one commit', async () => {
    scene = await openScene({ ...two, ...listed }, { base })
    const before = (await scene.repo.head(scene.branch))!
    const job = await scene.run()
    expect(job.stdout).not.toContain('::error')
    expect(job.code).toBe(0)

    expect((await scene.repo.log(scene.branch))[0]!.parents).toEqual([before])
    expect(await changedIn(before, scene.branch)).toEqual([
      '.github/hero-images/records/blog/fog.html.json',
      '.github/hero-images/records/blog/ropes.html.json',
      'blog/fog.html',
      'blog/index.html',
      'blog/ropes.html',
      'images/fog-social.jpg',
      'images/fog.png',
      'images/ropes-social.jpg',
      'images/ropes.png',
      'sitemap.xml',
    ])
    expect(await text('blog/index.html')).toBe(
      crlf(index(cards(shown('fog', 'Fog'), shown('ropes', 'Ropes')))),
    )
    expect(await text('sitemap.xml')).toBe(
      sitemap(
        url('') +
          url('blog/fog', image('fog')) +
          url('blog/ropes.html', image('ropes')) +
          url('blog/old'),
        namespace,
      ),
    )
    const [head, comments] = [
      await scene.repo.head(scene.branch),
      await scene.repo.comments(scene.pull.number),
    ]
    const second = await scene.run({ action: 'synchronize' })
    expect(second.outputs.count).toBe('0')
    expect(await scene.repo.head(scene.branch)).toBe(head)
    expect(await scene.repo.comments(scene.pull.number)).toEqual(comments)
  })

  it('says at the post what does not list it, and adds no entry of its own', async () => {
    scene = await openScene({ 'blog/fog.html': two['blog/fog.html'] }, { base })
    const before = (await scene.repo.head(scene.branch))!
    await scene.run()
    const changed = await changedIn(before, scene.branch)
    expect(changed).not.toContain('blog/index.html')
    expect(changed).not.toContain('sitemap.xml')
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(comment!.body).toContain('this page shows pictures of other posts and has no link')
    expect(comment!.body).toContain('it lists other pages and not this post')

    await scene.run({ action: 'synchronize' })
    expect(await scene.repo.comments(scene.pull.number)).toEqual([comment])
  })

  it('delivers both by pull request, too', async () => {
    scene = await openScene({ ...two, ...listed }, { base })
    const before = (await scene.repo.head(scene.branch))!
    const job = await scene.run({ inputs: { deliver: 'pull-request' } })
    expect(job.code).toBe(0)
    expect(await scene.repo.head(scene.branch)).toBe(before)
    const delivery = `hero-images/${scene.branch}`
    expect(await text('blog/index.html', delivery)).toContain('images/fog.png')
    expect(await text('sitemap.xml', delivery)).toContain(image('ropes'))
    const head = await scene.repo.head(delivery)
    await scene.run({ action: 'synchronize', inputs: { deliver: 'pull-request' } })
    expect(await scene.repo.head(delivery)).toBe(head)
  })
})
