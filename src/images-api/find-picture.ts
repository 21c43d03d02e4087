import { decodeBase64 } from './base64.ts'

/** Where the drawing is: in the answer, or at an address of the provider's choice. */
export type PictureSource = { readonly bytes: Uint8Array } | { readonly url: string }

type Found = PictureSource | 'damaged' | undefined

/** Pictures that were taken out of an answer as it came in, each by the text in its place. */
type TakenOut = ReadonlyMap<string, Uint8Array>

/**
 * `b64_json`, else `url`, which may be a data URL; else the picture of a chat's answer, as OpenRouter
 * gives it; else what stands under one of the names that other APIs give their pictures. Gateways send
 * what is absent as an empty string.
 * @param taken pictures that were taken out of the body, each by the text in its place
 * @returns `damaged` where it is no base64
 */
export function findPicture(body: unknown, taken: TakenOut = new Map()): Found {
  const { data } = fields(body)
  const first = fields(Array.isArray(data) ? data[0] : undefined)
  const base64 = first.b64_json
  if (isText(base64)) return decoded(base64, taken)
  const url = first.url || chatImage(body)
  return isText(url) ? at(url, taken) : search(body, taken, 0)
}

/** `choices[0].message.images[0].image_url.url`. */
function chatImage(body: unknown): unknown {
  const { choices } = fields(body)
  const choice = Array.isArray(choices) ? fields(choices[0]) : {}
  const { images } = fields(choice.message)
  return fields(fields(Array.isArray(images) ? images[0] : undefined).image_url).url
}

function decoded(text: string, taken: TakenOut): Found {
  const base64 = text.replace(/^data:[^,]*;base64,/, '')
  const bytes = taken.get(base64) ?? decodeBase64(base64)
  return bytes ? { bytes } : 'damaged'
}

const ADDRESSES = ['url', 'image_url', 'sample'] as const
/** What holds it: fal's `images`, Replicate's `output`, Black Forest Labs' `result`, other gateways'. */
const HOLDERS = [
  'data',
  'images',
  'image',
  'output',
  'result',
  'results',
  'response',
  'image_url',
] as const
const DEEPEST = 5

function search(value: unknown, taken: TakenOut, depth: number): Found {
  if (depth > DEEPEST) return undefined
  if (Array.isArray(value)) return search(value[0], taken, depth + 1)
  if (typeof value === 'string') return depth === 0 ? undefined : bare(value, taken)
  const object = fields(value)
  if (depth > 0 && isText(object.b64_json)) return decoded(object.b64_json, taken)
  for (const name of ADDRESSES)
    if (depth > 0 && isText(object[name])) return at(object[name], taken)
  for (const name of HOLDERS) {
    const found = object[name] === undefined ? undefined : search(object[name], taken, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** A text in a picture's place; words (`result: "queued"`) are none. */
function bare(text: string, taken: TakenOut): Found {
  if (/^(https?:\/\/|data:image\/)/i.test(text)) return at(text, taken)
  if (taken.has(text) || /^[A-Za-z0-9+/]{100}/.test(text)) return decoded(text, taken)
  return /^\/[\w.-]/.test(text) ? at(text, taken) : undefined
}

const at = (url: string, taken: TakenOut): Found =>
  url.startsWith('data:') ? decoded(url, taken) : { url }

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
