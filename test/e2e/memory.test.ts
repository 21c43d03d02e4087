import { afterEach, describe, expect, it } from 'vitest'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** What was drawn is remembered on a ref of our own, whatever people and programs do to the branch. */

const tides = postPath('tides')
const record = `.github/hero-images/records/${tides}.json`

let scene: TalkScene
afterEach(() => scene.close())

const paid = () => scene.images.calls.length
const branch = () => scene.scene.branch
const filesNow = () => scene.scene.repo.files(branch())
const textNow = async (path = tides) => String(await scene.scene.repo.read(branch(), path))
const hasHero = async (path = tides) => (await textNow(path)).includes('heroImage:')
/** Paths of the two pictures of the post. */
const pathsOf = (files: ReadonlyMap<string, unknown>) =>
  [...files.keys()].filter((path) => /tides.*\.(webp|jpg)$/.test(path)).sort()

/** What the branch had before our commit, and has after it. */
interface Drawn {
  readonly before: string
  readonly after: string
  readonly files: ReadonlyMap<string, { readonly mode: string; readonly sha: string }>
  readonly text: string
  readonly pictures: readonly string[]
}

async function drawn(inputs: Readonly<Record<string, string>> = {}): Promise<Drawn> {
  scene = await openTalk({ [tides]: post('Tides') }, { inputs })
  const before = await scene.head()
  const job = await scene.opened()
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(paid()).toBe(1)
  const files = await filesNow()
  return {
    before,
    after: await scene.head(),
    files,
    text: await textNow(),
    pictures: pathsOf(files),
  }
}

/** The branch has the same bytes as after the first run. */
async function expectBack({ files, text, pictures }: Drawn): Promise<void> {
  const now = await filesNow()
  expect(await textNow()).toBe(text)
  expect(pathsOf(now)).toEqual(pictures)
  for (const path of [...pictures, record]) expect(now.get(path), path).toEqual(files.get(path))
}

async function push(files: Readonly<Record<string, string | Uint8Array | null>>) {
  const job = await scene.push(files)
  expect(job, job.stdout).toMatchObject({ code: 0 })
  return job
}

/** A branch written anew upon a commit, as a forced push leaves it. */
async function force(from: string, files: Readonly<Record<string, string | null>>) {
  await scene.scene.repo.commit(branch(), files, { from, force: true })
  return push({})
}

describe('what a rewritten branch lost is put back, not paid for again', () => {
  it('after forced pushes without our commit, however many', async () => {
    const known = await drawn({ 'max-images-per-pull-request': '1' })
    for (const words of ['Amended once.\n', 'Amended twice.\n', 'Amended again.\n']) {
      await force(known.before, { 'README.md': words })
      await expectBack(known)
    }
    expect(paid()).toBe(1)
  })

  it('also where the words of the post were amended', async () => {
    const known = await drawn()
    const other = post('Tides and moons')
    await force(known.before, { [tides]: other })
    expect(await hasHero()).toBe(true)
    expect(await textNow()).toContain('Tides and moons')
    const now = await filesNow()
    for (const path of known.pictures) expect(now.get(path)).toEqual(known.files.get(path))
    expect(paid()).toBe(1)
  })

  it('under the new name of a post that was renamed with it', async () => {
    const known = await drawn()
    const moved = postPath('ebb')
    await force(known.before, { [tides]: null, [moved]: post('Tides') })
    expect(await hasHero(moved)).toBe(true)
    expect(paid()).toBe(1)
  })

  it('where a program saved a renamed post without our keys, and dropped the pictures', async () => {
    await drawn()
    const moved = postPath('ebb')
    await push({ [tides]: null, [moved]: await textNow() })
    const pictures = [...(await filesNow()).keys()].filter((path) => /\.(webp|jpg)$/.test(path))
    expect(pictures).toHaveLength(2)
    const dropped = Object.fromEntries(pictures.map((path) => [path, null]))
    await push({ ...dropped, [moved]: post('Tides') })
    expect(await hasHero(moved)).toBe(true)
    expect(paid()).toBe(1)
  })

  it.each([
    ['and had our keys', true],
    ['and never saw our keys', false],
  ])('where a program saved the post %s, and dropped the pictures', async (_, hadKeys) => {
    const known = await drawn()
    const dropped = Object.fromEntries(known.pictures.map((path) => [path, null]))
    await push({ ...dropped, ...(hadKeys ? {} : { [tides]: post('Tides') }) })
    await expectBack(known)
    expect(paid()).toBe(1)
  })

  it('where a program saves another text over it, without our keys', async () => {
    const known = await drawn()
    await push({ [tides]: post('Tides', '', 'Other words.\n') })
    expect(await hasHero()).toBe(true)
    expect(await textNow()).toContain('Other words.')
    expect(paid()).toBe(1)
    expect(pathsOf(await filesNow())).toEqual(known.pictures)
  })

  it('the file alone, where a post still names it', async () => {
    const known = await drawn()
    await push({ [known.pictures[0]!]: null })
    await expectBack(known)
    await push({ [known.pictures[0]!]: null, [known.pictures[1]!]: null, [record]: null })
    await expectBack(known)
    expect(paid()).toBe(1)
  })
})

describe('what people take away stays away', () => {
  /** As `git revert` of our commit leaves it. */
  const reverted = ({ pictures }: Drawn) => ({
    ...Object.fromEntries(pictures.map((path) => [path, null])),
    [record]: null,
    [tides]: post('Tides'),
  })

  it.each([
    ['a revert of our commit', reverted],
    ['our lines taken out', () => ({ [tides]: post('Tides') })],
  ])('after %s; `/hero draw` puts it back, `/hero skip` ends it', async (_, change) => {
    const known = await drawn({ review: 'required' })
    await push(change(known))
    expect(await hasHero()).toBe(false)
    const comment = await scene.comment()
    expect(comment).toContain('/hero draw')
    expect(comment).toContain(`/hero skip ${tides}`)
    expect((await scene.checks())?.conclusion).toBe('success')

    await push({ 'README.md': 'Another push.\n' })
    expect(await hasHero()).toBe(false)
    const head = await scene.head()
    await scene.scene.repo.commit(
      branch(),
      { 'README.md': 'Squashed.\n' },
      { from: known.before, force: true },
    )
    expect(head).not.toBe(await scene.head())
    await push({})
    expect(await hasHero()).toBe(false)

    const asked = await scene.say('acme', '/hero draw')
    expect(asked, asked.stdout).toMatchObject({ code: 0 })
    expect(await hasHero()).toBe(true)
    expect(paid()).toBe(1)
  })

  /** Our commit once more upon another one, with its own words: `git pull --rebase`. */
  async function replay(known: Drawn): Promise<void> {
    const { repo } = scene.scene
    const paths = [...known.pictures, record, tides]
    const files = await Promise.all(
      paths.map(async (path) => [path, (await repo.read(known.after, path))!] as const),
    )
    const [ours] = await repo.log(known.after)
    await repo.commit(branch(), { 'README.md': 'Theirs.\n' }, { from: known.before, force: true })
    await repo.commit(branch(), Object.fromEntries(files), { message: ours!.message })
    await push({})
  }

  it.each([
    ['our commit is reverted', reverted],
    ['our lines are taken out', () => ({ [tides]: post('Tides') })],
  ])('where %s after that was replayed under another name', async (_, change) => {
    const known = await drawn({ review: 'required' })
    await replay(known)
    await expectBack(known)
    expect(await scene.head()).not.toBe(known.after)
    await push(change(known))
    expect(await hasHero()).toBe(false)
    expect(await scene.comment()).toContain(`/hero skip ${tides}`)
    await push({ 'README.md': 'Another push.\n' })
    expect(await hasHero()).toBe(false)
  })

  it('but where a program saves the post after that, the picture is put back', async () => {
    const known = await drawn()
    await replay(known)
    await push({ [tides]: post('Tides', '', 'Other words.\n') })
    expect(await hasHero()).toBe(true)
    expect(paid()).toBe(1)
  })

  it('where the commit by which we put it back is reverted, in the words of git', async () => {
    const known = await drawn()
    const dropped = Object.fromEntries(known.pictures.map((path) => [path, null]))
    const forgets = { ...dropped, [tides]: post('Tides') }
    await push(forgets)
    await push(forgets)
    await expectBack(known)
    const message = `Revert "Add hero image"\n\nThis reverts commit ${await scene.head()}.\n`
    await scene.scene.repo.commit(branch(), forgets, { message })
    await push({})
    expect(await hasHero()).toBe(false)
    expect((await filesNow()).has(record)).toBe(true)
    const asked = await scene.say('acme', '/hero draw')
    expect(asked, asked.stdout).toMatchObject({ code: 0 })
    await expectBack(known)
    expect(paid()).toBe(1)
  })

  it('`/hero skip` understands its number after the revert, and says nothing that loops', async () => {
    const known = await drawn()
    const early = await scene.say('acme', '/hero skip 1')
    expect(await scene.comment()).toContain('Revert the commit that brought it')
    expect(early.code).toBe(0)
    await push(reverted(known))
    const said = await scene.say('acme', '/hero skip 1')
    expect(said, said.stdout).toMatchObject({ code: 0 })
    expect((await filesNow()).has(`.github/hero-images/skipped/${tides}.json`)).toBe(true)
    await push({ 'README.md': 'More.\n' })
    expect(await hasHero()).toBe(false)
    expect(paid()).toBe(1)
  })
})
