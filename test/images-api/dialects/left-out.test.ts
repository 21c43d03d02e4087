import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ImagesApiError } from '../../../src/errors.ts'
import { createOpenAiGenerator } from '../../../src/images-api/openai.ts'
import { refusedParameter } from '../../../src/images-api/refused-parameter.ts'
import type { DrawRequest, Generator } from '../../../src/pictures/generator.ts'
import { sniff } from '../../../src/pictures/sniff.ts'
import {
  type Asked,
  type DialectServer,
  startGateway,
  type Told,
} from '../../helpers/dialect-server.ts'
import { key } from '../../helpers/gateways.ts'
import { gradient } from '../../helpers/png.ts'

/** Parameters that an API refuses by name: left out once, and for good. */

const request: DrawRequest = {
  prompt: 'two lighthouses',
  size: { width: 1200, height: 630 },
  quality: 'low',
  title: '',
  kicker: '',
}
const success: Told = {
  status: 200,
  body: { data: [{ b64_json: gradient('x', 64, 64).toString('base64') }] },
}
const refusal = (param: string, code = 'unknown_parameter'): Told => ({
  status: 400,
  body: { error: { message: `Unknown parameter: '${param}'.`, param, code } },
})

/** Refuses whatever of these is sent. */
let refused: string[]
let server: DialectServer
let log: string[]
beforeEach(async () => {
  refused = []
  log = []
  server = await startGateway(({ parameters }) => {
    const one = refused.find((name) => name in parameters)
    return one ? refusal(one) : success
  })
})
afterEach(() => server.close())

type Dialect = 'generic' | 'together' | 'gemini' | 'xai'
const open = (dialect: Dialect = 'generic'): Generator =>
  createOpenAiGenerator({
    apiKey: key,
    baseUrl: `${server.origin}/v1`,
    model: 'gpt-image-2',
    dialect,
    log: (line) => void log.push(line),
  })

const failure = (promise: Promise<unknown>): Promise<ImagesApiError> =>
  promise.then(
    () => {
      throw new Error('no error')
    },
    (thrown) => thrown,
  )
const names = ({ parameters }: Asked) => Object.keys(parameters)

describe('a parameter that the API does not know', () => {
  test('is left out at once, for all drawings to come, and said', async () => {
    refused = ['quality']
    const generator = open()
    const first = await generator.draw(request)
    const second = await generator.draw({ ...request, prompt: 'another' })
    expect(server.asked.map(names)).toEqual([
      ['model', 'prompt', 'size', 'quality'],
      ['model', 'prompt', 'size'],
      ['model', 'prompt', 'size'],
    ])
    expect([first.attempts, second.attempts]).toEqual([2, 1])
    expect([first.maybeCharged, second.maybeCharged]).toEqual([0, 0])
    for (const { warnings } of [first, second]) {
      expect(warnings).toEqual([expect.stringContaining('does not take `quality`')])
    }
    expect(log).toEqual([expect.stringContaining('the parameter `quality`; it is left out')])
  })

  test('of an edit is left out of the form, which keeps its picture', async () => {
    refused = ['size']
    const from = sniff(gradient('from', 64, 64))
    await open().draw({ ...request, from })
    expect(server.asked.map(names)).toEqual([
      ['model', 'prompt', 'size', 'quality'],
      ['model', 'prompt', 'quality'],
    ])
    expect(server.asked.map(({ files }) => files!.length)).toEqual([1, 1])
  })

  test('several are left out one after the other', async () => {
    refused = ['quality', 'size']
    const drawing = await open().draw(request)
    expect(drawing.attempts).toBe(3)
    expect(names(server.asked[2]!)).toEqual(['model', 'prompt'])
  })

  test('one side of a size goes with the other', async () => {
    refused = ['height']
    await open('together').draw(request)
    expect(names(server.asked[1]!)).toEqual(['model', 'prompt', 'response_format'])
  })

  test('drawings at the same time each find out, and each are drawn', async () => {
    refused = ['quality']
    const generator = open()
    const drawings = await Promise.all(
      Array.from({ length: 4 }, (_, index) => generator.draw({ ...request, prompt: `p${index}` })),
    )
    for (const { attempts } of drawings) expect(attempts).toBeLessThanOrEqual(2)
    expect(server.asked.filter((one) => !names(one).includes('quality'))).toHaveLength(4)
  })

  test('another generator asks for it again', async () => {
    refused = ['quality']
    await open().draw(request)
    await open().draw(request)
    expect(server.asked.map((one) => names(one).includes('quality'))).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
})

describe('it is never a loop, and never gives up what is needed', () => {
  test.each(['prompt', 'model'])('a refused %s is an error', async (name) => {
    refused = [name]
    expect(await failure(open().draw(request))).toMatchObject({ failure: 'invalid', status: 400 })
    expect(server.asked).toHaveLength(1)
  })

  test.each(['image', 'image[]', 'mask'])('a refused %s is an error', async (name) => {
    server.next(refusal(name))
    const from = sniff(gradient('from', 64, 64))
    expect(await failure(open().draw({ ...request, from }))).toBeInstanceOf(ImagesApiError)
    expect(server.asked).toHaveLength(1)
  })

  test('an API that goes on refusing the same is an error after the second request', async () => {
    server.next(...Array(9).fill(refusal('quality')))
    const error = await failure(open().draw(request))
    expect(error).toMatchObject({ failure: 'invalid', maybeCharged: false })
    expect(server.asked).toHaveLength(2)
  })

  test('a parameter that was not sent is an error', async () => {
    server.next(refusal('background'))
    expect(await failure(open().draw(request))).toMatchObject({ failure: 'invalid' })
    expect(server.asked).toHaveLength(1)
  })

  test('a quality with a wrong value is an error: without it the price is another', async () => {
    server.next({
      status: 400,
      body: {
        error: { message: "Invalid value: 'low'.", param: 'quality', code: 'invalid_value' },
      },
    })
    const error = await failure(open().draw(request))
    expect(error.hint).toContain('set `quality`')
    expect(server.asked).toHaveLength(1)
  })
})

describe('the words of each API', () => {
  const sent = ['model', 'prompt', 'size', 'quality', 'response_format', 'width']
  const body = (message: string) => ({ error: { message, param: null, code: null } })
  test.each<[string, unknown, string | undefined]>([
    ['OpenAI', refusal('response_format').body, 'response_format'],
    ['OpenAI, in words alone', body("Unknown parameter: 'response_format'."), 'response_format'],
    ['OpenAI, chat', body("Unsupported parameter: 'size' is not supported."), 'size'],
    ['Portkey', body("openai error: Unknown parameter: 'quality'."), 'quality'],
    ['Azure', body('Unrecognized request argument supplied: quality'), 'quality'],
    ['Gemini', [body('Unknown name "quality": Cannot find field.')], 'quality'],
    ['xAI', { code: 'x', error: 'Argument not supported: size' }, 'size'],
    ['OpenRouter', body('Unsupported parameter: size'), 'size'],
    ['LiteLLM', body('gemini does not support parameter `size`'), 'size'],
    ['in passive', body('The parameter quality is not supported by this model'), 'quality'],
    [
      'FastAPI',
      { detail: [{ loc: ['body', 'quality'], msg: 'Extra inputs are not permitted' }] },
      'quality',
    ],
    [
      'FastAPI, a value',
      { detail: [{ loc: ['body', 'size'], msg: 'Input should be 1x1' }] },
      'size',
    ],
    [
      'OpenAI, a size',
      { error: { message: 'Invalid size', param: 'size', code: 'invalid_value' } },
      'size',
    ],
    [
      'a value of quality',
      body("Unsupported value: 'max' is not supported for quality"),
      undefined,
    ],
    [
      'FastAPI, a value of quality',
      { detail: [{ loc: ['body', 'quality'], msg: 'Input should be low' }] },
      undefined,
    ],
    ['a name inside another', body("Unknown parameter: 'image_size'."), undefined],
    ['a needed one', body("Unknown parameter: 'prompt'."), undefined],
    ['a picture', { detail: [{ loc: ['body', 'image'], msg: 'Field required' }] }, undefined],
    ['nothing', body('Bad request'), undefined],
    ['no body', '', undefined],
    [
      'a refusal that names one',
      { error: { message: 'x', param: 'size', code: 'moderation_blocked' } },
      undefined,
    ],
    [
      'an empty account',
      { error: { message: 'x', param: 'size', code: 'insufficient_quota' } },
      undefined,
    ],
  ])('%s', (_, said, expected) => {
    const text = typeof said === 'string' ? said : JSON.stringify(said)
    for (const status of [400, 422]) {
      expect(refusedParameter({ status, headers: {}, text }, sent)).toBe(expected)
    }
    for (const status of [401, 403, 404, 429, 500]) {
      expect(refusedParameter({ status, headers: {}, text }, sent)).toBeUndefined()
    }
  })
})
