import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import { startImagesServer } from '../helpers/images-server.ts'
import { quickStart } from '../helpers/runner.ts'
import { smallPictures } from './blog.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const cli = at('../../dist/cli.js')
const key = 'sk-test-0123456789abcdef'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-cli-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function run(args: string[], env: Record<string, string> = {}) {
  const child = spawnSync(process.execPath, [cli, ...args, '--dir', dir], {
    env: { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    encoding: 'utf8',
  })
  return { code: child.status, stdout: child.stdout, stderr: child.stderr }
}

/** The blog of the example; with small pictures where their size is not looked at. */
function copyBlog({ isSmall = false } = {}) {
  cpSync(at('../../examples/blog'), dir, { recursive: true })
  cpSync(at('../../examples/demo/posts'), join(dir, 'src/content/blog'), { recursive: true })
  if (isSmall) appendFileSync(join(dir, '.github/hero-images.yml'), smallPictures)
}

const blogPost = (name: string) => readFileSync(join(dir, 'src/content/blog', name), 'utf8')

describe('hero-images on a local checkout', () => {
  it('plans, then writes what it planned, then has nothing to do', () => {
    copyBlog()
    const plan = JSON.parse(run(['plan', '--json']).stdout)
    expect(plan.site).toEqual({ name: 'astro', root: '' })
    expect(plan.draw.map(({ post }: { post: string }) => post)).toEqual([
      'src/content/blog/one-year-of-silt.md',
      'src/content/blog/reading-a-harbour.md',
    ])

    const job = run(['illustrate'])
    expect(job.stderr).toContain('2/2 drawn')
    expect(job.code).toBe(0)
    for (const { hero, social } of plan.draw) {
      expect(sniff(readFileSync(join(dir, hero)))).toMatchObject({ width: 1536, height: 864 })
      expect(sniff(readFileSync(join(dir, social)))).toMatchObject({ width: 1200, height: 630 })
    }
    expect(blogPost('reading-a-harbour.md')).toContain('heroImage:')

    const files = readdirSync(dir, { recursive: true }).sort()
    const again = run(['illustrate'])
    expect(again.stdout).toContain('Nothing was drawn')
    expect(readdirSync(dir, { recursive: true }).sort()).toEqual(files)
  })

  it('reads only the post that is named, in a git work tree too', () => {
    copyBlog({ isSmall: true })
    execFileSync('git', ['init', '--quiet', dir])
    const job = run(['illustrate', 'src/content/blog/reading-a-harbour.md'])
    expect(job.code).toBe(0)
    expect(blogPost('one-year-of-silt.md')).not.toContain('heroImage:')
    expect(blogPost('reading-a-harbour.md')).toContain('heroImage:')
  })

  it('draws again with an API, by variables and flags', async () => {
    copyBlog({ isSmall: true })
    run(['illustrate', 'src/content/blog/reading-a-harbour.md'])
    const images = await startImagesServer({ key, isSmall: true })
    try {
      const args = ['regenerate', 'src/content/blog/reading-a-harbour.md', '--instruction', 'fog']
      const env = { HERO_IMAGES_API_KEY: key, HERO_IMAGES_BASE_URL: images.url }
      // The server lives in this process, so the CLI must not block it.
      const child = spawn(process.execPath, [cli, ...args, '--dir', dir], {
        env: { ...quickStart, PATH: process.env.PATH, ...env },
        stdio: 'ignore',
      })
      expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
      expect(images.calls.map(({ path }) => path)).toEqual(['/v1/images/edits'])
    } finally {
      await images.close()
    }
  })

  it('keeps what was drawn where it is cancelled, in the git of the folder', async () => {
    copyBlog({ isSmall: true })
    execFileSync('git', ['init', '--quiet', dir])
    const refs = () =>
      execFileSync('git', ['for-each-ref', 'refs/hero-images'], { cwd: dir, encoding: 'utf8' })
    const images = await startImagesServer({ key, isSmall: true })
    try {
      const env = { PATH: process.env.PATH, HERO_IMAGES_API_KEY: key }
      const start = () =>
        spawn(process.execPath, [cli, 'illustrate', '--base-url', images.url, '--dir', dir], {
          env,
        })
      images.next({ delay: 100 }, { delay: 30_000 })
      const child = start()
      let said = ''
      child.stderr.on('data', (text) => {
        said += text
      })
      const closed = new Promise((resolve) => child.on('close', resolve))
      // Once: a signal that comes while the process ends would end it in the system's own way.
      while (child.exitCode === null && !said.includes('1/2 drawn')) await wait(50)
      child.kill('SIGINT')
      expect(await closed).toBe(1)
      expect(said).toContain('1 drawing that was paid for is kept for the next run')
      expect(blogPost('one-year-of-silt.md')).not.toContain('heroImage:')

      const next = start()
      expect(await new Promise((resolve) => next.on('close', resolve))).toBe(0)
      expect(images.calls).toHaveLength(3)
      for (const name of ['one-year-of-silt.md', 'reading-a-harbour.md'])
        expect(blogPost(name)).toContain('heroImage:')
      // What was spent stays on the account; no drawing waits.
      expect(refs()).toMatch(/^\S+ commit\trefs\/hero-images\/account\n$/)
    } finally {
      await images.close()
    }
  })

  it.each([
    ['an unknown model', 'flux-pro', 'high', 0.26],
    ['a model whose counting is not known', 'gpt-image-2.5-flare', 'medium', 0.13],
    ['quality auto', 'gpt-image-2', 'auto', 0.13],
  ])('bounds the cost of %s, and says that it is a bound', (_, model, quality, most) => {
    copyBlog()
    mkdirSync(join(dir, '.github'), { recursive: true })
    writeFileSync(join(dir, '.github/hero-images.yml'), `quality: ${quality}\n`)
    const env = { HERO_IMAGES_API_KEY: key }
    const plan = JSON.parse(run(['plan', '--json', '--model', model], env).stdout)
    expect(plan.draw.length).toBeGreaterThan(0)
    for (const one of plan.draw) {
      expect(one).toMatchObject({
        generator: 'openai',
        model,
        quality,
        costBasis: 'an upper bound',
      })
      expect(one.cost).toBeCloseTo(most, 1)
    }
    const { stdout } = run(['plan', '--prompts', '--model', model], env)
    expect(stdout).toMatch(/to draw with .*, at most \$\d\.\d\d, an upper bound by list prices of /)
    expect(stdout).toMatch(/^ +cost +at most \$0\.\d\d, an upper bound/m)
    expect(stdout).toContain(
      `What \`${model}\` takes at quality \`${quality}\` is published nowhere`,
    )
  })

  it.each([
    ...['low', 'medium', 'high', 'auto'].map((quality) => ['gpt-image-2', quality]),
    ...['gpt-image-2.5-flare', 'gpt-image-2.6-sunburst'].flatMap((model) =>
      ['low', 'medium', 'high', 'xhigh', 'max', 'auto'].map((quality) => [model, quality]),
    ),
    ['flux-pro', 'low'],
  ])('plans no more than `max-cost` pays for: %s at %s', (model, quality) => {
    copyBlog()
    for (const name of ['a', 'b', 'c'])
      writeFileSync(
        join(dir, 'src/content/blog', `${name}.md`),
        `---\ntitle: ${name}\ndescription: About it.\npubDate: 2026-11-20\n---\nWords.\n`,
      )
    mkdirSync(join(dir, '.github'), { recursive: true })
    writeFileSync(join(dir, '.github/hero-images.yml'), `quality: ${quality}\n`)
    const args = ['plan', '--json', '--model', model!, '--max-cost', '0.05']
    const plan = JSON.parse(run(args, { HERO_IMAGES_API_KEY: key }).stdout)
    const beyond = plan.skipped.filter(({ reason }: { reason: string }) =>
      reason.includes('max-cost'),
    )
    expect(plan.draw.length + beyond.length).toBe(5)
    expect(plan.cost).toBeLessThanOrEqual(0.05)
    for (const { cost } of plan.draw) expect(cost).toBeGreaterThan(0.003)
    // Five of the cheapest alone fit.
    if (quality !== 'low' || model !== 'gpt-image-2') expect(beyond.length).toBeGreaterThan(1)
  })

  it('says in a sentence that the folder is not there, or that Node is too old', () => {
    rmSync(dir, { recursive: true })
    const { code, stderr } = run(['plan'])
    expect(code).toBe(2)
    expect(stderr).toContain(`There is no folder \`${dir}\`.`)
    expect(stderr).toContain('--dir')
    // What tells the version, as an older one would.
    const old = join(tmpdir(), `hero-old-node-${process.pid}.cjs`)
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.19.0' })\n")
    try {
      const child = spawnSync(process.execPath, ['--require', old, cli, 'plan'], {
        encoding: 'utf8',
      })
      expect(child.status).toBe(2)
      expect(child.stderr).toBe('hero-images: this is Node 20.19.0, and 24 or newer is needed.\n')
    } finally {
      rmSync(old)
    }
  })

  it('teaches: help, unknown flags, unknown commands', () => {
    expect(run(['--help']).stdout).toContain('hero-images plan')
    const flag = run(['plan', '--qualty', 'high'])
    expect(flag).toMatchObject({ code: 2, stderr: expect.stringContaining('--qualty') })
    const command = run(['ilustrate'])
    expect(command).toMatchObject({ code: 2, stderr: expect.stringContaining('illustrate') })
  })
})
