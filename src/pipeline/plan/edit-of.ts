import { parseSize } from '../../pictures/size-text.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Planned } from './planned.ts'

/** What the post must say about images of these sizes. */
export const editOf = (
  { place, alt, size }: Pick<Planned, 'place' | 'alt' | 'size'>,
  { settings }: RepoState,
  text = alt,
) =>
  place.edit({
    alt: text,
    hero: size,
    social: parseSize(settings.social.size),
    body: settings.body,
  })
