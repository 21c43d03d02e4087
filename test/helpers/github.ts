/**
 * GitHub on this machine: the npm package `emulate`, which we did not write, behind a front that adds
 * what it lacks and lets a test go wrong on purpose.
 *
 *     const gh = await startGitHub()
 *     const blog = await gh.createRepo('acme/blog', { 'posts/a.md': '# A' })
 *     await blog.commit('new-post', { 'posts/b.md': '# B', 'posts/a.md': null }, { from: 'main' })
 *     const pull = await blog.openPull({ head: 'new-post', title: 'B' })   // the pull request's JSON
 *
 *     // the program under test gets gh.url as GITHUB_API_URL (and GITHUB_SERVER_URL), gh.token as token
 *     gh.requests            // what it asked: { method, path, body, status }
 *     gh.fault((r) => r.method === 'PATCH', { status: 502, forward: true }, 1)
 *
 *     await blog.log('new-post'); await blog.read('new-post', 'posts/b.md'); await blog.comments(pull.number)
 *     await blog.setRole('octocat', 'triage')            // none, read, triage, write, maintain, admin
 *     const { id } = await blog.comment(pull.number, 'Hello', 'octocat')
 *     await blog.editComment(id, 'Hi', 'acme')           // throws for those who may not
 *     gh.reactions(id)                                   // [{ content: 'eyes', by: 'github-actions[bot]' }]
 *     (await blog.checks(await blog.head('new-post'))).get('Hero images')   // newest of that name
 *     await blog.review(pull.number, { as: 'octocat' }); await blog.mergePull(pull.number)
 *     await gh.close()
 *
 * Accounts: `acme`, `octocat`, `mallory` and those handed in, each with the token `ghp_<login>`;
 * `gh.token` stands for a workflow's GITHUB_TOKEN and acts as `github-actions[bot]`, which may write
 * to every repo. What the handles of a repo do themselves is not in `gh.requests`.
 *
 * Added to the emulator, as GitHub has it: 401 for an unknown token; 422 for a comment of more than
 * 65,536 characters, and for moving a branch that is not there; `type: "Bot"`; GraphQL
 * `{ viewer { login } }`; pull requests whose head follows the branch, or is in a fork; git of forks;
 * `/:owner/:repo/blob/:ref/:path?raw=true`; reactions on comments; what a person may do, with the words
 * of GitHub (`/collaborators/:login/permission`, 404 for apps and unknown people); 403 for changing the
 * comment of another without the right to write; git’s own endpoint for pushes; Git LFS (`gh.lfs`);
 * attachments (`gh.attachments`).
 */
import { createEmulator } from 'emulate'
import type { Content } from './content.ts'
import { type Attachment, createAttachments } from './github-attachments.ts'
import { createForks, mayPushToFork } from './github-forks.ts'
import {
  type Fault,
  type Front,
  json,
  type LoggedRequest,
  startFront,
  withoutRun,
} from './github-front.ts'
import { receivePack } from './github-packs.ts'
import { type Beside, createPeople, markBots, type Person } from './github-people.ts'
import { completePulls, type Known } from './github-pulls.ts'
import { createReactions, type Reactions } from './github-reactions.ts'
import { createTestRepo, type TestRepo } from './github-repo.ts'
import { createLfs, type LfsServer } from './lfs-server.ts'

export type { Content } from './content.ts'
export type { Fault, LoggedRequest } from './github-front.ts'
export type { Role } from './github-people.ts'
export type { TestRepo } from './github-repo.ts'

export interface GitHub {
  readonly url: string
  /** Stands for GITHUB_TOKEN. */
  readonly token: string
  readonly requests: readonly LoggedRequest[]
  tokenOf(login: string): string
  /** An account's JSON, as events tell who did something. */
  account(login: string): Promise<Person>
  /** Repo with these files as first commit of `main`; without files it is empty. */
  createRepo(fullName: string, files: Readonly<Record<string, Content>>): Promise<TestRepo>
  /** What people and programs put under a comment, in the order in which it came. */
  reactions(comment: number): ReturnType<Reactions['of']>
  /** The next `times` requests (all, if not said) that `when` picks go wrong. Gives what ends it. */
  fault(when: (request: LoggedRequest) => boolean, then: Fault, times?: number): () => void
  /** Git LFS of its repos. */
  readonly lfs: LfsServer
  /** What was attached, in the order in which it came. */
  readonly attachments: readonly Attachment[]
  /** Lists of files stop after `limit` entries, as GitHub's do after 100,000. */
  truncateTrees(limit: number): () => void
  /** The token may read only: every write is answered with GitHub's 403. */
  forbidWrites(): () => void
  close(): Promise<void>
}

const bot = 'github-actions[bot]'
const workflowToken = 'ghs_workflow'

export async function startGitHub({ users = [] }: { users?: string[] } = {}): Promise<GitHub> {
  const logins = [...new Set(['acme', 'octocat', 'mallory', ...users])]
  const tokens = new Map(logins.map((login) => [`ghp_${login}`, login]))
  tokens.set(workflowToken, bot)
  const tokenOf = (login: string) => {
    for (const [token, whose] of tokens) if (whose === login) return token
    throw new Error(`There is no account ${login}: name it in startGitHub({ users })`)
  }
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries([...tokens].map(([t, login]) => [t, { login, scopes: ['repo'] }])),
      github: { users: [...logins, bot].map((login) => ({ login })) },
    },
  })
  const inner = emulator.url.replace('localhost', '127.0.0.1')
  const known: Known = { forks: new Map(), merges: new Map() }
  /** Links in answers lead to the front. */
  const outward = (text: string) =>
    text.replaceAll(emulator.url, front.url).replaceAll(inner, front.url)
  const people = createPeople(inner, outward)
  const reactions = createReactions(inner, people)
  const beside: Beside = async (request, login) =>
    (await people.answer(request, login)) ??
    (await reactions.answer(request, login)) ??
    (await forks(request, login))
  const forks = createForks(inner, known, people, tokenOf)

  const lfs = createLfs(() => front.url, {
    who: (token) => tokens.get(withoutRun(token)),
    mayWrite: (login, fullName) =>
      mayPushToFork(login, fullName, known, people) ??
      ['write', 'maintain', 'admin'].includes(people.roleOf(fullName, login)),
  })

  const attachments = createAttachments(
    () => front.url,
    (token) => tokens.get(withoutRun(token)),
    async (login, repositoryId) => {
      const response = await fetch(`${inner}/repositories/${repositoryId}`)
      const { full_name } = await response.json()
      return ['write', 'maintain', 'admin'].includes(people.roleOf(String(full_name), login))
    },
  )

  const front: Front = await startFront(async (request, headers) => {
    const ofLfs = await lfs.answer(request, headers.authorization)
    if (ofLfs) return ofLfs
    const attached = await attachments.answer(request)
    if (attached) return attached
    const authorization = headers.authorization && withoutRun(headers.authorization)
    const [, fullName] = /^\/([^/]+\/[^/]+)\.git\/git-receive-pack$/.exec(request.path) ?? []
    if (fullName !== undefined)
      return receivePack({ api: inner, fullName, body: request.bytes!, authorization }, (given) =>
        tokens.has(withoutRun(given)) ? withoutRun(given) : undefined,
      )
    const login = tokens.get(authorization?.split(' ').at(-1) ?? '')
    if (authorization !== undefined && login === undefined)
      return json(401, { message: 'Bad credentials', status: '401' })
    if (request.path === '/graphql') return graphql(request.body, login)
    const raw = /^(\/[^/]+\/[^/]+)\/blob\/(.+)\?raw=true$/.exec(request.path)
    if (raw !== null)
      return { status: 302, headers: { location: `${raw[1]}/raw/${raw[2]}` }, body: Buffer.of() }
    if (tooLong(request)) return json(422, bodyIsTooLong)
    const answer = await beside(request, login)
    if (answer) return answer

    const response = await fetch(inner + request.path, {
      method: request.method,
      headers: { ...(authorization && { authorization }), 'content-type': 'application/json' },
      redirect: 'manual',
      ...(request.body !== '' && { body: request.body }),
    })
    const kept: Record<string, string> = {}
    for (const name of ['content-type', 'link', 'location']) {
      const value = response.headers.get(name)
      if (value !== null) kept[name] = outward(value)
    }
    const bytes = Buffer.from(await response.arrayBuffer())
    if (!kept['content-type']?.includes('json') || bytes.length === 0)
      return { status: response.status, headers: kept, body: bytes }
    if (response.status === 404 && /^(PATCH|DELETE) .*\/git\/refs\//.test(asLine(request)))
      return json(422, { message: 'Reference does not exist', status: '422' })
    const data = JSON.parse(outward(bytes.toString()), markBots)
    return json(response.status, await completePulls(data, inner, known), kept)
  })

  const fault: GitHub['fault'] = (when, then, times = Number.POSITIVE_INFINITY) => {
    const rule = { when, then, times }
    front.rules.add(rule)
    return () => front.rules.delete(rule)
  }
  return {
    url: front.url,
    token: workflowToken,
    requests: front.requests,
    lfs,
    attachments: attachments.all,
    tokenOf,
    async account(login) {
      const person = await people.find(login)
      if (person === undefined) throw new Error(`There is no account ${login}`)
      return person
    },
    createRepo: (fullName, files) =>
      createTestRepo({ api: inner, outward, fullName, bot, tokenOf, known, people, beside }, files),
    reactions: reactions.of,
    fault,
    truncateTrees: (limit) =>
      fault(({ method, path }) => method === 'GET' && /\/git\/trees\/.*recursive/.test(path), {
        rewrite: ({ tree, ...rest }) =>
          tree.length > limit
            ? { ...rest, tree: tree.slice(0, limit), truncated: true }
            : { ...rest, tree },
      }),
    forbidWrites: () =>
      fault(({ method, path }) => method !== 'GET' && path !== '/graphql', {
        status: 403,
        body: { message: 'Resource not accessible by integration', status: '403' },
      }),
    async close() {
      await front.close()
      await emulator.close()
    },
  }
}

const asLine = ({ method, path }: LoggedRequest) => `${method} ${path}`

const tooLong = (request: LoggedRequest) =>
  /^(POST|PATCH) .*\/issues\/(\d+\/comments|comments\/\d+)$/.test(asLine(request)) &&
  [...JSON.parse(request.body).body].length > 65_536

const bodyIsTooLong = {
  message: 'Validation Failed',
  errors: [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body is too long (maximum is 65536 characters)',
    },
  ],
  status: '422',
}

const graphql = (body: string, login: string | undefined) =>
  login !== undefined && /\bviewer\s*\{\s*login\s*\}/.test(JSON.parse(body).query)
    ? json(200, { data: { viewer: { login } } })
    : json(200, { errors: [{ type: 'NOT_SUPPORTED', message: 'not in this emulator' }] })
