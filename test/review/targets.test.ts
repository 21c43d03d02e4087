import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instructionOf, targetsOf } from '../../src/review/targets.ts'

const tides = { number: 1, post: 'src/content/blog/tides.md', title: 'Why the tide is late' }
const boats = { number: 2, post: 'src/content/blog/boats-at-rest.mdx', title: 'Boats' }
const ropes = { number: 3, post: 'content/Old Ropes/index.md', title: 'Ropes, and knots' }
const german = { number: 4, post: 'content/de/tides.md', title: 'Ebbe' }
const bare = { post: '2026-11-02-bare.md' }
const all = [tides, boats, ropes, german, bare]

describe('a list of names', () => {
  it.each([
    ['1', [tides]],
    ['#1, #2.', [tides, boats]],
    ['1.', [tides]],
    ['1 2', [tides, boats]],
    ['1, 3', [tides, ropes]],
    ['1-3', [tides, boats, ropes]],
    ['1–3', [tides, boats, ropes]],
    ['#1-#3', [tides, boats, ropes]],
    ['1 and 3', [tides, ropes]],
    ['1 & 3!', [tides, ropes]],
    ['picture 2', [boats]],
    ['pictures 1 and 2, please', [tides, boats]],
    ['the picture #2', [boats]],
    ['no. 2', [boats]],
    ['all', all],
    ['all of them, thanks!', all],
    ['both', all],
    ['1 please', [tides]],
    ['please 1, thank you', [tides]],
    ['1. Looks great!', [tides]],
    ['1 - looks great', [tides]],
    ['"content/Old Ropes/index.md"', [ropes]],
    ['`content/Old Ropes/index.md`', [ropes]],
    ['content/Old Ropes/index.md', [ropes]],
    ['“Ropes, and knots” and ‘boats-at-rest’', [ropes, boats]],
    ['Ropes, and knots', [ropes]],
    ['why the tide is late', [tides]],
    ['old', [ropes]],
    ['boats', [boats]],
    ['BOATS-AT-REST', [boats]],
    ['./src/content/blog/tides.md', [tides]],
    ['/src/content/blog/tides.md', [tides]],
    ['2026-11', [bare]],
    ['2026', [bare]],
    ['1 1 tides.md', [tides]],
    ['１、２', [tides, boats]],
    ['１-３', [tides, boats, ropes]],
    ['「Ropes, and knots」、『boats-at-rest』', [ropes, boats]],
    ['1：', [tides]],
  ])('%s', (text, posts) => {
    const { posts: found } = targetsOf(text, all)
    expect(found).toEqual(posts)
  })

  it.each([
    ['9', 'There is no picture 9. There are 1 (src/content/blog/tides.md),'],
    ['2-9', 'There is no picture 5, 6, 7, 8, 9.'],
    ['3-1', 'There is no picture 3-1.'],
    ['tides', 'More than one post is called `tides`: use its number or its path.'],
    ['trains', 'No post of this pull request is called `trains`.'],
    ['"trains 2"', 'No post of this pull request is called `trains 2`.'],
    ['`<b>@all`', 'is called `ball`.'],
    ['looks good', 'is called `looks`.'],
  ])('%s means none', (text, why) => {
    const found = targetsOf(text, all)
    expect(found.posts).toEqual([])
    expect(found.why[0]).toContain(why)
    expect(found.isNamed).toBe(true)
  })

  it.each(['', '!', ', thanks', '. Thank you!', 'please', ': looks good', '👍'])(
    '%j names nothing',
    (text) => expect(targetsOf(text, all)).toEqual({ posts: [], why: [], isNamed: false }),
  )
})

describe('names, and what to change', () => {
  const said = (text: string, pictures = [tides, boats, ropes, german]) =>
    instructionOf(text, pictures, all)

  it.each([
    ['1 less blue', [tides], 'less blue'],
    ['#1: less blue', [tides], 'less blue'],
    ['1, less blue', [tides], 'less blue'],
    ['1 - less blue', [tides], 'less blue'],
    ['1. Less blue', [tides], 'Less blue'],
    ['picture 1 less blue', [tides], 'less blue'],
    ['1 and 2 less blue', [tides, boats], 'less blue'],
    ['1, 2 and 3: less blue, more fog', [tides, boats, ropes], 'less blue, more fog'],
    ['1-3 less blue', [tides, boats, ropes], 'less blue'],
    ['all less blue', [tides, boats, ropes, german], 'less blue'],
    ['1 all in grey', [tides], 'all in grey'],
    ['1: 3 boats', [tides], '3 boats'],
    ['1 and make it blue', [tides], 'make it blue'],
    ['boats-at-rest two of them', [boats], 'two of them'],
    ['boats: two of them', [boats], 'two of them'],
    ['"Why the tide is late" less blue', [tides], 'less blue'],
    ['`content/Old Ropes/index.md` thicker', [ropes], 'thicker'],
    ['1\nless blue\nmore fog', [tides], 'less blue\nmore fog'],
    ['1\n3 boats', [tides], '3 boats'],
    ['1', [tides], ''],
    ['1 mehr Nebel, weniger Blau', [tides], 'mehr Nebel, weniger Blau'],
    ['1 もっと霧を', [tides], 'もっと霧を'],
  ])('%j', (text, posts, words) => expect(said(text)).toEqual({ posts, words }))

  it.each([
    ['less blue', 'is called `less`.'],
    ['9 less blue', 'There is no picture 9.'],
    ['1, 9 less blue', 'There is no picture 9.'],
    ['1 2 less blue', 'Is `2` a picture, or part of what is to change?'],
    ['tides less blue', 'More than one post is called `tides`'],
    ['content/none.md less blue', 'is called `content/none.md`.'],
    ['old two of them', 'If you mean content/Old Ropes/index.md, write a colon after it.'],
    ['', 'No post is named.'],
  ])('%j is asked about', (text, why) => expect((said(text) as { why: string }).why).toContain(why))

  it.each([
    ['less blue', 'less blue'],
    ['the sky darker', 'the sky darker'],
    ['1 less blue', 'less blue'],
    ['tide, less of it', 'tide, less of it'],
    ['', ''],
  ])('the only picture needs no name: %j', (text, words) =>
    expect(instructionOf(text, [tides], [tides, boats])).toEqual({ posts: [tides], words }),
  )

  it.each([
    ['2 more fog', 'If that belongs to what is to change, write `/hero redraw 1:` before it.'],
    ['_posts/other.md brighter', 'is called `_posts/other.md`.'],
    ['"other" brighter', 'is called `other`.'],
  ])('and is not changed by the name of another: %j', (text, why) =>
    expect((instructionOf(text, [tides], [tides]) as { why: string }).why).toContain(why),
  )

  it('a post without a picture is named all the same', () =>
    expect(instructionOf('bare: brighter', [tides], [tides, { ...bare, post: 'bare.md' }])).toEqual(
      {
        posts: [{ ...bare, post: 'bare.md' }],
        words: 'brighter',
      },
    ))
})

describe('what is written by the rules is read as it was meant', () => {
  const one = fc.constantFrom(...all.filter(({ post }) => !/tides/.test(post)))
  const written = (post: (typeof all)[number]) =>
    fc.constantFrom(
      `"${post.post}"`,
      `\`${post.post}\``,
      ...('number' in post ? [`${post.number}`, `#${post.number}`, `picture ${post.number}`] : []),
      ...('title' in post ? [`“${post.title}”`] : []),
    )
  const list = fc
    .uniqueArray(one, { minLength: 1 })
    .chain((posts) => fc.tuple(fc.constant(posts), fc.tuple(...posts.map(written))))
  const join = fc.constantFrom(', ', ' and ', ' & ', ',', ' + ')
  const words = fc.string({ minLength: 1 }).map((text) => `w${text.replace(/\s+/g, ' ')}`)

  it('lists', () =>
    fc.assert(
      fc.property(
        list,
        join,
        fc.constantFrom('', '.', '!', ', please'),
        ([posts, names], by, end) => {
          const read = targetsOf(`${names.join(by)}${end}`, all)
          expect(read).toEqual({ posts, why: [], isNamed: true })
        },
      ),
    ))

  it('words after a colon', () =>
    fc.assert(
      fc.property(list, join, words, ([posts, names], by, text) => {
        const read = instructionOf(`${names.join(by)}: ${text}`, all, all)
        expect(read).toEqual({ posts, words: text.trim() })
      }),
    ))
})
