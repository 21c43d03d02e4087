/** What an error answer says, whichever of the known shapes it has. Nothing of it is redacted yet. */
export interface ErrorBody {
  readonly message: string
  readonly code: string | undefined
  readonly type: string | undefined
  readonly param: string | undefined
  /** Why a filter stopped the prompt (`violence`), where the provider tells. */
  readonly categories: readonly string[]
  readonly isHtml: boolean
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads `{error:{message,type,param,code}}` (OpenAI; `code` may be a number or null), the same in an
 * array (Gemini), `{error:"text"}` and `{error:"code",message}` (stable-diffusion.cpp), `{detail}` as
 * text or list (FastAPI), `{message}`, a page of HTML (proxies), plain text, and nothing.
 */
export function readErrorBody(text: string): ErrorBody {
  const isHtml = looksLikeHtml(text)
  if (isHtml) {
    const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? /<h1[^>]*>([^<]*)/i.exec(text)?.[1]
    return { ...nothing, isHtml, message: title?.trim() ?? '' }
  }
  const json = parse(text)
  if (json === undefined) return { ...nothing, message: text }
  const body = fields(Array.isArray(json) ? json[0] : json)
  if (typeof body.error === 'string') {
    const hasBoth = typeof body.message === 'string'
    return hasBoth
      ? { ...nothing, message: String(body.message), code: body.error }
      : { ...nothing, message: body.error }
  }
  const error = isFields(body.error) ? body.error : body
  return {
    message: string(error.message) ?? detail(body.detail) ?? '',
    code: string(error.code),
    type: string(error.type),
    param: string(error.param),
    categories: categories(error),
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
  isHtml: false,
}

function categories(error: Fields): string[] {
  const told = fields(error.moderation_details).categories
  if (Array.isArray(told)) return told.filter((one) => typeof one === 'string')
  // Azure: {violence: {filtered: true, severity: "high"}, ...}
  const inner = fields(error.inner_error ?? error.innererror)
  const results = Object.entries(fields(inner.content_filter_results))
  const filtered = results.filter(([, one]) => fields(one).filtered === true).map(([name]) => name)
  if (filtered.length > 0) return filtered
  const listed = /safety_violations=\[([^\]]*)\]/.exec(string(error.message) ?? '')?.[1]
  return (
    listed
      ?.split(',')
      .map((one) => one.trim())
      .filter(Boolean) ?? []
  )
}

function detail(value: unknown): string | undefined {
  if (!Array.isArray(value)) return string(value)
  return value
    .map((one) => [fields(one).loc, fields(one).msg].flat().filter(Boolean).join(' '))
    .join('; ')
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
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
