import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64 } from '../../src/images-api/base64.ts'

test('what was encoded is decoded, with line breaks or without', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64')
      expect(decodeBase64(text)).toEqual(Buffer.from(bytes))
      expect(decodeBase64(text.replace(/.{76}/g, '$&\r\n'))).toEqual(Buffer.from(bytes))
    }),
  )
})

test.each([
  '',
  'a',
  'ab',
  'abc',
  'ab=c',
  'a===',
  '====',
  'ab!=',
  'a b=',
  'ab==ab==',
  'aGk-',
  'aGl=',
])('%o is refused', (text) => {
  expect(decodeBase64(text)).toBeUndefined()
})
