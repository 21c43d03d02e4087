import { type Answer, json, type LoggedRequest } from './github-front.ts'

/** What a person may do in a repo; `none` is what GitHub says of strangers to a private one. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin'

const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']
/** Each role has the rights of those before it, and one more. */
const rights = ['pull', 'triage', 'push', 'maintain', 'admin'] as const

/** Answers with what GitHub has and the emulator lacks; nothing where that is not asked for. */
export type Beside = (
  request: Pick<LoggedRequest, 'method' | 'path' | 'body'>,
  login: string | undefined,
) => Promise<Answer | undefined>

export interface Person {
  readonly login: string
  readonly type: 'User' | 'Bot'
  readonly [more: string]: unknown
}

export interface People {
  /** An account as it stands in JSON; nothing where there is none. */
  find(login: string): Promise<Person | undefined>
  set(fullName: string, login: string, role: Role): void
  roleOf(fullName: string, login: string): Role
  readonly answer: Beside
}

/** Accounts of apps have another type than those of people. */
export function markBots(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('login' in value)) return value
  return isBot(String(value.login)) ? { ...value, type: 'Bot' } : value
}

const isBot = (login: string) => login.endsWith('[bot]')

/** Who may do what in which repo. Whoever has no role may read: the repos are public. */
export function createPeople(api: string, outward: (text: string) => string): People {
  const given = new Map<string, Role>()
  const key = (fullName: string, login: string) => `${fullName}#${login}`.toLowerCase()
  const get = async (path: string) => {
    const response = await fetch(api + path)
    return response.ok ? JSON.parse(outward(await response.text()), markBots) : undefined
  }

  const people: People = {
    find: (login) => get(`/users/${encodeURIComponent(login)}`),
    set: (fullName, login, role) => given.set(key(fullName, login), role),
    roleOf(fullName, login) {
      if (fullName.split('/')[0] === login) return 'admin'
      return given.get(key(fullName, login)) ?? 'read'
    },

    async answer({ method, path }, login) {
      const { pathname } = new URL(path, api)
      const [, repo = '', who = ''] =
        /^\/repos\/([^/]+\/[^/]+)\/collaborators\/([^/]+)\/permission$/.exec(pathname) ?? []
      if (method === 'GET' && who !== '') return permission(repo, decodeURIComponent(who), login)
      const [, of = '', id = ''] =
        /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/.exec(pathname) ?? []
      if ((method === 'PATCH' || method === 'DELETE') && id !== '') return change(of, id, login)
      return undefined
    },
  }

  async function permission(repo: string, who: string, login: string | undefined) {
    if (login === undefined || !may(people.roleOf(repo, login), 'push'))
      return json(403, { message: 'Must have push access to view collaborator permission.' })
    const person = isBot(who) ? undefined : await people.find(who)
    if (person === undefined) return json(404, { message: `${who} is not a user`, status: '404' })
    const role = people.roleOf(repo, person.login)
    const permissions = Object.fromEntries(rights.map((right) => [right, may(role, right)]))
    return json(200, {
      permission: legacy[role],
      role_name: role,
      user: { ...person, permissions, role_name: role },
    })
  }

  /** One's own comment anybody may change, those of others only people who may write. */
  async function change(repo: string, id: string, login: string | undefined) {
    const comment = await get(`/repos/${repo}/issues/comments/${id}`)
    if (comment === undefined || login === undefined || comment.user?.login === login)
      return undefined
    if (may(people.roleOf(repo, login), 'push')) return undefined
    return json(403, { message: 'Must have admin rights to Repository.', status: '403' })
  }

  return people
}

const may = (role: Role, right: (typeof rights)[number]) =>
  roles.indexOf(role) > rights.indexOf(right)

/** The four words that `permission` knew before there were more roles. */
const legacy: Readonly<Record<Role, string>> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
}
