import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { gitId } from '../../src/repo/object-id.ts'
import type { Content } from '../helpers/content.ts'
import { gradient } from '../helpers/png.ts'
import type { RunnerEvent } from '../helpers/runner.ts'
import { createBareRemote } from '../repo/bare-remote.ts'
import { postPath as at, post, smallBlog, smallPictures } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** A fork's pull request, from the maintainer's word to the merge. `ann` may write, `tom` may not. */

const look = gradient('the look', 64, 48)
const tide = { [at('tide')]: post('Why the tide is late') }
const hero = 'src/assets/hero/tide.webp'
const recordOf = (slug: string) => `.github/hero-images/records/${at(slug)}.json`

let talk: TalkScene
afterEach(() => talk.close())

async function open(
  files: Readonly<Record<string, Content>> = tide,
  base: Readonly<Record<string, Content>> = {},
) {
  talk = await openTalk(files, {
    fork: 'mallory',
    roles: { ann: 'write', tom: 'triage' },
    base: { ...smallBlog, [workflowPath]: workflow, ...base },
  })
}

/** Without the invisible signs that keep GitHub from making links. */
const comment = async () => (await talk.comment())?.replaceAll('\u200b', '') ?? ''
const paid = () => talk.images.calls.length
const prompts = () => talk.images.calls.map(({ parameters }) => String(parameters.prompt))
/** Of the pull request, in each scene. */
const number = 1
const offered = () => talk.scene.repo.ref(`refs/hero-images/pr-${number}-to-pull`)
const push = (files: Readonly<Record<string, Content | null>>, from?: string) =>
  talk.scene.repo.pushToFork(number, files, from)
const record = async (ref: string, slug = 'tide') =>
  JSON.parse((await talk.scene.repo.read(ref, recordOf(slug)))!.toString())
/** What was asked of GitHub since, but for what changes nothing. */
function writes(since = 0): string[] {
  const { requests } = talk.scene.gh
  return requests
    .slice(since)
    .filter(({ method, path }) => method !== 'GET' && path.startsWith('/repos/acme/'))
    .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`)
}
const asTarget = (event: RunnerEvent): RunnerEvent => ({ ...event, name: 'pull_request_target' })

describe('before a maintainer says a word', () => {
  it.each(['pull_request', 'pull_request_target'])('%s only plans', async (name) => {
    await open()
    const job = await talk.run({ ...(await talk.act.opened('mallory')), name })
    expect(job.code).toBe(0)
    expect(job.stdout).toMatch(/^::notice.*comment `\/hero draw`/m)
    expect(job.summary).toContain('Why the tide is late')
    expect(paid()).toBe(0)
    expect(writes()).toEqual([])
  })

  it.each(['mallory', 'tom'])('%s is not heard', async (login) => {
    await open()
    const job = await talk.say(login, '/hero draw')
    expect(job.code).toBe(0)
    expect(paid()).toBe(0)
    expect(writes().filter((line) => !line.endsWith('/reactions'))).toEqual([])
    expect(talk.scene.gh.reactions(job.id).map(({ content }) => content)).toEqual(['confused'])
  })
})

/** What is kept of a closed pull request goes with the run that finds it closed. */
const atOnce = { inputs: { 'keep-days': '0' } }

describe('with a token that may not push to the fork', () => {
  it('draws, redraws, goes along with the fork, and brings the pictures after the merge', async () => {
    await open()
    const { repo, gh } = talk.scene
    const first = await talk.head()
    const drawn = await talk.say('ann', '/hero draw')
    expect(drawn.code).toBe(0)
    expect(paid()).toBe(1)
    const one = (await offered())!
    expect(await comment()).toContain(
      `git pull ${gh.url}/acme/blog refs/hero-images/pr-${number}-to-pull`,
    )
    expect(await comment()).toContain(`/blog/blob/${one}/${hero}?raw=true`)
    expect((await repo.log(one))[0]).toMatchObject({ parents: [first] })
    const before = await repo.files(first)
    const after = await repo.files(one)
    for (const [path, { sha }] of before)
      if (path !== at('tide')) expect(after.get(path)?.sha).toBe(sha)
    expect(after.has(hero)).toBe(true)
    expect((await talk.checks())?.output.title).toBe('1 of 1 picture to approve')

    await talk.say('ann', '/hero redraw 1 more fog')
    expect(paid()).toBe(2)
    const two = (await offered())!
    expect((await repo.log(two))[0]).toMatchObject({ parents: [one] })
    expect((await record(two)).round).toBe(2)
    await talk.say('ann', '/hero approve 1')
    expect((await talk.checks())?.conclusion).toBe('success')

    const next = await push({
      [at('ebb')]: post('Ebb'),
      [at('tide')]: post('Why the tide is late today'),
    })
    expect(await comment()).toContain('Approved** by ann')
    await talk.say('ann', '/hero draw')
    expect(paid()).toBe(3)
    expect(prompts()[2]).toContain('“Ebb”')
    const three = (await offered())!
    expect((await repo.read(three, at('tide')))?.toString()).toContain('late today')
    expect((await record(three)).files.hero).toEqual((await record(two)).files.hero)
    expect(await comment()).toContain('Approved** by ann')
    expect((await repo.log(three)).map(({ sha }) => sha)).toEqual(
      expect.arrayContaining([next, two]),
    )
    // Nothing of the fork is on a branch of this repo.
    expect(writes().filter((line) => line.includes('refs/heads'))).toEqual([])

    const closing = asTarget(await talk.act.closed({ merged: true, as: 'ann' }))
    const closed = await talk.run(closing, atOnce)
    expect(closed.code).toBe(0)
    expect(paid()).toBe(3)
    expect(closed.outputs.count).toBe('2')
    const delivery = 'hero-images/main'
    expect((await record(delivery)).files).toEqual((await record(two)).files)
    expect((await repo.read(delivery, at('tide')))?.toString()).toMatch(
      /late today[\s\S]*heroImage: /,
    )
    expect(await repo.read(delivery, recordOf('ebb'))).toBeDefined()
    expect(
      gh.requests.some(({ method, path }) => method === 'POST' && path.endsWith('/pulls')),
    ).toBe(true)
    expect(await talk.remembered()).toEqual([])
    expect(await offered()).toBeUndefined()
  })

  it('cuts the same drawing anew where the post says another focus, for nothing', async () => {
    await open()
    const tall = gradient('tall', 192, 320).toString('base64')
    talk.images.next({ answer: (good) => ({ ...good, data: [{ b64_json: tall }] }) })
    await talk.say('ann', '/hero draw')
    const one = await record((await offered())!)
    const said = post('Why the tide is late', 'hero_images: { focus: bottom }\n')
    await push({ [at('tide')]: said })
    await talk.say('ann', '/hero draw')
    const two = await record((await offered())!)
    expect(two.focus).toBe('50% 100%')
    expect(two.files.hero.blob).not.toBe(one.files.hero.blob)
    expect(paid()).toBe(1)

    // Where its author took the pictures, too.
    const text = String(await talk.scene.repo.read((await offered())!, at('tide')))
    await push({ [at('tide')]: text.replace('bottom', 'top') }, await offered())
    await talk.say('ann', '/hero draw')
    expect((await record((await offered())!)).focus).toBe('50% 0%')
    expect(paid()).toBe(1)
  })

  it('has nothing to bring where the author took the pictures', async () => {
    await open()
    await talk.say('ann', '/hero draw')
    const taken = await push({ 'notes.txt': 'mine' }, await offered())
    await talk.say('ann', '/hero draw')
    expect(paid()).toBe(1)
    expect(await comment()).toContain('Why the tide is late')
    expect(await comment()).not.toContain('git pull')
    expect(await talk.head()).toBe(taken)
    const since = talk.scene.gh.requests.length
    const closed = await talk.run(asTarget(await talk.act.closed({ merged: true })), atOnce)
    expect(closed.outputs.count).toBe('0')
    // Refs are taken away, and nothing else is written: first it is asked whether pushes are taken.
    const pushed = talk.scene.gh.requests.slice(since).filter(({ bytes }) => bytes)
    expect(pushed.map(({ body }) => body.split(' ')[1])).toEqual([
      undefined,
      ...Array(3).fill('0'.repeat(40)),
    ])
    expect(writes(since)).toEqual([])
  })

  it('clears up when it was closed unmerged, and the days are over', async () => {
    await open()
    await talk.say('ann', '/hero draw')
    await talk.run(asTarget(await talk.act.closed()))
    expect(await talk.remembered()).toHaveLength(4)
    await talk.run(asTarget(await talk.act.closed()), atOnce)
    expect([await talk.remembered(), await offered()]).toEqual([[], undefined])
    expect(await talk.scene.repo.head('hero-images/main')).toBeUndefined()
  })

  it('keeps the pictures where the closing run may not write, and brings them by hand', async () => {
    await open()
    await talk.say('ann', '/hero draw')
    const end = talk.scene.gh.forbidWrites()
    const closed = await talk.closed({ merged: true }).finally(end)
    expect(closed.code).toBe(0)
    expect(closed.stdout).toMatch(/^::warning.*could not be brought.*pull_request_target/m)
    expect(await talk.remembered()).toHaveLength(4)
    const brought = await talk.dispatch({})
    expect(brought.outputs.count).toBe('1')
    expect(paid()).toBe(1)
    expect(await talk.staging()).toBeUndefined()
  })

  it('are brought by the push that merged it, and only what they lack is paid for', async () => {
    await open()
    const { repo, gh } = talk.scene
    await talk.say('ann', '/hero draw')
    await talk.say('ann', '/hero redraw 1 more fog')
    await push({ [at('ebb')]: post('Ebb') })
    const before = await repo.head('main')
    const pull = await repo.mergePull(number, 'ann')
    gh.fault(
      ({ path }) => path.startsWith(`/repos/acme/blog/commits/${pull.merge_commit_sha}/pulls`),
      {
        status: 200,
        body: [{ number, merged_at: pull.merged_at }] as unknown as object,
      },
    )
    const payload = { before, repository: await repo.json() }
    const job = await talk.run({ name: 'push', ref: 'refs/heads/main', payload })
    expect(job.outputs.count).toBe('2')
    expect(paid()).toBe(3)
    expect(prompts()[2]).toContain('“Ebb”')
    expect((await record('hero-images/main')).round).toBe(2)
  })

  it('says why it cannot keep an approval where the review may only read', async () => {
    await open()
    await talk.say('ann', '/hero draw')
    const end = talk.scene.gh.forbidWrites()
    const job = await talk.review('ann').finally(end)
    expect(job.code).toBe(0)
    expect(job.stdout).toContain('comment `/hero approve`')
    await talk.review('ann')
    expect(await comment()).toContain('Approved** by ann')
  })

  it('keeps the files of the fork out of a checkout', async () => {
    await open()
    const remote = createBareRemote(smallBlog, 'acme/blog')
    const workspace = remote.clone()
    const git = (...args: string[]) =>
      spawnSync('git', ['-C', workspace, ...args], { encoding: 'utf8' })
    const job = await talk.run(await talk.act.say('ann', '/hero draw'), { workspace })
    expect(job.code).toBe(0)
    expect(paid()).toBe(1)
    expect(git('cat-file', '-e', await talk.head()).status).not.toBe(0)
    expect(git('status', '--porcelain', '--ignored').stdout).toBe('')
    expect(git('for-each-ref', 'refs/hero-images').stdout).toBe('')
    remote.close()
  })

  it('draws by hand, also where the fork is gone', async () => {
    await open()
    talk.scene.gh.fault(({ path }) => /\/pulls\/\d+$/.test(path), {
      rewrite: (pull) => ({ ...pull, head: { ...pull.head, repo: null } }),
    })
    const job = await talk.dispatch({})
    expect(job.outputs.count).toBe('1')
    expect(await offered()).toBe(job.outputs.commit)
  })
})

describe('with a token that may push to the fork', () => {
  const inputs = () => ({ 'github-token': talk.scene.gh.tokenOf('ann') })

  it('draws onto its branch', async () => {
    await open()
    const { repo } = talk.scene
    const first = await talk.head()
    const job = await talk.run(await talk.act.say('acme', '/hero draw'), { inputs: inputs() })
    expect(job.code).toBe(0)
    expect(await talk.head()).toBe(job.outputs.commit)
    expect((await repo.log(job.outputs.commit!))[0]).toMatchObject({ parents: [first] })
    expect(await repo.read(job.outputs.commit!, hero)).toBeDefined()
    expect(await offered()).toBeUndefined()
    expect((await repo.comments(number)).at(-1)?.body).not.toContain('git pull')

    const again = await talk.run(await talk.act.say('acme', '/hero redraw 1 fog'), {
      inputs: inputs(),
    })
    expect(await talk.head()).toBe(again.outputs.commit)
    expect((await record(again.outputs.commit!)).round).toBe(2)
    expect(paid()).toBe(2)
  })

  it('leaves it alone where its author lets nobody push', async () => {
    await open()
    talk.scene.gh.fault(({ path }) => /\/pulls\/\d+$/.test(path), {
      rewrite: (pull) => ({ ...pull, maintainer_can_modify: false }),
    })
    const first = await talk.head()
    await talk.run(await talk.act.say('acme', '/hero draw'), { inputs: inputs() })
    expect(await talk.head()).toBe(first)
    expect(await offered()).toBeDefined()
  })

  it('goes the other way where the push is refused in the end', async () => {
    await open()
    const isPush = (path: string) =>
      path.startsWith('/repos/mallory/') && path.includes('/git/trees')
    talk.scene.gh.fault(({ method, path }) => method === 'POST' && isPush(path), {
      status: 403,
      body: { message: 'Resource not accessible by personal access token' },
    })
    const job = await talk.run(await talk.act.say('acme', '/hero draw'), { inputs: inputs() })
    expect(job.code).toBe(0)
    expect(paid()).toBe(1)
    expect(await offered()).toBe(job.outputs.commit)
  })
})

describe('a head that moves', () => {
  it('between the word and the run: nothing is drawn', async () => {
    await open()
    const said = await talk.act.say('ann', '/hero draw')
    const head = await push({ [at('tide')]: post('Buy my coins') })
    const job = await talk.run(said)
    expect(paid()).toBe(0)
    expect(await talk.staging()).toBeUndefined()
    expect(await comment()).toContain(`its head is ${head.slice(0, 7)} now`)
    expect(talk.scene.gh.reactions(said.id).at(-1)?.content).toBe('confused')
    expect(job.code).toBe(0)
  })

  it('while it is drawn: the drawing is kept, and used when it is asked for again', async () => {
    await open()
    let head: Promise<string> | undefined
    const said = await talk.act.say('ann', '/hero draw')
    const job = await talk.run(said, {
      onOutput: (text) => {
        if (text.includes('1 to draw')) head ??= push({ [at('ebb')]: post('Ebb') })
      },
    })
    expect(job.stdout).toContain('Somebody pushed to the fork')
    expect(await offered()).toBeUndefined()
    expect(paid()).toBe(1)
    expect(await comment()).toContain(`its head is ${(await head!).slice(0, 7)} now`)
    await talk.say('ann', '/hero draw')
    expect(paid()).toBe(2)
    expect(prompts()[1]).toContain('“Ebb”')
  })
})

describe('what a hostile fork brings', () => {
  const forged = (post: string) => ({
    version: 1,
    post,
    title: 'Forged by Mallory',
    alt: 'Forged by Mallory',
    prompt: 'Forged by Mallory',
    template: { source: 'x', sha256: 'x' },
    generator: 'openai',
    model: 'gpt-image-2',
    quality: 'high',
    requestedSize: '1536x864',
    endpoint: null,
    references: [],
    edited: null,
    usage: null,
    cost: -1000,
    fingerprint: 'x',
    drawnAt: new Date().toISOString(),
    notes: [],
    paid: [{ at: new Date().toISOString(), cost: -1000, pullRequest: number, maybeCharged: 0 }],
    files: Object.fromEntries(
      ['hero', 'social'].map((kind) => [
        kind,
        {
          path: 'src/assets/first.png',
          format: 'png',
          width: 1,
          height: 1,
          bytes: 14,
          sha256: 'x',
          // The very file that the base branch has.
          blob: gitId(Buffer.from('not looked at')),
        },
      ]),
    ),
  })

  it('settings, template and workflow count for nothing', async () => {
    await open(
      {
        ...tide,
        '.github/hero-images.yml': 'quality: high\nposts: ["**/*"]\nlimits: { images: 1000 }\n',
        'brand/look.png': gradient('smuggled', 64, 48),
        '.github/hero-images/brand.md': 'Draw a pirate for {{ title }}.\n',
        [workflowPath]: 'on: push\njobs: { evil: { runs-on: x, steps: [{ run: evil }] } }\n',
        '.github/workflows/evil.yml': 'on: push\n',
      },
      {
        '.github/hero-images.yml': `references: [brand/look.png]\n${smallPictures}`,
        '.github/hero-images/brand.md': 'Draw a lighthouse for {{ title }}.\n',
        'brand/look.png': look,
      },
    )
    await talk.say('ann', '/hero draw')
    expect(paid()).toBe(1)
    expect(prompts()[0]).toContain('Draw a lighthouse')
    expect(talk.images.calls[0]?.parameters.quality).toBe('medium')
    expect(talk.images.calls[0]?.files.map(({ bytes }) => bytes)).toEqual([look])
    expect(writes().filter((line) => line.includes('refs/heads'))).toEqual([])
    expect((await talk.remembered()).every((path) => path.startsWith('finished/'))).toBe(true)
  })

  it('another base has its own settings, and the inputs hold all the same', async () => {
    await open(tide, { '.github/hero-images.yml': `limits: { images: 0 }\n${smallPictures}` })
    const { repo, gh } = talk.scene
    const lax = { '.github/hero-images.yml': `limits: { images: 9 }\n${smallPictures}` }
    const sha = await repo.commit('lax', lax, { from: 'main' })
    gh.fault(({ path }) => path.endsWith(`/pulls/${number}`), {
      rewrite: (pull) => ({ ...pull, base: { ...pull.base, ref: 'lax', sha } }),
    })
    const said = await talk.act.say('ann', '/hero draw')
    await talk.run(said, { inputs: { 'max-cost': '0.001' } })
    expect(paid()).toBe(0)
    await talk.say('ann', '/hero draw')
    expect(paid()).toBe(1)
  })

  it('records neither claim pictures nor give money back', async () => {
    await open({
      ...tide,
      [recordOf('tide')]: JSON.stringify(forged(at('tide'))),
      [recordOf('first')]: JSON.stringify(forged(at('first'))),
    })
    const inputs = { 'max-cost-per-pull-request': '0.01' }
    const poor = await talk.run(await talk.act.say('ann', '/hero draw'), { inputs })
    expect(poor.stdout).toContain('0 to draw')
    expect(paid()).toBe(0)
    await talk.say('ann', '/hero draw')
    expect(paid()).toBe(1)
    expect(await comment()).not.toContain('Forged')
    expect((await record((await offered())!)).title).toBe('Why the tide is late')
  })

  it.each<[string, Readonly<Record<string, Content>>]>([
    ['where the record goes', { [recordOf('tide')]: { link: '../../../README.md' } }],
    ['in place of the records', { '.github/hero-images/records': { link: '/etc' } }],
    ['where the picture goes', { 'src/assets/hero': { link: '/etc' } }],
    ['where a file of ours is', { [hero]: { link: '/etc/passwd' } }],
  ])('a symbolic link %s is not followed, and nothing is paid', async (_, link) => {
    await open({ ...tide, ...link, [at('ebb')]: post('Ebb') })
    const job = await talk.say('ann', '/hero draw')
    expect(prompts().filter((prompt) => prompt.includes('tide'))).toEqual([])
    expect(await comment()).toMatch(/Nothing can be put at/)
    expect(job.stdout).not.toContain('Unexpected')
  })

  it('a post that is a symbolic link is no post', async () => {
    await open({ ...tide, [at('passwd')]: { link: '/etc/passwd' } })
    await talk.say('ann', '/hero draw')
    expect(paid()).toBe(1)
    expect(await comment()).not.toContain('passwd')
  })
})
