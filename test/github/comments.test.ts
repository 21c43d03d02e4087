import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PermissionError } from '../../src/errors.ts'
import { upsertComment, whoAmI } from '../../src/github/comments.ts'
import { findOwnComment, markedName, markerOf } from '../../src/github/marker.ts'
import { createOctokit } from '../../src/github/octokit.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

const login = 'github-actions[bot]'
const marker = markerOf()
const body = `${marker}\n\nnew\n`
const forged = `${marker}\n\nforged`

describe('findOwnComment', () => {
  const comment = (id: number, by: string | null, text: string | null) => ({
    id,
    body: text,
    user: by === null ? null : { login: by },
  })

  it('knows the name in the marker', () => {
    const bodies = [
      markerOf(),
      markerOf('docs'),
      '<!-- hero-images v2 web -->',
      'x',
      null,
      `x ${markerOf()}`,
    ]
    expect(bodies.map((text) => markedName({ body: text }))).toEqual([
      ...['', 'docs', 'web'],
      ...[undefined, undefined, undefined],
    ])
  })

  it('wants marker and author', () => {
    const comments = [
      comment(1, 'mallory', forged),
      comment(2, login, `quoting ${marker}`),
      comment(3, null, forged),
      comment(4, login, null),
      comment(6, login, '<!-- hero-images v2 -->\nlater release'),
      comment(5, 'GitHub-Actions[bot]', body),
    ]
    const marked = comments.filter((one) => markedName(one) === '')
    expect(marked.map(({ id }) => id)).toEqual([1, 3, 6, 5])
    expect(findOwnComment(marked, login)?.id).toBe(5)
    expect(findOwnComment(marked.slice(0, 2), login)).toBeUndefined()
  })
})

describe('upsertComment', () => {
  let github: GitHub
  let blog: TestRepo
  let number: number
  let ends: (() => void)[] = []
  const writes = () => github.requests.filter(({ method }) => method !== 'GET')
  const client = (token = github.token) =>
    createOctokit({ token, apiUrl: github.url, log: () => {}, spacing: { write: 0, second: 1 } })
  const upsert = (text = body) =>
    upsertComment(
      client(),
      { owner: blog.owner, repo: blog.name, number, body: text, login: async () => login },
      async () => {},
    )
  const own = async () => (await blog.comments(number)).filter(({ user }) => user.login === login)
  let before = 0
  const written = () => writes().length - before

  beforeAll(async () => {
    github = await startGitHub()
    blog = await github.createRepo('acme/blog', { 'a.md': '# A' })
  })
  afterAll(() => github.close())
  let branches = 0
  beforeEach(async () => {
    const head = `post-${branches++}`
    await blog.commit(head, { [`${head}.md`]: '# B' }, { from: 'main' })
    number = (await blog.openPull({ head, title: 'B' })).number
    before = writes().length
  })
  afterEach(() => {
    for (const end of ends) end()
    ends = []
  })

  it('writes it once, leaves the same text alone, changes another', async () => {
    const first = await upsert()
    expect(first.changed).toBe(true)
    expect(written()).toBe(1)
    expect(await upsert()).toMatchObject({ id: first.id, url: first.url, changed: false })
    expect(written()).toBe(1)
    const other = await upsert(`${marker}\n\nother`)
    expect(other).toMatchObject({ id: first.id, login, url: first.url, changed: true })
    expect((await own()).map(({ body }) => body)).toEqual([`${marker}\n\nother`])
  })

  describe('where it is known which one is ours', () => {
    const unknown = async (): Promise<string> => {
      throw new Error('GitHub does not say who we are')
    }
    const upsertKnown = (known: readonly number[], who: () => Promise<string> = unknown) =>
      upsertComment(
        client(),
        {
          ...{ owner: blog.owner, repo: blog.name, number, body, login: who },
          known: async () => known,
        },
        async () => {},
      )

    it('goes on in it, whoever we are by now', async () => {
      await blog.comment(number, forged, 'mallory')
      const ours = await blog.comment(number, `${marker}\n\nof another token`, 'mallory')
      const { id } = await upsertKnown([4711, ours.id])
      expect(id).toBe(ours.id)
      const all = await blog.comments(number)
      expect(all.map(({ body }) => body.trim())).toEqual([forged, body.trim()])
    })

    it('writes no second one where nothing is known, and nobody says who we are', async () => {
      await blog.comment(number, forged, 'mallory')
      await expect(upsertKnown([4711])).rejects.toThrow('who we are')
      expect(await blog.comments(number)).toHaveLength(1)
    })

    it('writes its own where that one may not be changed', async () => {
      const theirs = await blog.comment(number, `${marker}\n\nof another token`, 'mallory')
      const status = { status: 403, body: { message: 'Forbidden' } }
      ends.push(github.fault(({ method }) => method === 'PATCH', status))
      const { id } = await upsertKnown([theirs.id], async () => login)
      expect(id).not.toBe(theirs.id)
      expect(await own()).toHaveLength(1)
    })
  })

  it('finds ours on page 2, behind 120 comments and a forged marker', async () => {
    await blog.comment(number, forged, 'mallory')
    for (let index = 0; index < 119; index++) await blog.comment(number, `talk ${index}`)
    const first = await upsert(`${marker}\n\nold`)
    expect((await upsert()).url).toBe(first.url)
    const all = await blog.comments(number)
    expect(all).toHaveLength(121)
    expect(all[0]!.body).toBe(forged)
    expect(all[120]!.body.trim()).toBe(body.trim())
  })

  it('writes it anew where it was deleted in the meantime', async () => {
    await upsert(`${marker}\n\nold`)
    const [comment] = await own()
    let gone = false
    ends.push(
      github.fault(
        ({ method }) => method === 'PATCH' && !gone,
        { status: 404, body: { message: 'Not Found' } },
        1,
      ),
      github.fault(({ method, path }) => method === 'GET' && path.includes('/comments'), {
        rewrite: (comments: { id: number }[]) => {
          const seen = gone ? comments.filter(({ id }) => id !== comment!.id) : comments
          gone = true
          return seen
        },
      }),
    )
    expect((await upsert()).changed).toBe(true)
    expect((await own()).map(({ body }) => body.trim())).toContain(body.trim())
  })

  describe('where others write their first one at the same moment', () => {
    const isList = ({ method, path }: { method: string; path: string }) =>
      method === 'GET' && path.includes('/comments')
    /** So many runs look before any of them writes. */
    const seenEmpty = (runs: number) => ends.push(github.fault(isList, { rewrite: () => [] }, runs))

    it('keeps the oldest alone, and in it what was said last', async () => {
      seenEmpty(3)
      const texts = ['a', 'b', 'c'].map((letter) => `${marker}\n\n${letter}`)
      const all = await Promise.all(texts.map((text) => upsert(text)))
      const [kept, ...more] = await own()
      expect(more).toEqual([])
      expect(texts).toContain(kept!.body.trim())
      expect((await upsert()).id).toBe(kept!.id)
      expect(all.map(({ id }) => id)).toContain(kept!.id)
    })

    it('takes none away before the other says the same', async () => {
      const first = await upsert(`${marker}\n\nof another run`)
      seenEmpty(1)
      ends.push(github.fault(({ method }) => method === 'PATCH', { status: 403, body: {} }))
      const { id } = await upsert()
      expect(id).not.toBe(first.id)
      expect((await own()).map(({ body }) => body.trim())).toContain(body.trim())
    })

    it('lets those of others stand, forged ones too', async () => {
      seenEmpty(1)
      await blog.comment(number, forged, 'mallory')
      await upsert()
      expect(await blog.comments(number)).toHaveLength(2)
    })
  })

  it('reads back after a lost answer: one comment, one request', async () => {
    ends.push(github.fault(({ method }) => method === 'POST', { status: 502, forward: true }, 1))
    expect((await upsert()).changed).toBe(true)
    expect(await own()).toHaveLength(1)
    expect(written()).toBe(1)
  })

  it('does the same where an update was lost', async () => {
    await upsert(`${marker}\n\nold`)
    ends.push(github.fault(({ method }) => method === 'PATCH', { status: 502, forward: true }, 1))
    expect((await upsert()).changed).toBe(true)
    expect((await own()).map(({ body }) => body.trim())).toEqual([body.trim()])
    expect(written()).toBe(2)
  })

  it('tries again where the write did not happen, and gives up after three', async () => {
    ends.push(github.fault(({ method }) => method === 'POST', { status: 502 }, 1))
    await upsert()
    expect(await own()).toHaveLength(1)
    ends.push(github.fault(({ method }) => method === 'PATCH', { status: 502 }))
    await expect(upsert(`${marker}\n\nother`)).rejects.toMatchObject({ status: 502 })
    expect(written()).toBe(2 + 3)
  })

  it('asks for a list that cannot be had as often as for any other, and not three times that', async () => {
    const isList = ({ method }: { method: string }) => method === 'GET'
    ends.push(github.fault(isList, { status: 502 }))
    const before = github.requests.length
    await expect(upsert()).rejects.toMatchObject({ status: 502 })
    expect(github.requests.slice(before).filter(isList)).toHaveLength(4)
  })

  it('names the permission that is missing', async () => {
    ends.push(github.forbidWrites())
    const error = await upsert().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(PermissionError)
    expect(error).toMatchObject({
      message: 'The token lacks `pull-requests: write`: Resource not accessible by integration',
      needs: 'pull-requests: write',
      hint: expect.stringContaining('permissions:\n  contents: write\n  pull-requests: write'),
    })
  })

  it('tells a locked conversation and a rate limit from a missing permission', async () => {
    const post = ({ method }: { method: string }) => method === 'POST'
    const locked = { message: 'Unable to create comment because issue is locked.' }
    ends.push(github.fault(post, { status: 403, body: locked }, 1))
    await expect(upsert()).rejects.toThrow('the conversation is locked')
    const body = { message: 'You have exceeded a secondary rate limit.' }
    ends.push(github.fault(post, { status: 403, body, headers: { 'retry-after': '1' } }))
    const error = await upsert().catch((error: unknown) => error)
    expect(error).not.toBeInstanceOf(PermissionError)
    expect(error).toMatchObject({ cause: { status: 403 } })
  })

  it('knows who it is, and what to assume where nobody says', async () => {
    expect(await whoAmI(client())).toBe(login)
    expect(await whoAmI(client(github.tokenOf('octocat')))).toBe('octocat')
    const asks = ({ path }: { path: string }) => path === '/graphql'
    ends.push(github.fault(asks, { status: 403 }, 1))
    expect(await whoAmI(client())).toBe(login)
    ends.push(github.fault(asks, { status: 502 }, 2))
    const soon = async () => {}
    expect(await whoAmI(client(github.tokenOf('octocat')), soon)).toBe('octocat')
    ends.push(github.fault(asks, { status: 502 }))
    await expect(whoAmI(client(), soon)).rejects.toThrow('does not say whose the token is (502)')
  })
})
