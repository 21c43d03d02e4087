import { parseSize } from '../../pictures/size-text.ts'
import type { PlacedSocial } from '../../sites/contract/site.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Planned } from './planned.ts'

/** What turned out otherwise than planned. */
interface AfterAll {
  readonly alt?: string
  /** Social images that are not there. */
  readonly lacking?: readonly PlacedSocial[]
  /** No model drew it. */
  readonly isCard?: boolean
  /** There is a dark version. */
  readonly hasDark?: boolean
  /** Known once it is drawn. */
  readonly placeholder?: string | undefined
}

/** As long as the one that comes: whether a post can be edited is found out before it is drawn. */
const stand = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

/** What the post must say about images of these sizes. */
export const editOf = (
  { place, alt, size, disclosure }: Pick<Planned, 'place' | 'alt' | 'size' | 'disclosure'>,
  { settings }: RepoState,
  after: AfterAll = {},
) =>
  place.edit({
    alt: after.alt ?? alt,
    hero: size,
    social: parseSize(settings.social.size),
    lacking: after.lacking ?? [],
    dark: place.dark !== undefined && (after.hasDark ?? true),
    disclosure: after.isCard ? undefined : disclosure,
    placeholder: settings.placeholder && (after.placeholder ?? stand),
    body: settings.body,
  })
