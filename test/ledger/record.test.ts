import { expect, it } from 'vitest'
import {
  postOfRecord,
  type Record,
  readRecord,
  recordPath,
  writeRecord,
} from '../../src/ledger/record.ts'

const record: Record = {
  version: 1,
  post: 'content/grüße/[slug].md',
  title: 'Why tides are “late”',
  alt: 'A harbour clock',
  prompt: 'Draw a clock.\nAt sea.',
  template: { source: 'built-in', sha256: 'a'.repeat(64) },
  generator: 'openai',
  model: 'gpt-image-2',
  quality: 'medium',
  requestedSize: '1536x864',
  endpoint: 'https://api.openai.com',
  references: [{ path: 'brand/style.png', sha256: 'b'.repeat(64) }],
  edited: { blob: '0'.repeat(40), prompt: 'before', mask: '1'.repeat(40) },
  usage: { inputTextTokens: 100, inputImageTokens: 0, outputTokens: 1078 },
  cost: 0.03284,
  fingerprint: 'c'.repeat(64),
  drawnAt: '2026-12-01T12:00:00.000Z',
  notes: ['a note'],
  files: {
    hero: {
      path: 'images/a.webp',
      format: 'webp',
      width: 1536,
      height: 864,
      bytes: 1000,
      sha256: 'd'.repeat(64),
      blob: 'e'.repeat(40),
    },
    social: {
      path: 'images/a-social.jpg',
      format: 'jpeg',
      width: 1200,
      height: 630,
      bytes: 900,
      sha256: 'f'.repeat(64),
      blob: '0'.repeat(40),
    },
  },
}
const bytes = (text: string) => new TextEncoder().encode(text)
const edited = (change: (data: typeof record & { [key: string]: unknown }) => void) => {
  const data = JSON.parse(JSON.stringify(record))
  change(data)
  return readRecord(bytes(JSON.stringify(data)))
}

it('is read as it was written', () => {
  expect(readRecord(writeRecord(record))).toEqual(record)
  const free = { ...record, cost: null, usage: null, endpoint: null }
  expect(readRecord(writeRecord(free))).toEqual(free)
})

it('is written as text that diffs well', () => {
  const text = new TextDecoder().decode(writeRecord(record))
  expect(text.endsWith('}\n')).toBe(true)
  expect(text.split('\n')[1]).toBe('  "version": 1,')
  expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(record))
})

it.each<[string, (data: { [key: string]: unknown }) => void]>([
  ['a text for a number', (data) => Object.assign(data, { cost: '0.03' })],
  ['another version', (data) => Object.assign(data, { version: 2 })],
  ['a generator that we do not know', (data) => Object.assign(data, { generator: 'hand' })],
  ['no files', (data) => Reflect.deleteProperty(data, 'files')],
  ['half of the files', (data) => Object.assign(data, { files: { hero: record.files.hero } })],
  ['a list', (data) => Object.assign(data, { usage: [] })],
])('is none after an edit by hand: %s', (_, change) => {
  expect(edited(change)).toBeUndefined()
})

it.each([
  ['a cost below zero', '"cost":0.03', '"cost":-0.03'],
  ['a cost without end', '"cost":0.03', '"cost":1e999'],
  ['requests below zero', '"maybeCharged":0', '"maybeCharged":-1'],
  ['half a request', '"maybeCharged":0', '"maybeCharged":0.5'],
  ['requests without end', '"maybeCharged":0', '"maybeCharged":1e999'],
])('is none where its payments tell of %s, which would move limits', (_, good, bad) => {
  const payment = { at: record.drawnAt, cost: 0.03, pullRequest: 7, maybeCharged: 0 }
  const written = JSON.stringify({ ...record, cost: 0.5, paid: [payment] })
  expect(readRecord(bytes(written))).toBeDefined()
  expect(readRecord(bytes(written.replace(good, bad)))).toBeUndefined()
})

it.each(['', 'null', '[]', '"x"', '{', '{}', '\u0000', `${JSON.stringify(record)},`])(
  '%j is none',
  (text) => {
    expect(readRecord(bytes(text))).toBeUndefined()
  },
)

it('bears keys of later versions of this action', () => {
  expect(edited((data) => Object.assign(data, { mood: 'calm' }))).toEqual(record)
})

it.each(['a.md', 'content/grüße/[slug].md', '.x/y.json', 'a/index.html'])(
  'of %s lies where its post is told by the path',
  (post) => {
    expect(recordPath(post)).toBe(`.github/hero-images/records/${post}.json`)
    expect(postOfRecord(recordPath(post))).toBe(post)
  },
)
