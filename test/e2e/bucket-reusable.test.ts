import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import { recordPath } from '../../src/ledger/record.ts'
import { startBucket, type TestBucket } from '../helpers/bucket.ts'
import { type IdentityServers, startIdentityServers } from '../helpers/identity.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { role, type StsServer, startSts } from '../helpers/sts.ts'
import { openScene, post, postPath, type Scene, smallBlog, smallPictures } from './blog.ts'

/** The reusable workflow, called for a repository whose pictures go to a bucket. */

const key = 'sk-test-0123456789abcdef'
const tides = postPath('tides')
const file = new URL('../../.github/workflows/hero-images.yml', import.meta.url)
const workflow = parse(readFileSync(file, 'utf8'))

interface Given {
  readonly inputs?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
}

/** Fills what the called workflow hands to the step; what its caller does not give is empty. */
function filled(
  values: Readonly<Record<string, string>>,
  { inputs = {}, secrets = {} }: Given,
  token: string,
): Readonly<Record<string, string>> {
  const { workflow_call: takes } = workflow.on
  for (const name of Object.keys(inputs)) expect(Object.keys(takes.inputs)).toContain(name)
  for (const name of Object.keys(secrets)) expect(Object.keys(takes.secrets)).toContain(name)
  const valueFrom = (from: string): string => {
    const [, kind, name = ''] = /^(inputs|secrets|github)\.([\w-]+)$/.exec(from)!
    return kind === 'github' ? token : ((kind === 'inputs' ? inputs : secrets)[name] ?? '')
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const [, expression = ''] = /^\$\{\{ (.+) \}\}$/.exec(value)!
      return [name, expression.split(' || ').map(valueFrom).find(Boolean) ?? '']
    }),
  )
}

let images: ImagesServer
let bucket: TestBucket
let scene: Scene
let closing: (() => Promise<unknown>)[]
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  bucket = await startBucket()
  scene = await openScene(
    { [tides]: post('Why the tide is late') },
    { base: { ...smallBlog, '.github/hero-images.yml': `${smallPictures}${bucket.settings}` } },
  )
  closing = [scene.close, images.close, bucket.close]
})
afterEach(async () => {
  for (const close of closing) await close()
})

const call = (given: Given, env: Readonly<Record<string, string>> = {}) => {
  const [step] = workflow.jobs['hero-images'].steps
  const all = {
    inputs: { 'base-url': images.url, ...given.inputs },
    secrets: { 'api-key': key, ...given.secrets },
  }
  // An input that is given as nothing has its default.
  const inputs = Object.entries(filled(step.with, all, scene.gh.token)).filter(([, it]) => it)
  return scene.run({
    inputs: Object.fromEntries(inputs),
    env: { ...env, ...filled(step.env, all, scene.gh.token) },
  })
}
async function expectThere() {
  const record = JSON.parse((await scene.repo.read(scene.branch, recordPath(tides)))!.toString())
  expect((await bucket.objects()).has(record.files.hero.key)).toBe(true)
}

it('hands on a stored key', async () => {
  const { accessKeyId, secretAccessKey } = bucket.keys
  const secrets = { 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey }
  const job = await call({ secrets })
  expect(job.stdout).not.toContain('::error')
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  await expectThere()
})

it('hands on a role, for whose keys nothing is stored', async () => {
  const github: IdentityServers = await startIdentityServers({ url: images.url, key })
  const issuer = new URL(github.env.ACTIONS_ID_TOKEN_REQUEST_URL!).origin
  const sts: StsServer = await startSts(
    issuer,
    (token, short) => void bucket.shortKeys.set(token, short),
  )
  closing.push(github.close, sts.close)
  const { https_proxy: _, ...env } = github.env
  const inputs = {
    ...{ 'aws-role-arn': role, 'aws-region': 'eu-north-1', 'aws-endpoint-url-sts': sts.url },
  }
  const job = await call({ inputs }, env)
  expect(job.stdout).not.toContain('::error')
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(sts.given).toHaveLength(1)
  expect(bucket.puts()[0]!.headers.authorization).toContain('/eu-north-1/s3/aws4_request')
  await expectThere()
})

it('without either says before anything is drawn that there are no keys', async () => {
  const job = await call({})
  expect(job.code).toBe(1)
  expect(job.stdout).toContain('this run has no keys for the bucket')
  expect(images.calls).toEqual([])
})
