import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createGit, trusting } from '../../src/repo/git.ts'

/** What a folder of somebody else's could make git do. */

let dir: string
const env = { PATH: process.env.PATH, HOME: '/nowhere' }
const plain = (...args: string[]) => execFileSync('git', args, { cwd: dir, env, encoding: 'utf8' })
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'hero-guards-')))
  plain('init', '-q')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it('a program that the settings of a repository name for its files is not started', async () => {
  const [script, mark] = [join(dir, 'monitor.sh'), join(dir, 'started')]
  writeFileSync(script, `#!/bin/sh\ntouch '${mark}'\n`)
  chmodSync(script, 0o755)
  plain('config', 'core.fsmonitor', script)
  await createGit(dir, { env }).run(['status', '--porcelain'])
  expect(existsSync(mark)).toBe(false)
  // Without the guard it is.
  plain('status', '--porcelain')
  expect(existsSync(mark)).toBe(true)
})

it('a folder that looks like a repository is none', async () => {
  plain('init', '-q', '--bare', 'assets')
  const inside = join(dir, 'assets')
  const found = await createGit(inside, { env }).ask(['rev-parse', '--git-dir'])
  expect(found.code).not.toBe(0)
  expect(found.stderr).toContain('safe.bareRepository')
})

it('a folder of another account is trusted in a job of Actions, and nowhere else', async () => {
  const ask = (more: { [name: string]: string }) => {
    const all = { ...env, ...more, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    return createGit(dir, { env: all, config: trusting(dir, all) }).ask(['rev-parse', '--git-dir'])
  }
  expect((await ask({})).stderr).toContain('dubious ownership')
  expect((await ask({ GITHUB_ACTIONS: 'true' })).code).toBe(0)
})
