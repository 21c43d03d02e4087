import { setTimeout } from 'node:timers/promises'
import { clockAhead } from '../helpers/clock-ahead.ts'
import type { Content } from '../helpers/content.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { waitingAmong } from '../helpers/kept.ts'
import type { JobResult, RunnerJob } from '../helpers/runner.ts'
import { type BareRemote, createBareRemote } from '../repo/bare-remote.ts'
import { openScene, type Scene, smallBlog } from './blog.ts'

/** A pull request whose repo is on the emulated GitHub, or behind it on a real bare remote. */

export const key = 'sk-test-0123456789abcdef'
export const branch = 'new-posts'
export type Kind = 'through the API' | 'with git in a checkout'

type Options = Partial<RunnerJob> & { action?: string }

export interface StagingScene {
  readonly scene: Scene
  readonly images: ImagesServer
  readonly remote: BareRemote | undefined
  /** A run as its event starts it, on a runner of its own. */
  run(options?: Options): Promise<JobResult>
  /** A run by hand with these inputs. */
  runByHand(inputs: Readonly<Record<string, string>>): Promise<JobResult>
  /** The same as `run`, ended by a signal as soon as `when` holds; and when that was. */
  runUntil(
    when: () => boolean | Promise<boolean>,
    signal: NodeJS.Signals,
    options?: Options,
  ): Promise<JobResult & { readonly killedAt: number }>
  /** Paths on the staging ref of what waits there; nothing where nothing does. */
  shelf(): Promise<readonly string[] | undefined>
  /** Paths on the account. */
  account(): Promise<readonly string[]>
  head(): Promise<string | undefined>
  /** Text of a file on the pull request's branch. */
  text(path: string): Promise<string | undefined>
  commit(files: Readonly<Record<string, string | null>>): Promise<unknown>
  deleteBranch(): Promise<unknown>
  /** How often each picture was asked for, by the post's title. */
  paid(): ReadonlyMap<string, readonly number[]>
  close(): Promise<void>
}

export async function openStagingScene(
  kind: Kind,
  files: Readonly<Record<string, string>>,
  base: Readonly<Record<string, Content>> = smallBlog,
): Promise<StagingScene> {
  const images = await startImagesServer({ key, isSmall: true })
  const scene = await openScene(files, { base, branch })
  const behind = kind === 'through the API' ? onGitHub(scene) : onRemote(scene, files, base)
  const inputs = { 'api-key': key, 'base-url': images.url, 'max-images': '20' }
  /** A run that was killed is dead for those that come a minute later. */
  let ahead = 0
  const options = (more: Options): Options => ({
    ...more,
    ...(ahead > 0 && { env: { ...more.env, ...clockAhead(ahead) } }),
    ...(behind.remote && { workspace: behind.remote.clone('--depth=1', '--no-single-branch') }),
    inputs: { ...inputs, ...more.inputs },
  })
  const run: StagingScene['run'] = (more = {}) => scene.run(options(more))

  return {
    scene,
    images,
    ...behind,
    run,
    runByHand: async (more) =>
      scene.runOn(
        {
          name: 'workflow_dispatch',
          ref: 'refs/heads/main',
          payload: { repository: await scene.repo.json() },
        },
        options({ inputs: { 'pull-request': String(scene.pull.number), ...more } }),
      ),

    async runUntil(when, signal, more = {}) {
      let kill: ((signal: NodeJS.Signals) => void) | undefined
      let killedAt = 0
      let isOver = false
      const watch = async () => {
        while (!isOver && killedAt === 0) {
          if (kill && (await when())) {
            killedAt = performance.now()
            kill(signal)
          }
          // Each look starts processes of git.
          await setTimeout(40)
        }
      }
      const watching = watch()
      const job = await run({
        ...more,
        onOutput: (_, how) => {
          kill = how
        },
      })
      isOver = true
      await watching
      if (killedAt === 0) throw new Error(`Never killed:\n${job.stdout}`)
      ahead += 60_000
      return { ...job, killedAt }
    },

    paid() {
      const calls = new Map<string, number[]>()
      for (const [index, { parameters }] of images.calls.entries()) {
        const title =
          /Title: “(.+?)”/.exec(String(parameters.prompt))?.[1] ?? String(parameters.prompt)
        calls.set(title, [...(calls.get(title) ?? []), index])
      }
      return calls
    },

    async close() {
      await scene.close()
      await images.close()
      behind.remote?.close()
    },
  }
}

type Behind = Pick<
  StagingScene,
  'remote' | 'shelf' | 'account' | 'head' | 'text' | 'commit' | 'deleteBranch'
>

function onGitHub({ gh, repo, pull }: Scene): Behind {
  const list = async (name: string): Promise<readonly string[]> => {
    const ref = encodeURIComponent(`hero-images/${name}`)
    const response = await fetch(`${gh.url}/repos/${repo.fullName}/git/ref/${ref}`, {
      headers: { authorization: `token ${gh.token}` },
    })
    if (!response.ok) return []
    // biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
    const { object } = (await response.json()) as any
    return [...(await repo.files(object.sha)).keys()]
  }
  return {
    remote: undefined,
    shelf: async () => waitingAmong(await list(`pr-${pull.number}`)),
    account: () => list('account'),
    head: () => repo.head(branch),
    text: async (path) => (await repo.read(branch, path))?.toString(),
    commit: (files) => repo.commit(branch, files),
    deleteBranch: () => repo.deleteBranch(branch),
  }
}

/** GitHub tells of the pull request, but not of its files. */
function onRemote(
  { gh, pull }: Scene,
  files: Readonly<Record<string, string>>,
  before: Readonly<Record<string, Content>>,
): Behind {
  const remote = createBareRemote(before, 'acme/blog')
  const base = remote.git('rev-parse', 'main')
  const first = remote.commit(branch, files, { from: 'main' })
  const at = (ref: string) => remote.git('for-each-ref', '--format=%(objectname)', ref) || undefined
  gh.fault((request) => /\/pulls\/\d+$/.test(request.path), {
    rewrite: (json) => ({
      ...json,
      base: { ...json.base, sha: base },
      head: { ...json.head, sha: at(`refs/heads/${branch}`) ?? first },
    }),
  })
  const list = (ref: string) =>
    at(ref) === undefined ? [] : remote.git('ls-tree', '-r', '--name-only', ref).split('\n')
  return {
    remote,
    shelf: async () => waitingAmong(list(`refs/hero-images/pr-${pull.number}`)),
    account: async () => list('refs/hero-images/account'),
    head: async () => at(`refs/heads/${branch}`),
    text: async (path) =>
      list(`refs/heads/${branch}`).includes(path)
        ? remote.git('cat-file', 'blob', `${branch}:${path}`)
        : undefined,
    commit: async (changed) => remote.commit(branch, changed),
    deleteBranch: async () => remote.git('branch', '-D', branch),
  }
}
