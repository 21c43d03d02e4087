import { describe, expect, test } from 'vitest'
import { PostError } from '../../src/errors.ts'
import { wholePost } from '../../src/posts/post.ts'
import { readPost } from '../../src/posts/read.ts'

/** All of it: what a post says of itself is read when it is asked for. */
const read = (text: string, path = 'blog/2026-01-02-red-kites.md') =>
  wholePost(readPost(path, new TextEncoder().encode(text)))

function failure(text: string | Uint8Array, path = 'blog/kite.md'): PostError {
  try {
    readPost(path, typeof text === 'string' ? new TextEncoder().encode(text) : text)
  } catch (error) {
    expect(error).toBeInstanceOf(PostError)
    return error as PostError
  }
  throw new Error('The post was read.')
}

/** Of this thread's work, so that a busy machine does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1e6
}

describe('hostile posts take less than a second', () => {
  const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij']
    .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]\n`)
    .join('')}---\n`
  const nested = Array.from({ length: 550 }, (_, depth) => `${'  '.repeat(depth)}- x\n`).join('')

  test('an alias bomb is refused', () => {
    const start = process.threadCpuUsage()
    const error = failure(bomb)
    expect(error.message).toMatch(/alias/i)
    expect(error.line).toBe(3)
    expect(secondsSince(start)).toBeLessThan(1)
  })

  test.each([
    ['nested list of 300 KB', nested],
    ['nested ordered lists', '1. '.repeat(100_000)],
    ['nested quotes', '>'.repeat(300_000)],
    ['brackets', '['.repeat(300_000)],
    ['growing code spans', Array.from({ length: 700 }, (_, n) => '`'.repeat(n)).join('x')],
    ['definitions', '[a]: b\n'.repeat(40_000)],
    ['open tags', '<a '.repeat(100_000)],
    ['blank lines', `${' \n'.repeat(150_000)}x`],
    ['5 MB of prose', 'Lorem ipsum *dolor* [a](b) sit amet.\n\n'.repeat(130_000)],
  ])('%s', (_name, body) => {
    const start = process.threadCpuUsage()
    expect(read(`---\ntags: [a]\n---\n${body}`).tags).toEqual(['a'])
    expect(secondsSince(start)).toBeLessThan(1)
  })

  test.each(['[', '{a: [', '- ', '? '])('front matter with %j many times', (opening) => {
    const start = process.threadCpuUsage()
    expect(failure(`---\na:\n ${opening.repeat(40_000)}\n---\n`).message).toMatch(/YAML/)
    expect(secondsSince(start)).toBeLessThan(1)
  })

  test('deeply nested HTML', () => {
    const start = process.threadCpuUsage()
    expect(read(`<title>Kites</title>${'<div>'.repeat(60_000)}`, 'a.html').title).toBe('Kites')
    expect(secondsSince(start)).toBeLessThan(1)
  })
})
