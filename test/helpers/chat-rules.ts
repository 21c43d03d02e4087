import { type Refusal, wrong } from './images-rules.ts'

/** What OpenAI's documentation says of a chat completion that answers at once; unknown names are refused. */
const KNOWN = new Set([
  ...['model', 'messages', 'max_completion_tokens', 'max_tokens', 'n', 'stop', 'seed', 'store'],
  ...['temperature', 'top_p', 'response_format', 'reasoning_effort', 'verbosity', 'metadata'],
])
const ROLES = ['system', 'developer', 'user', 'assistant']

type Fields = Readonly<Record<string, unknown>>
const fields = (value: unknown): Fields => Object(value) as Fields

/** Undefined where the request is fine. */
export function refuseChat(parameters: Fields): Refusal | undefined {
  const unknown = Object.keys(parameters).find((name) => !KNOWN.has(name))
  if (unknown)
    return wrong(`Unrecognized request argument supplied: ${unknown}`, unknown, 'unknown_parameter')
  const { model, messages, max_tokens, max_completion_tokens } = parameters
  if (typeof model !== 'string' || model === '')
    return wrong('you must provide a model parameter', 'model', 'missing_required_parameter')
  if (/^(gpt-[56]|o\d)/.test(model) && max_tokens !== undefined)
    return wrong(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      'max_tokens',
      'unsupported_parameter',
    )
  const limit = max_completion_tokens ?? max_tokens
  if (limit !== undefined && !(Number.isInteger(limit) && Number(limit) > 0))
    return wrong("Invalid 'max_completion_tokens'.", 'max_completion_tokens', 'invalid_value')
  if (!Array.isArray(messages) || messages.length === 0)
    return wrong("Missing required parameter: 'messages'.", 'messages', 'invalid_value')
  for (const [index, message] of messages.entries()) {
    const refusal = refuseMessage(fields(message), `messages[${index}]`)
    if (refusal) return refusal
  }
  return undefined
}

function refuseMessage({ role, content }: Fields, at: string): Refusal | undefined {
  if (!ROLES.includes(String(role)))
    return wrong(`Invalid value: '${role}'.`, `${at}.role`, 'invalid_value')
  if (typeof content === 'string') return undefined
  if (!Array.isArray(content) || content.length === 0)
    return wrong(`Invalid type for '${at}.content'.`, `${at}.content`, 'invalid_type')
  for (const [index, one] of content.entries()) {
    const part = fields(one)
    const where = `${at}.content[${index}]`
    if (part.type === 'text' && typeof part.text === 'string') continue
    if (part.type !== 'image_url' || role !== 'user')
      return wrong(`Invalid value: '${part.type}'.`, `${where}.type`, 'invalid_value')
    const { url, detail = 'auto' } = fields(part.image_url)
    if (!/^(https:\/\/|data:image\/(jpeg|png|webp|gif);base64,)/.test(String(url)))
      return wrong('Invalid image URL.', `${where}.image_url.url`, 'invalid_image_url')
    if (!['auto', 'low', 'high'].includes(String(detail)))
      return wrong(`Invalid value: '${detail}'.`, `${where}.image_url.detail`, 'invalid_value')
  }
  return undefined
}
