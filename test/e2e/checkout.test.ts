import { afterEach, describe, expect, it } from 'vitest'
import { openDisk } from '../helpers/full-disk.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { gif } from '../helpers/kinds.ts'
import { type BareRemote, createBareRemote } from '../repo/bare-remote.ts'
import { openScene, post, postPath, type Scene, smallBlog } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const branch = 'new-posts'
const three = {
  [postPath('with-hero')]: post('Has one', 'heroImage: ../../assets/first.png\n'),
  [postPath('draft')]: post('Wants none', 'hero_images: false\n'),
  [postPath('borrowing')]: post('Borrowing, gently: a tour'),
}

let scene: Scene
let images: ImagesServer
let remote: BareRemote
afterEach(async () => {
  await scene.close()
  await images.close()
  remote.close()
})

/** A real bare remote beside the emulated GitHub, which tells of the pull request but not of its files. */
async function open(): Promise<void> {
  images = await startImagesServer({ key, isSmall: true })
  scene = await openScene(three)
  remote = createBareRemote(smallBlog, 'acme/blog')
  const base = remote.git('rev-parse', 'main')
  const head = remote.commit(branch, three, { from: 'main' })
  scene.gh.fault((request) => /\/pulls\/\d+$/.test(request.path), {
    rewrite: (pull) => ({
      ...pull,
      base: { ...pull.base, sha: base },
      head: { ...pull.head, sha: headNow() ?? head },
    }),
  })
}

const headNow = () =>
  remote.git('for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`) || undefined

const inputs = () => ({ 'api-key': key, 'base-url': images.url })

describe.each([
  ['a full clone', []],
  ['what actions/checkout makes: one commit, detached', ['--depth=1', '--no-single-branch']],
])('with %s', (_, options) => {
  it('commits the same with git: one commit, one hero, nothing on a second run', async () => {
    await open()
    const before = remote.git('rev-parse', branch)
    const workspace = remote.clone(...options)
    const job = await scene.run({ inputs: inputs(), workspace })
    expect(job.stdout).not.toContain('::error')
    expect(job.code).toBe(0)
    expect(images.calls).toHaveLength(1)

    const after = remote.git('rev-parse', branch)
    expect(remote.git('rev-list', `${before}..${after}`).split('\n')).toEqual([after])
    expect(job.outputs.commit).toBe(after)
    expect(remote.git('diff', '--name-status', before, after).split('\n')).toEqual([
      'A\t.github/hero-images/records/src/content/blog/borrowing.md.json',
      'A\tpublic/images/social/borrowing-social.jpg',
      'A\tsrc/assets/hero/borrowing.webp',
      'M\tsrc/content/blog/borrowing.md',
    ])
    const [added, removed] = remote
      .git('diff', '--numstat', before, after, '--', postPath('borrowing'))
      .split('\t')
    expect(Number(added)).toBeGreaterThan(0)
    expect(removed).toBe('0')
    expect(await scene.repo.comments(scene.pull.number)).toHaveLength(1)
    // What is too old on refs of ours is looked for by the API.
    const isList = (path: string) => path.includes('/git/matching-refs/')
    const objects = scene.gh.requests.filter(({ path }) => path.includes('/git/') && !isList(path))
    expect(objects).toEqual([])

    const second = await scene.run({ inputs: inputs(), workspace: remote.clone(...options) })
    expect(second.code).toBe(0)
    expect(images.calls).toHaveLength(1)
    expect(remote.git('rev-parse', branch)).toBe(after)
    expect(await scene.repo.comments(scene.pull.number)).toHaveLength(1)
  })
})

/** Runs the action, and does something as soon as a picture was asked for. */
async function runAnd(act: () => void, env: Record<string, string> = {}, more = {}) {
  const workspace = remote.clone()
  // What was said of an answer before comes first.
  images.next({ delay: 1500 })
  let acted = false
  const watch = setInterval(() => {
    if (images.calls.length === 0 || acted) return
    acted = true
    act()
  }, 50)
  const job = await scene.run({ inputs: { ...inputs(), ...more }, workspace, env })
  clearInterval(watch)
  expect(acted).toBe(true)
  return job
}

it('commits the same drawing on a head that moved', async () => {
  await open()
  let moved = ''
  const job = await runAnd(() => {
    moved = remote.commit(branch, { 'note.txt': 'pushed meanwhile' })
  })
  expect(job.code).toBe(0)
  expect(images.calls).toHaveLength(1)
  expect(remote.git('rev-parse', `${branch}^`)).toBe(moved)
})

it('never brings a deleted branch back', async () => {
  await open()
  const job = await runAnd(() => remote.git('branch', '-D', branch))
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(/^::error.*new-posts.*not committed/m)
  expect(headNow()).toBeUndefined()
})

it('pays nothing where a picture could not be put away', async () => {
  await open()
  const env = { TMPDIR: '/dev/null/nowhere' }
  const job = await scene.run({ inputs: inputs(), workspace: remote.clone(), env })
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(/^::error.*`\/dev\/null\/nowhere` takes no 8 MB/m)
  expect(images.calls).toHaveLength(0)
})

it('asks for no more pictures where the room goes while it draws', async () => {
  await open()
  const more = [...'abcdefgh'].map((slug) => [postPath(slug), post(`Post ${slug}`)])
  remote.commit(branch, Object.fromEntries(more))
  const before = headNow()
  // The room is gone before one of them is there.
  for (const _ of more) images.next({ delay: 1500 })
  const disk = openDisk()
  try {
    const job = await runAnd(() => disk.fill(), { ...disk.env }, { concurrency: '3' })
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*takes no more files.*Free some of the disk/m)
    expect(job.stdout).not.toContain('Unexpected')
    // Those that were under way, and at most one more in the place of each.
    expect(images.calls.length).toBeLessThanOrEqual(6)
    expect(job.stdout).toContain(
      `${images.calls.length} drawings that were paid for could not be kept for the next run.`,
    )
    expect(headNow()).toBe(before)
  } finally {
    disk.close()
  }
})

it('does not call kept what there was no room for', async () => {
  await open()
  const data = [{ b64_json: gif.toString('base64') }]
  const disk = openDisk()
  try {
    images.next({ delay: 1500, answer: (good: object) => ({ ...good, data }) })
    const job = await runAnd(() => disk.fill(), { ...disk.env })
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*with a GIF, which is not read\. It is paid for, and/m)
    expect(job.stdout).toContain('1 drawing that was paid for could not be kept for the next run.')
    expect(job.stdout).not.toContain('and kept')
  } finally {
    disk.close()
  }
})

it('pays for nothing where the branch takes signed commits alone, which git here makes none', async () => {
  await open()
  scene.gh.fault(({ path }) => path.startsWith('/repos/acme/blog/rules/branches/new-posts'), {
    status: 200,
    body: [{ type: 'required_signatures', ruleset_id: 42 }],
  })
  scene.gh.fault(({ path }) => path === '/repos/acme/blog/rulesets/42', {
    status: 200,
    body: { id: 42, name: 'Signed', current_user_can_bypass: 'never' },
  })
  const before = headNow()
  const workspace = remote.clone()
  const job = await scene.run({ inputs: inputs(), workspace })
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(/^::error.*commits must be signed.*leave `actions\/checkout` out/m)
  expect(images.calls).toEqual([])
  expect(headNow()).toBe(before)
})
