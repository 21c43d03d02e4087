/** A fact that a shared link needs from the built page of the post. */
export const facts = [
  'og:image',
  'og:image:alt',
  'og:image:width',
  'og:image:height',
  'twitter:card',
  'twitter:image',
  'twitter:image:alt',
] as const

export type Fact = (typeof facts)[number]

/** The post's own picture, whole, as the generator has scaled or encoded it anew. */
export const scaled = 'scaled'

export const isRightFact = (finding: string): boolean => finding === 'right' || finding === scaled

/** What the page says of each fact: `right`, for a picture also `scaled`, or what is wrong with it. */
export type Findings = Readonly<Record<Fact, string>>

/**
 * `write`: the post's own metadata, in the pull request. `wire`: a patch of the site's templates.
 * `meta`: tags put into the built pages.
 */
export type Layer = 'write' | 'wire' | 'meta'

/** What the test of a site saw, as it keeps it in `result.json`. */
export interface SiteResult {
  readonly title: string
  /** As the pull request was merged. */
  readonly write: Findings
  /** With the patches of `wire`; absent where it has none for this site. */
  readonly wire?: Findings
}

/** A real site, and how its generator builds it. Its folder has `site/` and `post/`, the new post. */
export interface SiteBuild {
  /** Name for people, with what tells it from other sites of the same generator. */
  readonly title: string
  /** Program of the machine that builds it; its npm packages come by the site's own lockfile. */
  readonly needs?: string
  /** Why it cannot be built here, where its program was looked for elsewhere. */
  readonly leftOut?: string
  /** Build command and its arguments, run in the site's folder. */
  readonly build: readonly [string, ...string[]]
  /** Further environment of the build. */
  readonly env?: Readonly<Record<string, string>>
  /** Folder of the built site. */
  readonly out: string
  /** The built page of the new post, in `out`. */
  readonly page: string
  /** What the page of the new post says to show its hero, where this is looked at. */
  readonly shows?: string
  /** Where the site says that it lives, with its base path. */
  readonly url: string
  /**
   * The layers that it takes until all facts are right: `write` alone, with `wire` where its patches
   * are enough, else with `meta`.
   */
  readonly layers: readonly Layer[]
}
