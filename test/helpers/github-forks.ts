import { json } from './github-front.ts'
import type { Beside, People } from './github-people.ts'
import type { ForkHead, Known } from './github-pulls.ts'

const refused = (login: string) =>
  login.endsWith('[bot]')
    ? json(403, { message: 'Resource not accessible by integration', status: '403' })
    : json(404, { message: 'Not Found', status: '404' })

/**
 * Git of forks that have a pull request. As on GitHub they share their objects with the repo that the
 * pull request is for, and the fork's branch is what that repo knows as `refs/pull/N/head`. Its owner
 * pushes to it, and whoever may write to the other repo where the owner allows it: but no GITHUB_TOKEN.
 */
export function createForks(
  api: string,
  known: Known,
  people: Pick<People, 'roleOf'>,
  ownerToken: (login: string) => string,
): Beside {
  return async ({ method, path, body }, login) => {
    const [, fullName = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)\/git\/(.+)$/.exec(path) ?? []
    const [key, fork] = [...known.forks].find(([, { repo }]) => repo.full_name === fullName) ?? []
    if (key === undefined || fork === undefined) return undefined
    const [base = '', number = ''] = key.split('#')
    const isWrite = method !== 'GET'
    if (isWrite && (login === undefined || !mayPush(login, base, fork, people)))
      return refused(login ?? '')
    const branch = `heads/${fork.ref}`
    const mine = `pull/${number}/head`
    const at = decodeURIComponent(rest)
    if (at.includes('heads/') && !at.endsWith(branch))
      return json(isWrite ? 422 : 404, { message: 'Reference does not exist' })
    const to = at.endsWith(branch)
      ? `${at.slice(0, -branch.length)}${encodeURIComponent(mine)}`
      : rest
    const response = await fetch(`${api}/repos/${base}/git/${to}`, {
      method,
      headers: {
        authorization: `token ${ownerToken(base.split('/')[0] ?? '')}`,
        'content-type': 'application/json',
      },
      ...(body !== '' && { body }),
    })
    const data = await response.json()
    const isMoved = method === 'PATCH' && response.ok && JSON.parse(body).sha !== fork.head
    if (isMoved) Object.assign(fork, { head: JSON.parse(body).sha, pushedAt: new Date() })
    return json(response.status, data)
  }
}

/** Whether somebody may push to a fork that has a pull request; nothing where this is no fork. */
export function mayPushToFork(
  login: string,
  fullName: string,
  known: Known,
  people: Pick<People, 'roleOf'>,
): boolean | undefined {
  const [key, fork] = [...known.forks].find(([, { repo }]) => repo.full_name === fullName) ?? []
  if (key === undefined || fork === undefined) return undefined
  return mayPush(login, key.split('#')[0]!, fork, people)
}

function mayPush(
  login: string,
  base: string,
  { repo, mayModify }: ForkHead,
  people: Pick<People, 'roleOf'>,
): boolean {
  if (repo.owner.login === login) return true
  const writes = ['write', 'maintain', 'admin'].includes(people.roleOf(base, login))
  return mayModify && writes && !login.endsWith('[bot]')
}
