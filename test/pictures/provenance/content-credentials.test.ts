import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { contentCredentials } from '../../../src/pictures/provenance/content-credentials.ts'
import { manifestStoreOf } from '../../../src/pictures/provenance/manifest-store.ts'
import { sniff } from '../../../src/pictures/sniff.ts'

/**
 * `signed.png` and `signed.jpg` were signed by `@trustnxt/c2pa-ts` 0.9.4 with a certificate made for it; it
 * validates the signature, and exiftool reads the same of them.
 */
const file = (name: string) => readFileSync(new URL(name, import.meta.url))
const plain = sharp({ create: { width: 32, height: 18, channels: 3, background: '#1e88e5' } })
const store = Buffer.from(manifestStoreOf(sniff(file('signed.png')))!)

const said = {
  signer: 'Picture Signing (Example Images Inc.)',
  tool: 'Example Images',
  manifest: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

it.each(['signed.png', 'signed.jpg'])('%s says who signed it, and with what', (name) => {
  expect(contentCredentials(sniff(file(name)))).toEqual(said)
})

it('a WebP says it in a chunk', async () => {
  const webp = await plain.clone().webp().toBuffer()
  const length = Buffer.alloc(4)
  length.writeUInt32LE(store.length)
  const chunk = Buffer.concat([Buffer.from('C2PA'), length, store, Buffer.alloc(store.length % 2)])
  const whole = Buffer.concat([webp, chunk])
  whole.writeUInt32LE(whole.length - 8, 4)
  expect(contentCredentials(sniff(whole))).toEqual(said)
})

it('an AVIF says it in a box of its own', async () => {
  const avif = await plain.clone().avif({ effort: 0 }).toBuffer()
  const body = Buffer.concat([
    Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex'),
    Buffer.concat([word(0), Buffer.from('manifest\0'), Buffer.alloc(8)]),
    store,
  ])
  const box = Buffer.concat([word(body.length + 8), Buffer.from('uuid'), body])
  // Places of pixels are told from the start of the file: behind them, nothing moves.
  expect(contentCredentials(sniff(Buffer.concat([avif, box])))).toEqual(said)
})

it.each(['png', 'jpeg', 'webp', 'avif'] as const)(
  'a %s without any says nothing',
  async (format) => {
    const bytes = await plain.clone().toFormat(format).toBuffer()
    expect(contentCredentials(sniff(bytes))).toBeUndefined()
  },
)

it('what is damaged says as much as is there, and never throws', () => {
  const png = (data: Buffer) => {
    const whole = file('signed.png')
    const body = Buffer.concat([Buffer.from('caBX'), data])
    const chunk = Buffer.concat([word(data.length), body, word(crc32(body))])
    return Buffer.concat([whole.subarray(0, 33), chunk, whole.subarray(-12 - 99)])
  }
  const read = (data: Buffer) =>
    contentCredentials({ format: 'png', width: 1, height: 1, bytes: png(data) })
  expect(read(store)).toEqual(said)
  for (let length = 0; length < store.length; length += 97)
    expect(() => read(store.subarray(0, length))).not.toThrow()
  for (let at = 8; at < 1400; at += 7) {
    const broken = Buffer.from(store)
    broken[at] = broken[at]! ^ 0xff
    const told = read(broken)
    if (told) expect(Object.values(told).every((text) => typeof text === 'string')).toBe(true)
  }
})
