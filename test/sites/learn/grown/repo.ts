/**
 * Repos of some forty posts, grown by rule: every path, title and picture is another, and the posts
 * are as uneven as those of a blog that several people wrote over years.
 */
export interface GrownRepo {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** Posts without a hero that the site would publish. */
  readonly missing: readonly string[]
  /** A new post, as a pull request adds it. */
  readonly fresh: { readonly path: string; readonly text: string }
  /** Keys that the new post gets, beside those that the site writes anyhow. */
  readonly keys: Readonly<Record<string, unknown>>
  readonly hero: string
  /** Parts of the two lines that `plan` prints. */
  readonly says: readonly [site: string, learned: string]
}

export interface GrownPost {
  readonly n: number
  readonly slug: string
  readonly year: number
  /** `2024-03-07`. */
  readonly date: string
  readonly title: string
  /** Every third post is quoted in another way. */
  quoted(text: string): string
  /** The post has a hero: two of three do, and neither the first nor the last. */
  readonly shown: boolean
}

const words =
  'anchor beacon canal delta estuary fathom gannet harbour inlet jetty keel lagoon mooring narrows oar pier quay reef shoal tiller undertow voyage wharf yawl zephyr'.split(
    ' ',
  )
const endings = ['at-dawn', 'revisited', 'and-why', 'in-winter']

const quotes = [
  (text: string) => text,
  (text: string) => `"${text}"`,
  (text: string) => `'${text}'`,
]

/** `count` posts in the order of their dates. */
export function posts(count = 42): readonly GrownPost[] {
  return Array.from({ length: count }, (_, n) => {
    const slug = `${words[(n * 7) % words.length]}-${endings[n % endings.length]}`
    const year = 2021 + Math.floor((n * 5) / count)
    const date = `${year}-${two(1 + (n % 12))}-${two(1 + ((n * 5) % 28))}`
    const title = slug.replaceAll('-', ' ')
    const quoted = quotes[n % quotes.length]!
    return { n, slug, year, date, title, quoted, shown: n > 0 && n < count - 1 && n % 3 !== 1 }
  })
}

const two = (n: number) => String(n).padStart(2, '0')

/** A post with these lines of front matter. */
export const written = (lines: readonly (string | false)[], body = 'Words and more words.') =>
  `---\n${lines.filter((line) => line !== false).join('\n')}\n---\n\n${body}\n`

export type Files = Record<string, string>

/** Makes a repo of its posts: for each one its path, its text and further files. */
export function grow(
  base: Files,
  make: (post: GrownPost) => { path: string; text: string; more?: Files; extra?: boolean },
  count?: number,
): { readonly files: Files; readonly missing: readonly string[] } {
  const made = posts(count).map((post) => ({ post, ...make(post) }))
  const files = Object.assign(
    { ...base },
    ...made.map(({ path, text, more }) => ({ ...more, [path]: text })),
  )
  return {
    files,
    missing: made
      .filter(({ post, extra }) => !post.shown && extra !== true)
      .map(({ path }) => path)
      .sort(),
  }
}
