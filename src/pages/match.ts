import { foldedText } from '../text/folded-text.ts'
import { shownText } from '../text/shown-text.ts'
import { pageKey } from './address.ts'
import { homeOf, type Page } from './page.ts'
import { folded, type PostKeys } from './post-keys.ts'

/** Which page a post became, or why that cannot be said. Paths are those of the build's files. */
export type Match =
  | { readonly page: Page; readonly foundBy: 'address' | 'path' | 'title' }
  | { readonly why: 'none' | 'ambiguous' | 'doubtful'; readonly candidates: readonly string[] }

interface PageGuess {
  readonly page: Page
  readonly foundBy: 'address' | 'path' | 'title'
  /** What speaks for it; two of the same strength cannot be told apart. */
  readonly points: number
  /** Something besides the name speaks for it. */
  readonly sure: boolean
}

/**
 * Finds the page of each post: by the address that its front matter says, by the names and folders
 * of its path, by its title. Two pages that fit equally well are told, not chosen from; so is a page
 * that two posts claim.
 */
export function matchPages(
  posts: readonly PostKeys[],
  pages: readonly Page[],
  siteUrl: string | undefined,
): ReadonlyMap<string, Match> {
  const index = indexPages(pages, siteUrl)
  const choices = new Map<PostKeys, PageGuess | Match>()
  for (const post of posts) choices.set(post, choose(post, index))

  const claims = new Map<Page, { post: PostKeys; points: number }[]>()
  for (const [post, choice] of choices)
    if ('points' in choice)
      claims.set(choice.page, [...(claims.get(choice.page) ?? []), { post, points: choice.points }])

  const matches = new Map<string, Match>()
  for (const [post, choice] of choices) {
    if (!('points' in choice)) {
      matches.set(post.path, choice)
      continue
    }
    const { page, foundBy, points } = choice
    const rivals = claims.get(page)!.filter((claim) => claim.post !== post)
    const best = Math.max(0, ...rivals.map((claim) => claim.points))
    if (points > best) matches.set(post.path, { page, foundBy })
    else
      matches.set(
        post.path,
        points < best
          ? { why: 'none', candidates: [] }
          : { why: 'ambiguous', candidates: [page.path] },
      )
  }
  return matches
}

interface PageIndex {
  readonly byKey: ReadonlyMap<string, Page>
  readonly bySlug: ReadonlyMap<string, readonly Page[]>
  readonly byTitle: ReadonlyMap<string, readonly Page[]>
  key(page: Page): string
}

/** Pages in reach by each of their names. Redirects, and doubles of another page, are left out. */
function indexPages(pages: readonly Page[], siteUrl: string | undefined): PageIndex {
  const pageKeys = new Set(pages.map(({ path }) => pageKey(path)))
  const keys = new Map<Page, string>()
  for (const page of pages) {
    if (page.isRedirect) continue
    const key = pageKey(page.path)
    const home = homeOf(page, siteUrl)
    if (home === key || !pageKeys.has(home)) keys.set(page, home)
  }
  const byKey = new Map<string, Page>()
  const bySlug = new Map<string, Page[]>()
  const byTitle = new Map<string, Page[]>()
  for (const [page, key] of keys) {
    byKey.set(folds(key), page)
    add(bySlug, folded(key.split('/').at(-1) ?? ''), page)
    for (const title of new Set(page.titles.flatMap(withoutSiteName))) add(byTitle, title, page)
  }
  return { byKey, bySlug, byTitle, key: (page) => keys.get(page) ?? '' }
}

function add(map: Map<string, Page[]>, key: string, page: Page) {
  const present = map.get(key)
  if (present) present.push(page)
  else map.set(key, [page])
}

function choose(post: PostKeys, index: PageIndex): PageGuess | Match {
  for (const literal of post.literals) {
    const page = index.byKey.get(folds(literal))
    if (page) return { page, foundBy: 'address', points: 100, sure: true }
  }
  const titled = index.byTitle.get(plain(post.title)) ?? []
  const isTitled = new Set(titled)
  const named = new Set([...post.slugs].flatMap((slug) => index.bySlug.get(slug) ?? []))
  const candidates = [...named]
    .map((page) => weigh(post, page, index.key(page), isTitled.has(page)))
    .filter((candidate) => candidate !== undefined)
  const sure = candidates.filter((candidate) => candidate.sure)
  if (sure.length > 0) return best(sure)
  const byTitle = titled.map(
    (page): PageGuess => ({ page, foundBy: 'title', points: 1, sure: true }),
  )
  if (byTitle.length > 0) return best(byTitle)
  if (candidates.length === 0) return { why: 'none', candidates: [] }
  return { why: 'doubtful', candidates: pathsOf(candidates) }
}

function best(candidates: readonly PageGuess[]): PageGuess | Match {
  const max = Math.max(...candidates.map(({ points }) => points))
  const winners = candidates.filter(({ points }) => points === max)
  const [winner] = winners
  return winner && winners.length === 1
    ? winner
    : { why: 'ambiguous', candidates: pathsOf(winners) }
}

const pathsOf = (candidates: readonly PageGuess[]) => candidates.map(({ page }) => page.path).sort()

/** How well a page of the post's name fits; undefined where it is of another language. */
function weigh(post: PostKeys, page: Page, key: string, isTitled: boolean): PageGuess | undefined {
  let parts = key.split('/').slice(0, -1).map(folded)
  if (post.lang !== '') {
    const lang = folded(post.lang)
    if (!parts.includes(lang) && folded(page.lang) !== lang) return undefined
    parts = parts.filter((part) => part !== lang)
  }
  const isDated =
    post.date.length === 3 && post.date.slice(0, 2).every((part) => parts.includes(part))
  if (isDated) parts = parts.filter((part) => !post.date.includes(part))

  // Folders of the post, in their order from the end, that the address has too.
  let end = post.folders.length
  let shared = 0
  for (const part of parts.toReversed()) {
    const found = post.folders.lastIndexOf(part, end - 1)
    if (end === 0 || found === -1) continue
    shared++
    end = found
  }
  const strange = parts.length - shared
  return {
    page,
    foundBy: 'path',
    points: 10 + 8 * Number(isTitled) + 4 * Number(isDated) + 2 * shared - strange,
    sure: isTitled || isDated || shared > 0 || (parts.length === 0 && post.folders.length === 0),
  }
}

const folds = (key: string) => key.toLowerCase()

/** A title to compare: case and white space do not count. */
const plain = (title: string) => shownText(foldedText(title), 1000).toLowerCase()

/** `Hello | My site` is also `Hello`; so is `My site: Hello`. */
function withoutSiteName(title: string): string[] {
  const whole = plain(title)
  const parts = whole.split(/\s+[|·•–—»«:-]+\s+|:\s+/)
  if (parts.length < 2) return [whole]
  const last = whole
    .slice(0, whole.length - (parts.at(-1)?.length ?? 0))
    .replace(/[\s|·•–—»«:-]+$/, '')
  const first = whole.slice(parts[0]?.length ?? 0).replace(/^[\s|·•–—»«:-]+/, '')
  return [whole, last, first]
}
