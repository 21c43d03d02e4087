import { afterEach, beforeEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const slugs = ['anchors', 'buoys', 'currents', 'docks']
const posts = Object.fromEntries(slugs.map((slug) => [postPath(slug), post(`On ${slug}`)]))
const hero = (slug: string) => `src/assets/hero/${slug}.webp`
const done = 'was changed by this instruction already'

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const inputs = (more: Record<string, string> = {}) => ({
  'api-key': key,
  'base-url': images.url,
  'max-cost': '9',
  ...more,
})
const restyle = {
  command: 'regenerate',
  posts: '**',
  instruction: 'the new brand colours',
  'max-images': '2',
}
async function dispatch(branch: string) {
  const payload = { inputs: {}, repository: await scene.repo.json() }
  const ref = `refs/heads/${branch}`
  return scene.runOn({ name: 'workflow_dispatch', ref, payload }, { inputs: inputs(restyle) })
}
const reasons = (job: { outputs: Readonly<Record<string, string>> }) =>
  Object.fromEntries(
    JSON.parse(job.outputs.plan!)
      .skipped.filter(({ post }: { post: string }) => post in posts)
      .map(({ post, reason }: { post: string; reason: string }) => [post, reason]),
  )
const edits = () => images.calls.filter(({ path }) => path.endsWith('/edits'))
const changed = async (ref: string) =>
  Promise.all(
    slugs.map(async (slug) => {
      const text = await scene.repo.read(ref, recordPath(postPath(slug)))
      return JSON.parse(text!.toString()).edited !== null
    }),
  )

it('of four posts is done in two runs of two, and the third run asks for nothing', async () => {
  scene = await openScene(posts)
  await scene.run({ inputs: inputs() })
  const first = await dispatch(scene.branch)
  expect(first).toMatchObject({ code: 0, outputs: { count: '2' } })
  expect(first.stdout).toContain('2/2 drawn')
  expect(reasons(first)).toEqual({
    [postPath('currents')]: expect.stringMatching(
      /^beyond the limit of 2 images.*: it would cost \$0\.\d\d$/,
    ),
    [postPath('docks')]: expect.stringMatching(
      /^beyond the limit of 2 images.*: it would cost \$0\.\d\d$/,
    ),
  })
  const second = await dispatch(scene.branch)
  expect(second.outputs.count).toBe('2')
  expect(reasons(second)).toEqual({ [postPath('anchors')]: done, [postPath('buoys')]: done })
  expect(await changed(scene.branch)).toEqual([true, true, true, true])
  const head = await scene.repo.head(scene.branch)

  const third = await dispatch(scene.branch)
  expect(third).toMatchObject({ code: 0, outputs: { count: '0', commit: '' } })
  expect(Object.values(reasons(third))).toEqual([done, done, done, done])
  expect(await scene.repo.head(scene.branch)).toBe(head)
  expect(edits()).toHaveLength(4)
})

it('that is delivered by pull request goes on there, and keeps what it has', async () => {
  scene = await openScene(posts)
  await scene.run({ inputs: inputs() })
  await scene.repo.move('main', (await scene.repo.head(scene.branch))!)
  const main = (await scene.repo.files('main'))!

  await dispatch('main')
  const second = await dispatch('main')
  expect(edits()).toHaveLength(4)
  expect(await changed('hero-images/main')).toEqual([true, true, true, true])
  const there = await scene.repo.files('hero-images/main')
  for (const slug of slugs) expect(there.get(hero(slug))!.sha).not.toBe(main.get(hero(slug))!.sha)
  expect(await changed('main')).toEqual([false, false, false, false])

  const third = await dispatch('main')
  expect(third.outputs['comment-url']).toBe(second.outputs['comment-url'])
  expect(third.outputs.commit).toBe('')
  expect(edits()).toHaveLength(4)
})

it('on a pull request shows all of its images, changed now or before', async () => {
  scene = await openScene(posts)
  await scene.run({ inputs: inputs() })
  for (const _ of [1, 2]) {
    const payload = { inputs: {}, repository: await scene.repo.json() }
    await scene.runOn(
      { name: 'workflow_dispatch', ref: 'refs/heads/main', payload },
      { inputs: inputs({ ...restyle, 'pull-request': String(scene.pull.number) }) },
    )
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(comment!.body).toContain('**4 drawn')
    for (const slug of slugs) expect(comment!.body).toContain(`### On ${slug}`)
  }
  expect(edits()).toHaveLength(4)
})
