import { PostError } from '../../errors.ts'
import { recordPath } from '../../ledger/record.ts'
import { editPost } from '../../posts/edit.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { RepoState } from '../find/repo-state.ts'
import { whyUnsafe } from '../find/safe-path.ts'
import { editOf } from './edit-of.ts'
import type { Planned } from './planned.ts'

/**
 * Finds out before anything is paid whether the result could be put in place.
 * @returns the post with the picture, as it is committed unless another alternative text comes
 * @param mayReplace says of a file that is there already whether it is ours to replace
 * @throws PostError where a path is taken, or where the post cannot be edited
 */
export function tryEdit(
  planned: Pick<Planned, 'post' | 'place' | 'alt' | 'size'>,
  state: RepoState,
  mayReplace: (file: FileEntry) => boolean,
): Uint8Array {
  const { post, place } = planned
  for (const [path, may] of [
    [place.hero, mayReplace],
    [place.social, mayReplace],
    // A symbolic link is nothing that we wrote.
    [recordPath(post.path), ({ mode }: FileEntry) => mode.startsWith('100')],
  ] as const) {
    const reason = whyUnsafe(path, state.head, may)
    if (reason)
      throw new PostError(`Nothing can be put at \`${path}\`: ${reason}.`, {
        file: post.path,
        hint: 'Move that file, or choose another folder with `image-dir` in the settings file.',
      })
  }
  return editPost(post, editOf(planned, state))
}
