import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { batchLimits, SplitFiles } from '../../src/images-api/batch/split-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hero-split-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const request = (line: string, endpoint: 'generations' | 'edits' = 'generations') => ({
  endpoint,
  line,
})

it('holds to what OpenAI takes', () => {
  expect(batchLimits).toEqual({ requests: 50_000, bytes: 200_000_000 })
})

it('begins another file where one has enough requests, or enough bytes', async () => {
  const split = new SplitFiles<number>(folder, { requests: 3, bytes: 20 })
  // Added at once, they stay in their order.
  const added = [1, 2, 3, 4].map((n) => split.add(request(`{"${n}"}`), n))
  expect(await Promise.all(added)).toEqual([true, true, true, true])
  expect(await split.add(request('x'.repeat(14)), 5)).toBe(true)
  expect(await split.add(request('äöü'), 6)).toBe(true)
  const files = await split.close()
  expect(files.map(({ items }) => items)).toEqual([[1, 2, 3], [4], [5], [6]])
  for (const { path, bytes, items } of files) {
    expect(statSync(path).size).toBe(bytes)
    expect(bytes).toBeLessThanOrEqual(20)
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(items.length)
  }
})

it('keeps endpoints apart, whatever the order', async () => {
  const split = new SplitFiles<string>(folder)
  await split.add(request('{"a":1}'), 'a')
  await split.add(request('{"b":1}', 'edits'), 'b')
  await split.add(request('{"c":1}'), 'c')
  const files = await split.close()
  expect(files.map(({ endpoint, items }) => [endpoint, items])).toEqual([
    ['generations', ['a', 'c']],
    ['edits', ['b']],
  ])
  expect(readFileSync(files[0]!.path, 'utf8')).toBe('{"a":1}\n{"c":1}\n')
})

it('takes nothing that fits no file', async () => {
  const split = new SplitFiles<string>(folder, { requests: 3, bytes: 10 })
  expect(await split.add(request('x'.repeat(10)), 'a')).toBe(false)
  expect(await split.add(request('x'.repeat(9)), 'b')).toBe(true)
  expect((await split.close()).map(({ items }) => items)).toEqual([['b']])
})
