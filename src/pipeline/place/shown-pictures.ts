import type { RepoState } from '../find/repo-state.ts'
import type { Share } from '../find/translations.ts'
import type { Placed } from './place.ts'

/** A picture that a commit puts into a post. */
export interface ShownPicture {
  readonly post: string
  /** Repo path of the hero image. */
  readonly hero: string
  readonly title: string
  readonly alt: string
  /** Pixels, where we drew it. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** Which posts show a new picture: those that it was drawn for, and their translations. */
export function shownIn(
  { records, files }: Placed,
  shares: readonly Share[],
  { site }: RepoState,
): readonly ShownPicture[] {
  const drawn = records.map(({ post, title, alt, files: { hero } }) => ({
    ...{ post, title, alt, hero: hero.path },
    size: { width: hero.width, height: hero.height },
  }))
  const shared = shares.flatMap(({ post, source, from }): ShownPicture[] => {
    const file = files.get(post.path)
    if (!file || !('bytes' in file)) return []
    const fresh = drawn.find((picture) => picture.post === source)
    const hero = fresh?.hero ?? (from && site.heroFileOf(from))
    const { title, meta } = site.read(post.path, file.bytes)
    const alt = meta['og:image:alt']
    if (hero === undefined || typeof alt !== 'string') return []
    return [{ ...fresh, post: post.path, hero, title, alt }]
  })
  return [...drawn, ...shared]
}
