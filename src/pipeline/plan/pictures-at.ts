import type { Placement } from '../../sites/contract/site.ts'

/** Repo paths of all image files of a post, the hero first, each once. */
export const picturesAt = ({
  hero,
  social,
  more,
  dark,
}: Pick<Placement, 'hero' | 'social' | 'more' | 'dark'>): readonly string[] => [
  ...new Set([hero, social, ...more.map(({ path }) => path), ...(dark ? [dark.path] : [])]),
]

/** Whether its social image is its hero: the site shows, and gives to networks, one picture. */
export const isOnePicture = ({ hero, social }: Pick<Placement, 'hero' | 'social'>): boolean =>
  hero === social

/** The format of its hero: that of its place goes before that of the settings. */
export const heroFormat = (
  { named, format }: Pick<Placement, 'named' | 'format'>,
  settings: { readonly format: NonNullable<Placement['format']> },
): NonNullable<Placement['format']> => named ?? format ?? settings.format
