import { expect, it } from 'vitest'
import { isPassing, knowsNoChecksum, refusedBy } from '../../../src/repo/bucket/refusals.ts'

const answer = (status: number, code = '', message = '', headers = {}) => ({
  status,
  headers,
  body: Buffer.from(
    code === '' ? '' : `<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  ),
})
const refusal = {
  ...{ at: 's3.eu-central-1.amazonaws.com/acme', bucket: 'acme', region: 'eu-central-1' },
  ...({ doing: 'put', key: 'fog.webp', isShort: false } as const),
}

it.each([
  [
    answer(301, 'PermanentRedirect', '', { 'x-amz-bucket-region': 'eu-west-1' }),
    'region: eu-west-1',
  ],
  [answer(403, 'AccessDenied', 'Storage cap exceeded.'), 'has no room left'],
  [answer(403, 'RequestTimeTooSkewed'), 'the clock of this runner'],
  [answer(403), 's3:PutObject'],
  [answer(413, 'EntityTooLarge', 'Your proposed upload is &lt;too&gt; large'), 'is <too> large'],
])('%# says what is wrong, and the way out', (given, said) => {
  const { message, hint } = refusedBy(given, refusal)
  expect(`${message} ${hint}`).toContain(said)
  expect(message).toContain('s3.eu-central-1.amazonaws.com/acme')
})

it('knows what may be different another time', () => {
  for (const one of [answer(503, 'SlowDown'), answer(400, 'RequestTimeout'), answer(429)])
    expect(isPassing(one)).toBe(true)
  for (const one of [answer(403, 'AccessDenied'), answer(507), answer(501), answer(404)])
    expect(isPassing(one)).toBe(false)
})

it('knows a server that has no checksum by name, and not one that found it wrong', () => {
  const unknown = "Unsupported header 'x-amz-checksum-sha256' received for this API call."
  expect(knowsNoChecksum(answer(400, 'InvalidArgument', unknown))).toBe(true)
  expect(knowsNoChecksum(answer(501, 'NotImplemented', 'Checksum is not supported'))).toBe(true)
  expect(knowsNoChecksum(answer(400, 'BadDigest', 'The SHA256 you specified did not match'))).toBe(
    false,
  )
})
