import { PostError, SettingsError } from '../../errors.ts'
import type { Size } from '../../pictures/generator.ts'
import { type Outline, outlineOf } from '../../posts/outline.ts'
import type { Post } from '../../posts/post.ts'
import { shownAlt, wishesOf } from '../../posts/wishes.ts'
import type { Subject } from '../../prompts/subject.ts'
import type { Rule } from '../../settings/file-schema.ts'
import type { OwnAlt } from '../../sites/contract/own-alt.ts'
import type { RepoState } from '../find/repo-state.ts'

/**
 * What the prompt of a post is written from. A post's own wishes win over those of the settings file.
 * The body is parsed when a template first asks for something of it, and then once.
 * @param site what it is called, and its language, which is that of posts that name none
 * @param size pixels of the picture
 * @param theirs the alternative text that it has where the site keeps it
 */
export function subjectOf(
  post: Post,
  { concept, prompt, alt }: Pick<Partial<Rule>, 'concept' | 'prompt' | 'alt'>,
  site: { readonly name: string; readonly lang?: string | undefined },
  theirs: OwnAlt = {},
  size?: Size,
): Subject {
  let known: Outline | undefined
  const outline = () => {
    known ??= outlineOf(post)
    return known
  }
  const { title, description, tags, categories, section } = post
  const lang = post.lang || (site.lang ?? '')
  return {
    ...{ title, description, tags, categories, section, lang, site: site.name, size },
    meta: post.meta,
    get excerpt() {
      return outline().excerpt
    },
    get headings() {
      return outline().headings
    },
    ...{ concept, prompt },
    ...shownAlt(theirs.text ?? alt),
    ...wishesOf(post),
  }
}

/** What posts are told of their site. */
export const siteOf = ({ siteName, site }: Pick<RepoState, 'siteName' | 'site'>) => ({
  name: siteName,
  lang: site.identity.lang,
})

/**
 * A template that was found good when it was read, and fails for this post after all, is this post's
 * failure: what one post says must not stop the others.
 * @throws PostError
 */
export function writtenFor<Text>(post: Pick<Post, 'path'>, write: () => Text): Text {
  try {
    return write()
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    const { message, hint, file } = error
    throw new PostError(`${message} (in ${file})`, {
      file: post.path,
      cause: error,
      ...(hint === undefined ? {} : { hint }),
    })
  }
}
