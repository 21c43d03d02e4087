import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const one = { [postPath('tides')]: post('Why the tide is late') }
const two = { ...one, [postPath('ropes')]: post('Reading ropes') }

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
})
afterEach(async () => {
  await scene?.close()
  await images.close()
})
const inputs = () => ({ 'api-key': key, 'base-url': images.url })

/** Nothing of the branch or the pull request was touched. */
async function expectUntouched(before: string | undefined) {
  expect(await scene.repo.head(scene.branch)).toBe(before)
}

describe('where nothing may be written', () => {
  it.each(['pull_request', 'pull_request_target'])(
    'plans a fork on %s, and calls nobody',
    async (event) => {
      scene = await openScene(one, { fork: 'mallory', event })
      const before = await scene.repo.head(scene.branch)
      scene.gh.forbidWrites()
      const job = await scene.run({ inputs: inputs() })
      expect(job.code).toBe(0)
      expect(job.stdout).toMatch(
        /^::notice title=hero-images::This pull request comes from a fork/m,
      )
      expect(job.summary).toContain('Why the tide is late')
      expect(images.calls).toHaveLength(0)
      expect(await scene.repo.comments(scene.pull.number)).toEqual([])
      await expectUntouched(before)
    },
  )

  it("reads a fork's settings from the base", async () => {
    scene = await openScene(
      { ...one, '.github/hero-images.yml': 'quality: nonsense\n' },
      { fork: 'mallory' },
    )
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(0)
    expect(job.summary).toContain('Why the tide is late')
  })

  it('plans where the token may not write, and names the permission that is missing', async () => {
    scene = await openScene(one)
    const before = await scene.repo.head(scene.branch)
    scene.gh.forbidWrites()
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(/^::notice.*contents: write/m)
    expect(job.summary).toContain('Why the tide is late')
    expect(images.calls).toHaveLength(0)
    await expectUntouched(before)
  })

  it("plans Dependabot's runs", async () => {
    scene = await openScene(one)
    scene.gh.forbidWrites()
    const job = await scene.runOn(
      {
        name: 'pull_request',
        ref: 'refs/pull/1/merge',
        actor: 'dependabot[bot]',
        payload: { action: 'opened', number: scene.pull.number },
      },
      { inputs: inputs() },
    )
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(/^::notice.*Dependabot/m)
    expect(images.calls).toHaveLength(0)
  })

  it('keeps the commit where only the comment is forbidden', async () => {
    scene = await openScene(one)
    scene.gh.fault((request) => request.path.includes('/comments') && request.method !== 'GET', {
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('1')
    expect(job.stdout).toMatch(/^::warning.*pull-requests: write/m)
  })
})

describe('when the images API does not draw', () => {
  it('stops at a bad key, and says where keys live', async () => {
    scene = await openScene(two)
    const before = await scene.repo.head(scene.branch)
    images.next('echo-authorization', 'echo-authorization', 'echo-authorization')
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*api-key/m)
    expect(images.calls.length).toBeLessThanOrEqual(2)
    for (const text of [job.summary, JSON.stringify(job.outputs), withoutMasks(job.stdout)])
      expect(text).not.toContain(key)
    await expectUntouched(before)
  })

  it('draws a card where the prompt is refused, and says why', async () => {
    scene = await openScene(one)
    images.next({
      status: 400,
      body: {
        error: {
          message: 'Your request was rejected by the safety system. safety_violations=[violence].',
          type: 'image_generation_user_error',
          param: null,
          code: 'moderation_blocked',
        },
      },
    })
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(0)
    expect(images.calls).toHaveLength(1)
    expect(JSON.parse(job.outputs.images!)).toMatchObject([{ generator: 'card', cost: 0 }])
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(comment!.body).toContain('violence')
    expect(comment!.body).toContain('A card was drawn instead')
  })

  it('waits as told and goes on after 429', async () => {
    scene = await openScene(one)
    images.next({
      status: 429,
      headers: { 'retry-after': '1' },
      body: { error: { message: 'Rate limit reached', code: 'rate_limit_exceeded' } },
    })
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(0)
    expect(job.seconds).toBeGreaterThan(1)
    expect(images.calls).toHaveLength(2)
    expect(job.outputs.count).toBe('1')
  })

  it('tries again after a truncated answer', async () => {
    scene = await openScene(one)
    images.next('truncated')
    const job = await scene.run({ inputs: inputs() })
    expect(job.outputs.count).toBe('1')
    expect(images.calls).toHaveLength(2)
  })

  it('says that an address which answers HTML is no API; other posts go on', async () => {
    scene = await openScene(two)
    images.next('html')
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('1')
    expect(job.stdout).toMatch(/^::error.*file=src\/content\/blog\/.*HTML/m)
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(comment!.body).toContain('1 failed')
  })
})

describe('when the repo moves', () => {
  /** Does something to the repo as soon as the first picture was asked for. */
  async function runAnd(act: () => Promise<unknown>) {
    let acted: Promise<unknown> | undefined
    images.next({ delay: 1500 })
    const watch = setInterval(() => {
      if (images.calls.length > 0 && !acted) acted = act()
    }, 50)
    const job = await scene.run({ inputs: inputs() })
    clearInterval(watch)
    await acted
    expect(acted).toBeDefined()
    return job
  }

  it('commits the same drawing on the new head', async () => {
    scene = await openScene(one)
    const job = await runAnd(() =>
      scene.repo.commit(scene.branch, { [postPath('tides')]: `${one[postPath('tides')]}More.\n` }),
    )
    expect(job.code).toBe(0)
    expect(images.calls).toHaveLength(1)
    const text = (await scene.repo.read(scene.branch, postPath('tides')))!.toString()
    expect(text).toContain('More.')
    expect(text).toContain('heroImage:')
    expect(await scene.repo.log(scene.branch)).toHaveLength(4)
  })

  it('does not bring a deleted branch back', async () => {
    scene = await openScene(one)
    const job = await runAnd(() => scene.repo.deleteBranch(scene.branch))
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*new-posts.*not committed/m)
    expect(await scene.repo.head(scene.branch)).toBeUndefined()
  })

  it('stops when it is cancelled, with nothing half done', async () => {
    scene = await openScene(one)
    const before = await scene.repo.head(scene.branch)
    images.next({ delay: 20_000 })
    let killed = 0
    const watch: { timer?: NodeJS.Timeout } = {}
    const job = await scene.run({
      inputs: inputs(),
      onOutput: (_, kill) => {
        watch.timer ??= setInterval(() => {
          if (images.calls.length === 0 || killed) return
          killed = performance.now()
          kill('SIGINT')
        }, 50)
      },
    })
    clearInterval(watch.timer)
    expect(performance.now() - killed).toBeLessThan(7500)
    expect(job.code).toBe(1)
    expect(job.stdout).toContain('cancelled')
    await expectUntouched(before)
  })
})

describe('the comment', () => {
  it('is found among 120, behind a forged marker', async () => {
    scene = await openScene(one)
    const { repo, pull } = scene
    await repo.comment(pull.number, '<!-- hero-images v1 -->\nForged', 'mallory')
    for (let n = 0; n < 119; n++) await repo.comment(pull.number, `Comment ${n}`, 'octocat')
    await scene.run({ inputs: inputs() })
    await repo.commit(scene.branch, { [postPath('ropes')]: two[postPath('ropes')]! })
    await scene.run({ inputs: inputs(), action: 'synchronize' })
    const comments = await repo.comments(pull.number)
    const ours = comments.filter(({ user }) => user.login === 'github-actions[bot]')
    expect(comments.find(({ user }) => user.login === 'mallory')!.body).toContain('Forged')
    expect(ours).toHaveLength(1)
    expect(ours[0]!.body).toContain('Reading ropes')
    expect(ours[0]!.body).toContain('Why the tide is late')
  })

  it('stays under the limit though it wants 70,000 characters', async () => {
    const prompt = 'a lighthouse in the fog, '.repeat(300)
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        postPath(`long-${n}`),
        post(`Long ${n}`, `hero_images:\n  prompt: ${prompt}\n`),
      ]),
    )
    scene = await openScene(files)
    const job = await scene.run({ inputs: { ...inputs(), 'max-images': '12' } })
    expect(job.code).toBe(0)
    const [comment] = await scene.repo.comments(scene.pull.number)
    expect(comment!.body.length).toBeLessThan(60_000)
    for (let n = 0; n < 12; n++) expect(comment!.body).toContain(`Long ${n}`)
    expect(job.summary.length).toBeGreaterThan(70_000)
  })

  it('cannot be broken by a title, nor can the log', async () => {
    const title = 'x\n::error::y | <img src=z> @team `|` ::add-mask::e'
    scene = await openScene({ [postPath('hostile')]: post(title) })
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(0)
    const allowed = /^::(add-mask|notice|warning|debug|set-output)[ :]/
    const commands = job.stdout.split('\n').filter((line) => line.trimStart().startsWith('::'))
    expect(commands.filter((line) => !allowed.test(line))).toEqual([])
    expect(commands.filter((line) => line === '::add-mask::e')).toEqual([])
    const [comment] = await scene.repo.comments(scene.pull.number)
    // In a fence and in an attribute everything is text.
    const outside = comment!.body.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/alt="[^"]*"/g, '')
    expect(outside).not.toContain('<img src=z>')
    expect(outside).not.toMatch(/(^|\s)@team/)
  })
})

it('points at the line of a broken post, and the other posts go on', async () => {
  scene = await openScene({ ...one, [postPath('broken')]: '---\ntitle: Foo: bar\n---\nText\n' })
  const job = await scene.run({ inputs: inputs() })
  expect(job.code).toBe(0)
  expect(job.outputs.count).toBe('1')
  expect(job.stdout).toMatch(/^::error .*file=src\/content\/blog\/broken\.md,line=2/m)
})

it('names line, key and choices of a wrong settings file', async () => {
  scene = await openScene({ ...one, '.github/hero-images.yml': 'size: 1536x864\nqualty: high\n' })
  const job = await scene.run({ inputs: inputs() })
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(/^::error .*file=\.github\/hero-images\.yml,line=2.*qualty.*quality/m)
  expect(images.calls).toHaveLength(0)
})

const withoutMasks = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
