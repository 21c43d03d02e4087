import { setTimeout } from 'node:timers/promises'
import { clockAhead } from '../helpers/clock-ahead.ts'
import type { Content } from '../helpers/content.ts'
import { startGitHub } from '../helpers/github.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { type JobResult, type RunnerJob, runJob } from '../helpers/runner.ts'
import { createBareRemote } from '../repo/bare-remote.ts'
import { smallBlog } from './blog.ts'
import type { Kind } from './staging-scene.ts'

/** A blog with an archive of posts, on the emulated GitHub or behind it on a real bare remote. */

const key = 'sk-test-0123456789abcdef'

/** A post of that day. */
export const dated = (title: string, date: string, more = ''): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: About it.\npubDate: ${date}\n${more}---\n\nWords.\n`

export interface OpenedPull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly branch: string
}

export interface ArchiveScene {
  readonly images: ImagesServer
  readonly gh: Awaited<ReturnType<typeof startGitHub>>
  readonly repo: Awaited<ReturnType<Awaited<ReturnType<typeof startGitHub>>['createRepo']>>
  /** A run by hand with these inputs. */
  run(inputs: Readonly<Record<string, string>>, options?: Partial<RunnerJob>): Promise<JobResult>
  /** The same by the schedule. */
  onSchedule(
    inputs: Readonly<Record<string, string>>,
    options?: Partial<RunnerJob>,
  ): Promise<JobResult>
  /**
   * The same, killed as soon as so many pictures of it were put away, once something holds; how many were
   * by then.
   */
  killedAfter(
    pictures: number,
    inputs: Readonly<Record<string, string>>,
    once?: () => Promise<boolean>,
  ): Promise<number>
  pulls(): Promise<readonly OpenedPull[]>
  /** Paths of what is kept for the main branch, or with the end of a name for one of its shards. */
  kept(end?: string): Promise<readonly string[]>
  merge(number: number): Promise<void>
  close(number: number): Promise<void>
  commit(files: Readonly<Record<string, Content | null>>, branch?: string): Promise<unknown>
  text(branch: string, path: string): Promise<string | undefined>
  paths(branch: string): Promise<readonly string[]>
  branches(): Promise<readonly string[]>
  /** Titles of the posts whose picture was paid for, in turn. */
  paid(): readonly string[]
  end(): Promise<void>
}

export async function openArchive(
  kind: Kind,
  posts: Readonly<Record<string, string>>,
  {
    isVaried = false,
    base = smallBlog,
    hasBatches = false,
  }: {
    readonly isVaried?: boolean
    readonly hasBatches?: boolean
    readonly base?: Readonly<Record<string, Content>>
  } = {},
): Promise<ArchiveScene> {
  const files: Record<string, Content> = { ...base, ...posts }
  const images = await startImagesServer({ key, isSmall: true, isVaried, hasBatches })
  const gh = await startGitHub()
  const repo = await gh.createRepo('acme/blog', files)
  const remote =
    kind === 'through the API'
      ? undefined
      : createBareRemote(files as Record<string, string | Uint8Array>, 'acme/blog')
  // A run that was killed is dead for those that come a minute later.
  let ahead = 0

  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${gh.url}/repos/${repo.fullName}${path}`, {
      method,
      headers: { authorization: `token ${gh.tokenOf('acme')}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
    return (await response.json()) as any
  }
  const run = async (
    name: string,
    inputs: Readonly<Record<string, string>>,
    options: Partial<RunnerJob> = {},
  ) =>
    runJob({
      event: { name, ref: 'refs/heads/main', payload: { repository: await repo.json() } },
      repository: repo.fullName,
      api: gh.url,
      ...(remote && { workspace: remote.clone() }),
      ...(ahead > 0 && { env: clockAhead(ahead) }),
      ...options,
      inputs: {
        'github-token': gh.token,
        'api-key': key,
        'base-url': images.url,
        'max-cost': '9',
        ...inputs,
      },
    })
  const ref = (branch: string) => `refs/heads/${branch}`
  const kept = async (end = ''): Promise<readonly string[]> => {
    const isIt = (name: string) =>
      new RegExp(`^refs/hero-images/branch-main-[0-9a-f]{8}${end}$`).test(name)
    if (remote) {
      const name = remote
        .git('for-each-ref', '--format=%(refname)', 'refs/hero-images/')
        .split('\n')
        .find(isIt)
      return name ? remote.git('ls-tree', '-r', '--name-only', name).split('\n') : []
    }
    const refs = await ask('GET', '/git/matching-refs/hero-images/branch-main')
    const found = refs.find(({ ref }: { ref: string }) => isIt(ref))
    return found ? [...(await repo.files(found.object.sha)).keys()] : []
  }
  const staged = async () =>
    (await kept()).filter(
      (path) => path.endsWith('.json') && !/^(?:finished|placed|declined)\//.test(path),
    ).length

  return {
    images,
    gh,
    repo,
    run: (inputs, options) => run('workflow_dispatch', inputs, options),
    onSchedule: (inputs, options) => run('schedule', inputs, options),
    async killedAfter(pictures, inputs, once = async () => true) {
      let kill: ((signal: NodeJS.Signals) => void) | undefined
      let isOver = false
      let seen = 0
      const watching = (async () => {
        while (!isOver && seen < pictures) {
          seen = (await once()) ? await staged() : 0
          if (seen >= pictures) kill?.('SIGKILL')
          await setTimeout(40)
        }
      })()
      const job = await run('workflow_dispatch', inputs, {
        onStart: (how) => {
          kill = how
        },
      })
      isOver = true
      await watching
      if (job.code !== null) throw new Error(`Never killed:\n${job.stdout}`)
      ahead += 60_000
      // A `git push` that was under way goes on without the run that began it.
      let saved = await staged()
      for (let before = -1; before !== saved; ) {
        before = saved
        await setTimeout(1000)
        saved = await staged()
      }
      return saved
    },
    kept,
    pulls: async () =>
      (await ask('GET', '/pulls?state=open&per_page=100')).map(
        // biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
        ({ number, title, body, head }: any) => ({ number, title, body, branch: head.ref }),
      ),
    merge: async (number) => void (await repo.mergePull(number)),
    close: async (number) => void (await repo.closePull(number)),
    commit: async (changed, branch = 'main') =>
      remote
        ? remote.commit(branch, changed as Record<string, string | Uint8Array | null>)
        : repo.commit(branch, changed),
    text: async (branch, path) => {
      if (!remote) return (await repo.read(branch, path))?.toString()
      const there = remote.git('ls-tree', '--name-only', branch, '--', path) !== ''
      return there ? `${remote.git('cat-file', 'blob', `${branch}:${path}`)}\n` : undefined
    },
    paths: async (branch) =>
      remote
        ? remote.git('ls-tree', '-r', '--name-only', branch).split('\n')
        : [...((await repo.head(branch)) ? await repo.files(branch) : new Map()).keys()],
    branches: async () =>
      remote
        ? remote.git('for-each-ref', '--format=%(refname:lstrip=2)', ref('')).split('\n')
        : (await ask('GET', '/branches?per_page=100')).map(({ name }: { name: string }) => name),
    paid: () =>
      images.calls.map(
        ({ parameters }) => /Title: “(.+?)”/.exec(String(parameters.prompt))?.[1] ?? '?',
      ),
    async end() {
      await gh.close()
      await images.close()
      remote?.close()
    },
  }
}
