import { PictureError, PostError } from '../../errors.ts'
import { sniff } from '../../pictures/sniff.ts'
import { editPost } from '../../posts/edit.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import type { Naming } from '../find/lying.ts'
import type { RepoState } from '../find/repo-state.ts'
import { altFor } from '../plan/alt-for.ts'
import type { Placed } from './place.ts'

/**
 * Gives posts the lines that name a picture which people put in its place. The picture itself is read
 * for its size alone.
 * @throws what the repo throws
 */
export async function namePictures(
  placed: Placed,
  namings: readonly Naming[],
  state: RepoState,
  repo: Pick<ContentRepo, 'read'>,
): Promise<Placed> {
  if (namings.length === 0) return placed
  const read = await repo.read(namings.map(({ file }) => file))
  const files = new Map(placed.files)
  const failed: PostError[] = []
  for (const naming of namings) {
    try {
      files.set(naming.post.path, { bytes: named(naming, read.get(naming.file.path), state) })
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  return { ...placed, files, failed: [...placed.failed, ...failed] }
}

/** @throws PostError where the file is no picture, or the post cannot name it */
function named(
  { post, file }: Naming,
  bytes: Uint8Array | undefined,
  state: RepoState,
): Uint8Array {
  const { site, settings } = state
  // What a person's picture shows is not known; the words for a drawing fit it best.
  const alt = altFor(post, state)
  const edit = site
    .lying(post)
    ?.edit({ alt, size: sizeOf(bytes, file.path, post.path), body: settings.body })
  const edited = edit && editPost(post, edit)
  if (edited && site.heroOf(site.read(post.path, edited))) return edited
  throw new PostError(`The post cannot name the picture that is there, \`${file.path}\`.`, {
    file: post.path,
    hint: 'Name it in the post by hand, or move that file.',
  })
}

function sizeOf(bytes: Uint8Array | undefined, path: string, post: string) {
  try {
    return sniff(bytes ?? new Uint8Array(), `\`${path}\``)
  } catch (error) {
    if (!(error instanceof PictureError)) throw error
    throw new PostError(
      `Nothing can be put at \`${path}\`: a file that somebody else made is there.`,
      {
        file: post,
        hint: `Move that file (${error.message}), or choose another folder with \`image-dir\` in the settings file.`,
        cause: error,
      },
    )
  }
}
