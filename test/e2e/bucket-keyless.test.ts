import { afterEach, beforeEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { startBucket, type TestBucket } from '../helpers/bucket.ts'
import { type IdentityServers, startIdentityServers } from '../helpers/identity.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import type { JobResult } from '../helpers/runner.ts'
import { role, type StsServer, startSts } from '../helpers/sts.ts'
import { openScene, post, postPath, type Scene, smallBlog, smallPictures } from './blog.ts'

/** A bucket without stored keys: the job takes on a role, by GitHub's word for it. */

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')

let images: ImagesServer
let bucket: TestBucket
let github: IdentityServers
let sts: StsServer
let scene: Scene
/** Keys that STS gives out open the bucket. */
let areKnown: boolean
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  bucket = await startBucket()
  github = await startIdentityServers({ url: images.url, key })
  const issuer = new URL(github.env.ACTIONS_ID_TOKEN_REQUEST_URL!).origin
  areKnown = true
  sts = await startSts(issuer, (token, short) => {
    if (areKnown) bucket.shortKeys.set(token, short)
  })
  scene = await openScene(
    { [tides]: post('Why the tide is late') },
    {
      base: {
        ...smallBlog,
        '.github/hero-images.yml': `${smallPictures}${bucket.settings}  region: eu-north-1\n`,
      },
    },
  )
})
afterEach(async () => {
  await scene.close()
  await Promise.all([images, bucket, github, sts].map((server) => server.close()))
})

const env = () => {
  const { https_proxy: _, ...rest } = github.env
  return { ...rest, AWS_ROLE_ARN: role, AWS_ENDPOINT_URL_STS: sts.url }
}
const run = (more: Readonly<Record<string, string>> = env()) =>
  scene.run({ inputs: { 'api-key': key, 'base-url': images.url }, env: more })

/** None of what was given is in anything that was said, but where the runner is told to hide it. */
function expectHidden({ stdout, stderr, summary, outputs }: JobResult): void {
  const lines = stdout.split('\n')
  const said = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n')
  const told = JSON.stringify([said, stderr, summary, outputs, scene.gh.requests])
  const secrets = sts.given.flatMap(({ secretAccessKey, sessionToken }) => [
    secretAccessKey,
    sessionToken,
  ])
  for (const secret of [...secrets, ...github.subjectTokens]) {
    expect(lines).toContain(`::add-mask::${secret}`)
    expect(told.includes(secret)).toBe(false)
  }
}

it('puts pictures there with the keys of a role, which are had once', async () => {
  const job = await run()
  expect(job.stdout).not.toContain('::error')
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  const record = JSON.parse((await scene.repo.read(scene.branch, recordPath(tides)))!.toString())
  expect((await bucket.objects()).has(record.files.hero.key)).toBe(true)
  expect(sts.asked).toHaveLength(1)
  expect(github.asked).toEqual(['sts.amazonaws.com'])
  expect(bucket.puts()[0]!.headers.authorization).toContain('/eu-north-1/s3/aws4_request')
  expectHidden(job)
})

it('asks for others where they end meanwhile', async () => {
  bucket.fault(({ method }) => method === 'PUT', { status: 400, code: 'ExpiredToken' }, 1)
  const job = await run()
  expect(job.stdout).not.toContain('::error')
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(sts.given).toHaveLength(2)
  expectHidden(job)
})

it('hides a token that the bucket repeats', async () => {
  areKnown = false
  const job = await run()
  expect(job.code).toBe(1)
  expect(job.stdout).toContain('says that the keys have ended')
  expect(job.stdout).toContain('The token [token] has expired')
  expect(images.calls).toEqual([])
  expect(sts.given).toHaveLength(2)
  expectHidden(job)
})

it.each([
  ['is busy', { status: 503, code: 'ServiceUnavailable' }],
  ['does not reach GitHub', { status: 400, code: 'IDPCommunicationError' }],
])('asks again where STS %s', async (_, fault) => {
  sts.next(fault)
  expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(sts.given).toHaveLength(1)
})

it.each([
  [
    'the role is another’s',
    () => run({ ...env(), AWS_ROLE_ARN: `${role}-of-others` }),
    'gives this job no keys for the role',
  ],
  [
    'the workflow may not ask for its identity',
    () => run({ AWS_ROLE_ARN: role, AWS_ENDPOINT_URL_STS: sts.url }),
    'id-token: write',
  ],
  [
    'GitHub’s word is not taken',
    async () => {
      github.forge()
      return run()
    },
    '(400 InvalidIdentityToken)',
  ],
])('says in one sentence before anything is drawn that %s', async (_, go, said) => {
  const job = await go()
  expect(job.code).toBe(1)
  const [error, ...others] = job.stdout.match(/^::error.*$/gm)!
  expect(others).toEqual([])
  expect(error).toContain(said)
  expect(images.calls).toEqual([])
  expect(bucket.puts()).toEqual([])
  expectHidden(job)
})
