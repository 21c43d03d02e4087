import { describe, expect, it, test } from 'vitest'
import { matchPages } from '../../src/pages/match.ts'
import type { Page } from '../../src/pages/page.ts'
import { folded, postKeys } from '../../src/pages/post-keys.ts'

const page = (
  path: string,
  title = '',
  tags: Page['tags'] = {},
  more: Partial<Page> = {},
): Page => ({
  path,
  titles: title === '' ? [] : [title],
  tags,
  lang: 'en',
  isRedirect: false,
  ...more,
})
const post = (path: string, title = 'Hello', meta: Record<string, unknown> = {}) =>
  postKeys({ path, title, meta })

/** `page (how)`, or why there is none. */
function found(posts: ReturnType<typeof post>[], pages: readonly Page[], siteUrl?: string) {
  return Object.fromEntries(
    [...matchPages(posts, pages, siteUrl)].map(([path, match]) => [
      path,
      'page' in match
        ? `${match.page.path} (${match.foundBy})`
        : `${match.why} ${match.candidates.join(' ')}`.trim(),
    ]),
  )
}
const one = (from: ReturnType<typeof post>, pages: readonly Page[], siteUrl?: string) =>
  found([from], pages, siteUrl)[from.path]

/** What the generators make of a post: its file, its page, and pages around it. */
const shapes: readonly (readonly [string, ReturnType<typeof post>, readonly Page[], string])[] = [
  [
    'Astro',
    post('src/content/blog/hello.md'),
    [page('blog/index.html', 'Blog'), page('blog/hello/index.html', 'Hello')],
    'blog/hello/index.html (path)',
  ],
  [
    'Astro, build.format file',
    post('src/content/blog/hello.md'),
    [page('blog/hello.html', 'Hello'), page('blog.html', 'Blog')],
    'blog/hello.html (path)',
  ],
  [
    'Jekyll',
    post('_posts/2026-01-02-hello.md'),
    [page('2026/01/02/hello.html', 'Hello | Site'), page('hello.html', 'About hello')],
    '2026/01/02/hello.html (path)',
  ],
  [
    'Jekyll, categories',
    post('_posts/2026-01-02-hello.md'),
    [page('notes/2026/01/02/hello.html')],
    'notes/2026/01/02/hello.html (path)',
  ],
  [
    'Jekyll, pretty',
    post('_posts/2026-01-02-hello.md'),
    [page('hello/index.html', 'Hello | Site')],
    'hello/index.html (path)',
  ],
  [
    'Docusaurus',
    post('blog/2026-01-02-hello/index.mdx'),
    [
      page('blog/2026/01/02/hello/index.html', 'Hello | Site'),
      page('blog/tags/hello/index.html', 'One post tagged with "hello"'),
    ],
    'blog/2026/01/02/hello/index.html (path)',
  ],
  [
    'Docusaurus, slug',
    post('blog/2026-01-02-x.md', 'Hello', { slug: 'greetings' }),
    [page('blog/greetings/index.html', 'Hello | Site'), page('blog/x/index.html', 'X')],
    'blog/greetings/index.html (path)',
  ],
  [
    'Starlight, slug with folders',
    post('src/content/docs/a.md', 'Hello', { slug: 'guides/greetings' }),
    [page('guides/greetings/index.html'), page('other/greetings/index.html')],
    'guides/greetings/index.html (path)',
  ],
  [
    'Hugo bundle',
    post('content/posts/hello/index.md'),
    [page('posts/hello/index.html', 'Hello'), page('posts/index.html')],
    'posts/hello/index.html (path)',
  ],
  [
    'Hugo, url',
    post('content/posts/x.md', 'Hello', { url: '/old/place.html' }),
    [page('old/place.html', 'Hi'), page('posts/x/index.html', 'Hello')],
    'old/place.html (address)',
  ],
  [
    'Hugo, dated permalinks',
    post('content/posts/hello.md', 'Hello', { date: new Date('2026-01-02T00:00:00Z') }),
    [page('2026/01/hello/index.html'), page('2025/01/hello/index.html')],
    '2026/01/hello/index.html (path)',
  ],
  [
    'Eleventy, permalink',
    post('content/blog/x.md', 'Hello', { permalink: '/a/b/' }),
    [page('a/b/index.html', 'Hello')],
    'a/b/index.html (address)',
  ],
  [
    'Eleventy, permalink pattern',
    post('content/blog/x.md', 'Hello', { permalink: '/{{ page.fileSlug }}/' }),
    [page('x/index.html', 'Hello')],
    'x/index.html (path)',
  ],
  [
    'a slug of the title',
    post('posts/001.md', "It's Über-easy"),
    [page('posts/its-uber-easy/index.html')],
    'posts/its-uber-easy/index.html (path)',
  ],
  [
    'a name with spaces and capitals',
    post('posts/My First Post.md', 'X'),
    [page('posts/my-first-post/index.html')],
    'posts/my-first-post/index.html (path)',
  ],
  [
    'encoded',
    post('posts/grüße.md', 'X'),
    [page('posts/gr%C3%BC%C3%9Fe/index.html')],
    'posts/gr%C3%BC%C3%9Fe/index.html (path)',
  ],
  [
    'SvelteKit',
    post('src/routes/blog/hello/+page.md'),
    [page('blog/hello.html', 'Hello')],
    'blog/hello.html (path)',
  ],
  [
    'plain HTML',
    post('hello.html', 'X'),
    [page('hello.html', 'Y'), page('en/hello.html', 'Y')],
    'hello.html (path)',
  ],
  [
    'another name, the same title',
    post('posts/001.md', 'Hello'),
    [page('p/7/index.html', 'Hello – Site'), page('index.html', 'Site')],
    'p/7/index.html (title)',
  ],
  [
    'a site name before the title',
    post('posts/001.md', 'Hello: again'),
    [page('p/7/index.html', 'Site: Hello: again')],
    'p/7/index.html (title)',
  ],
  [
    'a canonical address that is not the path',
    post('posts/hello.md', 'X'),
    [page('p/7.html', 'Y', { canonical: 'https://x.example/b/posts/hello/' })],
    'p/7.html (path)',
  ],
  [
    'a page for print',
    post('posts/hello.md'),
    [
      page('posts/hello/index.html', 'Hello', { canonical: 'https://x.example/b/posts/hello/' }),
      page('print/posts/hello/index.html', 'Hello', {
        canonical: 'https://x.example/b/posts/hello/',
      }),
    ],
    'posts/hello/index.html (path)',
  ],
  [
    'a canonical address elsewhere',
    post('posts/hello.md'),
    [page('posts/hello/index.html', 'Hello', { canonical: 'https://medium.example/hello' })],
    'posts/hello/index.html (path)',
  ],
  [
    'og:url for want of a canonical address',
    post('posts/hello.md', 'X'),
    [page('p/7.html', 'Y', { 'og:url': 'https://x.example/b/posts/hello' })],
    'p/7.html (path)',
  ],
  [
    'a redirect of the old address',
    post('posts/hello.md'),
    [
      page('hello/index.html', 'Hello', {}, { isRedirect: true }),
      page('posts/hello/index.html', 'Hello'),
    ],
    'posts/hello/index.html (path)',
  ],
  [
    'a tag of the same name',
    post('posts/hello.md', 'Why hello'),
    [page('tags/hello/index.html', 'hello')],
    'doubtful tags/hello/index.html',
  ],
  ['nothing', post('posts/hello.md'), [page('index.html', 'Site')], 'none'],
  [
    'two pages that fit equally',
    post('posts/hello.md'),
    [page('a/hello/index.html', 'Hello'), page('b/hello/index.html', 'Hello')],
    'ambiguous a/hello/index.html b/hello/index.html',
  ],
  [
    'two pages of its title',
    post('posts/001.md'),
    [page('a/index.html', 'Hello'), page('b/index.html', 'Hello')],
    'ambiguous a/index.html b/index.html',
  ],
]

test.each(shapes)('%s', (_, from, pages, expected) => {
  expect(one(from, pages, 'https://x.example/b')).toBe(expected)
})

describe('several posts', () => {
  it('tells translations by the language in name, folder or page', () => {
    const pages = [
      page('posts/hello/index.html', 'Hello'),
      page('fr/posts/hello/index.html', 'Hello', {}, { lang: 'fr' }),
      page('es/blog/hello/index.html', 'Hello', {}, { lang: 'es' }),
    ]
    const posts = [
      post('content/posts/hello.md'),
      post('content/posts/hello.fr.md'),
      post('i18n/es/blog/hello.md'),
    ]
    expect(found(posts, pages)).toEqual({
      'content/posts/hello.md': 'posts/hello/index.html (path)',
      'content/posts/hello.fr.md': 'fr/posts/hello/index.html (path)',
      'i18n/es/blog/hello.md': 'es/blog/hello/index.html (path)',
    })
  })

  it('gives a page that two claim to the one that it fits better', () => {
    const pages = [page('notes/hello/index.html', 'Hello')]
    const posts = [post('content/notes/hello.md'), post('content/drafts/hello.md')]
    expect(found(posts, pages)).toEqual({
      'content/notes/hello.md': 'notes/hello/index.html (path)',
      'content/drafts/hello.md': 'none',
    })
  })

  it('gives it to neither where both fit it equally', () => {
    const pages = [page('hello/index.html', 'Hello')]
    const posts = [post('content/a/hello.md'), post('content/b/hello.md')]
    expect(Object.values(found(posts, pages))).toEqual([
      'ambiguous hello/index.html',
      'ambiguous hello/index.html',
    ])
  })

  it('tells apart posts of one title by their paths', () => {
    const pages = [
      page('2025/review/index.html', 'Review'),
      page('2026/review/index.html', 'Review'),
    ]
    const posts = [post('posts/2025/review.md', 'Review'), post('posts/2026/review.md', 'Review')]
    expect(Object.values(found(posts, pages))).toEqual([
      '2025/review/index.html (path)',
      '2026/review/index.html (path)',
    ])
  })
})

test.each([
  ['Hello_World', 'hello-world'],
  ['  Ça va ? ', 'ca-va'],
  ['日本語 記事', '日本語-記事'],
  ['---', ''],
])('folded %j is %j', (name, expected) => {
  expect(folded(name)).toBe(expected)
})
