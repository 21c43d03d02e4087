import { describe, expect, it } from 'vitest'
import {
  filesFor,
  marksIn,
  readSmall,
  smallMark,
  smallPath,
  writeSmall,
} from '../../src/staging/small-entry.ts'

const hash = (n: number) => n.toString(16).padStart(12, '0').padEnd(64, 'f')
const picture = (n: number) => ({
  post: `posts/p${n}.md`,
  sha256: hash(n),
  small: new Uint8Array([n, 255, 0]),
})
const path = (...numbers: number[]) => smallPath(numbers.map(picture))

describe('small pictures in a file', () => {
  it('come out as they went in', () => {
    const all = Array.from({ length: 12 }, (_, n) => picture(n))
    expect(readSmall(writeSmall(all))).toEqual(all)
  })

  it('are named by its path', () => {
    expect(marksIn(path(1, 20))).toEqual([smallMark(hash(1)), smallMark(hash(20))])
    for (const other of ['small/abc.json', 'sheets/0123456789abcdef.webp', `${path(1)}.json`])
      expect(marksIn(other), other).toBeUndefined()
  })

  it.each([
    ['no JSON', 'small'],
    ['another version', JSON.stringify({ version: 2, pictures: [] })],
    ['no hash', JSON.stringify({ version: 1, pictures: [{ ...picture(1), sha256: '../x' }] })],
    ['no base64', JSON.stringify({ version: 1, pictures: [{ ...picture(1), small: '<svg>' }] })],
    [
      'more than a dozen',
      new TextDecoder().decode(writeSmall(Array.from({ length: 13 }, (_, n) => picture(n)))),
    ],
    ['too much', `{"version":1,"pictures":[]}${' '.repeat(1_000_000)}`],
  ])('are none where that holds %s', (_, text) =>
    expect(readSmall(new TextEncoder().encode(text))).toEqual([]),
  )

  it('are looked for in few files', () => {
    const paths = [path(1, 2), path(1, 2, 3), path(4), path(9, 8), 'sheets/0123456789abcdef.webp']
    const wanted = new Set([1, 2, 3, 4, 7].map((n) => smallMark(hash(n))))
    expect(filesFor(wanted, paths)).toEqual([path(1, 2, 3), path(4)])
    expect(filesFor(new Set(), paths)).toEqual([])
  })
})
