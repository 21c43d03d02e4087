import { type Focus, readFocus } from '../../pictures/focus.ts'
import type { Post } from '../../posts/post.ts'
import { focusOf } from '../../posts/wishes.ts'
import type { KnownRule } from './run-settings.ts'

/**
 * What a person says is to stay where a post's picture is cut: in the post, else in the settings; nothing
 * where nobody says.
 * @throws PostError where the post says what is no focus
 */
export const focusFor = (
  post: Post,
  { focus }: Pick<Partial<KnownRule>, 'focus'>,
): Focus | undefined => focusOf(post) ?? (focus === undefined ? undefined : readFocus(focus))
