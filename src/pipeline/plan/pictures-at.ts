import type { Placement } from '../../sites/contract/site.ts'

/** Repo paths of all image files of a post, the hero first. */
export const picturesAt = ({
  hero,
  social,
  more,
}: Pick<Placement, 'hero' | 'social' | 'more'>): readonly string[] => [
  hero,
  social,
  ...more.map(({ path }) => path),
]
