import { afterEach, describe, expect, it } from 'vitest'
import { post, postPath, smallPictures } from './blog.ts'
import { branch, type Kind, openStagingScene, type StagingScene } from './staging-scene.ts'

/** Posts that the target of a pull request has by now, whatever its merge base says. */

const settings = '.github/hero-images.yml'
const first = { [postPath('first-half')]: post('First half') }
const second = { [postPath('second-half')]: post('Second half') }

let scene: StagingScene
afterEach(() => scene?.close())

/** Onto the target, as a squash merge brings it: in a commit of its own. */
const squash = async (files: Record<string, string>) =>
  scene.remote
    ? scene.remote.commit('main', files, { message: 'First half (#1)' })
    : scene.scene.repo.commit('main', files, { message: 'First half (#1)' })

const drawn = () => [...scene.paid().keys()]

describe.each<Kind>(['through the API', 'with git in a checkout'])('%s', (kind) => {
  it('draws nothing for what a squash merge brought to the target before', async () => {
    scene = await openStagingScene(kind, { ...first, ...second })
    await squash(first)
    const job = await scene.run()
    expect(job.code).toBe(0)
    expect(drawn()).toEqual(['Second half'])
    expect(job.outputs.count).toBe('1')
    expect(await scene.text(postPath('first-half'))).not.toContain('heroImage')
  })

  it('draws nothing for a post that the target has with its picture, though the branch was cut before', async () => {
    scene = await openStagingScene(kind, { ...first, ...second })
    const own = post('First half', 'heroImage: ../../assets/first.png\n')
    await squash({ [postPath('first-half')]: own })
    const job = await scene.run()
    expect(job.code).toBe(0)
    expect(drawn()).toEqual(['Second half'])
    expect(await scene.text(postPath('first-half'))).not.toContain('heroImage')
  })

  it('leaves out pictures that the target has from us, and draws them no second time', async () => {
    scene = await openStagingScene(kind, first)
    await scene.run()
    expect(drawn()).toEqual(['First half'])
    const record = `.github/hero-images/records/${postPath('first-half')}.json`
    const paths = [postPath('first-half'), record]
    const squashed = await Promise.all(
      paths.map(async (path) => [path, `${(await scene.text(path))?.trimEnd()}\n`] as const),
    )
    await squash(Object.fromEntries(squashed))
    await scene.commit(second)
    const job = await scene.run({ action: 'synchronize' })
    expect(drawn()).toEqual(['First half', 'Second half'])
    expect(JSON.parse(job.outputs.images!).map(({ post }: { post: string }) => post)).toEqual([
      postPath('second-half'),
    ])
  })

  it('with `include: changed` takes a post that is the same on the target for unchanged', async () => {
    const both = { ...first, ...second, [settings]: `${smallPictures}include: changed\n` }
    scene = await openStagingScene(kind, both)
    await squash({ ...first, [postPath('second-half')]: post('Second half, an earlier draft') })
    await scene.run()
    expect(drawn()).toEqual(['Second half'])
  })
})

it('asks the target itself: a pull request that was retargeted is held against the new one', async () => {
  scene = await openStagingScene('through the API', second)
  const { repo, gh } = scene.scene
  await repo.commit('release', second, { from: 'main' })
  gh.fault((request) => /\/pulls\/\d+$/.test(request.path), {
    rewrite: (json) => ({ ...json, base: { ...json.base, ref: 'release' } }),
  })
  await scene.run({ action: 'edited' })
  expect(drawn()).toEqual([])
})

it('goes by the merge base where the target is gone', async () => {
  scene = await openStagingScene('through the API', second)
  const { gh } = scene.scene
  gh.fault((request) => /\/pulls\/\d+$/.test(request.path), {
    rewrite: (json) => ({ ...json, base: { ...json.base, ref: 'gone' } }),
  })
  const job = await scene.run()
  expect(job.code).toBe(0)
  expect(drawn()).toEqual(['Second half'])
})

it('a push to a branch draws nothing for posts that came with a merge of the default branch', async () => {
  scene = await openStagingScene('through the API', second)
  const { repo, runOn } = scene.scene
  const before = await repo.head(branch)
  await repo.commit('main', first)
  await repo.commit(branch, first)
  const payload = { before, repository: await repo.json() }
  const job = await runOn(
    { name: 'push', ref: `refs/heads/${branch}`, payload },
    { inputs: { 'api-key': 'sk-test-0123456789abcdef', 'base-url': scene.images.url } },
  )
  expect(job.code).toBe(0)
  expect(drawn()).toEqual([])
})
