import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Content, plain } from '../helpers/content.ts'

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
  cpSync(emptyRemote(), dir, { recursive: true })
  let clones = 0

  const remote: BareRemote = {
    url,
    dir,
    folder,
    commit(branch, changed, { from, message = 'Commit of a test', date } = {}) {
      const start =
        from ?? remote.git('for-each-ref', '--format=%(refname)', `refs/heads/${branch}`)
      const time = Math.floor((date === undefined ? Date.now() : Date.parse(date)) / 1000)
      const commit = [
        `commit refs/heads/${branch}\nmark :1\ncommitter Test <test@example.com> ${time} +0000\n`,
        ...data(`${message}\n`),
        start === '' ? '' : `from ${start}^0\n`,
        ...Object.entries(changed).flatMap(([path, content]) => fileChange(path, content)),
        '\nget-mark :1\n',
      ]
      return fastImport(dir, commit)
    },
    grow(branch, commits) {
      const one = (i: number) =>
        `commit refs/heads/${branch}\ncommitter T <t@example.com> ${1e9 + i} +0000\ndata 1\n.\n${
          i === 0 ? `from refs/heads/${branch}^0\n` : ''
        }\n`
      fastImport(
        dir,
        Array.from({ length: commits }, (_, i) => one(i)),
      )
    },
    git: (...args) => gitLine(dir, ...args),
    clone(...options) {
      const target = join(folder, `clone-${++clones}`)
      // A fetch into it starts no process that looks whether there is something to tidy up.
      const quick = ['--config', 'maintenance.auto=false', `--template=${join(dir, 'template')}`]
      git(folder, 'clone', '--quiet', ...quick, ...options, url, target)
      return target
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
  if (Object.keys(files).length > 0) remote.commit('main', files, { message: 'First commit' })
  return remote
}

let made: string | undefined

/** A bare repo without a commit, which is copied: git would take a process for each line of its settings. */
function emptyRemote(): string {
  if (made) return made
  made = mkdtempSync(join(tmpdir(), 'hero-empty-'))
  git(made, 'init', '--quiet', '--bare', '--initial-branch=main', '--template=', made)
  const folders = ['hooks', 'info', 'template/hooks', 'template/info']
  for (const path of folders) mkdirSync(join(made, path), { recursive: true })
  const settings = {
    'uploadpack.allowFilter': 'true',
    'receive.autogc': 'false',
    'gc.auto': '0',
  }
  for (const [key, value] of Object.entries(settings)) git(made, 'config', key, value)
  process.once('exit', () => rmSync(made!, { recursive: true, force: true }))
  return made
}

/** Feeds commands to `git fast-import`: a commit is one process, and needs no work tree. */
function fastImport(dir: string, commands: readonly (string | Uint8Array)[]): string {
  const input = Buffer.concat(commands.map((part) => Buffer.from(part)))
  // By force: somebody may have rewritten the branch.
  return execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: dir,
    env: gitEnv,
    input,
  })
    .toString()
    .trim()
}

const data = (bytes: string | Uint8Array) => [`data ${Buffer.byteLength(bytes)}\n`, bytes, '\n']

/** https://git-scm.com/docs/git-fast-import#_filemodify; a path in quotes may have any character. */
function fileChange(path: string, content: Content | null) {
  const { mode, bytes } = plain(content)
  const quoted = `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
  return bytes === null ? [`D ${quoted}\n`] : [`M ${mode} inline ${quoted}\n`, ...data(bytes)]
}
