import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type PaidEntry, paidPath, pictureMark } from '../../src/ledger/account-entry.ts'
import { type Record, recordPath, writeRecord } from '../../src/ledger/record.ts'
import { named } from '../../src/memory/names.ts'
import { createWorktree } from '../../src/repo/worktree.ts'
import { blog, write } from '../helpers/built-site.ts'
import { quickStart } from '../helpers/runner.ts'
import { recordOf } from '../pipeline/record.ts'
import { post } from './blog.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-report-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function report(...args: string[]) {
  const child = spawnSync(process.execPath, [cli, 'report', ...args, '--dir', dir], {
    env: { ...quickStart, PATH: process.env.PATH, HOME: process.env.HOME },
    encoding: 'utf8',
  })
  return { code: child.status, stdout: child.stdout, stderr: child.stderr }
}

const pathOf = (section: string, slug: string) => `src/content/blog/${section}/${slug}.md`
const tides = pathOf('essays', 'tides')
const lamps = pathOf('=cmd', 'lamps')
const gone = pathOf('essays', 'gone')

const paid = (path: string, at: string, changes: Partial<PaidEntry> = {}): PaidEntry => ({
  ...pictureMark(path, at.padEnd(16, '0').replaceAll(/\D/g, '0')),
  ...{ at: Date.parse(at), shelf: 'pr-7', micros: 41_000, maybeCharged: 0, what: 'picture' },
  ...changes,
})

/** Two posts with pictures of ours, and an account of two months that tells of them and of one more. */
async function writeRepo() {
  const recorded = (path: string, slug: string, changes: Partial<Record>) => {
    const record = recordOf(path, { hero: `src/assets/${slug}.webp`, social: `public/${slug}.jpg` })
    return {
      [path]: post(slug, `heroImage: ../../../assets/${slug}.webp\n`),
      [`src/assets/${slug}.webp`]: `bytes of src/assets/${slug}.webp`,
      [recordPath(path)]: writeRecord({ ...record, ...changes }),
    }
  }
  write(dir, {
    ...blog,
    ...recorded(tides, 'tides', {
      drawnAt: '2026-10-31T23:00:00.000Z',
      asked: { by: 'mona' },
    }),
    ...recorded(lamps, 'lamps', { drawnAt: '2026-11-02T10:00:00.000Z' }),
  })
  execFileSync('git', ['init', '--quiet', dir])
  const entries = [
    paid(tides, '2026-10-31T23:00:00.000Z'),
    paid(lamps, '2026-11-02T10:00:00.000Z', { maybeCharged: 1 }),
    paid(gone, '2026-11-03T10:00:00.000Z', { micros: 5_000 }),
    paid(gone, '2026-11-04T10:00:00.000Z', { micros: undefined, what: 'alt' }),
  ]
  const store = await createWorktree(dir, { env: process.env }).refStore('account')
  await store!.change({ files: named(entries.map(paidPath), false) })
}

it('says what was spent in two months, by model, section and who asked', async () => {
  await writeRepo()
  const { code, stdout } = report()
  expect(code).toBe(0)
  const lines = stdout.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))
  expect(lines).toEqual(
    expect.arrayContaining([
      '2026-10 | 1 | 0 | $0.0410 | $0.0000 | 0',
      '2026-11 | 2 | 1 | $0.0460 | $0.0410 | 1',
      'all | 3 | 1 | $0.0870 | $0.0410 | 1',
      'gpt-image-2 | 2 | 0 | $0.0820 | $0.0410 | 0',
      '(not known any more) | 1 | 1 | $0.0050 | $0.0000 | 1',
      'essays | 1 | 0 | $0.0410 | $0.0000 | 0',
      '=cmd | 1 | 0 | $0.0410 | $0.0410 | 0',
      'mona | 1 | 0 | $0.0410 | $0.0000 | 0',
      '(nobody: the post had none) | 1 | 0 | $0.0410 | $0.0410 | 0',
      'drawn by gpt-image-2 | 2',
    ]),
  )
})

it('gives the same as JSON and as CSV, in which no text is a formula', async () => {
  await writeRepo()
  const { expenses, pictures } = JSON.parse(report('--json').stdout)
  expect(expenses).toHaveLength(3)
  expect(expenses[0]).toEqual({
    ...{ month: '2026-10', model: 'gpt-image-2', section: 'essays', askedBy: 'mona' },
    ...{ isAskedByKnown: true, pictures: 1, texts: 0, charged: 0.041, perhaps: 0, unpriced: 0 },
  })
  expect(pictures).toEqual([{ provenance: 'drawn by gpt-image-2', posts: 2 }])
  const rows = report('--csv').stdout.split('\r\n')
  expect(rows).toHaveLength(6)
  expect(rows[0]).toBe(
    'kind,month,model,section,asked_by,provenance,pictures,texts,charged_usd,perhaps_usd,unpriced_requests',
  )
  expect(rows).toContain('spent,2026-10,gpt-image-2,essays,mona,,1,0,0.041,0,0')
  expect(rows).toContain(
    `spent,2026-11,gpt-image-2,"'=cmd",(nobody: the post had none),,1,0,0.041,0.041,0`,
  )
  expect(rows).toContain('pictures,,,,,drawn by gpt-image-2,2,,,,')
})

it('counts the posts that are named alone', async () => {
  await writeRepo()
  const { expenses } = JSON.parse(report('src/content/blog/essays/**', '--json').stdout)
  expect(expenses.map(({ section }: { section: string }) => section)).toEqual(['essays'])
})

it('says how to fetch the account where there is none, and changes nothing', async () => {
  write(dir, { ...blog, [tides]: post('Tides') })
  const { code, stdout } = report()
  expect(code).toBe(0)
  expect(stdout).toContain('Nothing was spent')
  expect(stdout).toContain('git fetch origin "+refs/hero-images/*:refs/hero-images/*"')
  expect(readFileSync(join(dir, tides), 'utf8')).toBe(post('Tides'))
})

it('refuses `--csv` where there is no such table', () => {
  const child = spawnSync(process.execPath, [cli, 'plan', '--csv', '--dir', dir], {
    encoding: 'utf8',
  })
  expect(child.status).toBe(2)
  expect(child.stderr).toContain('`plan` gives no table for `--csv`.')
  expect(report('--csv', '--json').stderr).toContain('both asked for')
})
