import { expect, test } from 'vitest'
import type { ImagesApiFailure } from '../../src/errors.ts'
import { errorOf } from '../../src/pictures/api-error.ts'
import { redactor } from '../../src/pictures/redact.ts'

const key = 'sk-proj-Zx81Qm-3f/7+LkPq=='
const asked = { host: 'api.example.com', model: 'gpt-image-2', redact: redactor(key) }

function told(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return errorOf({ status, headers, text }, asked)
}

const openai = (message: string, code: unknown, type = 'invalid_request_error', rest = {}) => ({
  error: { message, type, param: null, code, ...rest },
})

// Bodies as OpenAI, Azure and the gateways were seen to send them.
test.each<[string, number, unknown, ImagesApiFailure, string, string | undefined]>([
  [
    'OpenAI: bad key',
    401,
    openai('Incorrect API key provided: sk-abc***xyz.', 'invalid_api_key'),
    'account',
    'Incorrect API key provided: [key].',
    '`api-key` input',
  ],
  [
    'OpenAI: not verified',
    403,
    openai(
      'Your organization must be verified to use the model `gpt-image-2`. It can take up to 15 minutes.',
      null,
    ),
    'account',
    'must be verified',
    'platform.openai.com/settings/organization/general',
  ],
  [
    'OpenAI: quota',
    429,
    openai('You exceeded your current quota.', 'insufficient_quota', 'insufficient_quota'),
    'account',
    'quota',
    'Add credit',
  ],
  [
    'OpenAI: hard limit, a 400',
    400,
    openai('Billing hard limit has been reached', 'billing_hard_limit_reached'),
    'account',
    'Billing hard limit',
    'Add credit',
  ],
  [
    'OpenAI: hard limit by its type',
    400,
    openai('Billing limit.', null, 'billing_limit_user_error'),
    'account',
    'Billing',
    'Add credit',
  ],
  [
    'OpenAI: credit',
    429,
    openai('No credit.', 'credit_balance_exhausted', 'insufficient_quota'),
    'account',
    'No credit',
    'Add credit',
  ],
  [
    'OpenAI: organisation limit',
    429,
    openai('Limit.', 'organization_spend_limit_exceeded', 'insufficient_quota'),
    'account',
    'Limit',
    'Add credit',
  ],
  [
    'OpenAI: project limit',
    429,
    openai('Limit.', 'project_spend_limit_exceeded', 'insufficient_quota'),
    'account',
    'Limit',
    'Add credit',
  ],
  [
    'OpenAI: usage limit',
    429,
    openai('Limit.', 'organization_usage_limit_exceeded'),
    'account',
    'Limit',
    'Add credit',
  ],
  [
    'OpenAI: rate limit',
    429,
    openai(
      'Rate limit reached for gpt-image-2 on input-images per min: Limit 5. Please try again in 12s.',
      'rate_limit_exceeded',
      'input-images',
    ),
    'transient',
    'Rate limit reached',
    undefined,
  ],
  [
    'OpenAI: overloaded',
    503,
    openai('Slow down.', 'server_is_overloaded', 'service_unavailable_error'),
    'transient',
    'Slow down',
    undefined,
  ],
  [
    'OpenAI: server error',
    500,
    openai('The server had an error.', 'server_error', 'server_error'),
    'transient',
    'The server had an error',
    undefined,
  ],
  [
    'OpenAI: moderation',
    400,
    openai(
      'Your request was rejected by the safety system. safety_violations=[violence, gore]. Request ID req_1',
      'moderation_blocked',
      'image_generation_user_error',
    ),
    'refused',
    '[violence, gore]',
    'concept',
  ],
  [
    'OpenAI: moderation with details',
    400,
    openai('Rejected.', 'moderation_blocked', 'image_generation_user_error', {
      moderation_details: { moderation_stage: 'input', categories: ['sexual'] },
    }),
    'refused',
    '[sexual]',
    'concept',
  ],
  [
    'OpenAI: content policy',
    400,
    openai('Rejected.', 'content_policy_violation'),
    'refused',
    'Rejected',
    'concept',
  ],
  [
    'a gateway that drops the code',
    400,
    { error: { message: 'Your request was rejected as a result of our safety system.' } },
    'refused',
    'safety system',
    'concept',
  ],
  [
    'Azure: content filter',
    400,
    {
      error: {
        code: 'contentFilter',
        message: 'Filtered.',
        inner_error: {
          code: 'ResponsibleAIPolicyViolation',
          content_filter_results: {
            hate: { filtered: false },
            violence: { filtered: true, severity: 'high' },
          },
        },
      },
    },
    'refused',
    '[violence]',
    'concept',
  ],
  [
    'Azure: resource',
    403,
    { error: { code: 'Forbidden', message: 'Access denied due to Virtual Network rules.' } },
    'account',
    'Access denied',
    'Allow this key',
  ],
  [
    'OpenAI: size',
    400,
    openai(
      "Invalid size '512x512'. Requested resolution is below the current minimum pixel budget.",
      'invalid_value',
      'image_generation_user_error',
      { param: 'size' },
    ),
    'invalid',
    'minimum pixel budget',
    'parameter `size`',
  ],
  [
    'OpenAI: unknown parameter',
    400,
    openai("Unknown parameter: 'response_format'.", 'unknown_parameter', 'invalid_request_error', {
      param: 'response_format',
    }),
    'invalid',
    'Unknown parameter',
    'parameter `response_format`',
  ],
  [
    'OpenAI: model',
    404,
    openai('The model does not exist.', 'model_not_found'),
    'invalid',
    'does not exist',
    'Set `model`',
  ],
  [
    'new-api: no channel for the model',
    503,
    openai('No available channel for model x', 'model_not_found', 'new_api_error'),
    'invalid',
    'No available channel',
    'Set `model`',
  ],
  [
    'new-api: quota',
    403,
    openai('Quota is not enough (request id: 2026)', 'insufficient_user_quota', 'new_api_error'),
    'account',
    'Quota',
    'Add credit',
  ],
  [
    'new-api: bad words',
    400,
    openai('sensitive words', 'sensitive_words_detected', 'new_api_error'),
    'refused',
    'sensitive words',
    'concept',
  ],
  [
    'new-api: prompt',
    400,
    openai('blocked', 'prompt_blocked', 'new_api_error'),
    'refused',
    'blocked',
    'concept',
  ],
  [
    'OpenRouter: credits',
    402,
    { error: { message: 'Insufficient credits', code: 402 } },
    'account',
    'Insufficient credits',
    'Add credit',
  ],
  [
    'Gemini: in a list, code a number',
    400,
    [{ error: { code: 400, message: 'Invalid JSON payload', status: 'INVALID_ARGUMENT' } }],
    'invalid',
    'Invalid JSON payload',
    undefined,
  ],
  [
    'LiteLLM: FastAPI list',
    422,
    { detail: [{ loc: ['body', 'image'], msg: 'field required' }] },
    'invalid',
    'body image field required',
    undefined,
  ],
  ['FastAPI: text', 404, { detail: 'Not Found' }, 'invalid', 'Not Found', '`base-url`'],
  [
    'stable-diffusion.cpp: text',
    400,
    { error: 'prompt required' },
    'invalid',
    'prompt required',
    undefined,
  ],
  [
    'stable-diffusion.cpp: two texts',
    500,
    { error: 'server_error', message: 'null for size' },
    'transient',
    'null for size',
    undefined,
  ],
  ['Portkey: status alone', 500, { status: 'failure' }, 'transient', '(500)', undefined],
  ['a gateway: message alone', 409, { message: 'busy' }, 'transient', 'busy', undefined],
  [
    'nginx: HTML 502',
    502,
    '<html><head><title>502 Bad Gateway</title></head></html>',
    'transient',
    '502 Bad Gateway',
    undefined,
  ],
  [
    'Cloudflare: 524',
    524,
    '<!DOCTYPE html><title>A timeout occurred</title>',
    'transient',
    'A timeout occurred',
    undefined,
  ],
  [
    'a web site: HTML 404',
    404,
    '<!doctype html><h1>Not here</h1>',
    'invalid',
    'Not here',
    '`base-url`',
  ],
  ['nothing at all', 408, '', 'transient', '(408)', undefined],
  ['plain text', 400, 'bad request', 'invalid', 'bad request', undefined],
  ['a redirect', 301, '', 'invalid', '(301)', 'redirects'],
  ['null', 500, 'null', 'transient', '(500)', undefined],
])('%s', (_name, status, body, failure, message, hint) => {
  const error = told(status, body)
  expect(error).toMatchObject({ failure, status, maybeCharged: status >= 500 })
  expect(error.message).toContain(message)
  if (hint === undefined) expect(error.hint).toBeUndefined()
  else expect(error.hint).toContain(hint)
})

test('a request id is kept, from whichever header; a strange one is not', () => {
  expect(told(400, '', { 'x-request-id': 'req_123' }).requestId).toBe('req_123')
  expect(told(400, '', { 'x-oneapi-request-id': '2026-1' }).requestId).toBe('2026-1')
  expect(told(400, '', { 'x-request-id': '<b>hi</b>' }).requestId).toBeUndefined()
})

test.each([
  ['as it is', key],
  ['URL-encoded', encodeURIComponent(key)],
  ['as a header', `Authorization: Bearer ${key}`],
  ['in base64', Buffer.from(key).toString('base64')],
  ['inside something in base64', Buffer.from(`user:${key}`).toString('base64')],
  ['in base64, shifted', Buffer.from(`ab${key}cd`).toString('base64')],
  ['in base64url', Buffer.from(`a${key}`).toString('base64url')],
  ['broken up by invisible characters', `${key.slice(0, 9)}\u200b${key.slice(9)}`],
])('the key does not get into a message %s', (_how, secret) => {
  const error = told(401, openai(`You sent ${secret} to us`, `code ${secret}`))
  const core = Buffer.from(key).toString('base64').slice(4, -8)
  const all = JSON.stringify([
    error.message,
    error.hint,
    error.code,
    String(error.cause),
    error.stack,
  ])
  for (const part of [key, key.slice(8, 20), encodeURIComponent(key), core]) {
    expect(all).not.toContain(part)
  }
  expect(error.message).toContain('[key]')
})

test('a long or wild message becomes one short line', () => {
  const error = told(500, openai(`\u001b[31mline\r\n::error::two\u202e ${'x'.repeat(2000)}`, 'e'))
  expect(error.message.length).toBeLessThan(400)
  expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})
