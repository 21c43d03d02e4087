import { describe, expect, test } from 'vitest'
import { openSite } from '../../../src/sites/engine/detect.ts'
import { filesOf, now, plain } from '../fixture.ts'
import type { WholeBlog } from './blogs/blog.ts'
import { wholeBlogs } from './blogs/blogs.ts'

/** Whole repos as people have them: every article found, and nothing else. */

/** Workflows and forms of GitHub are nobody's content. */
const isText = (path: string) => /\.(?:mdx?|markdown)$/.test(path) && !path.startsWith('.github/')

async function sorted({ files }: WholeBlog) {
  const texts = new Map(Object.entries(files))
  const site = await openSite(filesOf(texts).files, plain, { size: 20 })
  const found: string[] = []
  const left = new Map<string, string>()
  for (const [path, text] of texts) {
    const none = site.whyNoPost(path)
    if (none !== undefined) left.set(path, none.reason)
    if (!site.isPost(path)) continue
    const post = site.read(path, new TextEncoder().encode(text))
    const reason = site.noArticle(post) ?? site.unpublished(post, now)
    if (reason === undefined) found.push(path)
    else left.set(path, reason)
  }
  return { found: found.sort(), left }
}

describe.each(wholeBlogs)('$name', (blog) => {
  test('its articles are found, and nothing else is', async () => {
    const { found } = await sorted(blog)
    const isFound = new Set(found)
    const isPost = new Set(blog.posts)
    expect({
      notFound: blog.posts.filter((path) => !isFound.has(path)),
      wronglyFound: found.filter((path) => !isPost.has(path)),
    }).toEqual({ notFound: [], wronglyFound: [] })
  })

  test('of every other text it is told why it is none', async () => {
    const { found, left } = await sorted(blog)
    const untold = Object.keys(blog.files).filter(
      (path) => isText(path) && !found.includes(path) && !left.has(path),
    )
    expect(untold).toEqual([])
    expect(left.size).toBeGreaterThanOrEqual(10)
  })
})
