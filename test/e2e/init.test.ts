import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { quickStart } from '../helpers/runner.ts'
import { complaints } from '../helpers/workflow-lint.ts'

/** The first ten minutes: a repo that knows nothing of us, and what `init` makes of it. */

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const cli = at('dist/cli.js')
const workflow = '.github/workflows/hero-images.yml'
const brand = '.github/hero-images/brand.md'
const settings = '.github/hero-images.yml'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-init-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const copy = (name: string) =>
  cpSync(at(`test/sites/generators/fixtures/${name}/repo`), dir, { recursive: true })
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}
const text = (path: string) => readFileSync(join(dir, path), 'utf8')
const files = () => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()
const env = { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME }

function run(args: readonly string[], input = '', more: Record<string, string> = {}) {
  const child = spawnSync(process.execPath, [cli, ...args, '--dir', dir], {
    env: { ...env, ...more },
    ...{ input, encoding: 'utf8' },
  })
  return { code: child.status, stdout: child.stdout, stderr: child.stderr }
}

describe.each(['hugo', 'html', 'jekyll', 'astro'])('a blog with %s', (name) => {
  beforeEach(() => copy(name))

  it('gets a workflow and a brand template that a run takes, and plans with them', async () => {
    const before = files()
    const done = run(['init', '--yes'])
    expect(done).toMatchObject({ code: 0, stderr: '' })
    for (const line of ['Site', 'Posts', 'Habits', 'Newest', 'Look'])
      expect(done.stdout).toMatch(new RegExp(`^${line} +\\S`, 'm'))
    expect(done.stdout).toContain(name)
    expect(files().filter((path) => !before.includes(path))).toEqual([
      '.github',
      '.github/workflows',
      workflow,
    ])
    expect(await complaints(text(workflow))).toEqual([])

    const plan = JSON.parse(run(['plan', '--json']).stdout)
    expect(plan.site.name).toBe(name)
    expect(plan.draw.length).toBeGreaterThan(0)
    // What `init` showed of the first pull request is what is planned.
    const [, shown, hero] = /^For (\S+) it would be:\n {2}hero +(\S+)$/m.exec(done.stdout)!
    expect(plan.draw.find(({ post }: { post: string }) => post === shown)?.hero).toBe(hero)
    const doctor = JSON.parse(run(['doctor', '--json']).stdout)
    const ours = ['brand', 'workflow', 'permissions', 'events', 'concurrency']
    for (const { about, state } of doctor.findings)
      if (ours.includes(about)) expect({ about, state }).toEqual({ about, state: 'ok' })
  })

  it('keeps what is there, whatever is said', () => {
    write(brand, 'Our own look: {{ title }}\n')
    write(
      '.github/workflows/pictures.yml',
      'on: push\njobs:\n  a:\n    steps:\n      - uses: acme/hero-images@v0\n',
    )
    const before = files().map((path) => [path, existsSync(join(dir, path))])
    const done = run(['init', '--yes'])
    expect(done.code).toBe(0)
    expect(done.stdout).toContain('pictures.yml runs hero-images already')
    expect(files().map((path) => [path, true])).toEqual(before)
    expect(text(brand)).toBe('Our own look: {{ title }}\n')
  })
})

describe('questions', () => {
  beforeEach(() => copy('astro'))
  const answers = '1\nr\n12.50\nA linocut in two colours.\n'
  const wanted = () => {
    const { jobs } = parse(text(workflow))
    expect(jobs['hero-images'].steps[0].with).toMatchObject({
      'api-key': '${{ secrets.OPENAI_API_KEY }}',
      review: 'required',
      'max-cost-per-month': '12.50',
    })
    expect(text(brand)).toMatch(/^A linocut in two colours\.\n/)
  }

  it('are answered through a pipe, at most four', () => {
    const done = run(['init'], answers)
    expect(done.code).toBe(0)
    wanted()
    expect(done.stderr.match(/\] /g)).toHaveLength(4)
    expect(done.stdout).toContain('about $0.03')
    expect(done.stdout).toContain('gh secret set OPENAI_API_KEY')
  })

  it('are answered on a terminal, which shows them in turn', async () => {
    // `script` gives the command a terminal of its own.
    const command = `${process.execPath} ${cli} init --dir ${dir}`
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      env: { ...env, TERM: 'xterm' },
    })
    const said = answers.split('\n')
    let shown = ''
    let asked = 0
    child.stdout.on('data', (data) => {
      shown += data
      // Each question ends with what an empty line would mean.
      while ((shown.match(/\[[^\]]+\] /g)?.length ?? 0) > asked && asked < 4)
        child.stdin.write(`${said[asked++]}\n`)
    })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(shown.indexOf('Site ')).toBeLessThan(shown.indexOf('Who draws?'))
    expect(shown).toContain('Written:')
    wanted()
  })

  it('that nobody answers leave everything as it is', () => {
    const before = files()
    const done = run(['init'], '1\nr\n')
    expect(done).toMatchObject({ code: 2, stdout: '' })
    expect(done.stderr).toContain('--yes')
    expect(files()).toEqual(before)
  })

  it('go by the key and the flags at hand; the key is written nowhere', () => {
    const key = 'sk-test-0123456789abcdef'
    const flags = ['--review', 'required', '--max-cost-per-month', '5']
    const done = run(['init', '--yes', ...flags], '', { OPENAI_API_KEY: key })
    expect(text(workflow)).toContain('api-key: ${{ secrets.OPENAI_API_KEY }}')
    expect(text(workflow)).toContain('review: required\n')
    expect(text(workflow)).toContain('max-cost-per-month: "5.00"\n')
    expect(done.stdout + done.stderr + text(workflow) + text(brand)).not.toContain(key)
  })
})

describe('--dry-run', () => {
  it('prints what would be written, and writes nothing', () => {
    copy('hugo')
    write('assets/css/main.css', ':root { --bg: #fdf6ec; --accent: #1f5eff }')
    const before = files()
    const { stdout, code } = run(['init', '--yes', '--dry-run'])
    expect(code).toBe(0)
    for (const path of [workflow, settings])
      expect(stdout).toContain(`# ${path} (would be written)`)
    expect(stdout).toContain('background: "#fdf6ec"')
    expect(files()).toEqual(before)
    const data = JSON.parse(run(['init', '--yes', '--dry-run', '--json']).stdout)
    expect(data).toMatchObject({ written: false, posts: 5, lacking: 3, cost: 0 })
    expect(files()).toEqual(before)
  })
})

describe('what a repo has', () => {
  it('is in what is written: colours, Git LFS, owners of .github', () => {
    copy('hugo')
    write('assets/css/main.css', ':root { --bg: #fdf6ec; --accent: #1f5eff }')
    write('.gitattributes', '*.webp filter=lfs diff=lfs merge=lfs -text\n')
    write('.github/CODEOWNERS', '/.github/ @acme/platform\n')
    expect(run(['init', '--yes'], '', { OPENAI_API_KEY: 'sk-test-0123456789' }).code).toBe(0)
    expect(text(brand)).toContain('#1f5eff')
    expect(parse(text(settings))).toEqual({
      card: { background: '#fdf6ec', accent: '#1f5eff' },
      'records-dir': 'data/hero-images',
    })
    // Pictures go into Git LFS without a checkout.
    expect(parse(text(workflow)).jobs['hero-images'].steps).toHaveLength(1)
    const doctor = JSON.parse(run(['doctor', '--json']).stdout)
    const storage = doctor.findings.find(({ about }: { about: string }) => about === 'storage')
    expect(storage.state).toBe('ok')
  })

  it('is never written through a link that leads elsewhere, nor over what git ignores', () => {
    copy('hugo')
    const outside = mkdtempSync(join(tmpdir(), 'hero-outside-'))
    try {
      execFileSync('git', ['init', '--quiet', dir])
      write('.gitignore', '.github/\n')
      mkdirSync(join(dir, '.github/hero-images'), { recursive: true })
      write(brand, 'mine')
      symlinkSync(outside, join(dir, '.github/workflows'))
      const done = run(['init', '--yes'])
      expect(done.code).toBe(1)
      expect(done.stderr).toContain('leads out of the repo')
      expect(readdirSync(outside)).toEqual([])
      expect(text(brand)).toBe('mine')
    } finally {
      rmSync(outside, { recursive: true })
    }
  })
})

it('says in a folder without a site what to do, and writes nothing', () => {
  const { code, stderr } = run(['init', '--yes'])
  expect(code).toBe(2)
  expect(stderr).toContain('No site generator is known')
  expect(files()).toEqual([])
})
