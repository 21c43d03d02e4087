import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { startBucket, type TestBucket } from '../helpers/bucket.ts'
import { postPath as at, post, smallBlog, smallPictures } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** Which bucket gets to see the keys of the workflow, and what forks have of it. */

const settingsPath = '.github/hero-images.yml'
const tides = at('tides')
const news = { [tides]: post('Why the tide is late') }

let own: TestBucket
let theirs: TestBucket
let talk: TalkScene
beforeEach(async () => {
  own = await startBucket()
  theirs = await startBucket()
})
afterEach(async () => {
  await talk.close()
  await Promise.all([own.close(), theirs.close()])
})

const settings = (text: string) => ({ [settingsPath]: `${smallPictures}${text}` })
async function open(
  files: Parameters<typeof openTalk>[0],
  main: Readonly<Record<string, string>> = settings(own.settings),
  fork?: string,
) {
  const base = { ...smallBlog, [workflowPath]: workflow, ...main }
  talk = await openTalk(files, { base, roles: { ann: 'write' }, ...(fork && { fork }) })
}
const withKeys = () => ({ env: own.env })
const run = async () => talk.run(await talk.act.opened('ann'), withKeys())
const record = async (ref: string) =>
  JSON.parse((await talk.scene.repo.read(ref, recordPath(tides)))!.toString())

describe('a pull request that names another bucket than the default branch', () => {
  it.each([
    ['server', () => own.settings.replace(`endpoint: ${own.url}`, `endpoint: ${theirs.url}`)],
    ['name', () => own.settings.replace('bucket: acme-', 'bucket: else')],
    ['public address', () => own.settings.replace(own.publicUrl, theirs.publicUrl)],
  ])('gets no picture there, and pays for none: another %s', async (_, changed) => {
    await open({ ...news, ...settings(changed()) })
    const head = await talk.head()
    const job = await run()
    expect(job.code).toBe(1)
    const [error, ...others] = job.stdout.match(/^::error.*$/gm)!
    expect(others).toEqual([])
    expect(error).toContain('another bucket than those of `main` do')
    expect(error).toContain('Nothing was drawn.')
    expect(talk.images.calls).toEqual([])
    expect([...own.log, ...theirs.log]).toEqual([])
    expect(await talk.head()).toBe(head)
  })

  it('is in nobody’s way where it brings no post', async () => {
    await open(settings(theirs.settings))
    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(job.code).toBe(0)
    expect([...own.log, ...theirs.log]).toEqual([])
  })

  it('counts once it is merged, and where the default branch names none', async () => {
    await open({ ...news, ...settings(own.settings) }, settings(''))
    const job = await run()
    expect(job.stdout).not.toContain('::error')
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    const { key } = (await record(talk.scene.branch)).files.hero
    expect((await own.objects()).has(key)).toBe(true)
  })
})

describe('the pull request of a fork', () => {
  const hostile = () => ({ ...news, ...settings(theirs.settings) })

  it.each(['pull_request', 'pull_request_target'])(
    'asks no bucket for anything by itself: %s',
    async (name) => {
      await open(hostile(), settings(own.settings), 'mallory')
      const job = await talk.run({ ...(await talk.act.opened('mallory')), name }, withKeys())
      expect(job.code).toBe(0)
      expect(job.summary).toContain('Why the tide is late')
      expect([...own.log, ...theirs.log]).toEqual([])
    },
  )

  it('goes to the bucket of the base branch where a maintainer has it drawn', async () => {
    await open(hostile(), settings(own.settings), 'mallory')
    const said = await talk.act.say('ann', '/hero draw')
    const job = await talk.run(said, withKeys())
    expect(job.stdout).not.toContain('::error')
    expect(job.code).toBe(0)
    expect(talk.images.calls).toHaveLength(1)
    expect(theirs.log).toEqual([])
    const offered = (await talk.scene.repo.ref('refs/hero-images/pr-1-to-pull'))!
    const { hero } = (await record(offered)).files
    expect((await own.objects()).has(hero.key)).toBe(true)
    expect((await talk.scene.repo.read(offered, tides))?.toString()).toContain(hero.url)
    expect(await talk.comment()).toContain(`<img src="${own.publicUrl}/${hero.key}"`)
  })

  it('has its pictures where they are by the time it is merged', async () => {
    await open(news, settings(own.settings), 'mallory')
    await talk.run(await talk.act.say('ann', '/hero draw'), withKeys())
    const offered = (await talk.scene.repo.ref('refs/hero-images/pr-1-to-pull'))!
    const { hero } = (await record(offered)).files
    const closing = { ...(await talk.act.closed({ merged: true, as: 'ann' })) }
    const arrived = await talk.run({ ...closing, name: 'pull_request_target' }, withKeys())
    expect(arrived.stdout).not.toContain('::error')
    expect(arrived).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect((await record('hero-images/main')).files.hero).toEqual(hero)
    expect(talk.images.calls).toHaveLength(1)
    expect(own.puts().filter(({ key }) => key === hero.key)).toHaveLength(1)
    expect(own.log.filter(({ method }) => method === 'DELETE')).toEqual([])
  })
})
