import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { archiveHere } from '../../../src/commands/checkout/archive.ts'
import type { ArchiveReport } from '../../../src/report/archive.ts'
import { type Folder, openFolder, refusal, small } from '../../pipeline/folder.ts'

const post = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\nHello.\n`
const path = (slug: string) => `blog/${slug}.md`
/** A site whose posts carry no date in their names. */
const site =
  'site: generic\nposts: ["blog/*.md"]\nfields: { hero: image }\nimage-dir: img\nimage-url: /img/\n'
const blog = (posts: Readonly<Record<string, string>>) => ({
  '.github/hero-images.yml': `${small}${site}`,
  ...Object.fromEntries(Object.entries(posts).map(([slug, text]) => [path(slug), text])),
})
const five = blog({
  a: post('A', 'date: 2026-01-01\n'),
  b: post('B', 'date: 2026-03-01\n'),
  c: post('C'),
  d: post('D', 'date: 2026-02-01\n'),
  e: post('E', 'date: 2026-03-01\n'),
})

let folder: Folder
afterEach(() => folder?.close())

async function run(given: Parameters<Folder['run']>[0]) {
  const { data, text } = await archiveHere(folder.checkout({ command: 'backfill', ...given }))
  return { archive: (data as { archive: ArchiveReport }).archive, text }
}
const titles = () =>
  folder.recorder.requests.map(({ prompt }) => /Title: “(.+?)”/.exec(prompt)?.[1]).join('')
/** What was asked for since the last time, whichever of them came first. */
function asked(): string {
  const all = [...titles()].sort().join('')
  folder.recorder.requests.length = 0
  return all
}

describe('a backfill', () => {
  it('draws the newest first, one by one where it has to, and ends when all is done', async () => {
    folder = openFolder(five)
    const turns: string[] = []
    for (let n = 1; n <= 6; n++) {
      const { archive } = await run({ 'max-images': '1' })
      turns.push(asked())
      expect(archive).toMatchObject({ total: 5, done: Math.min(n, 5), left: Math.max(0, 5 - n) })
    }
    expect(turns).toEqual(['B', 'E', 'D', 'A', 'C', ''])
  })

  it('draws the oldest first where that is asked for', async () => {
    folder = openFolder(five)
    await run({ 'max-images': '2', order: 'oldest' })
    expect(asked()).toBe('AD')
  })

  it('goes by the history of git where posts bear no date, after those that do', async () => {
    folder = openFolder(blog({ a: post('A'), b: post('B'), z: post('Z', 'date: 2020-01-01\n') }))
    const git = (date: string, ...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
        cwd: folder.dir,
        env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
      })
    git('2026-01-01', 'init', '--quiet')
    git('2026-01-01', 'add', '.')
    git('2026-01-01T00:00:00Z', 'commit', '--quiet', '-m', 'First')
    folder.write({ [path('b')]: post('B', 'tags: [x]\n') })
    git('2026-05-01T00:00:00Z', 'commit', '--quiet', '-am', 'Second')
    const turns: string[] = []
    for (let n = 0; n < 3; n++) {
      await run({ 'max-images': '1' })
      turns.push(asked())
    }
    expect(turns).toEqual(['B', 'A', 'Z'])
  })

  it('tells the whole archive: what is done, failed, left, spent and to come', async () => {
    folder = openFolder({
      ...five,
      [path('own')]: post('Own', 'image: own.png\n'),
      [path('no')]: post('No', 'hero_images: false\n'),
    })
    folder.recorder.failures.push(new Error('broken'))
    const first = await run({ 'max-images': '2', concurrency: '1' })
    expect(first.archive).toMatchObject({
      ...{ total: 6, done: 2, waiting: 0, drawn: 1, left: 4, failed: 1, isWhole: true },
      goesOn: { when: 'next run' },
      spent: { images: 1 },
    })
    expect(first.archive.toCome).toBeCloseTo(3 * first.archive.spent.cost)
    expect(first.text).toContain(
      'The archive: 1 drawn by this run; 2 of 6 posts have their picture; 4 to do, 1 of them failed.',
    )
    const last = await run({})
    expect(last.archive).toMatchObject({ total: 6, done: 6, left: 0, spent: { images: 5 } })
    expect(last.archive.goesOn).toBeUndefined()
    expect(last.text).toMatch(/nothing is left to do\. It cost about \$0\.\d\d\.$/m)
  })

  it('plans without drawing', async () => {
    folder = openFolder(five)
    const { archive, text } = await run({ 'dry-run': 'true' })
    expect(archive).toMatchObject({ total: 5, done: 0, drawn: 0, left: 5 })
    expect(text).toContain('5 posts to draw with gpt-image-2')
    expect(folder.recorder.requests).toEqual([])
  })
})

describe('a restyle', () => {
  const brand = (text: string) => ({ '.github/hero-images/brand.md': text })
  const restyle = { command: 'restyle' }

  it('by a new brand template draws each once, whatever is drawn by hand between', async () => {
    folder = openFolder(five)
    await run({})
    asked()
    expect((await run(restyle)).archive).toMatchObject({ total: 5, done: 5, left: 0 })
    folder.write(brand('A linocut. Title: {{ title }}\n'))
    const first = await run({ ...restyle, 'max-images': '2' })
    expect(first.archive).toMatchObject({ total: 5, done: 2, left: 3, drawn: 2 })
    expect(asked()).toBe('BE')
    await folder.run({ command: 'regenerate', posts: path('e'), instruction: 'bluer' })
    folder.recorder.requests.length = 0
    await run(restyle)
    expect(asked()).toBe('ACD')
    expect((await run(restyle)).text).toContain('nothing is left to do')
    expect(asked()).toBe('')
  })

  it('leaves posts of people and posts without a picture alone', async () => {
    folder = openFolder(five)
    await run({ posts: `${path('a')}\n${path('b')}` })
    asked()
    folder.write({ [folder.record(path('b')).files.hero.path]: 'by a person' })
    const { archive, text } = await run({ ...restyle, instruction: 'warmer' })
    expect(folder.recorder.requests).toHaveLength(1)
    expect(archive).toMatchObject({ total: 1, done: 1, left: 0 })
    expect(text).toContain(`${path('c')}: has no image of ours to draw again`)
    expect(text).toContain(`${path('b')}: has an image that a person made`)
    expect(text).not.toContain('force')
  })

  it('does not pay again and again for what is refused', async () => {
    folder = openFolder(five)
    await run({ posts: path('a') })
    folder.write(brand('Something that is refused. {{ title }}\n'))
    folder.recorder.failures.push(refusal())
    await run(restyle)
    const { length } = folder.recorder.requests
    await run(restyle)
    expect(folder.recorder.requests.length - length).toBeLessThanOrEqual(1)
  })

  it('makes cards again where they would look different', async () => {
    folder = openFolder(five)
    const cards = { 'api-key': '' }
    await run({ ...cards, posts: path('a') })
    expect((await run({ ...restyle, ...cards })).archive).toMatchObject({ done: 1, drawn: 0 })
    folder.write({
      '.github/hero-images.yml': `${small}${site}card: { background: '#330000' }\n`,
    })
    expect((await run({ ...restyle, ...cards })).archive).toMatchObject({ done: 1, drawn: 1 })
    expect((await run({ ...restyle, ...cards })).archive).toMatchObject({ done: 1, drawn: 0 })
  })

  it('draws pictures in the place of cards once there is a key', async () => {
    folder = openFolder(five)
    await run({ 'api-key': '', posts: path('a') })
    expect((await run(restyle)).archive).toMatchObject({ done: 1, drawn: 1 })
    expect(asked()).toBe('A')
    expect((await run(restyle)).archive).toMatchObject({ done: 1, drawn: 0 })
  })
})
