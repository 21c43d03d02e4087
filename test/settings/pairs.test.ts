import { describe, expect, it } from 'vitest'
import { SettingsError } from '../../src/errors.ts'
import { readHeaders, readQuery, secretsIn } from '../../src/settings/pairs.ts'

function errorOf(read: () => unknown): SettingsError {
  try {
    read()
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('no error')
}

describe('headers', () => {
  it('are read with names in lower case and values as they are', () => {
    expect(readHeaders('X-Api-Key:  a:b c \n\n cf-access: 1')).toEqual({
      'x-api-key': 'a:b c',
      'cf-access': '1',
    })
  })

  it.each([
    ['no colon', 'topsecret', 'line 1 has no `:`'],
    ['no name', 'A: b\n: topsecret', 'line 2 has no name'],
    ['a name with a space', 'my key: topsecret', 'no name of a header'],
    ['no value', 'X-Key:', 'has no value'],
    ['a carriage return', 'X-Key: topsecret\rHost: evil', 'control character'],
    ['a null', 'X-Key: topsecret\0', 'control character'],
    ['a letter that no header carries', 'X-Key: topsecret–', 'no header can carry'],
    ['the same twice', 'X-Key: topsecret\nx-key: topsecret', 'line 2 sets `x-key` a second time'],
    ...[
      ...['Host', 'Content-Length', 'content-type', 'Transfer-Encoding', 'Connection', 'TE'],
      ...['Keep-Alive', 'Proxy-Authorization', 'Trailer', 'Upgrade', 'Expect', 'Accept-Encoding'],
    ].map((name) => [name, `${name}: topsecret`, 'not yours to set']),
  ])('with %s are refused, and the value is not repeated', (_, text, message) => {
    const error = errorOf(() => readHeaders(text!))
    expect(error.message).toContain(message)
    expect(error.message + error.hint).not.toContain('topsecret')
  })
})

describe('a query', () => {
  it('is read as it is written', () => {
    expect(readQuery('api-version=2025-04-01-preview\nsig=a=b&c d')).toEqual({
      'api-version': '2025-04-01-preview',
      sig: 'a=b&c d',
    })
  })

  it.each([
    ['no sign', 'topsecret', 'has no `=`'],
    ['no name', '=topsecret', 'has no name'],
    ['no value', 'a=', 'has no value'],
    ['a carriage return', 'a=topsecret\rb', 'control character'],
    ['the same twice', 'a=topsecret\na=topsecret', 'a second time'],
  ])('with %s is refused, and the value is not repeated', (_, text, message) => {
    const error = errorOf(() => readQuery(text))
    expect(error.message).toContain(message)
    expect(error.message + error.hint).not.toContain('topsecret')
  })
})

it('secrets are found in whatever was written, but nothing too plain to be one', () => {
  const plain = 'X-One: 1\nX-Provider: openai\napi-version=2025-04-01-preview\nv=2024-10-21'
  expect(secretsIn(`Authorization: Bearer topsecret\rX: otherone\nnocolonatall\n${plain}`)).toEqual(
    ['Bearer topsecret', 'topsecret', 'otherone', 'nocolonatall'],
  )
})
