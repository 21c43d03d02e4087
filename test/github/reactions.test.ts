import { afterAll, beforeAll, expect, it } from 'vitest'
import { createOctokit } from '../../src/github/octokit.ts'
import { type Reaction, react } from '../../src/github/reactions.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'

const by = 'github-actions[bot]'

let github: GitHub
let blog: TestRepo
let comment: number
const answer = (content: Reaction, id = comment) => {
  const pace = { write: 0, second: 1 }
  const { token, url: apiUrl } = github
  const octokit = createOctokit({ token, apiUrl, log: () => {}, spacing: pace })
  return react(octokit, { server: apiUrl, owner: blog.owner, name: blog.name }, id, content)
}

beforeAll(async () => {
  github = await startGitHub()
  blog = await github.createRepo('acme/blog', { 'a.md': '# A' })
  await blog.commit('new', { 'b.md': '# B' }, { from: 'main' })
  const { number } = await blog.openPull({ head: 'new', title: 'B' })
  comment = (await blog.comment(number, '/hero approve', 'octocat')).id
})
afterAll(() => github.close())

it('shows that a comment was seen, and what became of it', async () => {
  expect(github.reactions(comment)).toEqual([])
  await answer('eyes')
  await answer('rocket')
  await answer('eyes')
  expect(github.reactions(comment)).toEqual([
    { content: 'eyes', by },
    { content: 'rocket', by },
  ])
})

it('does without where GitHub refuses, and where the comment is gone', async () => {
  const end = github.forbidWrites()
  await answer('confused')
  end()
  const { length } = github.requests
  await answer('confused', comment + 1000)
  expect(github.requests.slice(length).map(({ status }) => status)).toEqual([404])
  expect(github.reactions(comment)).toHaveLength(2)
})
