import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { promises, testFile, threats } from '../build/threats-doc.ts'

/** docs/threats.md and SECURITY.md name tests: each of them is there, under that very title. */

const at = (path: string) => new URL(`../${path}`, import.meta.url)
const all = Object.values(threats).flat()

/** Titles of the tests and groups of a file, as they stand there: `%s` is a part that changes. */
function titlesOf(source: string): ReadonlySet<string> {
  // The first text of a call, with what may stand before it: `it(`, `it.each(rows)(`, on its own line.
  const calls = source.matchAll(
    /\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"),\s*(?=[({]|async|\w+ =>)/g,
  )
  return new Set(
    [...calls].map(([, single, double]) => (single ?? double!).replace(/\\(.)/g, '$1')),
  )
}

describe.each(Object.entries(threats))('%s', (_, rows) => {
  it.each(rows)('$does', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0)
    for (const [file, title] of tests) {
      expect(existsSync(at(testFile(file))), file).toBe(true)
      expect(titlesOf(readFileSync(at(testFile(file)), 'utf8')), file).toContain(title)
    }
  })
})

it('no threat is there twice, and none has one test twice', () => {
  expect(new Set(all.map(({ does }) => does)).size).toBe(all.length)
  for (const { does, tests } of all)
    expect(new Set(tests.map((test) => test.join(': '))).size, does).toBe(tests.length)
})

it('a title that is not there is missed', () => {
  const source = "it.each(rows)(\n  'one: %s',\n  async () => {},\n)\nit(\"it's two\", () => {})\n"
  expect([...titlesOf(`${source}expect('three').toBe('four', 5)`)]).toEqual(['one: %s', "it's two"])
})

it('SECURITY.md has a promise for each of the larger threats', () => {
  expect(promises().split('\n').length - 2).toBeGreaterThan(10)
})
