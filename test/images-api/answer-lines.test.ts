import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findLines, judgeLine, readLine } from '../../src/images-api/batch/answer-lines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hero-lines-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const found = async (text: string) => {
  const path = join(folder, 'answers.jsonl')
  writeFileSync(path, text)
  const lines = await findLines(path)
  return Promise.all(
    lines.map(async (line) => [line.id, line.outcome, (await readLine(line)).length] as const),
  )
}
const long = 'A'.repeat(300_000)
const drawn = (id: string, data = long) =>
  JSON.stringify({
    ...{ id: 'batch_req_1', custom_id: id },
    response: { status_code: 200, request_id: 'r', body: { data: [{ b64_json: data }] } },
    error: null,
  })

it('tells each line, however long, with and without a last line break', async () => {
  const [a, b] = [drawn('a'), drawn('b', 'QQ==')]
  expect(await found(`${a}\n${b}\n`)).toEqual([
    ['a', 'drawn', a.length],
    ['b', 'drawn', b.length],
  ])
  expect(await found(`\n${a}\nno json\n{}\n\n${b}`)).toEqual([
    ['a', 'drawn', a.length],
    ['b', 'drawn', b.length],
  ])
  expect(await found('')).toEqual([])
})

it('reads the whole line where its begin does not tell', async () => {
  const text = JSON.stringify({
    response: { body: { data: [{ b64_json: long }] }, status_code: 200 },
    custom_id: 'late',
  })
  expect(await found(`${text}\n`)).toEqual([['late', 'drawn', text.length]])
})

it('is not misled by what stands in a text', async () => {
  const text = JSON.stringify({
    said: '"custom_id":"other","status_code":500',
    custom_id: 'true-one',
    response: { status_code: 200, body: { data: [{ b64_json: long }] } },
  })
  expect(await found(`${text}\n`)).toEqual([['true-one', 'drawn', text.length]])
})

it.each([
  ['{"custom_id":"a","response":{"status_code":200,"body":{}},"error":null}', 'drawn'],
  ['{"custom_id":"a","response":{"status_code":400,"body":{}},"error":null}', 'failed'],
  ['{"custom_id":"a","response":null,"error":{"code":"batch_expired"}}', 'untried'],
  ['{"custom_id":"a","response":null,"error":{"code":"batch_cancelled"}}', 'untried'],
  ['{"custom_id":"a","response":null,"error":{"code":"server_error"}}', 'failed'],
  ['{"custom_id":"a"}', 'failed'],
])('%s is %s', (text, outcome) => {
  expect(judgeLine(text)).toEqual({ id: 'a', outcome })
})

it.each(['', '[]', 'null', '{"custom_id":7}', '{"custom_id":"../x"}'])(
  '%j is no answer',
  (text) => {
    expect(judgeLine(text)).toBe(undefined)
  },
)
