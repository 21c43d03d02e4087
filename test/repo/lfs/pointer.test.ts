import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { isLfsPointer, pointerText, readPointer } from '../../../src/repo/lfs/pointer.ts'
import { describeWithGitLfs } from '../../helpers/real-git-lfs.ts'

const oid = 'a1'.repeat(32)
const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`

it('is written as the specification has it, and read again', () => {
  expect(pointerText({ oid, size: 12345 })).toBe(text)
  expect(readPointer(Buffer.from(text))).toEqual({ oid, size: 12345 })
})

it.each([
  ['a picture', '\x89PNG\r\n'],
  ['a text that speaks of one', `See ${text}`],
  ['another hash', text.replace('sha256', 'sha512')],
  ['a hash that is too short', text.replace('a1a1', 'a1')],
  ['an extension, which says what its filter made', text.replace('oid', 'ext-0-x sha256:00\noid')],
  ['more behind it', `${text}more\n`],
  ['a long text', text + '\n'.repeat(1024)],
])('nothing is read of %s', (_, other) => {
  expect(readPointer(Buffer.from(other))).toBeUndefined()
})

it('what names the specification is a pointer, whatever else it says', () =>
  expect(isLfsPointer(Buffer.from(text.replace('sha256', 'sha512')))).toBe(true))

describeWithGitLfs('git-lfs', () => {
  it('writes the same', () => {
    const bytes = Buffer.from('\x89PNG picture')
    const written = execFileSync('git', ['lfs', 'clean', '--', 'a.png'], { input: bytes })
    expect(pointerText(readPointer(written)!)).toBe(written.toString())
    expect(readPointer(written)!.size).toBe(bytes.length)
  })
})
