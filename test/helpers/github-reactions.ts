import { json } from './github-front.ts'
import type { Beside, People, Person } from './github-people.ts'

interface Reaction {
  readonly id: number
  readonly node_id: string
  readonly user: Person
  readonly content: string
  readonly created_at: string
}

export interface Reactions {
  /** Those on a comment, in the order in which they came. */
  of(comment: number): readonly { readonly content: string; readonly by: string }[]
  readonly answer: Beside
}

const contents = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']

/** Reactions on the comments of issues and pull requests. */
export function createReactions(api: string, people: Pick<People, 'find'>): Reactions {
  const kept = new Map<number, Reaction[]>()
  let last = 0

  const add = async (comment: number, body: string, login: string) => {
    const { content } = JSON.parse(body)
    if (!contents.includes(content)) return json(422, { message: 'Validation Failed' })
    const all = kept.get(comment) ?? []
    const there = all.find((one) => one.content === content && one.user.login === login)
    if (there) return json(200, there)
    const made: Reaction = {
      id: ++last,
      node_id: `REA_${last}`,
      user: (await people.find(login))!,
      content,
      created_at: new Date().toISOString(),
    }
    kept.set(comment, [...all, made])
    return json(201, made)
  }

  return {
    of: (comment) =>
      (kept.get(comment) ?? []).map(({ content, user }) => ({ content, by: user.login })),

    async answer({ method, path, body }, login) {
      const { pathname, searchParams } = new URL(path, api)
      const [, of, id, one] =
        /^(\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+))\/reactions(?:\/(\d+))?$/.exec(
          pathname,
        ) ?? []
      if (of === undefined) return undefined
      const comment = Number(id)
      // A comment that was deleted took its reactions along.
      if (!(await fetch(api + of)).ok) return json(404, { message: 'Not Found', status: '404' })
      const all = kept.get(comment) ?? []
      if (method === 'GET' && one === undefined) {
        const content = searchParams.get('content')
        return json(200, content ? all.filter((each) => each.content === content) : all)
      }
      if (login === undefined) return json(401, { message: 'Requires authentication' })
      if (method === 'POST' && one === undefined) return add(comment, body, login)
      const mine = all.find((each) => each.id === Number(one) && each.user.login === login)
      if (method !== 'DELETE' || !mine) return json(404, { message: 'Not Found', status: '404' })
      kept.set(
        comment,
        all.filter((each) => each !== mine),
      )
      return { status: 204, headers: {}, body: Buffer.of() }
    },
  }
}
