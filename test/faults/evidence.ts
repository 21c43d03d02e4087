import { createHash } from 'node:crypto'
import type { GitHub, LoggedRequest, TestRepo } from '../helpers/github.ts'
import { objectsOf } from '../helpers/github-packs.ts'
import type { JobResult } from '../helpers/runner.ts'
import type { LoggedDrawing } from './images-log-server.ts'
import type { CommonLimits, Limits } from './limits.ts'
import type { Moment, Push, Schedule } from './schedule.ts'

/** One run of the action, and what was done to it. */
export interface PlayedRun {
  readonly index: number
  /** Nothing was made to go wrong, and the limits are ample. */
  readonly isClean: boolean
  readonly limits: Limits
  /** The posts that it was asked to draw, where it was not left to it. */
  readonly asked: readonly string[] | undefined
  readonly result: JobResult
  /** What it may spend together with all that were before it. */
  readonly common: CommonLimits
  /** GitHub's number of it, and the attempt. */
  readonly id: number
  readonly attempt: number
  /** ms since the epoch. */
  readonly started: number
  readonly ended: number
  /** How many runs worked at the same time, with this one. */
  readonly together: number
  /** The signal that it got first, and when: ms since the epoch. */
  readonly killed:
    | { readonly signal: NodeJS.Signals; readonly at: number; readonly on?: Moment['on'] }
    | undefined
  /** ms from the signal to its end. */
  readonly lingered: number | undefined
  /** It hung, and was ended by the harness. */
  readonly isOverdue: boolean
  /** When its temporary files had no room any more, if they ever had none, and what else had none. */
  readonly disk: { readonly at: number | undefined; readonly outputs: boolean } | undefined
  /** How many requests GitHub got of it, and how many of these were to write. */
  readonly requests: number
  readonly writes: number
  /** Where the branch was afterwards. */
  readonly head: string
}

/** A commit that a person pushed, with the text of each post that it wrote. */
export interface Pushed {
  readonly sha: string
  readonly push: Push
  readonly posts: Readonly<Record<string, string>>
}

export interface File {
  readonly sha256: string
  /** As git has it. */
  readonly blob: string
  readonly bytes: Buffer
}

export interface Commit {
  readonly sha: string
  readonly message: string
  readonly files: ReadonlyMap<string, File>
}

/** A fault of GitHub that came to pass. */
export interface GitHubHappened {
  readonly name: string
  /** ms since the epoch. */
  readonly at: number
  /** ms that the answer took. */
  readonly wait?: number
  /** Whose request it was, where that is known. */
  readonly run?: number
}

/** All that a played schedule left behind; the invariants look at nothing else. */
export interface Evidence {
  readonly schedule: Schedule
  readonly key: string
  readonly drawings: readonly LoggedDrawing[]
  readonly runs: readonly PlayedRun[]
  readonly pushes: readonly Pushed[]
  /** The head of the branch before the first run. */
  readonly start: string
  /** The commits of the branch, newest first, until the start and with it. */
  readonly commits: readonly Commit[]
  /** What is left outside the branches, by ref. */
  readonly kept: ReadonlyMap<string, ReadonlyMap<string, File>>
  readonly comments: readonly string[]
  /** Every text that was sent to GitHub, and by which run, where that is known; blobs are decoded. */
  readonly writes: readonly {
    readonly where: string
    readonly text: string
    readonly run?: number | undefined
  }[]
  readonly github: readonly GitHubHappened[]
}

/** Files of the repo, read through GitHub's API when all is over. */
export function openArchive(gh: GitHub, { fullName }: TestRepo) {
  const ask = async (path: string) => {
    const headers = { authorization: `token ${gh.tokenOf('acme')}` }
    const response = await fetch(`${gh.url}/repos/${fullName}${path}`, { headers })
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const blobs = new Map<string, File>()
  const fileOf = async (blob: string): Promise<File> => {
    const known = blobs.get(blob)
    if (known) return known
    const bytes = Buffer.from((await ask(`/git/blobs/${blob}`)).content, 'base64')
    const file = { blob, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
    blobs.set(blob, file)
    return file
  }
  const filesOf = async (commit: string): Promise<Map<string, File>> => {
    const { tree } = await ask(`/git/trees/${commit}?recursive=1`)
    const wanted = tree.filter(({ type }: { type: string }) => type === 'blob')
    return new Map(
      await Promise.all(
        wanted.map(async ({ path, sha }: { path: string; sha: string }) => [
          path,
          await fileOf(sha),
        ]),
      ),
    )
  }
  return {
    filesOf,
    /** Full name and commit of every ref outside the branches that is ours by its name. */
    async otherRefs(): Promise<{ ref: string; sha: string }[]> {
      const refs: { ref: string; object: { sha: string } }[] = await ask(
        '/git/matching-refs/hero-images/',
      )
      return refs.map(({ ref, object }) => ({ ref, sha: object.sha }))
    },
  }
}

/** Texts of the requests to GitHub, with the blobs and what packs hold as bytes of Latin 1. */
export const writesOf = (gh: GitHub): Evidence['writes'] =>
  gh.requests
    .filter(({ body }) => body !== '')
    .map((request) => ({
      where: `${request.method} ${request.path}`,
      text: textOf(request),
      run: request.run,
    }))

function textOf({ body, bytes }: LoggedRequest): string {
  if (bytes)
    return [body, ...objectsOf(bytes).map((object) => object.toString('latin1'))].join('\n')
  const { content, encoding } = JSON.parse(body)
  return encoding === 'base64' ? Buffer.from(content, 'base64').toString('latin1') : body
}
