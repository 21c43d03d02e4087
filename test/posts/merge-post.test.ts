import { describe, expect, it, test } from 'vitest'
import { mergePost, type Wins } from '../../src/posts/merge-post.ts'
import { mergeText } from '../../src/posts/merge-text.ts'
import { anyBlock } from '../../src/posts/openings.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sidesOf = ([base, ours, theirs]: readonly [string, string, string]) => ({
  base: bytes(base),
  ours: bytes(ours),
  theirs: bytes(theirs),
})

function text(...sides: readonly [string, string, string]): string | undefined {
  const merged = mergeText(sidesOf(sides))
  return merged && new TextDecoder().decode(merged)
}

function post(
  sides: readonly [string, string, string],
  wins: Wins = 'neither',
  path = 'blog/a.md',
): string | undefined {
  const merged = mergePost(path, sidesOf(sides), wins, anyBlock)
  return merged && new TextDecoder('utf-8', { ignoreBOM: true }).decode(merged)
}

describe('mergeText', () => {
  it('takes the lines of both sides, with their own line ends', () => {
    expect(text('a\nb\nc\n', 'A\nb\nc\n', 'a\nb\nC\n')).toBe('A\nb\nC\n')
    expect(text('a\r\nb\nc', 'a\r\nb\nc\nd', 'A\r\nb\nc')).toBe('A\r\nb\nc\nd')
  })

  it('takes what both added alike once', () => {
    expect(text('a\n', 'a\nb\n', 'a\nb\n')).toBe('a\nb\n')
  })

  test.each([
    ['the same line in two ways', 'a\n', 'b\n', 'c\n'],
    ['a file that both added', '', 'b\n', 'c\n'],
    ['no text', 'a\0\nb\nc\n', 'A\0\nb\nc\n', 'a\0\nb\nC\n'],
  ])('gives nothing for %s', (_, base, ours, theirs) => {
    expect(text(base, ours, theirs)).toBeUndefined()
  })

  it('gives nothing for bytes that are not UTF-8, and for what is too large to compare', () => {
    const latin = Uint8Array.of(0xe9, 0x0a)
    expect(mergeText({ base: latin, ours: bytes('a'), theirs: latin })).toBeUndefined()
    const large = 'x\n'.repeat(250_001)
    expect(text(large, `${large}y`, `z${large}`)).toBeUndefined()
  })
})

const head = (lines: string, body = 'One.\n\nTwo.\n\nThree.\n') => `---\n${lines}---\n\n${body}`

describe('mergePost', () => {
  it('edits our keys into newer bytes, also where the lines would meet', () => {
    const base = head('title: A\n')
    const ours = head('title: A\nimage: a.png\nalt: "A tide"\n')
    const theirs = head('title: A\ntags: [x]  # new\n', 'One, better.\n\nTwo.\n')
    expect(mergeText(sidesOf([base, ours, theirs]))).toBeUndefined()
    expect(post([base, ours, theirs])).toBe(
      head('title: A\ntags: [x]  # new\nimage: a.png\nalt: "A tide"\n', 'One, better.\n\nTwo.\n'),
    )
  })

  it('keeps byte order mark and line ends of the newer side', () => {
    const crlf = (lines: string) => `\ufeff${head(lines).replaceAll('\n', '\r\n')}`
    const merged = post([crlf('title: A\n'), crlf('title: A\nimage: x\n'), crlf('title: B\n')])
    expect(merged).toBe(crlf('title: B\nimage: x\n'))
  })

  it('merges maps key by key, and fills a first front matter', () => {
    const nested = (more: string) => head(`cover:\n  caption: c\n${more}`)
    expect(post([nested(''), nested('  image: x\n'), nested('  source: y\n')])).toBe(
      nested('  source: y\n  image: x\n'),
    )
    const merged = post(['Text\n', '---\nimage: x\n---\n\nText\n', 'Text, better\n'])
    expect(merged).toBe('---\nimage: x\n---\n\nText, better\n')
  })

  it('merges the article where both changed it', () => {
    const [base, ours] = [
      head('title: A\n'),
      head('title: A\nimage: x\n', 'One.\n\nTwo.\n\nIII.\n'),
    ]
    const theirs = head('title: B\n', 'I.\n\nTwo.\n\nThree.\n')
    expect(post([base, ours, theirs])).toBe(head('title: B\nimage: x\n', 'I.\n\nTwo.\n\nIII.\n'))
  })

  test.each([
    ['neither', undefined],
    ['ours', head('title: C\nimage: x\nalt: ours\n')],
    ['theirs', head('title: C\nalt: theirs\nimage: x\n')],
  ] as const)('of a key that both changed, where %s wins', (wins, expected) => {
    const base = head('title: A\n')
    const ours = head('title: A\nimage: x\nalt: ours\n')
    const theirs = head('title: C\nalt: theirs\n')
    const merged = post([base, ours, theirs], wins)
    if (expected === undefined) expect(merged).toBeUndefined()
    else expect(merged?.split('\n').sort()).toEqual(expected.split('\n').sort())
  })

  it('never gives a post that cannot be read', () => {
    const lines = (first: string, last: string) =>
      head(`${first}title: A\na: 1\nb: 2\nc: 3\nd: 4\n${last}`)
    // Line by line that would be one key twice.
    const html = 'blog/a.html'
    const sides = [lines('', ''), lines('image: x\n', ''), lines('', 'image: y\n')] as const
    expect(post(sides, 'neither', html)).toBeUndefined()
    expect(post(sides)).toBeUndefined()
  })

  it('merges pages line by line', () => {
    const page = (tag: string, words: string) =>
      `<html><head>\n<title>A</title>\n${tag}</head>\n<body>\n<p>${words}</p>\n</body></html>\n`
    const tag = '<meta property="og:image" content="/x.jpg">\n'
    expect(post([page('', 'a'), page(tag, 'a'), page('', 'b')], 'neither', 'a.html')).toBe(
      page(tag, 'b'),
    )
  })
})
