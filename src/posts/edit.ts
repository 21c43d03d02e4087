import { PostError } from '../errors.ts'
import { bodyOffset, editFrontMatter } from './frontmatter.ts'
import { withDataImage } from './html-data.ts'
import { withMetaTags } from './html-head.ts'
import { withHtmlImage } from './html-image.ts'
import { isHtmlPath, isMdxPath, isTemplatePath } from './kinds.ts'
import { withMarkdownImage } from './markdown-image.ts'
import { anyBlock, type FrontMatterRules } from './openings.ts'
import type { Post, PostEdit } from './post.ts'
import { asPostErrors, decode, encode, failIn, type PostSource } from './source.ts'

/**
 * The post's bytes after the edit. Lines are inserted or replaced at known offsets, never printed
 * anew; the result is parsed again and must be the old data plus the edit. Editing twice gives the
 * same bytes as editing once; where nothing is to do, the bytes that came in are given back.
 * @throws PostError where the post is broken or holds something that must not be overwritten.
 */
export function editPost(
  post: Pick<Post, 'path' | 'bytes' | 'syntax'> & Partial<Pick<Post, 'meta' | 'rules' | 'head'>>,
  edit: PostEdit,
): Uint8Array {
  return asPostErrors(post.path, 'The file cannot be edited', () => edited(post, edit))
}

function edited(
  post: Parameters<typeof editPost>[0],
  { fields = [], metaTags = [], image, dataImage }: PostEdit,
): Uint8Array {
  const { rules = anyBlock } = post
  const source = decode(post.path, post.bytes)
  if (post.syntax === 'html' ? fields.length > 0 : metaTags.length > 0)
    throw new PostError(
      post.syntax === 'html'
        ? 'An HTML page without front matter has no keys to set.'
        : 'Meta tags can only be set in an HTML page.',
      { file: post.path, hint: 'Name the site with `site`, or leave the post out with `exclude`.' },
    )

  let text = source.text
  // A page that only looks as if it had front matter is refused, whatever is asked.
  if (fields.length > 0 || (post.syntax === 'markdown' && isHtmlPath(post.path)))
    text = editFrontMatter(
      source,
      fields,
      rules,
      post.head === 'front-matter' ? post.meta : undefined,
    )
  if (metaTags.length > 0) text = withMetaTags(text, metaTags, source.eol, failIn(source))
  if (dataImage) text = withDataImage(text, dataImage, source.eol, failIn(source))
  if (image) text = withImage({ ...source, text }, post.syntax, rules, image)
  return text === source.text ? post.bytes : encode(source, text)
}

function withImage(
  source: PostSource,
  syntax: Post['syntax'],
  rules: FrontMatterRules,
  image: NonNullable<PostEdit['image']>,
): string {
  const { path, text, eol } = source
  if (syntax === 'html') return withHtmlImage(text, image, eol)
  if (isTemplatePath(path))
    throw failIn(source)(
      'The image cannot be put into the text of a file of this kind.',
      0,
      'Leave `body` out of the settings, or leave the post out with `exclude`.',
    )
  const bodyAt = bodyOffset(source, rules)
  const front = text.slice(0, bodyAt)
  const body = text.slice(bodyAt)
  if (isHtmlPath(path)) return front + withHtmlImage(body, image, eol)
  const mdx = isMdxPath(path)
  const gap = front !== '' && !/^[ \t]*\r?\n/.test(body) ? eol : ''
  const result = withMarkdownImage(body, image, { eol, mdx, fail: failIn(source, bodyAt) })
  if (result === body) return text
  // A blank line between the front matter and an image at the very top of the body.
  return front + (result.startsWith('![') ? gap : '') + result
}
