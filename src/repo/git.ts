import { EOL } from 'node:os'
import { exec } from '@actions/exec'
import { HeroImagesError } from '../errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface GitOptions {
  /**
   * Only for a command that reads it, and no more than a pipe holds at once (64 KiB): exec 3.0 leaves
   * an EPIPE uncaught, so to write to a git that has already ended would end this process.
   */
  readonly input?: Buffer
  /** Added to the environment of all calls. */
  readonly env?: Environment
  readonly cwd?: string
}

export interface Git {
  /** What git gives, whatever its exit code. */
  ask(args: readonly string[], options?: GitOptions): Promise<GitAnswer>
  /** What git prints. @throws HeroImagesError where it fails, with git's own words */
  run(args: readonly string[], options?: GitOptions): Promise<Buffer>
  /** The same as text, trimmed. @throws HeroImagesError */
  line(args: readonly string[], options?: GitOptions): Promise<string>
}

export interface GitSettings {
  /** What git and its helpers start from: PATH, proxies, ssh. Nothing is decided from it here. */
  readonly env: Environment
  /** Settings for these calls alone, stronger than all files; never in arguments, as all can list those. */
  readonly config?: readonly (readonly [key: string, value: string])[]
}

/** Set where a hook of git started us; they would lead git away from `dir`. */
const misleading = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
]

/**
 * A repository can hold a folder that looks like one of its own, with settings of its own; and settings
 * can name a program for git to start. Neither is followed, whatever folder this is.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
const guards = [
  ['safe.bareRepository', 'explicit'],
  ['core.fsmonitor', 'false'],
] as const

/**
 * The setting that lets git work in a folder of another account: in a job of Actions, which runs in a
 * container as another one than the runner's, and nowhere else.
 */
export const trusting = (dir: string, env: Environment): GitSettings['config'] & object =>
  env.GITHUB_ACTIONS === 'true' ? [['safe.directory', dir]] : []

/** Git in a folder, without a shell, a terminal, or a word on stdout. */
export function createGit(dir: string, { env, config = [] }: GitSettings): Git {
  const base = {
    ...env,
    ...Object.fromEntries(misleading.map((name) => [name, undefined])),
    ...configEnv([...config, ...guards], env.GIT_CONFIG_COUNT),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C', // its messages are read
    LANGUAGE: undefined,
  }

  const git: Git = {
    async ask(args, { input, env: more, cwd = dir } = {}) {
      const stdout: Buffer[] = []
      const stderr: Buffer[] = []
      const code = await exec('git', [...args], {
        cwd,
        env: defined({ ...base, ...more }),
        ...(input && { input }),
        silent: true,
        ignoreReturnCode: true,
        // The strings of getExecOutput would break bytes that are not UTF-8.
        listeners: {
          stdout: (data) => stdout.push(taken(data)),
          stderr: (data) => stderr.push(data),
        },
      })
      return { code, stdout: Buffer.concat(stdout), stderr: redact(Buffer.concat(stderr)) }
    },
    async run(args, options) {
      const { code, stdout, stderr } = await git.ask(args, options)
      if (code !== 0)
        throw new HeroImagesError(`git ${args[0]} failed (exit code ${code}): ${lastLines(stderr)}`)
      return stdout
    },
    line: async (args, options) => (await git.run(args, options)).toString().trim(),
  }
  return git
}

/**
 * A copy of a piece of output, for us; the piece itself ends a line from now on. exec 3.0 puts lines together
 * and searches each from its start again with every piece, whoever listens: of 32 MB without a line break, as
 * a listing with `-z` is, that takes seconds.
 */
function taken(piece: Buffer): Buffer {
  const ours = Buffer.from(piece)
  piece.write(EOL, Math.max(0, piece.length - EOL.length), 'latin1')
  return ours
}

/** The end of what git said, on one line. */
export const lastLines = (stderr: string): string =>
  stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('hint:'))
    .slice(-3)
    .join('; ')

/** Git repeats the remote's address in its messages, also where a password stands in it. */
const redact = (stderr: Buffer): string => stderr.toString().replace(/:\/\/[^\s/@]+@/g, '://***@')

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT */
function configEnv(config: readonly (readonly [string, string])[], present = '0'): Environment {
  const start = Number.parseInt(present, 10) || 0
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(start + config.length)],
    ...config.flatMap(([key, value], i) => [
      [`GIT_CONFIG_KEY_${start + i}`, key],
      [`GIT_CONFIG_VALUE_${start + i}`, value],
    ]),
  ])
}

const defined = (env: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
