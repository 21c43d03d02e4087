import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Content } from '../helpers/content.ts'

/** Settings of this machine stay out of the tests. */
export const gitEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
}

export const git = (cwd: string, ...args: string[]): Buffer =>
  execFileSync('git', args, {
    cwd,
    env: gitEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })

export const gitLine = (cwd: string, ...args: string[]): string =>
  git(cwd, ...args)
    .toString()
    .trim()

/** Puts files on disk below `dir`; null takes one away. */
export function place(dir: string, files: Readonly<Record<string, Content | null>>) {
  for (const [path, content] of Object.entries(files)) {
    const target = join(dir, path)
    rmSync(target, { force: true })
    if (content === null) continue
    mkdirSync(dirname(target), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content)
    else if ('run' in content) writeFileSync(target, content.run, { mode: 0o755 })
    else symlinkSync(content.link, target)
  }
}

export interface BareRemote {
  readonly url: string
  readonly dir: string
  readonly folder: string
  /** Commits to a branch from somewhere else, as another person would. */
  commit(
    branch: string,
    files: Readonly<Record<string, Content | null>>,
    options?: { from?: string; message?: string; date?: string },
  ): string
  /** Adds so many empty commits to a branch. */
  grow(branch: string, commits: number): void
  git(...args: string[]): string
  /** A clone of its own, with these options of `git clone`. */
  clone(...options: string[]): string
  close(): void
}

/** A bare repo on disk, and clones of it. Empty where no files are given; `name` ends its path. */
export function createBareRemote(
  files: Readonly<Record<string, Content>>,
  name = 'remote',
): BareRemote {
  const folder = mkdtempSync(join(tmpdir(), 'hero-remote-'))
  const dir = join(folder, `${name}.git`)
  const url = pathToFileURL(dir).href
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', dir)
  git(dir, 'config', 'uploadpack.allowFilter', 'true')
  const other = join(folder, 'other')
  git(folder, 'clone', '--quiet', url, other)
  git(other, 'config', 'core.autocrlf', 'false')
  let clones = 0

  const remote: BareRemote = {
    url,
    dir,
    folder,
    commit(branch, changed, { from, message = 'Commit of a test', date } = {}) {
      git(other, 'fetch', '--quiet', '--prune', 'origin')
      const start = from === undefined ? remote.git('for-each-ref', `refs/heads/${branch}`) : from
      if (start === '') git(other, 'checkout', '--quiet', '--orphan', 'fresh')
      else {
        const commit = remote.git('rev-parse', from ?? `refs/heads/${branch}`)
        git(other, 'fetch', '--quiet', 'origin', commit)
        git(other, 'checkout', '--quiet', '--force', '--detach', commit)
      }
      git(other, 'clean', '-fdq')
      place(other, changed)
      git(other, 'add', '--all', '--force')
      execFileSync('git', ['commit', '--quiet', '--no-verify', '--allow-empty', '-m', message], {
        cwd: other,
        env: { ...gitEnv, ...(date && { GIT_COMMITTER_DATE: date }) },
      })
      git(other, 'push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`)
      const made = gitLine(other, 'rev-parse', 'HEAD')
      if (start === '') {
        git(other, 'checkout', '--quiet', '--detach')
        git(other, 'branch', '--quiet', '-D', 'fresh')
      }
      return made
    },
    grow(branch, commits) {
      const one = (i: number) =>
        `commit refs/heads/${branch}\ncommitter T <t@example.com> ${1e9 + i} +0000\ndata 1\n.\n${
          i === 0 ? `from refs/heads/${branch}^0\n` : ''
        }\n`
      execFileSync('git', ['fast-import', '--quiet'], {
        cwd: dir,
        env: gitEnv,
        input: Array.from({ length: commits }, (_, i) => one(i)).join(''),
      })
    },
    git: (...args) => gitLine(dir, ...args),
    clone(...options) {
      const target = join(folder, `clone-${++clones}`)
      git(folder, 'clone', '--quiet', ...options, url, target)
      return target
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
  if (Object.keys(files).length > 0) remote.commit('main', files, { message: 'First commit' })
  return remote
}
