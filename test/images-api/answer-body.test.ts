import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnswerBody, type ReadBody } from '../../src/images-api/answer-body.ts'
import { png } from '../helpers/png.ts'

/** Base64 that is long enough to be a picture. */
const picture = (bytes: number) => randomBytes(bytes).toString('base64')

/** A body that comes in pieces of these lengths, over and over. */
function read(text: string | Uint8Array, lengths: readonly number[], takesPictures = true) {
  const bytes = Buffer.from(text)
  const body = new AnswerBody(2_000_000, takesPictures)
  for (let at = 0, nth = 0; at < bytes.length; nth++) {
    const length = lengths[nth % lengths.length]!
    body.add(bytes.subarray(at, at + length))
    at += length
  }
  return body.end()
}

/** The body as it was sent. */
const whole = ({ bytes, pictures }: ReadBody): string =>
  [...pictures].reduce(
    (text, [name, picture]) => text.replace(name, Buffer.from(picture).toString('base64')),
    Buffer.from(bytes).toString('latin1'),
  )

const usual = [16_384, 65_536, 1000]

describe('the body of an answer', () => {
  it('is the same once its pictures are back in it, in whatever pieces it comes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }).map((text) => JSON.stringify(text)),
      fc.constantFrom(
        '{"data":[{"b64_json":',
        '}]}',
        ',',
        '\n\ndata: ',
        ' ',
        '"',
        'data:image/png;base64,',
      ),
      fc.integer({ min: 3000, max: 20_000 }).map((bytes) => JSON.stringify(picture(bytes))),
      fc.integer({ min: 3000, max: 9000 }).map((bytes) => picture(bytes)),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 4 }),
        (pieces, lengths) => {
          const text = pieces.join('')
          expect(whole(read(text, lengths))).toBe(text)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([30_000, 30_001, 30_002])('has a picture of %i bytes taken out of it', (length) => {
    const bytes = randomBytes(length)
    const text = (base64: string) =>
      `{"data":[{"b64_json":"${base64}"}],"usage":{"input_tokens":5}}`
    const found = read(text(bytes.toString('base64')), usual)
    const [[name, picture] = ['', Buffer.of()]] = found.pictures
    expect(bytes.equals(picture)).toBe(true)
    expect(Buffer.from(found.bytes).toString()).toBe(text(name))
  })

  it('has the picture of a data URL, and all in a stream of events', () => {
    const event = () => `event: x\ndata: {"url":"data:image/png;base64,${picture(70_000)}"}\n\n`
    expect(read(event() + event() + event(), usual).pictures.size).toBe(3)
  })

  it.each([
    ['that is damaged', (text: string) => `${text.slice(0, 40_000)}*${text.slice(40_001)}`],
    ['in the alphabet of URLs', (text: string) => text.replace(/^(.{40000})../, '$1-_')],
    ['that lacks a character', (text: string) => text.slice(1)],
    ['with bits that are left over', (text: string) => `${text.slice(0, -3)}B==`],
    ['with escaped slashes', (text: string) => `${text}\\/AAA`],
    ['with line breaks', (text: string) => text.replace(/.{76}/g, '$&\\n')],
  ])('keeps a picture as it came %s', (_, damage) => {
    const text = `{"data":[{"b64_json":"${damage(picture(60_000))}"}]}`
    const found = read(text, usual)
    expect(found.pictures.size).toBe(0)
    expect(Buffer.from(found.bytes).toString() === text).toBe(true)
  })

  it('keeps one that is cut off', () => {
    const text = `{"data":[{"b64_json":"${picture(60_000)}`
    const found = read(text, usual)
    expect([found.pictures.size, Buffer.from(found.bytes).toString() === text]).toEqual([0, true])
  })

  it('keeps one that is larger than all that may come', () => {
    const text = `{"data":[{"b64_json":"${picture(1_600_000)}"}]}`
    const found = read(text, usual)
    expect([found.pictures.size, Buffer.from(found.bytes).toString() === text]).toEqual([0, true])
  })

  it('is left alone where it is a picture itself, or none is wanted', () => {
    const text = `"${picture(60_000)}"`
    const file = Buffer.concat([png(2, 2, () => [0, 0, 0]), Buffer.from(text)])
    expect(Buffer.compare(file, Buffer.from(read(file, usual).bytes))).toBe(0)
    expect(read(text, usual, false).pictures.size).toBe(0)
  })
})
