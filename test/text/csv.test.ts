import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/text/csv.ts'
import { seeds } from '../helpers/seeds.ts'

/** Reads CSV as RFC 4180 has it. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let parts = cell.exec(text); parts !== null; parts = cell.exec(text)) {
    row.push(parts[1]?.replaceAll('""', '"') ?? parts[2]!)
    if (parts[3] !== ',') {
      rows.push(row)
      row = []
    }
    if (cell.lastIndex === text.length) break
  }
  return rows
}

it('separates by commas, ends lines by CRLF, and quotes what needs it', () => {
  expect(
    csvOf([
      ['month', 'cost'],
      ['2026-11', 0.041],
      ['a,b', 2],
      ['say "x"', 3],
      ['a\nb', 4],
    ]),
  ).toBe('month,cost\r\n2026-11,0.041\r\n"a,b",2\r\n"say ""x""",3\r\n"a\nb",4\r\n')
})

describe('no text is a formula', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("https://evil.example","x")',
    '+1',
    '-1+cmd|/c calc',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '|x',
    '%x',
  ])('%j', (text) => {
    const [[cell]] = parse(csvOf([[text]])) as [[string]]
    expect(cell).toBe(`'${text}`)
    expect(csvOf([[text]])).toMatch(/^"'/)
  })

  it('but numbers are numbers', () => {
    expect(csvOf([[-1, 0.5]])).toBe('-1,0.5\r\n')
  })
})

it('gives back what was put in, but for the apostrophe', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab=+-@",;\r\n\t \'') })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const read = parse(csvOf(rows)).map((row) => row.map((cell) => cell.replace(/^'/, '')))
      expect(read).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))))
    }),
    { numRuns: seeds(500) },
  )
})
