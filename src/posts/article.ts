import { cleanText } from '../text/clean-text.ts'
import { bodyOffset } from './frontmatter.ts'
import { pageText } from './html.ts'
import { isHtmlPath, isMdxPath, isTemplatePath } from './kinds.ts'
import { prose } from './markdown.ts'
import { endOfModuleCode } from './mdx.ts'
import { anyBlock } from './openings.ts'
import type { Post } from './post.ts'
import { decode } from './source.ts'
import { withoutSections, withoutTemplateCode } from './template-code.ts'

/**
 * The beginning of an article's own words as one line of clean text, at most `max` characters:
 * without markup, code, and what a page says around its article.
 * @throws PostError where `readPost` would
 */
export function articleText(
  { path, bytes, rules = anyBlock }: Pick<Post, 'path' | 'bytes'> & Partial<Pick<Post, 'rules'>>,
  max: number,
): string {
  const source = decode(path, bytes)
  const body = source.text.slice(bodyOffset(source, rules))
  if (isHtmlPath(path) || isTemplatePath(path))
    return cleanText(withoutTemplateCode(pageText(withoutSections(body))), max)
  const isMdx = isMdxPath(path)
  return cleanText(prose(isMdx ? body.slice(endOfModuleCode(body)) : body, { isMdx }), max)
}
