import { PostError } from '../../errors.ts'
import { editPost } from '../../posts/edit.ts'
import type { Post } from '../../posts/post.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Share } from '../find/translations.ts'
import { altFor, type ShownDrawing } from '../plan/alt-for.ts'

/** A post whose image was just drawn, as it is after the edit. */
export interface Illustrated {
  readonly post: Post
  /** Paths of its files, the hero first. */
  readonly images: readonly string[]
  readonly drawing: ShownDrawing
}

export interface Shared {
  /** New bytes of the posts that changed. */
  readonly posts: ReadonlyMap<string, Uint8Array>
  readonly failed: readonly PostError[]
}

/**
 * Gives translations the keys of the image that they share. Those whose image was not drawn after
 * all are left for the next run. Pure.
 */
export function placeShares(
  shares: readonly Share[],
  drawn: ReadonlyMap<string, Illustrated>,
  state: RepoState,
): Shared {
  const posts = new Map<string, Uint8Array>()
  const failed: PostError[] = []
  for (const { post, source, from, record } of shares) {
    const fresh = drawn.get(source)
    const original = from ?? fresh?.post
    if (original === undefined) continue
    const files = fresh?.images ?? []
    const hero = files[0] ?? state.site.heroFileOf(original)
    try {
      // What a person's picture shows is not known; the words for a drawing fit it best.
      const alt = altFor(post, state, fresh?.drawing ?? record)
      const body = state.settings.body && hero !== undefined ? { hero } : {}
      const edit = state.site.share(original, post, { alt, files, ...body })
      const edited = edit && editPost(post, edit)
      if (edited && Buffer.compare(edited, post.bytes) !== 0) posts.set(post.path, edited)
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  return { posts, failed }
}
