import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { HeroImagesError, SettingsError } from '../../src/errors.ts'
import { openBuild } from '../../src/pages/build.ts'
import { readPages } from '../../src/pages/page.ts'
import { picturesOf, sha256Of } from '../../src/pages/pictures.ts'
import { readSitemap } from '../../src/pages/sitemap.ts'
import { gradient } from '../helpers/png.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-build-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function write(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
}

describe('openBuild', () => {
  it('finds files and pages, and follows no symlink', async () => {
    write({
      'out/b.html': '',
      'out/a/index.HTM': '',
      'out/.well-known/a.json': '',
      'out/.git/x.html': '',
      'out/node_modules/x/index.html': '',
      'secret/page.html': 'secret',
    })
    symlinkSync(join(dir, 'secret'), join(dir, 'out/link'))
    symlinkSync(join(dir, 'secret/page.html'), join(dir, 'out/link.html'))
    const build = await openBuild(join(dir, 'out'), 'out')
    expect([...build.files]).toEqual(['.well-known/a.json', 'a/index.HTM', 'b.html'])
    expect(build.pages).toEqual(['a/index.HTM', 'b.html'])
    await expect(build.read('link.html')).rejects.toThrow(HeroImagesError)
    await expect(build.read('gone.html')).rejects.toThrow('cannot be read')
  })

  it('takes a build folder that is itself a symlink', async () => {
    write({ 'real/a.html': '' })
    symlinkSync(join(dir, 'real'), join(dir, 'out'))
    expect((await openBuild(join(dir, 'out'), 'out')).pages).toEqual(['a.html'])
  })

  test.each([
    ['', 'Input `built-dir` is empty'],
    ['gone', 'The folder `gone` of the built site is not there'],
    ['file', 'The folder `file` of the built site is not there'],
    ['empty', 'There is no HTML page in `empty`'],
  ])('refuses %j', async (asked, message) => {
    write({ file: '', 'empty/a.css': '' })
    const opening = openBuild(join(dir, asked), asked)
    await expect(opening).rejects.toThrow(SettingsError)
    await expect(opening).rejects.toThrow(message)
  })
})

it('reads pages, leaves fragments out, and tells what it cannot read', async () => {
  write({
    'a.html': '<!doctype html><title>A</title><meta property=og:image content=/a.png>',
    'part.html': '<div>part</div>',
    'latin.html': Buffer.from('<!doctype html><title>caf\xe9</title>', 'latin1'),
  })
  const { pages, unreadable } = await readPages(await openBuild(dir, '.'))
  expect(pages).toMatchObject([{ path: 'a.html', titles: ['A'], tags: { 'og:image': '/a.png' } }])
  expect(unreadable).toEqual([{ path: 'latin.html', message: 'The file is not valid UTF-8.' }])
})

describe('pictures', () => {
  it('are measured, and found by their bytes', async () => {
    const picture = gradient('a', 120, 63)
    const other = gradient('a', 120, 63)
    other[other.length - 20]! ^= 1
    write({
      'p/index.html': '<!doctype html>',
      'i/a.png': picture,
      'i/same.png': picture,
      'i/other.png': other,
      'i/a.svg': '<svg></svg>',
    })
    const pictures = picturesOf(await openBuild(dir, '.'), 'https://x.example')
    const follow = (value: string) => pictures.follow(value, 'p/index.html')
    expect(await follow('https://x.example/i/a.png')).toEqual({
      target: { kind: 'here', path: 'i/a.png' },
      file: 'i/a.png',
      picture: { width: 120, height: 63, bytes: picture.length },
    })
    expect(await follow('../i/a.png')).toMatchObject({ file: 'i/a.png' })
    expect(await follow('https://x.example/i/gone.png')).toEqual({
      target: { kind: 'here', path: 'i/gone.png' },
    })
    expect((await follow('https://x.example/i/a.svg')).unread).toMatch(/^it is SVG/)
    expect((await follow('https://x.example/i/other.png')).unread).toBeTypeOf('string')
    expect(await pictures.same(picture.length, sha256Of(picture))).toEqual([
      'i/a.png',
      'i/same.png',
    ])
    expect(await pictures.same(7, sha256Of(picture))).toEqual([])
  })
})

describe('readSitemap', () => {
  const keys = async () => [
    ...((await readSitemap(await openBuild(dir, '.'), 'https://x.example/b')) ?? ['no sitemap']),
  ]
  it('reads all parts of it, whatever address they were built for', async () => {
    write({
      'index.html': '',
      'sitemap-index.xml': '<sitemap><loc>https://x.example/b/sitemap-0.xml</loc></sitemap>',
      'sitemap-0.xml': `<url><loc>
        https://x.example/b/blog/a/</loc></url><url><loc>https://x.example/b/q&amp;a/</loc></url>
        <url><loc><![CDATA[https://x.example/b/]]></loc></url>`,
      'de/sitemap.xml': '<url><loc>https://x.example/b/de/a/</loc></url>',
      'sitemap.xml': '<url><loc>http://localhost:8080/blog/b.html</loc></url><loc>broken</loc>',
    })
    expect(await keys()).toEqual(['de/a', 'blog/a', 'q&a', '', 'sitemap-0.xml', 'blog/b'])
  })
  it('is undefined where there is none', async () => {
    write({ 'index.html': '' })
    expect(await keys()).toEqual(['no sitemap'])
  })
})
