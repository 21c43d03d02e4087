import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Fault, type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { chunk } from '../helpers/png.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** Base64 of it has all of the alphabet's ends, and its URL encoding is another text. */
const key = 'sk-proj-9fQ+x/0Z~Kq7=Lw3Rt5Yb8'
const base64 = (text: string) => Buffer.from(text).toString('base64')

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  scene = await openScene({ [postPath('tides')]: post('Why the tide is late') })
})
afterEach(async () => {
  await scene.close()
  await images.close()
})

const shapes: readonly (readonly [string, string])[] = [
  ['plain', key],
  ['base64', base64(key)],
  ['base64 of the header', base64(`Bearer ${key}`)],
  ['base64 one byte in', base64(`:${key}`)],
  ['base64url two bytes in', Buffer.from(`a:${key}`).toString('base64url')],
  ['URL-encoded', encodeURIComponent(key)],
  ['percent-encoded throughout', Buffer.from(key).toString('hex').replace(/../g, '%$&')],
  ['hex', Buffer.from(key).toString('hex')],
  ['hex in capitals', Buffer.from(key).toString('hex').toUpperCase()],
  ['HTML entities', [...key].map((letter) => `&#${letter.charCodeAt(0)};`).join('')],
  [
    'HTML entities in hex',
    [...key].map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join(''),
  ],
]
const all = shapes.map(([, text]) => text).join(' ')

const told = (text: string) => ({
  error: { message: `Bad: ${text}`, type: text, param: text, code: text },
})
const headers = {
  'x-request-id': base64(key).replaceAll('=', ''),
  'x-echo': key,
  'retry-after': '0',
  'set-cookie': `key=${encodeURIComponent(key)}`,
}
/** Nobody waits for it: a test has no minute. */
const once = { ...headers, 'x-should-retry': 'false' }

const echoes: readonly (readonly [string, Fault])[] = [
  ...[400, 401, 403, 429, 500].flatMap((status) =>
    shapes.map(([name, text]): [string, Fault] => [
      `${status}, ${name}`,
      { status, body: told(text), headers: once },
    ]),
  ),
  ...[400, 401, 403, 429, 500].map((status): [string, Fault] => [
    `${status}, in a page of HTML`,
    { status, body: `<html><title>${all}</title><h1>${all}</h1>`, headers: once },
  ]),
  ['429, tried again', { status: 429, body: told(all), headers }],
  ['302, in its location', { status: 302, headers: { location: `https://x.example/${all}` } }],
  ['200, as an error', { status: 200, body: told(all), headers }],
  ['200, in a page of HTML', { status: 200, body: `<html><title>${all}</title>`, headers }],
  ['200, as neither', { status: 200, body: `so: ${all}`, headers }],
  ['422, in a list of details', { status: 422, body: { detail: [{ loc: [all], msg: all }] } }],
  ['200, as a picture', { status: 200, body: { data: [{ b64_json: base64(all) }] } }],
  [
    '200, as the path of a picture',
    { status: 200, body: { data: [{ url: `http://x.example/${encodeURIComponent(all)}` }] } },
  ],
  [
    '200, beside a good picture',
    {
      answer: (good) => ({
        ...good,
        data: [{ ...good.data[0], revised_prompt: all, url: `https://x.example/?${all}` }],
        quality: all,
        size: all,
        usage: { input_tokens: all, output_tokens: 5, key: all },
      }),
    },
  ],
]

it.each(echoes)('an echo of the key gets nowhere: %s', async (_, fault) => {
  images.next(fault)
  const job = await scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
  expect(images.calls.length).toBeGreaterThan(0)
  await expectNowhere(job)
})

it('nor does one by the server of the picture, which was never told the key', async () => {
  const address = images.url.replace('/v1', `/nothing/${encodeURIComponent(key)}?k=${base64(key)}`)
  images.next({ status: 200, headers, body: { data: [{ url: address }] } })
  const job = await scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
  expect(job.stdout).toContain('404')
  await expectNowhere(job)
})

/** A run whose drawing has to wait for the next one. */
async function runRejected() {
  const end = scene.gh.fault(
    ({ method, path }) => method === 'PATCH' && path.includes('refs/heads'),
    { status: 422, body: { message: 'Repository rule violations found' } },
  )
  const job = await scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
  end()
  expect(job.code).toBe(1)
  return job
}

/** Every file that waits there, as text. */
async function staged(): Promise<readonly string[]> {
  const { gh, repo, pull } = scene
  const url = `${gh.url}/repos/${repo.fullName}/git/ref/hero-images%2Fpr-${pull.number}`
  const response = await fetch(url, { headers: { authorization: `token ${gh.token}` } })
  if (!response.ok) return []
  const { sha } = ((await response.json()) as { object: { sha: string } }).object
  const files = await Promise.all(
    [...(await repo.files(sha)).keys()].map((path) => repo.read(sha, path)),
  )
  return files.map((bytes) => bytes!.toString('latin1'))
}

it('nor does one beside a picture that waits for the next run', async () => {
  const [, beside] = echoes.find(([name]) => name === '200, beside a good picture')!
  images.next(beside)
  const job = await runRejected()
  const texts = await staged()
  expect(texts).toHaveLength(2)
  expect(texts.join('\n')).toContain('"drawnAt"')
  expect(texts.filter((text) => leaks(text))).toEqual([])
  await expectNowhere({ ...job, summary: 'none' })
})

it.each(shapes)('nor does one inside of a picture: %s', async (_, text) => {
  images.next({
    answer: (good) => {
      const png = Buffer.from(String(good.data[0]!.b64_json), 'base64')
      const comment = chunk('tEXt', Buffer.from(`Comment\0${text}`, 'latin1'))
      const header = 8 + 25
      const bytes = Buffer.concat([png.subarray(0, header), comment, png.subarray(header)])
      return { ...good, data: [{ b64_json: bytes.toString('base64') }] }
    },
  })
  const job = await scene.run({ inputs: { 'api-key': key, 'base-url': images.url } })
  expect(job.outputs.count).toBe('1')
  expect(job.stdout).toMatch(/^::warning.*carries the API key, so it is not kept/m)
  await expectNowhere(job)
})

it.each(['headers', 'query'])(
  'nor does a secret of `%s`, which counts as the key',
  async (input) => {
    const secret = 'team-7bX+q/2Z~Kw9=Lp4Rc6'
    const given = { headers: `X-Team: ${secret}\nX-Other: Basic ${secret}`, query: `sig=${secret}` }
    const inQuery = new URLSearchParams({ sig: secret }).toString()
    const forms = [
      secret,
      base64(secret),
      base64(`:${secret}`),
      encodeURIComponent(secret),
      inQuery,
    ]
    images.next({ status: 401, body: told(forms.join(' ')), headers: once })
    const job = await scene.run({
      inputs: {
        'api-key': key,
        'base-url': images.url,
        [input]: given[input as 'headers' | 'query'],
      },
    })
    const [call] = images.calls
    if (input === 'headers') expect(call!.headers).toMatchObject({ 'x-team': secret })
    else expect(call!.path).toContain(`?${inQuery}`)
    for (const form of [secret, base64(secret)])
      expect(job.stdout).toContain(`::add-mask::${form.replaceAll('%', '%25')}`)
    expect(job.stdout).toContain('[key]')
    await expectNowhere(job, secret)
  },
)

it('the check itself would see each of these', () => {
  for (const [, text] of shapes) expect(leaks(`before ${text} after`)).toBe(true)
  expect(leaks(base64(`{"authorization":"Bearer ${key}"}`))).toBe(true)
  expect(leaks('Bearer [key], and sk-proj-other')).toBe(false)
})

/** In nothing that the run said, wrote, or sent to GitHub. */
async function expectNowhere(job: Awaited<ReturnType<Scene['run']>>, secret = key) {
  const { gh, repo, branch, pull } = scene
  const files = await repo.files(branch)
  const committed = await Promise.all([...files.keys()].map((path) => repo.read(branch, path)))
  const places = {
    stdout: withoutMasks(job.stdout),
    stderr: job.stderr,
    summary: job.summary,
    outputs: JSON.stringify(job.outputs),
    comments: JSON.stringify(await repo.comments(pull.number)),
    log: JSON.stringify(await repo.log(branch)),
    paths: [...files.keys()].join('\n'),
    files: committed.map((bytes) => bytes?.toString('latin1')).join('\n'),
    requests: gh.requests.map(({ path, body }) => `${path}\n${body}`).join('\n'),
  }
  expect(job.summary).not.toBe('')
  expect(places.requests.length).toBeGreaterThan(100)
  const leaking = Object.entries(places).filter(([, text]) => leaks(text, secret))
  expect(leaking.map(([place]) => place)).toEqual([])
}

/** Plain, escaped, in hex, or in base64 at any offset: whatever looks like base64 is decoded. */
function leaks(text: string, secret = key): boolean {
  const hex = Buffer.from(secret).toString('hex')
  if (text.toLowerCase().includes(hex)) return true
  const entities = text.replace(/&#(x?)([0-9a-f]+);/gi, (_, x, code) =>
    String.fromCharCode(Number.parseInt(code, x ? 16 : 10)),
  )
  const plain = [text, entities, text.replace(/(%[0-9a-f]{2})+/gi, unescaped)]
  if (plain.some((one) => one.toLowerCase().includes(secret.toLowerCase()))) return true
  for (const [run] of text.matchAll(/[\w+/-]{16,}/g)) {
    for (const from of [0, 1, 2, 3]) {
      // Half of it in base64 is a leak as well.
      const decoded = Buffer.from(run.slice(from), 'base64').toString('latin1')
      if (decoded.includes(secret.slice(8, 22))) return true
    }
  }
  return false
}

function unescaped(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** The one place where the key may stand: the command that makes the runner hide it. */
const withoutMasks = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
