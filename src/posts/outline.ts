import { cleanText } from '../text/clean-text.ts'
import { DESCRIPTION_LENGTH, TITLE_LENGTH } from './clean.ts'
import { bodyOffset } from './frontmatter.ts'
import { readPage } from './html.ts'
import { isHtmlPath, isMdxPath, isTemplatePath } from './kinds.ts'
import { outline } from './markdown.ts'
import { endOfModuleCode } from './mdx.ts'
import { anyBlock } from './openings.ts'
import type { Post } from './post.ts'
import { decode } from './source.ts'

/** What a post's body says at a glance, as clean text. */
export interface Outline {
  /** The first paragraph of prose; empty where there is none. */
  readonly excerpt: string
  /** The first headings, without the title and repetitions. */
  readonly headings: readonly string[]
}

const max = { headings: 12, heading: 120 }

/**
 * Reads the beginning of a post's body. That takes milliseconds where `readPost` takes a fraction of
 * one, so it is for posts that are drawn, not for all.
 * @throws PostError where `readPost` would
 */
export function outlineOf({
  path,
  bytes,
  title,
  rules = anyBlock,
}: Pick<Post, 'path' | 'bytes' | 'title'> & Partial<Pick<Post, 'rules'>>): Outline {
  const source = decode(path, bytes)
  const { headings, paragraph } = bodyOutline({ path, bytes }, bodyOffset(source, rules))
  const texts = new Set(headings.map((heading) => cleanText(heading, max.heading)))
  texts.delete(cleanText(title, max.heading))
  return { excerpt: paragraph, headings: [...texts].slice(0, max.headings) }
}

interface BodyOutline {
  readonly headings: readonly string[]
  readonly paragraph: string
}

/** Outlines by the bytes that they are of: a post without a description is asked for its own twice. */
const known = new WeakMap<Post['bytes'], { readonly at: string; readonly outline: BodyOutline }>()

/**
 * Headings and first paragraph of a body, by the file's kind.
 * @param bodyAt where it begins behind the front matter
 */
export function bodyOutline(
  { path, bytes }: Pick<Post, 'path' | 'bytes'>,
  bodyAt: number,
): BodyOutline {
  const at = `${bodyAt} ${path}`
  const there = known.get(bytes)
  if (there?.at === at) return there.outline
  const outline = outlineOfBody(path, decode(path, bytes).text.slice(bodyAt))
  known.set(bytes, { at, outline })
  return outline
}

function outlineOfBody(path: string, body: string): BodyOutline {
  // What its language says is not told apart from the article.
  if (isTemplatePath(path)) return { headings: [], paragraph: '' }
  if (!isHtmlPath(path)) {
    const isMdx = isMdxPath(path)
    return outline(isMdx ? body.slice(endOfModuleCode(body)) : body, { isMdx })
  }
  const { heading, headings, paragraph } = readPage(body)
  return {
    headings: [heading, ...headings]
      .map((text) => cleanText(text, TITLE_LENGTH))
      .filter((text) => text !== ''),
    paragraph: cleanText(paragraph, DESCRIPTION_LENGTH),
  }
}
