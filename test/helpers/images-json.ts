import type { Part } from './multipart.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * An edit as JSON, as OpenAI's specification has it since 2026: `images: [{image_url}]` and
 * `mask: {image_url}`, with data URLs. What has another shape stays a parameter, and is refused as one.
 */
export function readJsonEdit(json: Json): { parameters: Json; files: Part[] } {
  const { images, mask, ...parameters } = json
  const listed = Array.isArray(images) ? images.map((one) => part('image[]', one)) : []
  const masked = mask === undefined ? [] : [part('mask', mask)]
  const files = [...listed, ...masked].filter((one) => one !== undefined)
  const isWhole = files.length === listed.length + masked.length && listed.length > 0
  return isWhole ? { parameters, files } : { parameters: json, files: [] }
}

function part(name: string, one: unknown): Part | undefined {
  const url = Object(one).image_url
  if (Object.keys(Object(one)).length !== 1 || typeof url !== 'string') return undefined
  return fromDataUrl(name, url)
}

/** At most 20,971,520 characters. */
export function fromDataUrl(name: string, url: string): Part | undefined {
  const [, type, base64] = /^data:([^;,]+);base64,([A-Za-z0-9+/]+=*)$/.exec(url) ?? []
  if (type === undefined || base64 === undefined || url.length > 20_971_520) return undefined
  return { name, filename: `${name}.bin`, type, bytes: Buffer.from(base64, 'base64') }
}
