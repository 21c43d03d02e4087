import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isOurs, unexpected } from '../../src/runtime/unexpected.ts'

/** What a function throws. */
function thrown(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

it('the system says what it refused, and for what', () => {
  const error = unexpected(
    thrown(() => readFileSync('/nowhere/post.md')),
    'so',
  )
  expect(error.message).toBe(
    "The system refused: ENOENT: no such file or directory, open '/nowhere/post.md'",
  )
  expect(error.hint).toBe('Look at what it names, then run it again.')
})

it.each([
  ['EACCES', /Let this user read and write there/],
  ['ENOSPC', /Free some of the disk/],
])('%s has a way out of its own', (code, hint) => {
  const error = Object.assign(new Error(`${code}: no`), { code, syscall: 'open' })
  expect(unexpected(error, 'so').hint).toMatch(hint)
})

it('a fault of ours is to be reported, an answer of GitHub is not', () => {
  const fault = thrown(() => (undefined as never as { post: string }).post)
  expect(unexpected(fault, 'with the lines below').hint).toMatch(
    /report it with the lines below\.$/,
  )
  const answer = Object.assign(new Error('Bad gateway'), { status: 502 })
  expect(unexpected(answer, 'so').message).toBe('GitHub answered 502: Bad gateway')
  expect(unexpected('a text', 'so').message).toBe('Unexpected error: a text')
  expect([fault, 'a text', undefined].map(isOurs)).toEqual([true, true, true])
  const refused = thrown(() => readFileSync('/nowhere/post.md'))
  expect([answer, refused].map(isOurs)).toEqual([false, false])
})
