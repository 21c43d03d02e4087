import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Finding } from '../../src/commands/doctor/finding.ts'
import { startGitHub } from '../helpers/github.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'
import { openScene, post, postPath, type Scene, smallBlog } from './blog.ts'

/** One page of what is in the way: on somebody's own machine, and in a run. */

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const example = (name: string) => readFileSync(at(`examples/workflows/${name}`), 'utf8')
const cli = at('dist/cli.js')
const key = 'sk-test-0123456789abcdef'
const workflow = '.github/workflows/hero-images.yml'

const about = (findings: readonly Finding[], name: string) =>
  findings.filter((one) => one.about === name)
const states = (findings: readonly Finding[], name: string) =>
  about(findings, name).map(({ state }) => state)

describe('on a checkout', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'hero-doctor-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }

  /** Servers live in this process, so the command line must not block it. */
  async function doctor(args: string[] = [], env: Record<string, string> = {}) {
    const child = spawn(process.execPath, [cli, 'doctor', ...args, '--dir', dir], {
      env: { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (text) => {
        said[name] += text
      })
    const code = await new Promise((resolve) => child.on('close', resolve))
    return { code, ...said }
  }
  const findings = async (env: Record<string, string> = {}) => {
    const { stdout, code, stderr } = await doctor(['--json'], env)
    expect(stderr).toBe('')
    return { code, all: JSON.parse(stdout).findings as readonly Finding[] }
  }

  it.each(['hugo', 'html', 'jekyll', 'astro'])(
    'knows the %s blog, and changes nothing',
    async (name) => {
      cpSync(at(`test/sites/generators/fixtures/${name}/repo`), dir, { recursive: true })
      write(workflow, example('hero-images.yml'))
      execFileSync('git', ['init', '--quiet', dir])
      const { code, all } = await findings()
      expect(states(all, 'site')).toEqual(['ok'])
      expect(about(all, 'site')[0]!.says).toContain(name)
      for (const name of ['workflow', 'permissions', 'concurrency', 'events', 'storage'])
        expect(states(all, name), name).toEqual(['ok'])
      expect(states(all, 'key')).toEqual(['advice'])
      expect(about(all, 'price')[0]!.says).toContain('gpt-image-2')
      expect(code).toBe(all.some(({ state }) => state === 'wrong') ? 1 : 0)
      const git = (...args: string[]) => execFileSync('git', args, { cwd: dir, encoding: 'utf8' })
      expect(git('for-each-ref')).toBe('')
      expect(git('ls-files', '--others')).not.toContain('records')
    },
  )

  it('knows that pages written by hand have no templates, and want an address', async () => {
    const page = (title: string) =>
      `<!doctype html>\n<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>Words.</p></article></body></html>\n`
    write('index.html', page('Notes from a garden'))
    write('posts/beans.html', page('Beans'))
    const first = await findings()
    expect(about(first.all, 'site')[0]!.says).toContain('1 post')
    const none = {
      state: 'ok',
      says: expect.stringContaining('none: each page is written by hand'),
    }
    expect(about(first.all, 'templates')).toMatchObject([none])
    expect(about(first.all, 'address')).toMatchObject([
      { state: 'advice', wayOut: expect.stringContaining('`image-url`') },
    ])
    write('CNAME', 'garden.example\n')
    const second = await findings()
    expect(about(second.all, 'templates')).toMatchObject([none])
    expect(about(second.all, 'address')).toEqual([])
  })

  it('gives Hugo templates without social tags the lines to add', async () => {
    write('hugo.toml', "baseURL = 'https://garden.example/'\n")
    write('content/posts/tides/index.md', '---\ntitle: Tides\n---\nText.\n')
    const single = 'layouts/_default/single.html'
    const page = (head: string) => `<html><head>${head}</head><body>{{ .Content }}</body></html>\n`
    write(single, page('<title>{{ .Title }}</title>'))
    const [advice] = about((await findings()).all, 'templates')
    expect(advice).toMatchObject({
      state: 'advice',
      says: expect.stringContaining(`{{ partial "opengraph.html" . }}`),
    })
    expect(JSON.stringify(advice)).toContain(single)
    write(single, page('{{ partial "opengraph.html" . }}{{ partial "twitter_cards.html" . }}'))
    const after = about((await findings()).all, 'templates')
    expect(JSON.stringify(after)).not.toContain('No template of this repo writes')
  })

  it('ends with 1 where something is wrong, and says what to do', async () => {
    cpSync(at('test/sites/generators/fixtures/hugo/repo'), dir, { recursive: true })
    write(workflow, example('hero-images.yml').replace(/^ {2}contents: write.*\n/m, ''))
    write('.gitattributes', '*.webp filter=git-crypt diff=git-crypt\n')
    const { code, stdout } = await doctor()
    expect(code).toBe(1)
    expect(stdout).toMatch(/^WRONG {2}permissions +.*hero-images\.yml: .*lacks `contents: write`/m)
    expect(stdout).toMatch(/^WRONG {2}storage +\.gitattributes:1: .*`git-crypt`/m)
    expect(stdout).toContain('sets up that filter')
    expect((await doctor(['--fail-on', 'never'])).code).toBe(0)
  })

  it('goes on with the rest where settings or site cannot be read', async () => {
    cpSync(at('test/sites/generators/fixtures/hugo/repo'), dir, { recursive: true })
    write('.github/hero-images.yml', 'qualty: high\n')
    const { code, all } = await findings()
    expect(code).toBe(1)
    expect(about(all, 'settings')).toMatchObject([
      { state: 'wrong', file: '.github/hero-images.yml', line: 1 },
    ])
    expect(states(all, 'workflow')).toEqual(['advice'])
  })

  describe('with a token', () => {
    let gh: Awaited<ReturnType<typeof startGitHub>>
    beforeEach(async () => {
      gh = await startGitHub()
      await gh.createRepo('acme/blog', { 'README.md': '# A blog' })
      cpSync(at('test/sites/generators/fixtures/hugo/repo'), dir, { recursive: true })
      execFileSync('git', ['init', '--quiet', dir])
    })
    afterEach(() => gh.close())
    const withToken = () => ({
      ...{ GITHUB_TOKEN: gh.token, GITHUB_SERVER_URL: gh.url, GITHUB_API_URL: gh.url },
    })
    const origin = (url: string) =>
      execFileSync('git', ['remote', 'add', 'origin', url], { cwd: dir })

    it('reads the rules of the repository that `origin` names', async () => {
      const rule = {
        ...{ type: 'file_path_restriction', ruleset_id: 42 },
        parameters: { restricted_file_paths: ['.github/**/*'] },
      }
      for (let times = 0; times < 2; times++)
        gh.fault(({ path }) => path.includes('/rules/branches/'), { status: 200, body: [rule] })
      gh.fault(({ path }) => path.includes('/rulesets/42'), {
        status: 200,
        body: { id: 42, current_user_can_bypass: 'never' },
      })
      origin(`${gh.url}/acme/blog.git`)
      const { code, all } = await findings(withToken())
      expect(code).toBe(1)
      expect(states(all, 'token')).toEqual(['ok'])
      expect(about(all, 'rules')[0]).toMatchObject({
        state: 'wrong',
        says: expect.stringContaining('.github/**/*'),
        wayOut: expect.stringContaining('records-dir'),
      })
    })

    it('says that the token does not know the repository, and goes on', async () => {
      origin(`${gh.url}/acme/other.git`)
      const { all } = await findings(withToken())
      expect(about(all, 'GitHub')).toMatchObject([{ state: 'advice' }])
      expect(states(all, 'price')).toEqual(['ok'])
    })

    it('sends the token nowhere else, whatever a clone names', async () => {
      origin(`${gh.url}/acme/blog.git`)
      const { all } = await findings({ GITHUB_TOKEN: gh.token, GITHUB_API_URL: gh.url })
      expect(gh.requests.filter(({ path }) => path.includes('/rules'))).toEqual([])
      expect(about(all, 'GitHub')[0]!.says).toContain('no token for this repository')
    })
  })

  describe('with a key', () => {
    let images: ImagesServer
    beforeEach(async () => {
      images = await startImagesServer({ key })
      cpSync(at('test/sites/generators/fixtures/hugo/repo'), dir, { recursive: true })
    })
    afterEach(() => images.close())
    const withKey = (apiKey = key, more = {}) => ({
      ...{ HERO_IMAGES_API_KEY: apiKey, HERO_IMAGES_BASE_URL: images.url },
      ...more,
    })

    it('asks the API, and pays for nothing', async () => {
      const { all } = await findings(withKey())
      expect(about(all, 'images API')[0]!.says).toContain('takes the key')
      expect(states(all, 'model')).toEqual(['ok'])
      expect(images.calls).toEqual([])
    })

    it('tells of a key that is refused without saying it', async () => {
      const { code, stdout, stderr } = await doctor([], withKey('sk-test-wrongwrongwrong'))
      expect(code).toBe(1)
      expect(stdout).toMatch(/^WRONG {2}images API .*401/m)
      expect(stdout + stderr).not.toContain('wrongwrong')
    })

    it('tells of a model that is not there, and of a price that nobody knows', async () => {
      const { all } = await findings(withKey(key, { HERO_IMAGES_MODEL: 'flux-9-image' }))
      expect(states(all, 'model')).toEqual(['wrong'])
      expect(about(all, 'price')[0]).toMatchObject({ state: 'advice' })
    })
  })
})

describe('in a run', () => {
  let scene: Scene
  let images: ImagesServer
  beforeEach(async () => {
    images = await startImagesServer({ key, isSmall: true })
  })
  afterEach(async () => {
    await scene.close()
    await images.close()
  })
  const open = async (text: string) => {
    scene = await openScene(
      { [postPath('tides')]: post('Tides') },
      { base: { ...smallBlog, [workflow]: text } },
    )
  }
  const run = async (inputs: Record<string, string> = {}) =>
    scene.runOn(
      {
        name: 'workflow_dispatch',
        ref: 'refs/heads/main',
        sha: (await scene.repo.head('main'))!,
        payload: { repository: await scene.repo.json() },
      },
      { inputs: { command: 'doctor', 'api-key': key, 'base-url': images.url, ...inputs } },
    )

  it('looks at workflow, token, rules and key without a checkout, and writes the summary', async () => {
    await open(example('hero-images.yml'))
    const head = await scene.repo.head('main')
    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(job.code).toBe(0)
    expect(job.summary).toContain('### Hero images: what the doctor says')
    expect(job.summary).toMatch(/\| ✅ \| images API \|/)
    expect(job.summary).toMatch(/\| ✅ \| token \|/)
    expect(job.summary).toMatch(/\| ✅ \| rules \|/)
    expect(job.stdout.replace(/^::add-mask::.*$/gm, '') + job.summary).not.toContain(key)
    expect(images.calls).toEqual([])
    // Whether the token may write is asked by a push of nothing, or by a blob that nothing names.
    const writes = scene.gh.requests.filter(
      ({ method, path }) =>
        method !== 'GET' && !/graphql|\/git\/blobs$|\/git-receive-pack$/.test(path),
    )
    expect(writes).toEqual([])
    expect(await scene.repo.head('main')).toBe(head)
    expect(job.outputs.count).toBe('0')
  })

  it('turns red, with a note at the file, where nobody may write', async () => {
    await open(example('hero-images.yml').replace('contents: write', 'contents: read'))
    const job = await run()
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(
      /^::error title=hero-images doctor%3A permissions,file=\.github\/workflows\/hero-images\.yml::/m,
    )
    expect(job.summary).toContain('contents: write')
    expect((await run({ 'fail-on': 'never' })).code).toBe(0)
  })

  it('tells of a secret that is empty, and of rules that keep pictures away', async () => {
    await open(example('hero-images.yml'))
    const rule = {
      ...{ type: 'commit_message_pattern', ruleset_id: 42 },
      parameters: { name: '', negate: false, operator: 'regex', pattern: '^chore: ' },
    }
    scene.gh.fault(({ path }) => path.includes('/rules/branches/'), { status: 200, body: [rule] })
    scene.gh.fault(({ path }) => path.includes('/rules/branches/'), { status: 200, body: [rule] })
    scene.gh.fault(({ path }) => path.includes('/rulesets/42'), {
      status: 200,
      body: { id: 42, current_user_can_bypass: 'never' },
    })
    const job = await run({ 'api-key': '' })
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(
      /^::error title=hero-images doctor%3A key::.*secrets\.OPENAI_API_KEY/m,
    )
    expect(job.stdout).toMatch(/^::error title=hero-images doctor%3A rules::.*\^chore: /m)
  })
})
