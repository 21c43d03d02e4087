import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { readPointer } from '../../src/repo/lfs/pointer.ts'
import type { LoggedRequest } from '../helpers/github-front.ts'
import { type ImagesServer, type Success, startImagesServer } from '../helpers/images-server.ts'
import { describeWithGitLfs, gitBeside } from '../helpers/real-git-lfs.ts'
import { sceneOf } from '../helpers/scenes.ts'
import { createBareRemote } from '../repo/bare-remote.ts'
import { openScene, post, postPath, type Scene, smallBlog } from './blog.ts'

/** Pictures in Git LFS, without a checkout. */

const key = 'sk-test-0123456789abcdef'
const attributes = { '.gitattributes': '*.webp filter=lfs diff=lfs merge=lfs -text\n' }
const hero = (slug: string) => `src/assets/hero/${slug}.webp`
const social = 'public/images/social/tides-social.jpg'

const scenery = sceneOf('one', 384, 216).toString('base64')
const drawing = {
  answer: (good: Success) => ({ ...good, data: [{ b64_json: scenery }] }),
}

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  const base = { ...smallBlog, ...attributes }
  scene = await openScene({ [postPath('tides')]: post('Why the tide is late') }, { base })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const inputs = (more: Record<string, string> = {}) => ({
  ...{ 'api-key': key, 'base-url': images.url },
  ...more,
})
const run = () => scene.run({ inputs: inputs() })
const dispatch = async (ref: string, more: Record<string, string>) => {
  const payload = { inputs: {}, repository: await scene.repo.json() }
  return scene.runOn(
    { name: 'workflow_dispatch', ref: `refs/heads/${ref}`, payload },
    { inputs: inputs(more) },
  )
}
const objects = () => scene.gh.lfs.objects('acme/blog')
const pointerAt = async (ref: string, path: string) =>
  readPointer((await scene.repo.read(ref, path))!)
const puts = () => scene.gh.requests.filter(isPut)
const isPut = ({ method, path }: LoggedRequest) =>
  method === 'PUT' && path.startsWith('/lfs-storage/')
/** The picture of a pointer on a branch, which is on the server. */
async function pictureAt(ref: string, path: string) {
  const { oid, size } = (await pointerAt(ref, path))!
  const bytes = objects().get(oid)!
  expect(bytes).toHaveLength(size)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(oid)
  return bytes
}

it('commits pointers to pictures that are on the server, and leaves others as they are', async () => {
  const job = await run()
  expect(job.stdout).not.toContain('::error')
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(sniff(await pictureAt(scene.branch, hero('tides'))).format).toBe('webp')
  expect(sniff((await scene.repo.read(scene.branch, social))!).format).toBe('jpeg')
  expect(puts()).toHaveLength(1)

  const head = await scene.repo.head(scene.branch)
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '0' } })
  expect(await scene.repo.head(scene.branch)).toBe(head)
  expect(images.calls).toHaveLength(1)
  expect(puts()).toHaveLength(1)
})

it('reads a picture from there that is to be changed', async () => {
  await run()
  const before = await pictureAt(scene.branch, hero('tides'))
  const was = (await pointerAt(scene.branch, hero('tides')))!
  const edit = { command: 'regenerate', posts: postPath('tides'), instruction: 'more fog' }
  const job = await dispatch(scene.branch, edit)
  expect(job.stdout).not.toContain('::error')
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  const [call] = images.calls.filter(({ path }) => path.endsWith('/edits'))
  const sent = sniff(call!.files.find(({ name }) => name === 'image')!.bytes)
  const { width, height } = sniff(before)
  expect(sent).toMatchObject({ width, height })
  const got = scene.gh.requests.filter(
    ({ method, path }) => method === 'GET' && path.startsWith(`/lfs-storage/${was.oid}`),
  )
  expect(got).toHaveLength(1)
  expect((await pictureAt(scene.branch, hero('tides'))).equals(before)).toBe(false)
})

it('holds new pictures against those that are there', async () => {
  images.next(drawing, drawing)
  await run()
  await scene.repo.commit(scene.branch, { [postPath('ropes')]: post('Ropes') })
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
  const record = await scene.repo.read(scene.branch, recordPath(postPath('ropes')))
  expect(JSON.parse(record!.toString())).toMatchObject({ resembles: postPath('tides') })
})

it('brings a picture back whose pointer somebody took away, and pays nothing', async () => {
  await run()
  const was = await pointerAt(scene.branch, hero('tides'))
  const record = await scene.repo.read(scene.branch, recordPath(postPath('tides')))
  const { blob } = JSON.parse(record!.toString()).files.hero
  await scene.repo.commit(scene.branch, { [hero('tides')]: null })
  // Nothing names the bytes in git any more, and it forgot them.
  scene.gh.fault(({ path }) => path.endsWith(`/git/blobs/${blob}`), { status: 404 })
  const job = await run()
  expect(job.stdout).not.toContain('::error')
  expect(await pointerAt(scene.branch, hero('tides'))).toEqual(was)
  expect(images.calls).toHaveLength(1)
})

it('says of a picture that is not there any more what to do, and draws nothing for it', async () => {
  await run()
  objects().clear()
  const edit = { command: 'regenerate', posts: postPath('tides'), instruction: 'more fog' }
  const job = await dispatch(scene.branch, edit)
  expect(job.stdout).toContain(
    `\`${hero('tides')}\` is not on the Git LFS server of acme/blog (404)`,
  )
  expect(images.calls).toHaveLength(1)
})

describe('before anything is drawn', () => {
  it.each([
    ['the quota is used up', () => scene.gh.lfs.set({ quota: 0 }), 'is used up (507)'],
    ['the server has none', () => scene.gh.lfs.set({ isOff: true }), 'has no Git LFS'],
    [
      'somebody holds a lock',
      () => scene.gh.lfs.lock('acme/blog', hero('tides'), 'octocat'),
      'is locked in Git LFS by octocat',
    ],
    [
      'the token may not write there',
      () =>
        scene.gh.fault(({ path }) => path.endsWith('/objects/batch'), {
          status: 403,
          body: { message: 'You must have push access' },
        }),
      'lacks `contents: write`',
    ],
  ])('it is told in one sentence that %s', async (_, refuse, said) => {
    refuse()
    const head = await scene.repo.head(scene.branch)
    const job = await run()
    expect(job.code).toBe(1)
    const [error, ...others] = job.stdout.match(/^::error.*$/gm)!
    expect(others).toEqual([])
    expect(error).toContain('Line 1 of `.gitattributes`')
    expect(error).toContain(said)
    expect(error).toContain('Nothing was drawn.')
    expect(images.calls).toEqual([])
    expect(await scene.repo.head(scene.branch)).toBe(head)
  })
})

describe('faults on the way', () => {
  it.each([
    ['a cut upload', () => scene.gh.fault(isPut, { cut: true }, 2)],
    [
      'an upload whose answer is lost',
      () => scene.gh.fault(isPut, { cut: true, forward: true }, 1),
    ],
    ['a slow server', () => scene.gh.fault(isPut, { late: 3000 }, 1)],
    ['a server that is busy', () => scene.gh.fault(isPut, { status: 503 }, 2)],
    ['tickets that are over at once', () => scene.gh.lfs.set({ expiresIn: 1 })],
    [
      'a ticket that is over and does not say so',
      () => scene.gh.fault(isPut, { status: 403, body: { message: 'Request has expired' } }, 1),
    ],
  ])('%s is got over', async (_, fault) => {
    fault()
    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    await pictureAt(scene.branch, hero('tides'))
    expect(images.calls).toHaveLength(1)
  })

  it.each([
    [
      'the storage refuses',
      { status: 403, body: { message: 'Access denied' } },
      'refuses it (403)',
    ],
    ['there is no room', { status: 507, body: { message: 'Full' } }, 'is used up (507): Full'],
    ['it never comes through', { cut: true } as const, 'does not answer'],
  ])('where %s nothing is committed, and nothing is paid again', async (_, fault, said) => {
    const mend = scene.gh.fault(isPut, fault)
    const head = await scene.repo.head(scene.branch)
    const job = await run()
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error/m)
    expect(job.stdout).toContain(said)
    expect(await scene.repo.head(scene.branch)).toBe(head)
    expect(images.calls).toHaveLength(1)

    mend()
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
    await pictureAt(scene.branch, hero('tides'))
    expect(images.calls).toHaveLength(1)
  })

  it('where the commit fails after the upload, the next run sends nothing again', async () => {
    const mend = scene.gh.fault(
      ({ method, path }) => method === 'PATCH' && path.includes('/git/refs/heads'),
      { status: 422, body: { message: 'Repository rule violations found' } },
    )
    expect((await run()).code).toBe(1)
    mend()
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
    await pictureAt(scene.branch, hero('tides'))
    expect(images.calls).toHaveLength(1)
    expect(puts()).toHaveLength(1)
  })
})

describeWithGitLfs('a clone with the real git-lfs', () => {
  it('has the picture, is clean, and nothing is missing', async () => {
    await run()
    const paths = [...(await scene.repo.files(scene.branch)).keys()]
    const files = await Promise.all(
      paths.map(async (path) => [path, (await scene.repo.read(scene.branch, path))!] as const),
    )
    const remote = createBareRemote(Object.fromEntries(files))
    try {
      const dir = remote.clone('--no-checkout')
      await gitBeside(dir, 'config', 'lfs.url', `${scene.gh.url}/acme/blog.git/info/lfs`)
      await gitBeside(dir, 'lfs', 'install', '--local')
      await gitBeside(dir, 'checkout', '-q', 'main')
      expect(readFileSync(join(dir, hero('tides')))).toEqual(
        await pictureAt(scene.branch, hero('tides')),
      )
      expect(await gitBeside(dir, 'status', '--porcelain')).toBe('')
      expect(await gitBeside(dir, 'lfs', 'fsck')).toContain('Git LFS fsck OK')
      expect(await gitBeside(dir, 'lfs', 'ls-files')).toContain(` * ${hero('tides')}`)
    } finally {
      remote.close()
    }
  })
})
