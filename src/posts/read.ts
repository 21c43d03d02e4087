import { DESCRIPTION_LENGTH, firstText, TITLE_LENGTH, tagsOf, titleFromPath } from './clean.ts'
import { valueAt } from './fields.ts'
import { readFrontMatter } from './frontmatter.ts'
import { readPage } from './html.ts'
import { outline } from './markdown.ts'
import { endOfModuleCode } from './mdx.ts'
import type { Post } from './post.ts'
import { decode, type Source } from './source.ts'

/**
 * Reads a content file just far enough to decide what it needs: the whole front matter, and of the
 * body only the beginning, and that only where title or description are not in the front matter.
 * An HTML file with front matter, as Jekyll and Hugo have them, is read and edited like Markdown.
 * @throws PostError with file, line and a hint where the front matter is broken, is code, or the file
 * is not UTF-8.
 */
export function readPost(path: string, bytes: Uint8Array): Post {
  const source = decode(path, bytes)
  const isHtml = isHtmlPath(path)
  if (isHtml && !hasFrontMatter(source)) return { path, bytes, ...readHtml(source) }

  const { data, bodyAt } = readFrontMatter(source)
  const titles = [data.title]
  const descriptions = [data.description, data.summary, data.excerpt]
  const title = firstText(titles, TITLE_LENGTH)
  const description = firstText(descriptions, DESCRIPTION_LENGTH)
  const whole = source.text.slice(bodyAt)
  const body = isMdxPath(path) ? whole.slice(endOfModuleCode(whole)) : whole
  const inBody =
    title !== '' && description !== '' ? undefined : isHtml ? pageOutline(body) : outline(body)
  return {
    path,
    bytes,
    syntax: 'markdown',
    title: title || inBody?.heading || titleFromPath(path),
    description: description || inBody?.paragraph || '',
    tags: tagsOf([
      data.tags,
      data.categories,
      data.keywords,
      valueAt(data, ['taxonomies', 'tags']),
      valueAt(data, ['taxonomies', 'categories']),
    ]),
    meta: data,
  }
}

export function isHtmlPath(path: string): boolean {
  return /\.html?$/i.test(path)
}

export function isMdxPath(path: string): boolean {
  return /\.mdx$/i.test(path)
}

/** HTML pages do not begin with a fence, so that one is meant as front matter. */
export function hasFrontMatter({ text }: Source): boolean {
  return /^(?:---|\+\+\+)/.test(text)
}

function readHtml(source: Source): Omit<Post, 'path' | 'bytes'> {
  const { meta, title, heading, paragraph } = readPage(source.text)
  const titles = [title, meta['og:title'], heading]
  const descriptions = [meta.description, meta['og:description'], paragraph]
  return {
    syntax: 'html',
    title: firstText(titles, TITLE_LENGTH) || titleFromPath(source.path),
    description: firstText(descriptions, DESCRIPTION_LENGTH),
    tags: tagsOf([meta.keywords]),
    meta,
  }
}

function pageOutline(body: string): { heading: string; paragraph: string } {
  const { heading, paragraph } = readPage(body)
  return {
    heading: firstText([heading], TITLE_LENGTH),
    paragraph: firstText([paragraph], DESCRIPTION_LENGTH),
  }
}
