import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import sharp from 'sharp'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paidPath, pictureMark } from '../../src/ledger/account-entry.ts'
import { type Record, recordPath } from '../../src/ledger/record.ts'
import { rememberApproved } from '../../src/memory/heroes.ts'
import { named } from '../../src/memory/names.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { createWorktree } from '../../src/repo/worktree.ts'
import { stagedPaths } from '../../src/staging/drawing-entry.ts'
import { blog, postPath, write } from '../helpers/built-site.ts'
import { startImagesServer } from '../helpers/images-server.ts'
import { quickStart, runJob } from '../helpers/runner.ts'
import { sceneOf } from '../helpers/scenes.ts'
import { post, smallPictures } from './blog.ts'
import { key, openTalk } from './talk.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const elementsIn = (node: Node): readonly Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
]
const attributeOf = ({ attrs }: Element, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value ?? ''
const textIn = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-gallery-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

async function run(args: readonly string[], env: Readonly<globalThis.Record<string, string>> = {}) {
  const child = spawn(process.execPath, [cli, ...args, '--dir', dir], {
    env: { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  })
  const closed = once(child, 'close')
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = (await closed) as [number]
  return { code, stdout, stderr }
}

const page = '.github/hero-images/gallery.html'
const trap = '</script><script>alert(1)</script><img src=x onerror=alert(2)>'

/** Made once, and copied for each test. */
let made: string | undefined
afterAll(() => made && rmSync(made, { recursive: true, force: true }))

async function writeBlog() {
  if (made === undefined) {
    await drawBlog()
    made = mkdtempSync(join(tmpdir(), 'hero-gallery-made-'))
    cpSync(dir, made, { recursive: true })
  } else cpSync(made, dir, { recursive: true })
}

/** A post each: two drawn, a card, one by a person and its copy, one missing, one waiting, two left out. */
async function drawBlog() {
  const picture = sceneOf('a person', 640, 360)
  write(dir, {
    ...blog,
    '.github/hero-images.yml': smallPictures,
    [postPath('drawn')]: post('Drawn'),
    [postPath('second')]: post('Second'),
    [postPath('card')]: post('A card'),
  })
  execFileSync('git', ['init', '--quiet', dir])
  const images = await startImagesServer({ key, isSmall: true })
  try {
    const env = { HERO_IMAGES_API_KEY: key, HERO_IMAGES_BASE_URL: images.url }
    const drawn = await run(['illustrate', postPath('drawn'), postPath('second')], env)
    expect(drawn, drawn.stderr).toMatchObject({ code: 0 })
  } finally {
    await images.close()
  }
  expect(await run(['illustrate', postPath('card')])).toMatchObject({ code: 0 })
  write(dir, {
    'src/assets/person.png': picture,
    'src/assets/copy.jpg': await sharp(picture).jpeg({ quality: 50 }).toBuffer(),
    [postPath('person')]: post('By a person', 'heroImage: ../../assets/person.png\n'),
    [postPath('copy')]: post('The same', 'heroImage: ../../assets/copy.jpg\n'),
    [postPath('missing')]: post(trap),
    [postPath('waiting')]: post('Waiting'),
    [postPath('unwanted')]: post('Unwanted', 'hero_images: false\n'),
    [postPath('draft')]: post('Draft', 'draft: true\n'),
  })
}

const recordIn = (slug: string): Record =>
  JSON.parse(readFileSync(join(dir, recordPath(postPath(slug))), 'utf8'))

/** What earlier runs left on refs: an approval, and a drawing that waits in pull request 7. */
async function remember() {
  const repo = createWorktree(dir, { env: process.env })
  const { sha256 } = recordIn('drawn').files.hero
  await rememberApproved({ approve: [{ post: postPath('drawn'), sha256 }], takeBack: [] }, 1, repo)
  const mark = pictureMark(postPath('waiting'), 'd'.repeat(64))
  const paid = {
    ...{ ...mark, at: Date.UTC(2026, 10, 1), shelf: 'pr-7', micros: 41_000 },
    ...{ maybeCharged: 0, what: 'picture' as const },
  }
  await (await repo.refStore('account'))!.change({ files: named([paidPath(paid)], false) })
  const paths = stagedPaths({
    ...{ drawing: 'd'.repeat(64), post: mark.post, at: 1, sha256: 'a'.repeat(64) },
  })
  await (await repo.refStore('pr-7'))!.change({ files: named(Object.values(paths), false) })
}

interface Card {
  readonly marks: string
  readonly text: string
  readonly links: readonly string[]
  readonly pictures: readonly string[]
}

function cardsOf(html: string) {
  const items = elementsIn(parse(html)).filter((element) => attributeOf(element, 'data-marks'))
  return new Map(
    items.map((item): [string, Card] => {
      const inside = elementsIn(item)
      const links = inside.flatMap((element) => attributeOf(element, 'href') || [])
      const slug = /([\w-]+)\.md$/.exec(links.find((link) => link.endsWith('.md'))!)![1]!
      const pictures = inside
        .filter(({ tagName }) => tagName === 'img')
        .map((element) => attributeOf(element, 'src'))
      return [slug, { marks: attributeOf(item, 'data-marks'), text: textIn(item), links, pictures }]
    }),
  )
}

const pictureIn = (source: string) => {
  const [, data] = /^data:image\/webp;base64,(.+)$/.exec(source)!
  return sniff(new Uint8Array(Buffer.from(data!, 'base64')))
}

describe('hero-images gallery', () => {
  it('shows every post of a repo with its picture, and what is known of it', async () => {
    await writeBlog()
    await remember()
    const job = await run(['gallery'])
    expect(job, job.stderr).toMatchObject({ code: 0 })
    expect(job.stdout).toContain(
      '7 posts: 3 ours, 2 by a person, 1 waiting, 1 missing, 1 approved.',
    )
    const html = readFileSync(join(dir, page), 'utf8')
    const cards = cardsOf(html)
    const states = Object.fromEntries([...cards].map(([slug, { marks }]) => [slug, marks]))
    expect(states).toEqual({
      ...{ card: 'ours', drawn: 'ours approved', second: 'ours' },
      ...{ copy: 'person', person: 'person', waiting: 'waiting', missing: 'missing' },
    })
    // Each small picture is one, and each link leads to a file of the repo, from where the page lies.
    for (const { pictures, links } of cards.values()) {
      for (const source of pictures) expect(pictureIn(source).format).toBe('webp')
      for (const link of links)
        expect(existsSync(join(dir, dirname(page), decodeURIComponent(link))), link).toBe(true)
    }
    expect(pictureIn(cards.get('person')!.pictures[0]!)).toMatchObject({ width: 480, height: 270 })
    expect(cards.get('drawn')!.pictures).toHaveLength(2)
    const { prompt, alt, model } = recordIn('drawn')
    for (const said of [prompt, alt, model]) expect(cards.get('drawn')!.text).toContain(said)
    expect(cards.get('card')!.text).toContain('as a title card')
    expect(cards.get('card')!.text).toContain('free')
    expect(cards.get('waiting')!.text).toContain('drawn for pull request #7')
    // What the title of a stranger says is text.
    expect(cards.get('missing')!.text).toContain('alert(1)')
    expect(elementsIn(parse(html)).filter(({ tagName }) => tagName === 'script')).toHaveLength(1)
  })

  it('puts nearly the same pictures side by side, and says what is left out', async () => {
    await writeBlog()
    await run(['gallery'])
    const all = elementsIn(parse(readFileSync(join(dir, page), 'utf8')))
    const alike = all.find((element) => attributeOf(element, 'class') === 'list alike')!
    const links = elementsIn(alike).filter(({ tagName }) => tagName === 'a')
    expect(links.map(textIn)).toEqual(['The same', 'By a person'])
    const lists = all.filter((element) => attributeOf(element, 'class') === 'list').map(textIn)
    expect(lists.find((list) => list.startsWith('Posts without a picture (2)'))).toContain(
      'waiting',
    )
    const leftOut = lists.find((list) => list.startsWith('Left out (2)'))
    expect(leftOut).toContain(`${postPath('unwanted')}: opts out`)
    expect(leftOut).toContain(`${postPath('draft')}: draft`)
  })

  it('tells of a picture that a person replaced, of one that is gone, and of no picture at all', async () => {
    await writeBlog()
    const { hero } = recordIn('drawn').files
    writeFileSync(join(dir, hero.path), sceneOf('another', 192, 108))
    rmSync(join(dir, recordIn('second').files.hero.path))
    writeFileSync(join(dir, 'src/assets/person.png'), 'no picture')
    const job = await run(['gallery', '--json'])
    const { posts } = JSON.parse(job.stdout) as {
      posts: { post: string; state: string; note?: string; pictures: { why?: string }[] }[]
    }
    const of = (slug: string) => posts.find((one) => one.post === postPath(slug))
    expect(of('drawn')).toMatchObject({ state: 'person', note: 'put in the place of ours' })
    expect(of('second')).toMatchObject({ state: 'missing', note: expect.stringContaining('gone') })
    expect(of('person')!.pictures[0]!.why).toContain('not shown here')
    expect(cardsOf(readFileSync(join(dir, page), 'utf8')).get('drawn')!.pictures).toHaveLength(2)
  })

  it('says which tags the built pages lack, where a build is given', async () => {
    await writeBlog()
    write(dir, {
      'dist/blog/drawn/index.html':
        '<!doctype html><html lang="en"><head><title>Drawn</title></head><body><h1>Drawn</h1></body></html>',
    })
    const job = await run(['gallery', 'dist'])
    expect(job, job.stderr).toMatchObject({ code: 0 })
    expect(job.stdout).toContain('with tags to mend in dist')
    const cards = cardsOf(readFileSync(join(dir, page), 'utf8'))
    expect(cards.get('drawn')).toMatchObject({ marks: 'ours tags' })
    expect(cards.get('drawn')!.text).toContain('og:image')
    expect(cards.get('missing')!.marks).toBe('missing')
  })

  it('goes where it is told, and nowhere else', async () => {
    write(dir, { ...blog, [postPath('a')]: post('A'), 'keep.txt': 'mine' })
    expect(await run(['gallery', '--gallery-file', 'out/all.html'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(dir, 'out/all.html'), 'utf8')).toContain('href="../src/content/')
    const wrong = await run(['gallery', '--gallery-file', 'keep.txt'])
    expect(wrong).toMatchObject({ code: 2 })
    expect(wrong.stderr).toContain('`gallery-file` is `keep.txt`')
    expect(readFileSync(join(dir, 'keep.txt'), 'utf8')).toBe('mine')
    expect((await run(['gallery', '--gallery-file', '../x.html'])).code).not.toBe(0)
    expect(existsSync(join(dir, '../x.html'))).toBe(false)
  })
})

describe('gallery and report by the action', () => {
  it('gives the page as an output, with what GitHub remembers, and says what was spent', async () => {
    const scene = await openTalk({ [postPath('tides')]: post('Tides') }, { inputs: {} })
    try {
      await scene.opened()
      const { repo, branch, gh } = scene.scene
      for (const path of (await repo.files(branch)).keys())
        write(dir, { [path]: (await repo.read(branch, path))! })
      const sha = await scene.head()
      const runHere = (command: string) =>
        runJob({
          event: { name: 'push', payload: {}, ref: `refs/heads/${branch}`, sha },
          ...{ repository: repo.fullName, api: gh.url, workspace: dir },
          inputs: { command, 'github-token': gh.token },
        })
      const job = await runHere('gallery')
      expect(job, job.stdout).toMatchObject({ code: 0, outputs: { gallery: join(dir, page) } })
      expect(job.summary).toContain('Overview of hero images')
      const cards = cardsOf(readFileSync(join(dir, page), 'utf8'))
      expect(cards.get('tides')).toMatchObject({ marks: 'ours' })
      expect(cards.get('tides')!.links).toContain(
        `${gh.url}/${repo.fullName}/blob/${sha}/${postPath('tides')}`,
      )
      // Another step checked out another commit than that of the event.
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
          cwd: dir,
        })
      for (const args of [
        ['init', '-q'],
        ['add', '.'],
        ['commit', '-qm', 'Now'],
      ])
        git(...args)
      await runHere('gallery')
      const now = git('rev-parse', 'HEAD').toString().trim()
      expect(cardsOf(readFileSync(join(dir, page), 'utf8')).get('tides')!.links).toContain(
        `${gh.url}/${repo.fullName}/blob/${now}/${postPath('tides')}`,
      )
      const spent = await runHere('report')
      expect(spent, spent.stdout).toMatchObject({ code: 0, outputs: { gallery: '' } })
      expect(spent.stdout).toMatch(/gpt-image-2 +1 +0 +\$0\.\d{4}/)
      expect(spent.summary).toContain('#### Asked for by')
    } finally {
      await scene.close()
    }
  })
})
