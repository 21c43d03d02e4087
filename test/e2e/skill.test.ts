import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { noOutputs } from '../../src/runtime/output-table.ts'
import { quickStart } from '../helpers/runner.ts'
import { accepts } from '../settings/json-schema.ts'
import { smallPictures } from './blog.ts'

/** The skill for agents: each command that it names is run as it stands there, one after the other. */

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const text = readFileSync(at('skills/hero-images/SKILL.md'), 'utf8')
const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
const commands = [...body.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  block!.trim().split('\n'),
)
const schema = (name: string) =>
  JSON.parse(readFileSync(at(`docs/schemas/${name}.schema.json`), 'utf8'))

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-skill-'))
  cpSync(at('examples/blog'), dir, { recursive: true })
  cpSync(at('examples/demo/posts'), join(dir, 'src/content/blog'), { recursive: true })
  mkdirSync(join(dir, '.github'), { recursive: true })
  writeFileSync(join(dir, '.github/hero-images.yml'), smallPictures)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** As a shell would take it apart: words, and texts in double quotes. */
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word)

function run(command: string) {
  const [npx, name, ...args] = wordsOf(command)
  expect([npx, name]).toEqual(['npx', 'hero-images'])
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('dist/cli.js'), ...args], {
    cwd: dir,
    env: { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME },
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

const file = (path: string) => readFileSync(join(dir, path))

describe('the skill', () => {
  it('has the front matter of the format, by the name of its folder', () => {
    const { name, description, compatibility, ...rest } = parse(front)
    expect(name).toBe('hero-images')
    expect(description.length).toBeGreaterThan(100)
    expect(description.length).toBeLessThanOrEqual(1024)
    expect(compatibility.length).toBeLessThanOrEqual(500)
    expect(rest).toEqual({ license: 'MIT' })
    expect(body.split('\n').length).toBeLessThan(500)
  })

  it('names each command that is run below, and no other', () => {
    expect(commands.map((command) => wordsOf(command)[2])).toEqual([
      'plan',
      'illustrate',
      'regenerate',
      'check',
    ])
  })

  it('plans by the schema', () => {
    const { code, stdout } = run(commands[0]!)
    expect(code).toBe(0)
    const plan = JSON.parse(stdout)
    expect(accepts(schema('plan'), plan)).toBe(true)
    expect(plan).toMatchObject({ version: 1, cost: 0 })
    expect(plan.draw.map(({ generator }: { generator: string }) => generator)).toEqual([
      'card',
      'card',
    ])
    // The schema is no yes to everything.
    expect(accepts(schema('plan'), { ...plan, version: 2 })).toBe(false)
    expect(accepts(schema('plan'), { ...plan, draw: [{ ...plan.draw[0], cost: '0' }] })).toBe(false)
    expect(accepts(schema('plan'), { ...plan, more: true })).toBe(true)
    expect(accepts(schema('plan'), JSON.parse(noOutputs.plan))).toBe(true)
  })

  it('draws for the post that is named, with a record by its schema', () => {
    const { code, stdout } = run(commands[1]!)
    expect(code).toBe(0)
    expect(stdout).toContain('1 post drawn')
    const record = '.github/hero-images/records/src/content/blog/reading-a-harbour.md.json'
    const written = JSON.parse(file(record).toString())
    expect(accepts(schema('record'), written)).toBe(true)
    expect(accepts(schema('record'), { ...written, cost: -1 })).toBe(false)
    expect(accepts(schema('record'), { ...written, files: {} })).toBe(false)
    expect(file('src/content/blog/reading-a-harbour.md').toString()).toContain('heroImage:')
    expect(file('src/content/blog/one-year-of-silt.md').toString()).not.toContain('heroImage:')
  })

  it('draws it again', () => {
    const { code, stdout, stderr } = run(commands[2]!)
    expect(`${code} ${stdout}${stderr}`).toMatch(/^0 1 post drawn/)
  })

  it('finds what the built page lacks', () => {
    const page = join(dir, 'dist/blog/reading-a-harbour/index.html')
    mkdirSync(dirname(page), { recursive: true })
    writeFileSync(
      page,
      '<!doctype html><html lang="en"><head><title>Reading a harbour</title></head></html>',
    )
    const { code, stdout } = run(commands[3]!)
    expect(code).toBe(1)
    const found = JSON.parse(stdout)
    expect(JSON.stringify(found)).toContain('reading-a-harbour.md')
    expect(JSON.stringify(found)).toContain('og:image')
  })
})
