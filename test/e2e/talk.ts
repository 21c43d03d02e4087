import { checkName } from '../../src/github/check-run.ts'
import { findOwnComment, markedName } from '../../src/github/marker.ts'
import { postMark } from '../../src/ledger/post-mark.ts'
import type { Approval } from '../../src/staging/approval-entry.ts'
import { clockAhead } from '../helpers/clock-ahead.ts'
import type { Content, Role } from '../helpers/github.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { waitingAmong } from '../helpers/kept.ts'
import type { JobResult, RunnerEvent, RunnerJob } from '../helpers/runner.ts'
import {
  commentEvent,
  dispatchEvent,
  laterThan,
  pullEvent,
  reviewEvent,
} from '../helpers/webhooks.ts'
import { openScene, type Scene, smallBlog } from './blog.ts'

/** A pull request that people talk on: each act is done on the emulated GitHub, then dist runs on its event. */

export const key = 'sk-test-0123456789abcdef'
export const us = 'github-actions[bot]'
export const workflowPath = '.github/workflows/hero-images.yml'

/** Listens to what people say; `types` as the example workflow has them. */
export const workflow = `name: Hero images
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review, closed]
  issue_comment:
    types: [created, edited]
  pull_request_review:
    types: [submitted, dismissed]
  workflow_dispatch:
`

// biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
type Json = any

/** A task box: its place among all of the comment, what its line matches, or what it is for. */
export type Which = number | RegExp | { readonly act: string; readonly post: string }

/** A comment on the pull request, and the event of what was done to it. */
export interface Said {
  readonly id: number
  readonly event: RunnerEvent
}

/** What was done to it, and the job that it started. */
export type Job = JobResult & Said

/** Acts that start no run by themselves: {@link TalkScene.run} does, maybe later. */
export interface Acts {
  opened(as?: string): Promise<RunnerEvent>
  /** A commit to the branch. */
  push(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<RunnerEvent>
  say(login: string, text: string): Promise<Said>
  /** Ticks boxes of our comment in one edit. @throws where GitHub does not let them, or there is no box */
  tick(login: string, ...which: Which[]): Promise<Said>
  untick(login: string, ...which: Which[]): Promise<Said>
  /** Another text for a comment, by default for ours. */
  editComment(login: string, body: string, id?: number): Promise<Said>
  /** An approving review, by default of the newest commit. */
  review(
    login: string,
    options?: { head?: string; event?: 'APPROVE' | 'COMMENT' | 'REQUEST_CHANGES'; body?: string },
  ): Promise<RunnerEvent>
  /** An earlier review is dismissed by somebody. */
  dismiss(login: string, review: RunnerEvent): Promise<RunnerEvent>
  closed(options?: { merged?: boolean; as?: string }): Promise<RunnerEvent>
}

type Options = Partial<RunnerJob>

export interface TalkScene {
  readonly scene: Scene
  readonly images: ImagesServer
  readonly act: Acts
  run(event: RunnerEvent | Said, options?: Options): Promise<JobResult>

  /** From now on the clock of each run is a minute ahead: what was killed is dead by then. */
  later(): void
  opened(as?: string): Promise<JobResult>
  push(...args: Parameters<Acts['push']>): Promise<JobResult>
  say(...args: Parameters<Acts['say']>): Promise<Job>
  tick(...args: Parameters<Acts['tick']>): Promise<Job>
  untick(...args: Parameters<Acts['untick']>): Promise<Job>
  editComment(...args: Parameters<Acts['editComment']>): Promise<Job>
  review(...args: Parameters<Acts['review']>): Promise<JobResult>
  closed(...args: Parameters<Acts['closed']>): Promise<JobResult>
  /** A run by hand; the workflow hands its inputs on. */
  dispatch(inputs: Readonly<Record<string, string>>): Promise<JobResult>

  /** Text of our comment; nothing where there is none. */
  comment(): Promise<string | undefined>
  commentId(): Promise<number | undefined>
  /** Writes our comment's text as its author would, without an event: GITHUB_TOKEN starts none. */
  restore(body: string): Promise<void>
  head(): Promise<string>
  /** The newest check run `Hero images` on the head. */
  checks(): Promise<Json | undefined>
  /** Paths on the staging ref of what waits there; nothing where nothing does. */
  staging(): Promise<readonly string[] | undefined>
  /** All paths on the same ref, what is only remembered too. */
  remembered(): Promise<readonly string[]>
  /** Those that stand. */
  approvals(): Promise<readonly Approval[]>
  setRole(login: string, role: Role): Promise<void>
  close(): Promise<void>
}

/** That of our comments that was written last. */
const newestOf = (comments: readonly Json[]): Json | undefined =>
  comments
    .filter((one) => markedName(one) !== undefined)
    .toSorted((a, b) => Date.parse(b.updated_at) - Date.parse(a.updated_at))[0]

export async function openTalk(
  files: Readonly<Record<string, Content>>,
  {
    roles = {},
    users = [],
    base = { ...smallBlog, [workflowPath]: workflow },
    inputs = {},
    fork,
    isVaried = true,
  }: {
    /** Accounts, and what each may do. */
    roles?: Readonly<Record<string, Role>>
    /** Accounts without a role, e.g. of apps. */
    users?: readonly string[]
    base?: Readonly<Record<string, Content>>
    /** Of the action, as the workflow sets them for all its events. */
    inputs?: Readonly<Record<string, string>>
    fork?: string
    /** Whether the same wish gives another picture each time. */
    isVaried?: boolean
  } = {},
): Promise<TalkScene> {
  const images = await startImagesServer({ key, isVaried, isSmall: true })
  const scene = await openScene(files, {
    base,
    users: [...Object.keys(roles), ...users],
    ...(fork === undefined ? {} : { fork }),
  })
  const { gh, repo, branch } = scene
  const { number } = scene.pull
  for (const [login, role] of Object.entries(roles)) await repo.setRole(login, role)
  const given = { 'api-key': key, 'base-url': images.url, 'max-images': '20', ...inputs }

  let ahead = 0
  const run: TalkScene['run'] = (what, options = {}) =>
    scene.runOn('event' in what ? what.event : what, {
      workflow: workflowPath,
      ...options,
      ...(ahead > 0 && { env: { ...options.env, ...clockAhead(ahead) } }),
      inputs: { ...given, ...options.inputs },
    })
  const around = async (login: string) => ({
    repository: await repo.json(),
    sender: await gh.account(login),
  })
  const own = async () => findOwnComment(await repo.comments(number), us)
  const mustOwn = async () => {
    const comment = await own()
    if (comment === undefined) throw new Error('There is no comment of ours')
    return comment
  }
  /** Two people do not change a comment in one moment: the second one sees what the first one did. */
  const inTurn = turns()

  const edit = (login: string, change: (body: string) => string, id?: number) =>
    inTurn(async () => {
      const all = await repo.comments(number)
      const old = id === undefined ? await mustOwn() : all.find((one) => one.id === id)
      if (old === undefined) throw new Error(`There is no comment ${id}`)
      const comment = await repo.editComment(old.id, change(old.body), login)
      const pull = await repo.pull(number)
      const event = commentEvent({ comment, pull, from: old.body }, await around(login))
      return { id: comment.id, event }
    })

  const act: Acts = {
    opened: async (as = 'acme') =>
      pullEvent({ action: 'opened', pull: await repo.pull(number) }, await around(as)),
    async push(changed) {
      const before = await repo.head(branch)
      await repo.commit(branch, changed)
      const pull = await repo.pull(number)
      return pullEvent(
        { action: 'synchronize', pull, ...(before && { before }) },
        await around('acme'),
      )
    },
    async say(login, text) {
      const seen = newestOf(await repo.comments(number))
      const comment = await repo.comment(number, text, login)
      const pull = await repo.pull(number)
      const said = { ...comment, created_at: laterThan(seen?.updated_at, comment.created_at) }
      return { id: comment.id, event: commentEvent({ comment: said, pull }, await around(login)) }
    },
    tick: (login, ...which) => edit(login, (body) => setBoxes(body, which, true)),
    untick: (login, ...which) => edit(login, (body) => setBoxes(body, which, false)),
    editComment: (login, body, id) => edit(login, () => body, id),
    async review(login, options = {}) {
      const seen = newestOf(await repo.comments(number))
      const given = await repo.review(number, { as: login, ...options })
      const submitted_at = laterThan(seen?.updated_at, given.submitted_at)
      const review = { ...given, body: options.body ?? null, submitted_at }
      return reviewEvent({ review, pull: await repo.pull(number) }, await around(login))
    },
    async dismiss(login, event) {
      const payload: Json = event.payload
      const updated_at = laterThan(payload.review.submitted_at, new Date().toISOString())
      await repo.dismissReview(number, payload.review.id)
      const review = { ...payload.review, state: 'dismissed', updated_at }
      const pull = await repo.pull(number)
      return reviewEvent({ review, pull, action: 'dismissed' }, await around(login))
    },
    async closed({ merged = false, as = 'acme' } = {}) {
      const pull = merged
        ? await repo.mergePull(number, as)
        : await repo.closePull(number).then(() => repo.pull(number))
      return pullEvent({ action: 'closed', pull }, await around(as))
    },
  }
  const job = async (said: Promise<Said>): Promise<Job> => {
    const done = await said
    return { ...(await run(done)), ...done }
  }
  const shelf = () => repo.ref(`refs/hero-images/pr-${number}`)

  return {
    scene,
    images,
    act,
    run,
    later: () => {
      ahead += 60_000
    },
    opened: async (as) => run(await act.opened(as)),
    push: async (changed) => run(await act.push(changed)),
    say: (...args) => job(act.say(...args)),
    tick: (...args) => job(act.tick(...args)),
    untick: (...args) => job(act.untick(...args)),
    editComment: (...args) => job(act.editComment(...args)),
    review: async (...args) => run(await act.review(...args)),
    closed: async (options) => run(await act.closed(options)),
    dispatch: async (more) =>
      run(dispatchEvent({ inputs: more, workflow: workflowPath }, await around('acme')), {
        inputs: { 'pull-request': String(number), ...more },
      }),

    comment: async () => (await own())?.body,
    commentId: async () => (await own())?.id,
    restore: async (body) => {
      await repo.editComment((await mustOwn()).id, body, us)
    },
    head: async () => (await repo.pull(number)).head.sha,
    checks: async () => {
      const { head } = await repo.pull(number)
      return (await repo.checks(head.sha)).get(checkName())
    },
    async staging() {
      const sha = await shelf()
      return sha === undefined ? undefined : waitingAmong((await repo.files(sha)).keys())
    },
    async remembered() {
      const sha = await shelf()
      return sha === undefined ? [] : [...(await repo.files(sha)).keys()]
    },
    async approvals() {
      const sha = await shelf()
      if (sha === undefined) return []
      const paths = [...(await repo.files(sha)).keys()].filter((path) =>
        path.startsWith('approvals/'),
      )
      const texts = await Promise.all(paths.map((path) => repo.read(sha, path)))
      const all: readonly Approval[] = texts.map((text) => JSON.parse(text!.toString()))
      return all.filter(({ taken }) => !taken)
    },
    setRole: (login, role) => repo.setRole(login, role),
    async close() {
      await scene.close()
      await images.close()
    },
  }
}

const anyBox = /^(\s*[-*+] \[)[ xX](\].*)$/

/** The text with these boxes ticked or not, as GitHub's page writes it. */
export function setBoxes(body: string, which: readonly Which[], ticked: boolean): string {
  const lines = body.split('\n')
  const boxes = lines.flatMap((line, at) => (anyBox.test(line) ? [at] : []))
  for (const one of which) {
    const at = boxes.find((at, index) => isMeant(one, lines[at]!, index))
    if (at === undefined) throw new Error(`There is no such box: ${JSON.stringify(one)}\n${body}`)
    lines[at] = lines[at]!.replace(anyBox, `$1${ticked ? 'x' : ' '}$2`)
  }
  return lines.join('\n')
}

function isMeant(which: Which, line: string, index: number): boolean {
  if (typeof which === 'number') return which === index
  if (which instanceof RegExp) return which.test(line)
  return line.includes(`<!-- hero:${which.act} ${postMark(which.post)} `)
}

/** Does one after the other. */
function turns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
