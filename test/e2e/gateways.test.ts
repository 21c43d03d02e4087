import { afterEach, expect, it } from 'vitest'
import { dialects } from '../../src/images-api/dialects/table.ts'
import { type DialectServer, startGateway } from '../helpers/dialect-server.ts'
import { gateways, key } from '../helpers/gateways.ts'
import { gradient } from '../helpers/png.ts'
import { astroBlog, openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

/** A pull request, drawn by each gateway that refuses what it really refuses. */

const tides = postPath('tides')
const look = gradient('the look', 64, 48)
const withLook = {
  [tides]: post('Why the tide is late'),
  '.github/hero-images.yml': `references: [brand/look.png]\nquality: low\n${smallPictures}`,
}

let scene: Scene
let server: DialectServer
afterEach(async () => {
  await scene.close()
  await server.close()
})

async function draw(name: keyof typeof gateways, given: Readonly<Record<string, string>> = {}) {
  const { gateway, base, model } = gateways[name]
  server = await startGateway(gateway)
  scene = await openScene(withLook, { base: { ...astroBlog, 'brand/look.png': look } })
  return scene.run({
    inputs: {
      'api-key': key,
      'base-url': server.origin + base,
      model,
      dialect: name,
      ...given,
    },
  })
}
const recordOf = async () =>
  JSON.parse(
    String(await scene.repo.read(scene.branch, `.github/hero-images/records/${tides}.json`)),
  )

it.each(Object.keys(gateways) as (keyof typeof gateways)[])(
  '%s draws, with brand images where it takes any',
  async (name) => {
    const { code, outputs, stdout } = await draw(name)
    expect({ code, count: outputs.count }).toEqual({ code: 0, count: '1' })
    const drawings = server.asked.filter(({ parameters }) => 'prompt' in parameters)
    expect(drawings).toHaveLength(1)
    const pictures = JSON.stringify(drawings[0]!.parameters).includes('data:image/png;base64,')
    const takesAny = dialects[name].edits !== undefined
    expect(pictures || drawings[0]!.files?.length === 1).toBe(takesAny)
    if (!takesAny) expect(stdout).toMatch(/^::warning.*takes no pictures along/m)
  },
)

it.each([
  ['openrouter', '0.0400', 0.04],
  ['xai', '0.0200', 0.02],
] as const)("%s's own figure is the cost, in outputs and record", async (name, output, cost) => {
  const { outputs } = await draw(name)
  expect(outputs.cost).toBe(output)
  expect(await recordOf()).toMatchObject({ cost, paid: [{ cost }] })
})

it('headers and query go to the gateway, and a parameter that it refuses is left out once', async () => {
  const param = 'quality'
  const error = { message: `Unknown parameter: '${param}'.`, param, code: 'unknown_parameter' }
  const given = { headers: 'X-Team: harbour-7bX2', query: 'trace=t-4471-aa' }
  server = await startGateway((asked) =>
    asked.parameters[param] ? { status: 400, body: { error } } : gateways['new-api'].gateway(asked),
  )
  const slugs = ['tides', 'boats', 'nets', 'ropes', 'gulls', 'fog']
  const posts = slugs.map((slug) => [postPath(slug), post(`About ${slug}`)])
  scene = await openScene({
    ...Object.fromEntries(posts),
    '.github/hero-images.yml': `quality: low\n${smallPictures}`,
  })
  const job = await scene.run({
    inputs: {
      'api-key': key,
      'base-url': `${server.origin}/v1`,
      ...given,
    },
  })
  expect(job).toMatchObject({ code: 0, outputs: { count: '6' } })
  const drawings = server.asked.filter(({ parameters }) => 'prompt' in parameters)
  const refused = drawings.filter(({ parameters }) => param in parameters)
  // Four begin at once.
  expect(refused.length).toBeGreaterThanOrEqual(1)
  expect(refused.length).toBeLessThanOrEqual(4)
  expect(drawings).toHaveLength(6 + refused.length)
  for (const { headers, query } of drawings) {
    expect(headers).toMatchObject({ 'x-team': 'harbour-7bX2' })
    expect(query.get('trace')).toBe('t-4471-aa')
  }
  expect(job.stdout).toContain('does not take the parameter `quality`')
  expect(job.summary).toContain('drawn without')
})
