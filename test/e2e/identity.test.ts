import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  audience,
  type IdentityServers,
  identityInputs,
  startIdentityServers,
} from '../helpers/identity.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import type { JobResult, RunnerJob } from '../helpers/runner.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'
import { openTalk, type TalkScene } from './talk.ts'

/** Without a stored key: GitHub vouches for the job, and OpenAI gives it a key for that. */

const stored = 'sk-proj-0123456789abcdefXYZ'
const two = {
  [postPath('tides')]: post('Why the tide is late'),
  [postPath('ropes')]: post('Reading ropes'),
}

let images: ImagesServer
let servers: IdentityServers
let folder: string
beforeEach(async () => {
  images = await startImagesServer({ key: stored, isSmall: true })
  servers = await startIdentityServers({ url: images.url, key: stored })
  folder = mkdtempSync(join(tmpdir(), 'hero-identity-'))
  writeFileSync(join(folder, 'ca.pem'), servers.ca)
})
afterEach(async () => {
  await servers.close()
  await images.close()
  rmSync(folder, { recursive: true, force: true })
})

const withIdentity = (more: Partial<RunnerJob> = {}): Partial<RunnerJob> => ({
  ...more,
  inputs: { ...identityInputs, ...more.inputs },
  env: { ...servers.env, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), ...more.env },
})

/** No key and no token in anything that was said, but where the runner is told to hide them. */
function expectHidden({ stdout, stderr, summary, outputs }: JobResult): void {
  const lines = stdout.split('\n')
  const said = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
  const secrets = [...servers.keys, ...servers.subjectTokens]
  expect(secrets.length).toBeGreaterThan(0)
  for (const secret of secrets) {
    expect(lines).toContain(`::add-mask::${secret}`)
    for (const text of [said, stderr, summary, JSON.stringify(outputs)])
      expect(text.includes(secret)).toBe(false)
  }
}

describe('a pull request', () => {
  let scene: Scene
  beforeEach(async () => {
    scene = await openScene(two)
  })
  afterEach(() => scene.close())

  it('is drawn for with a key of the run, which goes to OpenAI alone', async () => {
    const job = await scene.run(withIdentity())
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('2')
    expect(JSON.parse(job.outputs.images!)).toMatchObject([
      { generator: 'openai' },
      { generator: 'openai' },
    ])
    expect(servers.asked).toEqual([audience])
    expect(servers.keys).toHaveLength(1)
    expect(
      servers.calls.every(({ key, status }) => key === servers.keys[0] && status === 200),
    ).toBe(true)
    expect(servers.elsewhere).toEqual([])
    for (const secret of [...servers.keys, ...servers.subjectTokens])
      expect(JSON.stringify(scene.gh.requests)).not.toContain(secret)
    expectHidden(job)
  })

  it('draws on where the key ends within the run', async () => {
    servers.live(2)
    images.next({ delay: 2500 })
    const job = await scene.run(withIdentity({ inputs: { concurrency: '1' } }))
    expect(job.code).toBe(0)
    expect(job.outputs.count).toBe('2')
    expect(images.calls).toHaveLength(2)
    expect(servers.keys.length).toBeGreaterThan(1)
    expectHidden(job)
  })

  it('tells which line the workflow lacks', async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }
    const job = await scene.run(withIdentity({ env }))
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(
      /^::error.*this job may not ask GitHub for a token of its identity.*`id-token: write` below `permissions:`/m,
    )
    expect(images.calls).toEqual([])
    expect(job.outputs.count).toBe('0')
  })

  it('tells what OpenAI said where it gives no key', async () => {
    const job = await scene.run(withIdentity({ inputs: { 'service-account-id': 'sa_other' } }))
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(
      /^::error.*\(401 invalid_grant\): Unknown identity provider.*`repo:acme\/blog:pull_request` to the service account `sa_other`/m,
    )
    expect(images.calls).toEqual([])
    expectHidden(job)
  })

  it('hides a token that OpenAI repeats', async () => {
    servers.forge()
    const job = await scene.run(withIdentity())
    expect(job.stdout).toMatch(/^::error.*The signature of \[key\] is wrong/m)
    expectHidden(job)
  })

  it('is examined by the doctor without a token', async () => {
    const sha = (await scene.repo.log('main'))[0]!.sha
    const payload = { repository: await scene.repo.json() }
    const job = await scene.runOn(
      { name: 'workflow_dispatch', ref: 'refs/heads/main', sha, payload },
      withIdentity({ inputs: { command: 'doctor' } }),
    )
    expect(job.stdout + job.summary).toContain('none is stored: OpenAI gives each run one')
    expect(servers.asked).toEqual([])
  })

  it('that is only planned asks for nothing', async () => {
    const job = await scene.run(withIdentity({ inputs: { 'dry-run': 'true' } }))
    expect(job.code).toBe(0)
    expect(JSON.parse(job.outputs.plan!).draw).toMatchObject([
      { generator: 'openai' },
      { generator: 'openai' },
    ])
    expect(servers.asked).toEqual([])
    expect(servers.exchanges).toEqual([])
  })
})

describe('the pull request of a fork', () => {
  let talk: TalkScene
  beforeEach(async () => {
    talk = await openTalk(two, { fork: 'mallory', roles: { ann: 'write' } })
  })
  afterEach(() => talk.close())

  const nothingAsked = () => {
    expect(servers.asked).toEqual([])
    expect(servers.exchanges).toEqual([])
    expect(servers.calls).toEqual([])
  }
  const inputs = () => withIdentity({ inputs: { 'api-key': '', 'base-url': '' } })

  it('asks for no token, nor where a maintainer wants it drawn, which says why', async () => {
    const opened = await talk.run(await talk.act.opened('mallory'), inputs())
    expect(opened.code).toBe(0)
    expect(opened.stdout).toMatch(
      /^::notice.*asks for none for a fork.*a branch of this repository/m,
    )
    nothingAsked()
    const job = await talk.run(await talk.act.say('ann', '/hero draw'), inputs())
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*for the pull request of a fork no key is asked for/m)
    nothingAsked()
  })
})
