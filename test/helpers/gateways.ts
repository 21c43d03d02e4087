import type { DialectName } from '../../src/images-api/dialects/dialect.ts'
import type { Asked, Gateway, Told } from './dialect-server.ts'
import { fromDataUrl } from './images-json.ts'
import { type Refusal, refuse, refuseFiles } from './images-rules.ts'
import { gradient } from './png.ts'

/**
 * Gateways as their documents and sources describe them (November 2026): each refuses what it really
 * refuses, in its own words. Written from those, not from what our client sends.
 */

export const key = 'sk-gateway-0123456789abcdef'

const draw = (width: number, height: number) => gradient('drawn', width, height).toString('base64')
const sides = (size: unknown) => String(size).split('x').map(Number) as [number, number]
const told = ({ status, error }: Refusal): Told => ({ status, body: { error } })
const bad = (message: string, status = 400): Told => ({ status, body: { error: { message } } })
const nowhere: Told = { status: 404, body: { error: { code: 404, message: 'Not Found' } } }
const stranger: Told = bad('No valid key', 401)

const hasBearer = ({ headers }: Asked) => headers.authorization === `Bearer ${key}`
const unknownOf = (known: readonly string[], { parameters }: Asked) =>
  Object.keys(parameters).find((name) => !known.includes(name))

const operationOf = (asked: Asked, root: string) =>
  ['generations', 'edits'].find((one) => asked.path === `${root}/images/${one}`)

/** OpenAI's own rules; the answer is the given one. */
function openAi(asked: Asked, root: string, answer: (base64: string) => object): Told {
  const operation = operationOf(asked, root)
  if (operation === undefined) return nowhere
  const refusal =
    refuse(operation, asked.parameters) ??
    (operation === 'edits' ? refuseFiles(asked.files ?? []) : undefined)
  if (refusal) return told(refusal)
  return { status: 200, body: answer(draw(...sides(asked.parameters.size ?? '1024x1024'))) }
}

const plainAnswer = (b64_json: string) => ({ created: 1, data: [{ b64_json }] })

/** Both styles; WebP neither in nor out; the key in a header of its own. */
const azure: Gateway = (asked) => {
  if (asked.headers['api-key'] !== key || asked.headers.authorization !== undefined) return stranger
  const classic = /^\/openai\/deployments\/gpt-image-2(?=\/)/.exec(asked.path)?.[0]
  const version = asked.query.get('api-version') ?? ''
  if (classic && !/^2025-\d\d-\d\d(-preview)?$/.test(version)) {
    return { status: 404, body: { error: { code: '404', message: 'Resource not found' } } }
  }
  if (asked.parameters.output_format === 'webp') return bad('webp is not supported')
  const isEdit = asked.path.endsWith('/edits')
  if (isEdit && asked.files === undefined) return bad('Expected multipart/form-data', 415)
  if (asked.files?.some(({ type }) => type !== 'image/png' && type !== 'image/jpeg')) {
    return bad('Unsupported image format')
  }
  return openAi(asked, classic ?? '/openai/v1', plainAnswer)
}

/** Drops what it does not know; all strings of its answers are there, some empty. */
const newApi: Gateway = (asked) => {
  if (!hasBearer(asked)) return stranger
  if (asked.path.endsWith('/edits') && asked.files === undefined) return bad('no multipart', 400)
  return openAi(asked, '/v1', (b64_json) => ({
    created: 1,
    data: [{ url: '', b64_json, revised_prompt: '' }],
  }))
}

/** FastAPI; an older version, which knows `image` alone. */
const litellm: Gateway = (asked) => {
  if (!hasBearer(asked)) return stranger
  const wrong = asked.files?.find(({ name }) => name !== 'image' && name !== 'mask')
  if (wrong) {
    const msg = 'Extra inputs are not permitted'
    return { status: 422, body: { detail: [{ loc: ['body', wrong.name], msg }] } }
  }
  const answer = openAi(asked, '/v1', plainAnswer)
  return { ...answer, headers: { 'x-litellm-response-cost': '0.0' } }
}

const pixels = (side: number, ratio: string): [number, number] => {
  const [width, height] = ratio.split(':').map(Number) as [number, number]
  const shape = Math.sqrt(width / height)
  return [Math.round(side * shape), Math.round(side / shape)]
}

/** One address, no unknown parameter, pictures as references. */
const openrouter: Gateway = (asked) => {
  if (!hasBearer(asked)) return stranger
  if (asked.path !== '/api/v1/images' || asked.files) return nowhere
  const known = ['model', 'prompt', 'aspect_ratio', 'resolution', 'quality', 'output_format', 'n']
  const unknown = unknownOf([...known, 'input_references'], asked)
  if (unknown) return bad(`Unsupported parameter: ${unknown}`)
  const { aspect_ratio: ratio, resolution, input_references: references = [] } = asked.parameters
  const ratios = ['1:1', '2:3', '3:2', '3:4', '4:3', '9:16', '16:9']
  if (!ratios.includes(String(ratio))) return bad(`Unsupported aspect_ratio: ${ratio}`)
  const side = { '1K': 1024, '2K': 2048 }[String(resolution)]
  if (side === undefined) return bad(`Unsupported resolution: ${resolution}`)
  const isRight = (one: unknown) => {
    const { type, image_url } = Object(one)
    return type === 'image_url' && fromDataUrl('', Object(image_url).url)
  }
  if (!Array.isArray(references) || !references.every(isRight)) {
    return bad('Invalid input_references')
  }
  const b64_json = draw(...pixels(side, String(ratio)))
  return {
    status: 200,
    body: { created: 1, data: [{ b64_json, media_type: 'image/png' }], usage: { cost: 0.04 } },
  }
}

/** JSON alone; no size; one picture as an object, several as a list of three at most. */
const xai: Gateway = (asked) => {
  if (!hasBearer(asked)) return stranger
  const operation = operationOf(asked, '/v1')
  if (operation === undefined) return nowhere
  const refusal = (error: string, status = 400): Told => ({ status, body: { code: 'bad', error } })
  if (asked.files) return refusal('Expected request with `Content-Type: application/json`', 415)
  const { parameters } = asked
  const {
    aspect_ratio: ratio,
    resolution,
    quality,
    model,
    response_format,
    image,
    images,
  } = parameters
  for (const name of ['size', 'style']) {
    if (parameters[name] !== undefined) return refusal(`Argument not supported: ${name}`)
  }
  const known = ['model', 'prompt', 'n', 'aspect_ratio', 'resolution', 'quality', 'response_format']
  const further = operation === 'edits' ? ['image', 'images', 'mask'] : []
  const unknown = unknownOf([...known, ...further], asked)
  if (unknown) return refusal(`Argument not supported: ${unknown}`)
  if (quality !== undefined && (model !== 'grok-imagine-image-2.0' || quality === 'high')) {
    return refusal('Argument not supported: quality')
  }
  const ratios = /^(1:1|3:4|4:3|9:16|16:9|2:3|3:2|9:19\.5|19\.5:9|9:20|20:9|1:2|2:1|auto)$/
  if (!ratios.test(String(ratio))) return refusal('Invalid aspect_ratio')
  const side = { '1k': 1024, '2k': 2048 }[String(resolution)]
  if (side === undefined) return refusal('Invalid resolution')
  const isImage = (one: unknown) =>
    Object(one).type === 'image_url' && fromDataUrl('', Object(one).url) !== undefined
  if (Array.isArray(image)) {
    return { status: 422, body: 'image: invalid type: sequence, expected struct' }
  }
  if (operation === 'edits' && (image === undefined) === (images === undefined)) {
    return refusal('Give either image or images')
  }
  if (image !== undefined && !isImage(image)) return refusal('Invalid image')
  const isList = Array.isArray(images) && images.length <= 3 && images.every(isImage)
  if (images !== undefined && !isList) return refusal('Invalid images')
  // The default is an address, which these tests have no server for.
  if (response_format !== 'b64_json') return { status: 200, body: { data: [{ url: '' }] } }
  const b64_json = draw(...pixels(side, String(ratio)))
  return {
    status: 200,
    body: { data: [{ b64_json, revised_prompt: '' }], usage: { cost_in_usd_ticks: 200_000_000 } },
  }
}

/** Five parameters; errors in a list, with the status as their code. */
const gemini: Gateway = (asked) => {
  if (!hasBearer(asked)) return stranger
  const refusal = (message: string): Told => ({
    status: 400,
    body: [{ error: { code: 400, message, status: 'INVALID_ARGUMENT' } }],
  })
  if (asked.path !== '/v1beta/openai/images/generations') return nowhere
  const unknown = unknownOf(['model', 'prompt', 'n', 'size', 'response_format'], asked)
  if (unknown) return refusal(`Invalid JSON payload received. Unknown name "${unknown}"`)
  if (asked.parameters.response_format !== 'b64_json') return refusal('Invalid response_format')
  return { status: 200, body: plainAnswer(draw(...sides(asked.parameters.size))) }
}

const together: Gateway = (asked) => {
  if (!hasBearer(asked)) return stranger
  if (asked.path !== '/v1/images/generations') return nowhere
  const { width, height, response_format, size } = asked.parameters
  if (size !== undefined) return bad("Unknown parameter: 'size'")
  for (const [name, side] of Object.entries({ width, height })) {
    if (!Number.isInteger(side) || Number(side) < 64 || Number(side) > 1792) {
      return bad(`${name} must be between 64 and 1792`)
    }
    if (Number(side) % 16 !== 0) return bad(`${name} must be a multiple of 16`)
  }
  if (!['url', 'base64'].includes(String(response_format))) return bad('Invalid response_format')
  const b64_json = draw(Number(width), Number(height))
  return { status: 200, body: { id: 'x', model: 'm', data: [{ index: 0, b64_json }] } }
}

/** A size that it cannot read is 512x512 to it. */
const localai: Gateway = (asked) => {
  if (!hasBearer(asked)) return stranger
  if (asked.path !== '/v1/images/generations') return nowhere
  const [width, height] = /^\d+x\d+$/.test(String(asked.parameters.size))
    ? sides(asked.parameters.size)
    : [512, 512]
  if (asked.parameters.response_format !== 'b64_json') {
    return { status: 200, body: { data: [{ url: '' }] } }
  }
  const usage = { input_tokens: 0, output_tokens: 0, total_tokens: 0 }
  return { status: 200, body: { ...plainAnswer(draw(width!, height!)), usage } }
}

/** Throws at null, knows no key, reads PNG and JPEG. */
const sdCpp: Gateway = ({ path, parameters, files }) => {
  if (!/^\/v1\/images\/(generations|edits)$/.test(path)) return nowhere
  if ([parameters.size, parameters.n].includes(null)) {
    const message = '[json.exception.type_error.302] type must be string, but is null'
    return { status: 500, body: { error: 'server_error', message } }
  }
  if (!parameters.prompt) return { status: 400, body: { error: 'prompt required' } }
  if (path.endsWith('/edits')) {
    const images = files?.filter(({ name }) => name === 'image[]' || name === 'image') ?? []
    if (images.length === 0) return { status: 400, body: { error: 'image required' } }
    const isKnown = ({ bytes }: { bytes: Buffer }) =>
      bytes.toString('latin1', 1, 4) === 'PNG' || bytes.readUInt16BE(0) === 0xffd8
    if (!images.every(isKnown)) return { status: 400, body: { error: 'invalid image' } }
  }
  return { status: 200, body: plainAnswer(draw(...sides(parameters.size))) }
}

/** Where each is asked, and the model that it has. */
export const gateways: Readonly<
  Record<
    Exclude<DialectName, 'openai' | 'generic'>,
    { readonly base: string; readonly model: string; readonly gateway: Gateway }
  >
> = {
  azure: { base: '/openai/v1?api-version=preview', model: 'gpt-image-2', gateway: azure },
  'new-api': { base: '/v1', model: 'gpt-image-2', gateway: newApi },
  litellm: { base: '/v1', model: 'gpt-image-2', gateway: litellm },
  openrouter: { base: '/api/v1', model: 'google/gemini-3-pro-image', gateway: openrouter },
  xai: { base: '/v1', model: 'grok-imagine-image-2.0', gateway: xai },
  gemini: { base: '/v1beta/openai', model: 'gemini-2.5-flash-image', gateway: gemini },
  together: { base: '/v1', model: 'black-forest-labs/FLUX.1-schnell', gateway: together },
  localai: { base: '/v1', model: 'flux.1-dev', gateway: localai },
  'sd-cpp': { base: '/v1', model: 'sd', gateway: sdCpp },
}
