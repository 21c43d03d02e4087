import type { Part } from './multipart.ts'

/** What OpenAI's documentation and its real answers say of a request; undefined where it is fine. */
export interface Refusal {
  readonly status: number
  readonly error: {
    readonly message: string
    readonly type: string
    readonly param: string | null
    readonly code: string | null
  }
}

const SHARED = ['prompt', 'model', 'n', 'size', 'quality', 'background', 'output_format']
const FURTHER = ['output_compression', 'stream', 'partial_images', 'user', 'safety_identifier']
const GENERATIONS = new Set([...SHARED, ...FURTHER, 'moderation'])
const EDITS = new Set([...SHARED, ...FURTHER, 'input_fidelity', 'mask'])
const MODELS = /^gpt-image-(2(\.[56])?|1\.5|1-mini)(-(sunburst|flare))?(-\d{4}-\d\d-\d\d)?$/

type Parameters = Readonly<Record<string, unknown>>

export function refuse(operation: string, parameters: Parameters): Refusal | undefined {
  const known = operation === 'edits' ? EDITS : GENERATIONS
  const unknown = Object.keys(parameters).find((name) => !known.has(name))
  if (unknown) return wrong(`Unknown parameter: '${unknown}'.`, unknown, 'unknown_parameter')
  const { prompt, model, n, quality, input_fidelity } = parameters
  if (typeof prompt !== 'string' || prompt === '') {
    return wrong("Missing required parameter: 'prompt'.", 'prompt', 'missing_required_parameter')
  }
  if (prompt.length > 32_000)
    return wrong('Invalid prompt: string too long.', 'prompt', 'string_above_max_length')
  if (typeof model !== 'string' || !MODELS.test(model)) {
    const message = `The model '${model}' does not exist or you do not have access to it.`
    return {
      status: 404,
      error: { message, type: 'invalid_request_error', param: null, code: 'model_not_found' },
    }
  }
  if (input_fidelity !== undefined && model.startsWith('gpt-image-2')) {
    const message = `The model ${model} does not support input_fidelity.`
    return wrong(message, 'input_fidelity', 'invalid_input_fidelity_model')
  }
  if (n !== undefined && !(Number(n) >= 1 && Number(n) <= 10))
    return wrong("Invalid 'n'.", 'n', 'invalid_value')
  const qualities = [
    'auto',
    'low',
    'medium',
    'high',
    ...(/-2\.[56]/.test(model) ? ['xhigh', 'max'] : []),
  ]
  if (quality !== undefined && !qualities.includes(String(quality))) {
    return wrong(`Invalid value: '${quality}'.`, 'quality', 'invalid_value')
  }
  if (parameters.input_fidelity !== undefined && /^gpt-image-2/.test(model)) {
    const message = `The model '${model}' does not support the 'input_fidelity' parameter.`
    return wrong(message, 'input_fidelity', 'invalid_input_fidelity_model')
  }
  return refuseSize(model, parameters.size)
}

function refuseSize(model: string, size: unknown): Refusal | undefined {
  if (size === undefined || size === 'auto') return undefined
  const match = /^(\d+)x(\d+)$/.exec(String(size))
  if (match === null) return wrong(`Invalid value: '${size}'.`, 'size', 'invalid_value')
  if (/^gpt-image-1/.test(model)) {
    const isFixed = ['1024x1024', '1536x1024', '1024x1536'].includes(String(size))
    return isFixed
      ? undefined
      : wrong(
          `Invalid value: '${size}'. Supported values are: '1024x1024', '1024x1536', '1536x1024', and 'auto'.`,
          'size',
          'invalid_value',
        )
  }
  const [long, short] = [Number(match[1]), Number(match[2])].toSorted((a, b) => b - a) as [
    number,
    number,
  ]
  const pixels = long * short
  const why =
    long % 16 !== 0 || short % 16 !== 0
      ? 'Width and height must both be divisible by 16.'
      : long > 3840
        ? 'The longest edge must be less than or equal to 3840.'
        : long > 3 * short
          ? 'The aspect ratio must not exceed 3:1.'
          : pixels < 655_360
            ? 'Requested resolution is below the current minimum pixel budget.'
            : pixels > 8_294_400
              ? 'Requested resolution exceeds the current pixel budget.'
              : undefined
  return why
    ? wrong(
        `Invalid size '${size}'. ${why}`,
        'size',
        'invalid_value',
        'image_generation_user_error',
      )
    : undefined
}

/** The files of an edit: each needs a file name and its own type. */
export function refuseFiles(parts: readonly Part[]): Refusal | undefined {
  const files = parts.filter(({ name }) => /^(image(\[\])?|mask)$/.test(name))
  const images = files.filter(({ name }) => name !== 'mask')
  if (images.length === 0)
    return wrong("Missing required parameter: 'image'.", 'image', 'missing_required_parameter')
  if (images.length > 16)
    return wrong("Invalid 'image': too many images.", 'image', 'invalid_value')
  for (const { name, filename, type, bytes } of files) {
    if (filename === undefined || type === undefined) {
      return wrong(`Missing mimetype for file '${name}'.`, name, 'missing_file_mimetype')
    }
    if (!['image/png', 'image/jpeg', 'image/webp'].includes(type)) {
      return wrong(
        `Invalid file '${name}': unsupported mimetype ('${type}'). Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.`,
        name,
        'unsupported_file_mimetype',
      )
    }
    if (bytes.length === 0) return wrong(`Invalid file '${name}': empty.`, name, 'invalid_value')
    if (bytes.length >= 50 * 1024 * 1024)
      return wrong(`Invalid file '${name}': 50 MB or more.`, name, 'invalid_value')
  }
  const mask = files.find(({ name }) => name === 'mask')
  return mask && refuseMask(mask, images[0]!)
}

/** A PNG with an alpha channel, below 4 MB, of the size of the first picture. */
function refuseMask(mask: Part, image: Part): Refusal | undefined {
  const [own, its] = [pngHead(mask.bytes), pngHead(image.bytes)]
  const why =
    own === undefined || mask.type !== 'image/png'
      ? 'must be a PNG'
      : mask.bytes.length >= 4 * 1024 * 1024
        ? 'must be less than 4 MB'
        : own.colour !== 4 && own.colour !== 6
          ? 'must have an alpha channel'
          : its && (own.width !== its.width || own.height !== its.height)
            ? 'must have the size of the image'
            : undefined
  return why ? wrong(`Invalid mask image: it ${why}.`, 'mask', 'invalid_value') : undefined
}

function pngHead(bytes: Buffer) {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colour: bytes[25] }
}

export function wrong(
  message: string,
  param: string | null,
  code: string | null,
  type = 'invalid_request_error',
): Refusal {
  return { status: 400, error: { message, type, param, code } }
}
