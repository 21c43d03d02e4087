/** Where a theme shows the picture that a key names. */
export type ShownAt = 'page' | 'lists' | 'og:image'

/** The usual places, for the tables of themes. */
export const shown = {
  page: ['page'],
  lists: ['lists'],
  og: ['og:image'],
  both: ['page', 'lists'],
  all: ['page', 'lists', 'og:image'],
} as const satisfies Readonly<Record<string, readonly ShownAt[]>>

/** Under which keys a theme reads a post's picture, as its own source says. */
export interface ThemePictures {
  /** What its makers call it. */
  readonly theme: string
  /** `owner/name` on GitHub, or `npm:name`. */
  readonly source: string
  /** Release or commit that was read. */
  readonly version: string
  /** The file that says most of it. */
  readonly file: string
  /** Dotted keys; of lists the key of the list. */
  readonly keys: Readonly<Record<string, readonly ShownAt[]>>
}

export const readBy = (
  theme: string,
  source: string,
  version: string,
  file: string,
  keys: ThemePictures['keys'],
): ThemePictures => ({ theme, source, version, file, keys })
