import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** SECURITY.md names the test of each promise: each of them is there, under that very name. */

const at = (path: string) => new URL(`../${path}`, import.meta.url)
const security = readFileSync(at('SECURITY.md'), 'utf8')
const table = security.slice(security.indexOf('## Each promise')).split('\n## ')[0]!
const rows = [...table.matchAll(/^\| ([^|]+) \| `(test\/[^`]+)`: ([^|]+) \|$/gm)].map(
  ([, promise, file, name]) => ({ promise: promise!, file: file!, name: name!.trim() }),
)

it('every row of the table can be read', () => {
  const all = table.split('\n').filter((line) => line.startsWith('| ')).length - 1
  expect(rows).toHaveLength(all)
  expect(all).toBeGreaterThan(10)
})

describe('each promise is held by a test that is there', () => {
  it.each(rows)('$promise', ({ file, name }) => {
    expect(existsSync(at(file)), file).toBe(true)
    expect(readFileSync(at(file), 'utf8')).toContain(name)
  })
})
