import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { quickStart } from '../helpers/runner.ts'
import { textsOf } from '../sites/generators/templates/fixture.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

const before = textsOf('astro', 'before')
const after = textsOf('astro', 'after')
const blog = Object.fromEntries(before)
const one = { [postPath('tides')]: post('Why the tide is late') }

describe('wire by the action', () => {
  let scene: Scene
  afterEach(() => scene.close())

  async function dispatch(branch: string, more: Record<string, string> = {}) {
    const payload = { inputs: {}, repository: await scene.repo.json() }
    const event = { name: 'workflow_dispatch', ref: `refs/heads/${branch}`, payload }
    return scene.runOn(event, { inputs: { command: 'wire', ...more } })
  }
  const text = async (branch: string, path: string) =>
    (await scene.repo.read(branch, path))?.toString()

  it('opens a pull request with the patches alone, and leaves it once it is open', async () => {
    scene = await openScene(one, { base: blog })
    const main = await scene.repo.head('main')
    const job = await dispatch('main')
    expect(job.code).toBe(0)
    for (const [path, wanted] of after) expect(await text('hero-images/wire', path)).toBe(wanted)
    expect(job.outputs.commit).toBe(await scene.repo.head('hero-images/wire'))
    expect(job.outputs['comment-url']).toMatch(/\/pull\/\d+$/)
    expect(job.outputs.count).toBe('0')
    expect(await scene.repo.head('main')).toBe(main)
    const changed = [...(await scene.repo.files('hero-images/wire'))].filter(
      ([path]) => !(path in blog) || after.has(path),
    )
    expect(changed.map(([path]) => path).sort()).toEqual([...after.keys()].sort())

    await scene.repo.commit('hero-images/wire', { 'by-hand.txt': 'a change of a person' })
    const theirs = await scene.repo.head('hero-images/wire')
    const again = await dispatch('main')
    expect(again.stdout).toContain('open already')
    expect(again.outputs['comment-url']).toBe(job.outputs['comment-url'])
    expect(await scene.repo.head('hero-images/wire')).toBe(theirs)
  })

  it('does not propose again what people closed, until they ask for it or it says something else', async () => {
    scene = await openScene(one, { base: blog })
    const first = await dispatch('main')
    const number = Number(first.outputs['comment-url']!.split('/').at(-1))
    // Their own commits on the branch do not make it another proposal.
    await scene.repo.commit('hero-images/wire', { 'by-hand.txt': 'a change of a person' })
    await scene.repo.closePull(number)
    const theirs = await scene.repo.head('hero-images/wire')
    const again = await dispatch('main')
    expect(again.code).toBe(0)
    expect(again.summary).toContain('closed unmerged')
    expect(again.summary).toContain('delete the branch')
    expect(again.outputs.commit).toBe('')
    expect(again.outputs['comment-url']).toBe(first.outputs['comment-url'])
    expect(await scene.repo.head('hero-images/wire')).toBe(theirs)

    const [path, text] = [...after].find(([path]) => path !== 'src/content.config.ts')!
    await scene.repo.commit('main', { [path]: text })
    const changed = await dispatch('main')
    expect(changed.outputs.commit).toBe(await scene.repo.head('hero-images/wire'))
    expect(changed.outputs['comment-url']).not.toBe(first.outputs['comment-url'])

    await scene.repo.closePull(Number(changed.outputs['comment-url']!.split('/').at(-1)))
    expect((await dispatch('main')).outputs.commit).toBe('')
    await scene.repo.deleteBranch('hero-images/wire')
    expect((await dispatch('main')).outputs.commit).not.toBe('')
  })

  it('is named once by a run that finds the templates silent, however many posts it draws', async () => {
    const two = { [postPath('moons')]: post('Moons'), [postPath('suns')]: post('Suns') }
    scene = await openScene(two, { base: blog })
    const job = await scene.run()
    expect(job.outputs.count).toBe('2')
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(comment!.body.match(/\bwire\b/g)).toHaveLength(1)
    expect(job.summary.match(/\bwire\b/g)).toHaveLength(1)
    expect(comment!.body).toContain('run the workflow by hand with `command: wire`')
  })

  it('is not offered where the pages show the pictures, nor to who has pictures of ours or a proposal', async () => {
    const offer = 'do not show the pictures'
    const body = async () => (await scene.repo.comments(scene.pull.number)).at(-1)?.body ?? ''
    scene = await openScene(one, { base: { ...blog, ...Object.fromEntries(after) } })
    await scene.run()
    expect(await body()).not.toContain(offer)
    await scene.close()

    const record = '.github/hero-images/records/src/content/blog/old.md.json'
    scene = await openScene(one, { base: { ...blog, [record]: '{}' } })
    await scene.run()
    expect(await body()).not.toContain(offer)
    await scene.close()

    scene = await openScene(one, { base: blog })
    await dispatch('main')
    await scene.run()
    expect(await body()).not.toContain(offer)
  })

  it("never commits to a writer's branch", async () => {
    scene = await openScene(one, { base: blog })
    const writers = await scene.repo.head(scene.branch)
    const job = await scene.run({ inputs: { command: 'wire' } })
    expect(job.code).toBe(0)
    expect(await scene.repo.head(scene.branch)).toBe(writers)
    expect(await text('hero-images/wire', 'src/content.config.ts')).toBe(
      after.get('src/content.config.ts'),
    )
    // What the writer's pull request adds is not in it.
    expect(await text('hero-images/wire', postPath('tides'))).toBe(blog[postPath('tides')])
    expect(await scene.repo.comments(scene.pull.number)).toEqual([])
  })

  it('shows the diffs of a dry run, and changes nothing', async () => {
    scene = await openScene(one, { base: blog })
    const job = await dispatch('main', { 'dry-run': 'true' })
    expect(job.code).toBe(0)
    expect(job.summary).toContain('This is a dry run')
    expect(job.summary).toContain('+  imageAlt?: string')
    expect(await scene.repo.head('hero-images/wire')).toBeUndefined()
  })

  it('says that nothing is missing, and what only a person can do', async () => {
    scene = await openScene(one, { base: { ...blog, ...Object.fromEntries(after) } })
    const wired = await dispatch('main')
    expect(wired.summary).toContain('name the image of each post already')
    expect(await scene.repo.head('hero-images/wire')).toBeUndefined()

    await scene.repo.commit('main', {
      'src/components/BaseHead.astro': textsOf('astro-hard-coded', 'before').get(
        'src/components/BaseHead.astro',
      )!,
    })
    const advised = await dispatch('main')
    expect(advised.code).toBe(0)
    expect(advised.stdout).toContain('No head component was found')
  })
})

describe('wire on a local checkout', () => {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const dir = mkdtempSync(join(tmpdir(), 'hero-wire-'))
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [cli, 'wire', ...args, '--dir', dir], {
      encoding: 'utf8',
      env: { ...process.env, ...quickStart },
    })
  const read = (path: string) => readFileSync(join(dir, path), 'utf8')

  it('shows a diff that git applies, and writes the same by --write, once', () => {
    for (const [path, text] of before) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), text)
    }
    execFileSync('git', ['init', '--quiet', dir])
    const shown = run()
    expect(shown.status).toBe(0)
    for (const path of after.keys()) expect(read(path)).toBe(before.get(path))
    execFileSync('git', ['-C', dir, 'apply', '--check', '-'], { input: shown.stdout })

    const { patches } = JSON.parse(run('--json').stdout)
    expect(patches.map(({ path }: { path: string }) => path).sort()).toEqual(
      [...after.keys()].sort(),
    )
    expect(run('--write', '--dry-run').stdout).toContain('Nothing was written')
    expect(run('--write').stdout).toContain('Written, not committed')
    for (const [path, text] of after) expect(read(path)).toBe(text)
    expect(run('--write').stdout).toContain('already')

    // What the settings ask for later is a patch of its own, and `meta` for what no patch does.
    mkdirSync(join(dir, '.github'))
    writeFileSync(join(dir, '.github/hero-images.yml'), 'search: [structured-data, robots]\n')
    expect(run('--write').stdout).toContain(
      '+<meta name="robots" content="max-image-preview:large"',
    )
    expect(read('src/components/BaseHead.astro')).toContain(
      '<meta name="robots" content="max-image-preview:large" />',
    )
    const again = JSON.parse(run('--json').stdout)
    expect(again.patches).toEqual([])
    expect(again.advice).toEqual([expect.stringContaining('JSON-LD of the article')])
  })
})
