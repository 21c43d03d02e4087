import { describe, expect, it } from 'vitest'
import { named, namedFirst } from '../../src/review/named.ts'

const threads = [
  'src/content/blog/tides.md',
  'src/content/blog/borrowing.mdx',
  'content/posts/Harbour/index.md',
  'content/de/tides.md',
  'content/_index.md',
].map((post, index) => ({ number: index + 1, post }))

describe('named', () => {
  it.each([
    ['2', 2],
    ['#2', 2],
    ['src/content/blog/tides.md', 1],
    ['./src/content/blog/tides.md', 1],
    ['/content/de/tides.md', 4],
    ['borrowing', 2],
    ['BORROWING', 2],
    ['harbour', 3],
    ['content', 5],
  ])('%s', (name, number) => expect(named(name, threads)).toMatchObject({ thread: { number } }))

  it('says why none is meant', () => {
    expect(named('tides', threads)).toEqual({
      why: 'More than one post is called `tides`: use its number or its path.',
    })
    expect(named('9', threads)).toEqual({ why: 'No post of this pull request is called `9`.' })
    expect(named('`<b>@all`|', threads)).toEqual({
      why: 'No post of this pull request is called `ball`.',
    })
  })
})

describe('namedFirst', () => {
  it('parts the post from the words', () => {
    expect(namedFirst('2 less blue', threads)).toEqual({ thread: threads[1], words: 'less blue' })
    expect(namedFirst('borrowing', threads)).toEqual({ thread: threads[1], words: '' })
    expect(namedFirst('less blue', threads)).toHaveProperty('why')
    expect(namedFirst('', threads)).toEqual({ why: 'No post is named.' })
  })

  it('needs no name where there is one post', () => {
    const [one] = threads
    expect(namedFirst('less blue', [one!])).toEqual({ thread: one, words: 'less blue' })
    expect(namedFirst('1 less blue', [one!])).toEqual({ thread: one, words: 'less blue' })
    expect(namedFirst('', [one!])).toEqual({ thread: one, words: '' })
  })
})
