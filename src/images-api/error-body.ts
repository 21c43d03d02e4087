import { parseJsonOfServer } from './parse-json.ts'

/** What an error answer says, whichever of the known shapes it has. Nothing of it is redacted yet. */
export interface ErrorBody {
  readonly message: string
  readonly code: string | undefined
  readonly type: string | undefined
  readonly param: string | undefined
  /** Why a filter stopped the prompt (`violence`), where the provider tells. */
  readonly categories: readonly string[]
  /** Names of the quotas that are used up, as Gemini tells them: `GenerateRequestsPerDay…`. */
  readonly quotas: readonly string[]
  /** The provider's id of the request, where only its words tell. */
  readonly requestId: string | undefined
  readonly isHtml: boolean
}

/** Characters of a message: many patterns go over it, and a few hundred of it are ever shown. */
const LOOKED_AT = 16_384

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads `{error:{message,type,param,code}}` (OpenAI; `code` may be null, or the status once more), the
 * same in an array and with `status` (Gemini), `{error:"text"}` and `{error:"code",message}`
 * (stable-diffusion.cpp), `{code,error:"text"}` (xAI), `{detail}` as text, list or object (FastAPI,
 * LiteLLM), `{message}`, a page of HTML (proxies), plain text, and nothing.
 */
export function readErrorBody(text: string): ErrorBody {
  const shape = readShape(text)
  const body = { ...shape, message: shape.message.slice(0, LOOKED_AT) }
  return { ...body, requestId: /\brequest id:? ([\w-]{4,128})/i.exec(body.message)?.[1] }
}

function readShape(text: string): Omit<ErrorBody, 'requestId'> {
  const isHtml = looksLikeHtml(text)
  if (isHtml) {
    // A tag in a tag ends the search there: it goes over the page once.
    const title = /<title[^<>]*>([^<]*)/i.exec(text)?.[1] ?? /<h1[^<>]*>([^<]*)/i.exec(text)?.[1]
    return { ...nothing, isHtml, message: title?.trim() ?? '' }
  }
  const json = parse(text)
  if (json === undefined) return { ...nothing, message: text }
  const body = fields(Array.isArray(json) ? json[0] : json)
  if (typeof body.error === 'string') {
    const hasBoth = typeof body.message === 'string'
    return hasBoth
      ? { ...nothing, message: String(body.message), code: body.error }
      : { ...nothing, message: body.error, code: codeOf(body) }
  }
  const error = isFields(body.error) ? body.error : body
  return {
    message: string(error.message) ?? detail(body.detail) ?? '',
    code: codeOf(error),
    type: string(error.type),
    param: string(error.param) ?? paramOf(body.detail),
    categories: categories(error),
    quotas: quotas(error),
    isHtml,
  }
}

export function looksLikeHtml(text: string): boolean {
  return /^\s*<(!doctype html|html|head|body|!--|title|center|h1)/i.test(text)
}

const nothing = {
  message: '',
  code: undefined,
  type: undefined,
  param: undefined,
  categories: [],
  quotas: [],
  isHtml: false,
}

/** Gateways repeat the status as the code; then Gemini's `status` says more. */
function codeOf({ code, status }: Fields): string | undefined {
  return [code, status].map(string).find((text) => text !== undefined && !/^(\d+|None)$/.test(text))
}

function categories(error: Fields): string[] {
  // OpenRouter gives `reasons` for other errors too; its filter answers 403.
  const reasons = error.code === 403 ? fields(error.metadata).reasons : undefined
  const listedCategories = fields(error.moderation_details).categories ?? reasons
  if (Array.isArray(listedCategories))
    return listedCategories.filter((category) => typeof category === 'string')
  // Azure: {violence: {filtered: true, severity: "high"}, ...}
  const inner = fields(error.inner_error ?? error.innererror)
  const results = Object.entries(fields(inner.content_filter_results))
  const filtered = results
    .filter(([, result]) => fields(result).filtered === true)
    .map(([name]) => name)
  if (filtered.length > 0) return filtered
  const listed = /safety_violations=\[([^[\]]*)\]/.exec(string(error.message) ?? '')?.[1]
  return (
    listed
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? []
  )
}

/** `details` is a list of objects, one of which may have `violations`. */
function quotas({ details }: Fields): string[] {
  const violations = list(details).flatMap((entry) => list(fields(entry).violations))
  return violations
    .flatMap((violation) => [fields(violation).quotaId, fields(violation).quotaMetric])
    .filter((name) => typeof name === 'string')
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function detail(value: unknown): string | undefined {
  if (isFields(value)) return string(value.error) ?? string(value.message)
  if (!Array.isArray(value)) return string(value)
  return value
    .map((entry) => [fields(entry).loc, fields(entry).msg].flat().filter(Boolean).join(' '))
    .join('; ')
}

/** `["body", "size"]` is about `size`. */
function paramOf(value: unknown): string | undefined {
  const loc = Array.isArray(value) ? fields(value[0]).loc : undefined
  return Array.isArray(loc) && loc.length > 1 ? string(loc.at(-1)) : undefined
}

function string(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fields(value: unknown): Fields {
  return isFields(value) ? value : {}
}

function parse(text: string): unknown {
  try {
    return parseJsonOfServer(text)
  } catch {
    return undefined
  }
}
