import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { startGitHub } from '../helpers/github.ts'

/** What `npx hero-images` gets: the package as npm makes it, installed where nothing else is. */

const top = fileURLToPath(new URL('../..', import.meta.url))
const font = 'noto-sans-georgian-georgian-700-normal.woff2'

let dir: string
let tarball: string
let blog: string
const npm = (args: readonly string[], cwd: string, env: Record<string, string> = {}) =>
  spawnSync(args[0]!, args.slice(1), {
    cwd,
    encoding: 'utf8',
    env: {
      // Node.js of the tests, whatever the machine has.
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: dir,
      npm_config_cache: join(dir, 'npm'),
      npm_config_update_notifier: 'false',
      // No package of ours needs another one.
      npm_config_offline: 'true',
      ...env,
    },
  })

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-package-'))
  const packed = npm(['npm', 'pack', '--pack-destination', dir, '--json'], top)
  expect(packed.status, packed.stderr).toBe(0)
  tarball = join(dir, JSON.parse(packed.stdout)[0].filename)
  blog = join(dir, 'blog')
  cpSync(join(top, 'test/sites/generators/fixtures/hugo/repo'), blog, { recursive: true })
}, 300_000)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

it('is the program, its licence and its manual, and no more than a job downloads', () => {
  const unpacked = join(dir, 'unpacked')
  mkdirSync(unpacked)
  execFileSync('tar', ['-xzf', tarball, '-C', unpacked])
  const folder = join(unpacked, 'package')
  expect(readdirSync(folder).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
  const inDist = (at: string) => readdirSync(join(at, 'dist'), { recursive: true }).sort()
  expect(inDist(folder)).toEqual(inDist(top))
  expect(statSync(tarball).size).toBeLessThanOrEqual(3_600_000)
  const { dependencies, scripts, engines, bin } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  expect(dependencies).toBeUndefined()
  // Nothing runs when somebody installs it.
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(scripts).not.toHaveProperty(name)
  expect(engines.node).toBe('>=24')
  expect(bin).toEqual({ 'hero-images': 'dist/cli.js' })
})

describe('from an empty folder', () => {
  let empty: string
  beforeAll(() => {
    empty = join(dir, 'empty')
    mkdirSync(empty)
  })
  const npx = (...args: string[]) =>
    npm(
      ['npx', '--yes', `--package=${tarball}`, '--', 'hero-images', ...args, '--dir', blog],
      empty,
    )

  it('init, doctor, plan and illustrate make a picture for a blog', () => {
    const init = npx('init', '--yes')
    expect(init.status, init.stderr).toBe(0)
    expect(init.stdout).toMatch(/^Site +hugo/m)
    expect(existsSync(join(blog, '.github/workflows/hero-images.yml'))).toBe(true)

    const doctor = npx('doctor')
    expect(doctor.status, doctor.stdout).toBe(0)
    const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
    expect(doctor.stdout).toContain(`hero-images ${version}, Node.js ${process.versions.node}`)
    expect(doctor.stdout).toMatch(/^ok +workflow/m)

    const plan = JSON.parse(npx('plan', '--json').stdout)
    expect(plan.draw.length).toBeGreaterThan(0)
    const [{ post, hero }] = plan.draw
    const drawn = npx('illustrate', post)
    expect(drawn.status, drawn.stderr).toBe(0)
    expect(sniff(readFileSync(join(blog, hero)))).toMatchObject({ width: 1536, height: 864 })
    expect(readdirSync(empty)).toEqual([])
  }, 300_000)
})

it('fetches the font of a script out of the public repository, once for a machine', async () => {
  const gh = await startGitHub({ users: ['hero-images'] })
  try {
    const fonts = { [`fonts/${font}`]: readFileSync(join(top, 'fonts', font)) }
    await gh.createRepo('hero-images/hero-images', fonts)
    const post = 'content/posts/sea.md'
    writeFileSync(join(blog, post), '---\ntitle: ზღვის ტალღები\ndate: 2026-11-01\n---\nWords.\n')
    const cli = join(dir, 'unpacked/package/dist/cli.js')
    const cache = join(dir, 'cache')
    const env = { PATH: process.env.PATH, HOME: dir, XDG_CACHE_HOME: cache, GITHUB_API_URL: gh.url }
    // The server lives in this process, so the command line must not block it.
    const child = spawn(process.execPath, [cli, 'illustrate', post, '--dir', blog], {
      env,
      stdio: 'ignore',
    })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    const record = JSON.parse(readFileSync(join(blog, recordPath(post)), 'utf8'))
    expect(record).toMatchObject({ generator: 'card', notes: [] })
    expect(readdirSync(join(cache, 'hero-images-fonts'))).toEqual([font])
  } finally {
    await gh.close()
  }
})
