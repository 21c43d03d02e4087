import { parseSize } from '../../pictures/size-text.ts'
import type { PlacedSocial } from '../../sites/contract/site.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Planned } from './planned.ts'

/**
 * What the post must say about images of these sizes.
 * @param lacking social images that are not there after all
 */
export const editOf = (
  { place, alt, size }: Pick<Planned, 'place' | 'alt' | 'size'>,
  { settings }: RepoState,
  text = alt,
  lacking: readonly PlacedSocial[] = [],
) =>
  place.edit({
    alt: text,
    hero: size,
    social: parseSize(settings.social.size),
    lacking,
    body: settings.body,
  })
