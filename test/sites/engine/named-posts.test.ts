import { describe, expect, test } from 'vitest'
import { editPost } from '../../../src/posts/edit.ts'
import { formats, images, siteOf } from '../fixture.ts'

const eleventy = { 'eleventy.config.js': '' }
const encode = (text: string) => new TextEncoder().encode(text)

/** What a post becomes, where the settings name it. */
async function placed(path: string, text: string, posts: readonly string[]) {
  const site = await siteOf({ ...eleventy, [path]: text }, { posts })
  expect(site.isPost(path)).toBe(true)
  const post = site.read(path, encode(text))
  const edit = site.place(post, formats).edit({ ...images, alt: 'Bees', body: false })
  return { post, after: new TextDecoder().decode(editPost(post, edit)) }
}

describe('front matter is front matter, whatever the ending', () => {
  test.each(['njk', 'liquid', 'webc', 'hbs', 'mdoc', 'adoc', 'txt'])('%s', async (ending) => {
    const path = `src/posts/b.${ending}`
    const text = '---\ntitle: B\n---\n{% block x %}<p>Title: Text</p>{% endblock %}\n'
    const { post, after } = await placed(path, text, [`src/posts/**/*.${ending}`])
    expect(post).toMatchObject({ title: 'B', description: '' })
    expect(after).toMatch(/^---\ntitle: B\nimage: \/.*\bb\.webp\n[^{]*---\n\{% block/)
  })

  test('a template without any is left as it is, and told', async () => {
    await expect(placed('src/posts/b.njk', '<p>Text</p>\n', ['src/**'])).rejects.toThrow(
      'The file has no front matter, and only Markdown and HTML are given a first one.',
    )
  })

  test('a template is no post where nobody names it', async () => {
    const texts = { ...eleventy, 'src/posts/a.md': '', 'src/posts/b.njk': '---\ntitle: B\n---\n' }
    expect((await siteOf(texts)).isPost('src/posts/b.njk')).toBe(false)
  })

  test('its text gets no image', async () => {
    const path = 'src/posts/b.njk'
    const text = '---\ntitle: B\n---\n<p>Text</p>\n'
    const site = await siteOf({ ...eleventy, [path]: text }, { posts: ['src/**'] })
    const post = site.read(path, encode(text))
    const edit = site.place(post, formats).edit({ ...images, body: true })
    expect(() => editPost(post, edit)).toThrow('cannot be put into the text')
  })
})

describe('a glob that no post can match', () => {
  test.each(['src/**/*.astro', 'posts/*.{svelte,vue}', 'nb/**/*.ipynb', 'a/@(b|c).@(tsx|jsx)'])(
    '%s is refused with the endings that work',
    async (glob) => {
      const error = await siteOf({ ...eleventy, 'a.md': '' }, { posts: [glob] }).catch((e) => e)
      expect(error.message).toBe(`posts "${glob}" takes no file that can have front matter`)
      expect(error.hint).toMatch(/^Files with these endings can be posts: md, mdx, .*njk/)
    },
  )

  test.each(['src/**', 'posts/*.{svelte,md}', 'a/b.MD', '!src/**/*.astro', 'a/*.m*', 'a.b/c'])(
    '%s is taken',
    async (glob) => {
      await expect(siteOf({ ...eleventy, 'a.md': '' }, { posts: [glob] })).resolves.toBeDefined()
    },
  )
})
