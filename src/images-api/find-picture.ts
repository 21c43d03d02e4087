import { decodeBase64 } from './base64.ts'

/** Where the drawing is: in the answer, or at an address of the provider's choice. */
export type PictureSource = { readonly bytes: Uint8Array } | { readonly url: string }

/**
 * `b64_json`, else `url`, which may be a data URL; else the picture of a chat's answer, as OpenRouter
 * gives it; else what stands under one of the names that other APIs give their pictures. Gateways send
 * what is absent as an empty string.
 * @returns `damaged` where it is no base64
 */
export function findPicture(body: unknown): PictureSource | 'damaged' | undefined {
  const { data } = fields(body)
  const first = fields(Array.isArray(data) ? data[0] : undefined)
  const base64 = first.b64_json
  if (isText(base64)) return decoded(base64)
  const url = first.url || chatImage(body)
  return isText(url) ? at(url) : search(body, 0)
}

/** `choices[0].message.images[0].image_url.url`. */
function chatImage(body: unknown): unknown {
  const { choices } = fields(body)
  const choice = Array.isArray(choices) ? fields(choices[0]) : {}
  const { images } = fields(choice.message)
  return fields(fields(Array.isArray(images) ? images[0] : undefined).image_url).url
}

function decoded(text: string): PictureSource | 'damaged' {
  const bytes = decodeBase64(text.replace(/^data:[^,]*;base64,/, ''))
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

function search(value: unknown, depth: number): PictureSource | 'damaged' | undefined {
  if (depth > DEEPEST) return undefined
  if (Array.isArray(value)) return search(value[0], depth + 1)
  if (typeof value === 'string') return depth === 0 ? undefined : bare(value)
  const object = fields(value)
  if (depth > 0 && isText(object.b64_json)) return decoded(object.b64_json)
  for (const name of ADDRESSES) if (depth > 0 && isText(object[name])) return at(object[name])
  for (const name of HOLDERS) {
    const found = object[name] === undefined ? undefined : search(object[name], depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** A text in a picture's place; words (`result: "queued"`) are none. */
function bare(text: string): PictureSource | 'damaged' | undefined {
  if (/^(https?:\/\/|data:image\/)/i.test(text)) return at(text)
  if (/^[A-Za-z0-9+/]{100}/.test(text)) return decoded(text)
  return /^\/[\w.-]/.test(text) ? at(text) : undefined
}

const at = (url: string) => (url.startsWith('data:') ? decoded(url) : { url })

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
