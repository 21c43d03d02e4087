import { expect, test } from 'vitest'
import { errorOf } from '../../src/images-api/api-error.ts'
import { redactor } from '../../src/images-api/redact.ts'

const key = 'sk-proj-Zx81Qm-3f/7+LkPq=='
const asked = { host: 'api.example.com', model: 'gpt-image-2', redact: redactor(key) }

function told(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return errorOf({ status, headers, text }, asked)
}

const openai = (message: string, code: unknown, type = 'invalid_request_error', rest = {}) => ({
  error: { message, type, param: null, code, ...rest },
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
  ['in another case', key.toUpperCase()],
  [
    'in base64 that is wrapped',
    Buffer.from(`Bearer ${key}`).toString('base64').replace(/.{9}/g, '$&\r\n'),
  ],
  ['in hex', Buffer.from(key).toString('hex')],
  ['in upper-case hex', Buffer.from(key).toString('hex').toUpperCase()],
  [
    'in hex with colons',
    Buffer.from(key)
      .toString('hex')
      .replace(/..(?=.)/g, '$&:'),
  ],
  ['as a dump', Buffer.from(key).toString('hex').replace(/../g, '0x$&, ')],
  ['percent-encoded throughout', Buffer.from(key).toString('hex').replace(/../g, '%$&')],
  ['percent-encoded twice', Buffer.from(key).toString('hex').replace(/../g, '%25$&')],
  ['percent-encoded here and there', `%73k-pro%6A${encodeURIComponent(key.slice(7))}`],
  ['as HTML entities', key.replace(/./g, (char) => `&#${char.charCodeAt(0)};`)],
  ['as long HTML entities', key.replace(/./g, (char) => `&#000${char.charCodeAt(0)};`)],
  ['as hex entities', key.replace(/./g, (char) => `&#x${char.charCodeAt(0).toString(16)};`)],
  [
    'with some entities',
    key.replaceAll('/', '&sol;').replaceAll('+', '&plus;').replace('s', '&#x73;'),
  ],
  [
    'as escapes of JSON',
    key.replace(/./g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['in base64 that is URL-encoded', encodeURIComponent(Buffer.from(`${key}?`).toString('base64'))],
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
  const hex = Buffer.from(key.slice(8, 20)).toString('hex')
  const percent = hex.replace(/../g, '%$&')
  for (const part of [key, key.slice(8, 20), encodeURIComponent(key), core, hex, percent]) {
    expect(all).not.toContain(part)
  }
  expect(error.message).toContain('[key]')
})

test('a long or wild message becomes one short line', () => {
  const error = told(500, openai(`\u001b[31mline\r\n::error::two\u202e ${'x'.repeat(2000)}`, 'e'))
  expect(error.message.length).toBeLessThan(400)
  expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})
