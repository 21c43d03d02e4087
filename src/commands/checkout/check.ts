import { posix, resolve } from 'node:path'
import pMap from 'p-map'
import { imagesOf, isOnePicture } from '../../ledger/record.ts'
import { siteUrlIn } from '../../pages/address.ts'
import { atOnce, openBuild } from '../../pages/build.ts'
import type { Problem, WantedPicture } from '../../pages/evidence.ts'
import { imageOf, judge } from '../../pages/judge.ts'
import { type Match, matchPages } from '../../pages/match.ts'
import { homeOf, type Page, readPages, type Unreadable } from '../../pages/page.ts'
import { picturesOf } from '../../pages/pictures.ts'
import { saysDisclosure } from '../../pages/says-disclosure.ts'
import { readSitemap } from '../../pages/sitemap.ts'
import { parseSize } from '../../pictures/size-text.ts'
import { searchWishes } from '../../pipeline/find/settings-of-repo.ts'
import type { Failed } from '../../report/report.ts'
import { withBucket } from './bucket-pictures.ts'
import { type BuiltPost, findBuiltPosts } from './built-posts.ts'
import type { CheckoutContext } from './command.ts'

/** What the built site shows of one post. */
export interface CheckedPost {
  readonly post: string
  /** File of the build; undefined where no page was found. */
  readonly page: string | undefined
  /** How the page was found. */
  readonly by: 'address' | 'path' | 'title' | undefined
  /** The page's og:image as it stands there. */
  readonly image: string | undefined
  readonly problems: readonly Problem[]
}

export interface Checked {
  readonly siteUrl: string | undefined
  /** How many pages were read. */
  readonly pages: number
  readonly posts: readonly CheckedPost[]
  /** Published posts without any hero image. */
  readonly bare: number
  readonly hasSitemap: boolean
  readonly unreadable: readonly Unreadable[]
  readonly failed: readonly Failed[]
}

/**
 * Looks in a built site for what networks read of each post that has a hero image: are the tags in
 * its page, absolute, leading to a file of the build, and is that file what they say.
 * @throws SettingsError where there is no built site
 */
export async function check(checkout: CheckoutContext): Promise<Checked> {
  const { inputs } = checkout
  const build = await openBuild(resolve(checkout.dir, inputs.builtDir), inputs.builtDir)
  const { state, posts, bare: withoutHero, failed } = await findBuiltPosts(checkout)
  const { pages, unreadable } = await readPages(build)
  const siteUrl =
    inputs.siteUrl ??
    state.site.origin ??
    siteUrlIn(pages.map(({ path, tags }) => ({ path, canonical: tags.canonical })))

  const matches = matchPages(
    posts.map(({ keys }) => keys),
    pages,
    siteUrl,
  )
  const pictures = withBucket(picturesOf(build, siteUrl), posts, state)
  const sitemap = await readSitemap(build, siteUrl)
  const othersOn = sharing(posts, matches, pages)
  const { size, social } = state.settings
  const wanted: WantedPicture = { ...parseSize(social.size), bytes: social['max-bytes'] }
  const hero = parseSize(size)
  const ofAll = { hero, search: searchWishes(state.settings) }
  // Where the hero is the social image, it has the hero's size.
  const wantedOf = ({ record }: BuiltPost): WantedPicture =>
    record !== undefined && isOnePicture(record) ? { ...wanted, ...hero } : wanted

  const articleOf = async ({ path, article }: Page) =>
    article &&
    Promise.all(
      article.map(async (value) => ({ value, pointed: await pictures.follow(value, path) })),
    )
  const { disclosure } = state.settings
  const words = typeof disclosure === 'string' ? [disclosure] : Object.values(disclosure ?? {})
  const disclosedOn = async ({ path }: Page, { record }: BuiltPost) =>
    words.length > 0 && record?.generator === 'openai'
      ? await build.look(path, (bytes) => saysDisclosure(new TextDecoder().decode(bytes), words))
      : undefined
  const look = async (post: BuiltPost): Promise<CheckedPost> => {
    const match = matches.get(post.keys.path)!
    if (!('page' in match)) {
      const nowhere = { page: undefined, by: undefined, image: undefined }
      return { post: post.keys.path, ...nowhere, problems: [noPage(match)] }
    }
    const { page, foundBy } = match
    const { tags } = page
    const image = imageOf(tags)
    const twitter = tags['twitter:image'] ?? tags['twitter:image:src']
    const problems = judge({
      tags,
      og: image === undefined ? undefined : await pictures.follow(image, page.path),
      twitter: twitter === undefined ? undefined : await pictures.follow(twitter, page.path),
      ...ofAll,
      wanted: wantedOf(post),
      article: await articleOf(page),
      disclosed: await disclosedOn(page, post),
      sharedWith: othersOn(post, page),
      listed: sitemap?.has(homeOf(page, siteUrl)),
    })
    return { post: post.keys.path, page: page.path, by: foundBy, image, problems }
  }
  const checked = await pMap(posts, look, { concurrency: atOnce })
  return {
    siteUrl,
    pages: pages.length,
    posts: checked.sort((a, b) => (a.post < b.post ? -1 : 1)),
    bare: withoutHero,
    hasSitemap: sitemap !== undefined,
    unreadable,
    failed,
  }
}

/**
 * How many other pages name a page's picture. Pages of posts with the same hero do not count (a
 * translation, or an image that a series shares), and none where the picture is called as the post's
 * own: generators put a hash behind the name.
 */
function sharing(
  posts: readonly BuiltPost[],
  matches: ReadonlyMap<string, Match>,
  pages: readonly Page[],
): (post: BuiltPost, page: Page) => number {
  const heroes = new Map<Page, string>()
  for (const post of posts) {
    const match = matches.get(post.keys.path)
    if (match && 'page' in match) heroes.set(match.page, heroOf(post))
  }
  const pagesOf = new Map<string, Page[]>()
  for (const page of pages) {
    const image = imageOf(page.tags)
    if (image === undefined) continue
    const same = pagesOf.get(image)
    if (same) same.push(page)
    else pagesOf.set(image, [page])
  }
  return (post, page) => {
    const image = imageOf(page.tags) ?? ''
    if (isNamedAs(image, post)) return 0
    return (pagesOf.get(image) ?? []).filter(
      (other) => other !== page && heroes.get(other) !== heroOf(post) && !isDouble(other, page),
    ).length
  }
}

function isNamedAs(image: string, { record, heroFile }: BuiltPost): boolean {
  const ourFiles = [heroFile, ...(record ? imagesOf(record).map(({ path }) => path) : [])]
  const names = ourFiles.filter((path) => path !== undefined).map((path) => posix.parse(path).name)
  return names.some((name) => posix.basename(image).startsWith(encodeURI(name)))
}

/** The same article once more: for print, for AMP. */
const isDouble = (a: Page, b: Page) =>
  a.tags.canonical !== undefined && a.tags.canonical === b.tags.canonical

const heroOf = ({ record, hero, heroFile }: BuiltPost) =>
  heroFile ?? record?.files.hero.path ?? hero ?? ''

function noPage({ why, candidates }: Exclude<Match, { readonly page: Page }>): Problem {
  const list = candidates.slice(0, 5).join(', ')
  const message = {
    none: 'no page of the build belongs to this post',
    ambiguous: `which page belongs to this post cannot be told: ${list}`,
    doubtful: `the page of this name has another title and folder: ${list}`,
  }[why]
  return { tag: 'page', kind: 'no page', level: 'error', message }
}
