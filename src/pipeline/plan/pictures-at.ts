import type { Placement } from '../../sites/contract/site.ts'

/** Repo paths of all image files of a post, the hero first. */
export const picturesAt = ({
  hero,
  social,
  more,
  dark,
}: Pick<Placement, 'hero' | 'social' | 'more' | 'dark'>): readonly string[] => [
  hero,
  social,
  ...more.map(({ path }) => path),
  ...(dark ? [dark.path] : []),
]
