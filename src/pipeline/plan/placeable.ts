import { PostError } from '../../errors.ts'
import { recordPath } from '../../ledger/record.ts'
import { placeBelow } from '../../ledger/record-places.ts'
import { editPost } from '../../posts/edit.ts'
import type { Post } from '../../posts/post.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { RepoState } from '../find/repo-state.ts'
import { whyUnsafe } from '../find/safe-path.ts'
import { editOf } from './edit-of.ts'
import { picturesAt } from './pictures-at.ts'
import type { Planned } from './planned.ts'

/**
 * Finds out before anything is paid whether the result could be put in place.
 * @returns the post with the picture, as it is committed unless another alternative text comes
 * @param mayReplace says of a file that is there already whether it is ours to replace
 * @throws PostError where a path is taken, where the post cannot be edited, or where the site would
 *   show no hero in it all the same: it would be drawn, and paid, in every run
 */
export function tryEdit(
  planned: Pick<Planned, 'post' | 'place' | 'alt' | 'size' | 'disclosure'>,
  state: RepoState,
  mayReplace: (file: FileEntry) => boolean,
): Uint8Array {
  const { post, place } = planned
  for (const [path, may] of [
    ...picturesAt(place).map((path) => [path, mayReplace] as const),
    // A symbolic link is nothing that we wrote.
    [
      placeBelow(state.settings['records-dir'], recordPath(post.path)),
      ({ mode }: FileEntry) => mode.startsWith('100'),
    ],
  ] as const) {
    const reason = whyUnsafe(path, state.head, may)
    if (reason)
      throw new PostError(`Nothing can be put at \`${path}\`: ${reason}.`, {
        file: post.path,
        hint: 'Move that file, or choose another folder with `image-dir` or `records-dir` in the settings file.',
      })
  }
  const edited = editPost(post, editOf(planned, state))
  const after = state.site.read(post.path, edited)
  if (state.site.heroOf(after, picturesAt(place)) === undefined) throw cannotSay(post, state)
  return edited
}

/** The picture would be in the repo, and no post would name it. */
function cannotSay({ path }: Post, { site }: RepoState): PostError {
  // Keys without a site's name are those of any other site, whose posts are in Markdown.
  const lines = [
    ...(site.name === 'html' ? ['`site: html`'] : []),
    '`fields: { hero: image, alt: image_alt }`',
  ]
  return new PostError(
    `Nothing would name the picture: the ${site.name} site has no key for a hero image in this post.`,
    {
      file: path,
      hint: `Say under \`fields\` in the settings file which keys its layout reads, e.g. ${lines.join(' and ')}, or leave the post out with \`exclude\`.`,
    },
  )
}
