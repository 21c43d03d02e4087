import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openBuild } from '../../src/pages/build.ts'
import { readPages } from '../../src/pages/page.ts'
import { write } from '../helpers/built-site.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-page-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  write(dir, files)
  const { pages, unreadable } = await readPages(await openBuild(dir, 'dist'))
  expect(unreadable).toEqual([])
  return new Map(pages.map((page) => [page.path, page]))
}

const url = 'https://x.example/a.webp'
const script = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const article = script({ '@type': 'BlogPosting', image: url })
const page = (head: string, body: string) =>
  `<!doctype html><html><head><title>A</title>${head}</head><body>${body}</body></html>`

it('reads the JSON-LD of an article in head and body, however long the page is', async () => {
  const long = `<p>${'ünï '.repeat(20_000)}</p>`
  const pages = await read({
    'head.html': page(article, ''),
    'body.html': page('', `${long}${article}`),
    'long-head.html': page(`<style>${'a{}'.repeat(20_000)}</style>`, article),
    'both.html': page(script({ '@type': 'Article' }), article),
    'silent.html': page('', `${long}${script({ '@type': 'Article' })}`),
    'comment.html': page('', `<!-- ${article} --><pre>ld+json</pre>`),
    'other.html': page('', script({ '@type': 'WebSite', image: url })),
    'latin.html': Buffer.from(page('', `${'<br>'.repeat(10_000)}caf\xe9 ${article}`), 'latin1'),
  })
  expect(Object.fromEntries([...pages].map(([path, { article }]) => [path, article]))).toEqual({
    'head.html': [url],
    'body.html': [url],
    'long-head.html': [url],
    'both.html': [url],
    'silent.html': [],
    'comment.html': undefined,
    'other.html': undefined,
    'latin.html': [url],
  })
})

it('puts the robots tags of a page together', async () => {
  const robots = (content: string) => `<meta name="Robots" content="${content}">`
  const pages = await read({
    'two.html': page(`${robots('index')}${robots('max-image-preview:large')}`, robots('noindex')),
    'none.html': page('', ''),
  })
  expect(pages.get('two.html')?.tags.robots).toBe('index, max-image-preview:large')
  expect(pages.get('none.html')?.tags.robots).toBeUndefined()
})
