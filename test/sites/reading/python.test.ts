import { expect, it } from 'vitest'
import { pythonNames, unknownPython } from '../../../src/sites/reading/python.ts'

const valueAfter = (value: string) => pythonNames(`A = 'before'\nX = ${value}\n`).get('X')

it.each<[string, unknown]>([
  [`'content'`, 'content'],
  [`"it's"  # a comment`, "it's"],
  [`r'\\d'`, '\\d'],
  [`'a\\'b'`, "a'b"],
  [`'''two\nlines'''`, 'two\nlines'],
  [`('one '\n     'text')`, 'one text'],
  ['1_000', 1000],
  ['True', true],
  ['None', null],
  [`['images', 'extra',]`, ['images', 'extra']],
  [`(('a', 'b'),)`, [['a', 'b']]],
  ['()', []],
  [`{'status': 'draft', 'n': 3}`, { status: 'draft', n: 3 }],
  ['A', 'before'],
  [`[A, 'x']`, ['before', 'x']],
])('reads %s', (text, value) => {
  expect(valueAfter(text)).toEqual(value)
})

it.each([
  `os.environ.get('A', 'b')`,
  `f'{A}/x'`,
  `A + '/x'`,
  `'\\x41'`,
  '-1',
  'UNHEARD_OF',
  `'x' if A else 'y'`,
  `b'bytes'`,
])('does not guess at %s', (text) => {
  expect(valueAfter(text)).toBe(unknownPython)
})

it('the last value counts, and what may have changed one is not known', () => {
  const names = pythonNames(
    [
      `SITEURL = 'http://localhost:8000'`,
      `SITEURL = 'https://x.example'`,
      `PATH = 'content'`,
      'if DEBUG:',
      `    PATH = 'drafts'`,
      `A, B = 1, 2`,
      `PLUGINS = []`,
      `PLUGINS += ['x']`,
      `THEME: str = 'theme'`,
      `MENU = {}`,
      `MENU['a'] = 1`,
      `def f():`,
      `    TITLE = 'inner'`,
    ].join('\n'),
  )
  expect(Object.fromEntries(names)).toMatchObject({
    SITEURL: 'https://x.example',
    PATH: unknownPython,
    A: unknownPython,
    PLUGINS: unknownPython,
    THEME: 'theme',
    MENU: unknownPython,
  })
})

it('reads what stands before a mistake, and after it', () => {
  const names = pythonNames(`A = 'x'\nB = (\n`)
  expect(names.get('A')).toBe('x')
  expect(pythonNames('A = "x"\n'.repeat(100_000)).size).toBe(0)
})
