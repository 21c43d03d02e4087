import { startGitHub } from '../helpers/github.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { type JobResult, type RunnerEvent, runJob } from '../helpers/runner.ts'
import { commentEvent, laterThan } from '../helpers/webhooks.ts'
import { createBareRemote } from '../repo/bare-remote.ts'
import { smallBlog } from './blog.ts'
import type { Kind } from './staging-scene.ts'

/** The default branch of a blog, on the emulated GitHub or behind it on a real bare remote. */

const key = 'sk-test-0123456789abcdef'
export const delivery = 'hero-images/main'

type Files = Readonly<Record<string, string | Uint8Array | null>>

export interface DeliveryScene {
  readonly images: ImagesServer
  readonly gh: Awaited<ReturnType<typeof startGitHub>>
  readonly repo: Awaited<ReturnType<Awaited<ReturnType<typeof startGitHub>>['createRepo']>>
  /** A push of these files to `main`, and the run that it starts. */
  push(files: Files, inputs?: Readonly<Record<string, string>>): Promise<JobResult>
  /** A comment of the owner's, and the run that it starts. */
  say(number: number, text: string): Promise<JobResult>
  /** A run by hand on `main`. */
  dispatch(inputs?: Readonly<Record<string, string>>): Promise<JobResult>
  /** A commit of somebody's; starts a branch that is not there at `main`. */
  commit(branch: string, files: Files): Promise<string>
  merge(branch: string): Promise<void>
  deleteBranch(branch: string): Promise<void>
  head(branch: string): Promise<string | undefined>
  parents(branch: string): Promise<readonly string[]>
  text(branch: string, path: string): Promise<string | undefined>
  /** Paths of a branch. */
  paths(branch: string): Promise<readonly string[]>
  /** The open pull request from the delivery branch. */
  pull(): Promise<{ number: number; title: string; body: string } | undefined>
  setTitle(title: string): Promise<void>
  /** Titles of the posts whose picture was paid for, in turn. */
  paid(): readonly string[]
  close(): Promise<void>
}

export async function openDeliveryScene(kind: Kind, more: Files = {}): Promise<DeliveryScene> {
  const files = { ...smallBlog, ...more } as Record<string, string | Uint8Array>
  const images = await startImagesServer({ key, isSmall: true })
  const gh = await startGitHub()
  const repo = await gh.createRepo('acme/blog', files)
  const remote = kind === 'through the API' ? undefined : createBareRemote(files, 'acme/blog')
  // GitHub opens pull requests for branches that it has.
  if (remote) await repo.commit(delivery, { 'x.txt': 'x' }, { from: 'main' })

  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${gh.url}/repos/${repo.fullName}${path}`, {
      method,
      headers: { authorization: `token ${gh.tokenOf('acme')}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
    return (await response.json()) as any
  }
  const run = async (name: string, payload: object, inputs: Readonly<Record<string, string>>) =>
    start(
      { name, ref: 'refs/heads/main', payload: { ...payload, repository: await repo.json() } },
      inputs,
    )
  const start = async (event: RunnerEvent, inputs: Readonly<Record<string, string>> = {}) =>
    runJob({
      event,
      repository: repo.fullName,
      api: gh.url,
      ...(remote && { workspace: remote.clone('--depth=1') }),
      inputs: { 'github-token': gh.token, 'api-key': key, 'base-url': images.url, ...inputs },
    })
  const ref = (branch: string) => `refs/heads/${branch}`
  const head = async (branch: string) =>
    remote
      ? remote.git('for-each-ref', '--format=%(objectname)', ref(branch)) || undefined
      : repo.head(branch)
  const commit = async (branch: string, changed: Files) => {
    const from = (await head(branch)) === undefined ? { from: 'main' } : {}
    return remote ? remote.commit(branch, changed, from) : repo.commit(branch, changed, from)
  }
  const open = async () =>
    (await ask('GET', '/pulls?state=open')).find(
      (pull: { head: { ref: string } }) => pull.head.ref === delivery,
    )

  return {
    images,
    gh,
    repo,
    head,
    commit,
    async push(changed, inputs = {}) {
      const before = await head('main')
      await commit('main', changed)
      return run('push', { before }, inputs)
    },
    async say(number, text) {
      const before = (await repo.comments(number)).map(({ updated_at }) => updated_at)
      const comment = await repo.comment(number, text, 'acme')
      // Said after it was seen what stands there.
      comment.created_at = laterThan(before.sort().at(-1), comment.created_at)
      const sender = await gh.account('acme')
      const around = { repository: await repo.json(), sender }
      return start(commentEvent({ comment, pull: await repo.pull(number) }, around))
    },
    dispatch: (inputs = {}) => run('workflow_dispatch', { inputs: {} }, inputs),
    async merge(branch) {
      if (!remote) return void (await repo.mergePull((await open()).number))
      const [onto, from] = [remote.git('rev-parse', 'main'), remote.git('rev-parse', branch)]
      const tree = remote.git('merge-tree', '--write-tree', onto, from)
      const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.com']
      const made = remote.git(...who, 'commit-tree', tree, '-p', onto, '-p', from, '-m', 'Merge')
      remote.git('update-ref', ref('main'), made)
    },
    deleteBranch: async (branch) =>
      remote ? void remote.git('branch', '-D', branch) : repo.deleteBranch(branch),
    parents: async (branch) =>
      remote
        ? remote.git('log', '-1', '--format=%P', branch).split(' ')
        : ((await repo.log(branch))[0]?.parents ?? []),
    text: async (branch, path) => {
      if (!remote) return (await repo.read(branch, path))?.toString()
      const there = remote.git('ls-tree', '--name-only', branch, '--', path) !== ''
      return there ? `${remote.git('cat-file', 'blob', `${branch}:${path}`)}\n` : undefined
    },
    paths: async (branch) =>
      remote
        ? remote.git('ls-tree', '-r', '--name-only', branch).split('\n')
        : [...(await repo.files(branch)).keys()],
    pull: open,
    setTitle: async (title) => ask('PATCH', `/pulls/${(await open()).number}`, { title }),
    paid: () =>
      images.calls.map(({ parameters }) => /Title: “(.+?)”/.exec(String(parameters.prompt))![1]!),
    async close() {
      await gh.close()
      await images.close()
      remote?.close()
    },
  }
}
