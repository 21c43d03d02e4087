import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Success } from '../helpers/images-drawing.ts'
import { type Refusal, wrong } from '../helpers/images-rules.ts'
import type { ImagesFault } from './images-faults.ts'
import { formsOfKey } from './key-forms.ts'

/** What the images API that keeps an account answers with, and what it charges. */

/** As many tokens for the prompt as are planned for at most: a limit has no room beyond its pictures. */
export function dear(answer: Success, prompt: string): Success {
  const usage = answer.usage as { input_tokens_details: { image_tokens: number } }
  const text_tokens = Math.ceil(Buffer.byteLength(prompt) / 3)
  const { image_tokens } = usage.input_tokens_details
  const input_tokens_details = { text_tokens, image_tokens }
  const input_tokens = text_tokens + image_tokens
  return { ...answer, usage: { ...usage, input_tokens, input_tokens_details } }
}

/** List prices of gpt-image-2, US dollars per million tokens. */
export function priceOf({ usage }: Success): number {
  const { input_tokens_details: sent, output_tokens } = usage as {
    readonly input_tokens_details: { text_tokens: number; image_tokens: number }
    readonly output_tokens: number
  }
  return (sent.text_tokens * 5 + sent.image_tokens * 8 + output_tokens * 30) / 1e6
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

export function limitRate(
  response: ServerResponse,
  { wait, by }: Extract<ImagesFault, { wait: number; by: string }>,
) {
  const said = by === 'words' ? ` Please try again in ${wait}ms.` : ''
  const message = `Rate limit reached for gpt-image-2 on input-images per min: Limit 5, Used 5, Requested 1.${said}`
  const error = { message, type: 'input-images', param: null, code: 'rate_limit_exceeded' }
  json(response, 429, { error }, by === 'header' ? { 'retry-after-ms': String(wait) } : {})
}

export function break5xx(
  response: ServerResponse,
  { status, echo, hint }: Extract<ImagesFault, { status: number }>,
  key: string,
) {
  const said = echo === undefined ? '' : ` Sent with ${formsOfKey(key)[echo]}.`
  const message = `The server had an error while processing your request.${said}`
  const error = { message, type: 'server_error', param: null, code: null }
  json(response, status, { error }, hint === undefined ? {} : { 'retry-after-ms': String(hint) })
}

export async function truncate(response: ServerResponse, text: string): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length })
  response.write(text.slice(0, text.length / 2))
  await setTimeout(20)
  response.destroy()
}

export const moderated = wrong(
  'Your request was rejected by the safety system. safety_violations=[violence].',
  null,
  'moderation_blocked',
  'image_generation_user_error',
)

export const quota: Refusal = {
  ...wrong('You exceeded your current quota.', null, 'insufficient_quota', 'insufficient_quota'),
  status: 429,
}

export const refusal = (response: ServerResponse, { status, error }: Refusal) =>
  json(response, status, { error })

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? 'text/html' : 'application/json'
  response.writeHead(status, { 'content-type': type, ...headers }).end(text)
}
