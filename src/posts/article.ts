import { cleanText } from '../text/clean-text.ts'
import { readFrontMatter } from './frontmatter.ts'
import { pageText } from './html.ts'
import { hasFrontMatter, isHtmlPath, isMdxPath } from './kinds.ts'
import { prose } from './markdown.ts'
import { endOfModuleCode } from './mdx.ts'
import type { Post } from './post.ts'
import { decode } from './source.ts'

/**
 * The beginning of an article's own words as one line of clean text, at most `max` characters:
 * without markup, code, and what a page says around its article.
 * @throws PostError where `readPost` would
 */
export function articleText({ path, bytes }: Pick<Post, 'path' | 'bytes'>, max: number): string {
  const source = decode(path, bytes)
  if (isHtmlPath(path)) {
    const bodyAt = hasFrontMatter(source) ? readFrontMatter(source).bodyAt : 0
    return cleanText(pageText(source.text.slice(bodyAt)), max)
  }
  const body = source.text.slice(readFrontMatter(source).bodyAt)
  return cleanText(prose(isMdxPath(path) ? body.slice(endOfModuleCode(body)) : body), max)
}
