import { afterEach, expect, it } from 'vitest'
import type { Content } from '../helpers/github.ts'
import { mergeGroupEvent } from '../helpers/webhooks.ts'
import { post, postPath } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** A merge queue asks for the check on a commit of its own. */

const one = { [postPath('tides')]: post('Why the tide is late') }

let talk: TalkScene
afterEach(() => talk.close())

const open = async (
  files: Readonly<Record<string, Content>>,
  options: Parameters<typeof openTalk>[1] = {},
) => {
  talk = await openTalk(files, {
    roles: { ann: 'write' },
    inputs: { review: 'required' },
    ...options,
  })
}

/** GitHub makes the group; what the check on it says afterwards. */
async function queued(inputs: Readonly<Record<string, string>> = {}) {
  const { repo, pull, gh } = talk.scene
  const base = (await repo.head('main'))!
  const branch = `gh-readonly-queue/main/pr-${pull.number}-${base}`
  const head = await repo.commit(branch, { 'merged.txt': 'all' }, { from: 'main', force: true })
  const around = { repository: await repo.json(), sender: await gh.account('ann') }
  const before = gh.requests.length
  const job = await talk.run(mergeGroupEvent({ pull, head, base }, around), { inputs })
  const check = (await repo.checks(head)).get('Hero images')
  const writes = gh.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && !/graphql|upload-pack/.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/^.*acme.blog/, '')}`)
  expect(await repo.head(branch)).toBe(head)
  return { job, writes, check: check && `${check.conclusion}: ${check.output.title}` }
}

it('takes the state of the pull request, and writes the check alone', async () => {
  await open(one)
  await talk.opened()
  const early = await queued()
  expect(early.job.code).toBe(0)
  // Pending would keep all behind it waiting for what nobody can say on that commit.
  expect(early.check).toBe('failure: 1 of 1 picture to approve')
  await talk.say('ann', '/hero approve')
  const late = await queued()
  expect(late.job.code).toBe(0)
  expect(late.check).toBe('success: 1 picture approved')
  expect(late.writes).toEqual(['POST /check-runs'])
  expect(late.job.outputs).toMatchObject({ count: '0', commit: '' })
  expect(talk.images.calls).toHaveLength(1)
})

it('lets a pull request without a post through', async () => {
  await open({ 'README.md': '# More\n' })
  const { job, check } = await queued()
  expect(job.code).toBe(0)
  expect(check).toBe('success: No picture to approve')
})

it('waits for a post that is not drawn, also one that the input `posts` leaves out', async () => {
  await open(one)
  const { check } = await queued({ posts: 'other/**' })
  expect(check).toBe('failure: 1 post without a picture')
  expect(talk.images.calls).toEqual([])
})

it('holds nothing back where approval is not required', async () => {
  await open(one, { inputs: { review: 'auto' } })
  await talk.opened()
  expect((await queued()).check).toBe('neutral: 1 of 1 picture to approve')
})

it('knows the pictures of a fork', async () => {
  await open(one, { fork: 'mallory' })
  await talk.say('ann', '/hero draw')
  expect((await queued()).check).toBe('failure: 1 of 1 picture to approve')
  await talk.say('ann', '/hero approve')
  expect((await queued()).check).toBe('success: 1 picture approved')
})

it('writes nothing where nobody is asked', async () => {
  await open(one, { inputs: { review: 'off' } })
  const { job, check, writes } = await queued()
  expect(job.code).toBe(0)
  expect(check).toBeUndefined()
  expect(writes).toEqual([])
})

it('is red where the run fails: the queue goes on', async () => {
  await open(one)
  const { job, check } = await queued({ config: 'none.yml' })
  expect(job.code).toBe(1)
  expect(check).toBe('failure: The last run failed')
})
