import { resolve } from 'node:path'
import pMap from 'p-map'
import { HeroImagesError, SettingsError } from '../../errors.ts'
import { imagesOf } from '../../ledger/record.ts'
import { atOnce, type Build, openBuild } from '../../pages/build.ts'
import { matchPages } from '../../pages/match.ts'
import { type Page, readPages, type Unreadable } from '../../pages/page.ts'
import { picturesOf } from '../../pages/pictures.ts'
import type { SearchData } from '../../pages/put-search.ts'
import { putTags } from '../../pages/put-tags.ts'
import { searchWishes } from '../../pipeline/find/settings-of-repo.ts'
import type { MetaTag } from '../../posts/post.ts'
import { writeFiles } from '../../repo/worktree-write.ts'
import type { Failed } from '../../report/report.ts'
import { socialTags } from '../../sites/reading/social-tags.ts'
import type { Place } from './built-file.ts'
import { type BuiltPost, findBuiltPosts } from './built-posts.ts'
import type { CheckoutContext } from './command.ts'
import { pagePictures } from './page-pictures.ts'

/** A post with a record that was left alone. */
export interface Left {
  readonly post: string
  readonly why: string
}

/** What became of one post's page. */
export interface Tagged {
  readonly post: string
  /** File of the build. */
  readonly page: string
  /** Address of the social image. */
  readonly image: string
  readonly change: 'tagged' | 'as it should be'
}

export interface MetaOutcome {
  readonly siteUrl: string
  readonly pages: number
  readonly tagged: readonly Tagged[]
  /** Images that were put into the build. */
  readonly copied: readonly string[]
  readonly left: readonly Left[]
  readonly unreadable: readonly Unreadable[]
  readonly failed: readonly Failed[]
  readonly warnings: readonly string[]
}

/**
 * Puts the social tags into the built page of each post that has a record, by the record's image:
 * a few pages at a time, no byte changed but the tags. A second run changes nothing.
 * @throws SettingsError where there is no built site, or its address is not known
 */
export async function meta(checkout: CheckoutContext): Promise<MetaOutcome> {
  const { inputs } = checkout
  const build = await openBuild(resolve(checkout.dir, inputs.builtDir), inputs.builtDir)
  const found = await findBuiltPosts(checkout)
  const siteUrl = inputs.siteUrl ?? found.state.site.origin
  if (siteUrl === undefined)
    throw new SettingsError('The address of the site is not known.', {
      hint: 'Networks follow absolute addresses only: give it as `site-url`, with the base path.',
    })

  const { pages, unreadable } = await readPages(build)
  const matches = matchPages(
    found.posts.map(({ keys }) => keys),
    pages,
    siteUrl,
  )
  const place: Place = { build, pictures: picturesOf(build, siteUrl), siteUrl, copied: new Map() }
  const pictures = pagePictures(checkout, found.state, place)
  const adds = searchWishes(found.state.settings)
  const put = async (post: BuiltPost): Promise<Tagged | Left | Failed | undefined> => {
    const { record, keys } = post
    if (!record) return undefined
    const why = whyLeft(post)
    if (why !== undefined) return { post: keys.path, why }
    const match = matches.get(keys.path)!
    if (!('page' in match)) return { post: keys.path, ...unmatched(match) }
    try {
      checkout.signal.throwIfAborted()
      const { page } = match
      const social = await pictures.social(record, page)
      const search = await pictures.forSearch(record, page, adds, social)
      const tags = socialTags({ ...social, alt: altFor(post, page, social.url) })
      const change = await tag(page.path, tags, { ...search, adds }, build)
      return { post: keys.path, page: page.path, image: social.url, change }
    } catch (error) {
      if (!(error instanceof HeroImagesError)) throw error
      const { message, hint } = error
      return { post: keys.path, message, ...(hint === undefined ? {} : { hint }) }
    }
  }

  const tagged: Tagged[] = []
  const left: Left[] = []
  const failed: Failed[] = [...found.failed]
  for (const result of await pMap(found.posts, put, { concurrency: atOnce })) {
    if (result === undefined) continue
    if ('why' in result) left.push(result)
    else if ('page' in result) tagged.push(result)
    else failed.push(result)
  }
  const warnings = compressed(build, tagged)
  const copied = await filesIn(place)
  const lists = { tagged, copied, left, unreadable, failed, warnings }
  return { siteUrl, pages: pages.length, ...lists }
}

/** What was put into the build; what could not be was told with its post. */
async function filesIn({ copied }: Place): Promise<readonly string[]> {
  const done = await Promise.allSettled(copied.values())
  return [...copied.keys()].filter((_, index) => done[index]!.status === 'fulfilled').sort()
}

/** People win: a post that by now names a picture of its own is not given ours. */
function whyLeft({ record, hero, heroFile }: BuiltPost): string | undefined {
  if (!record || hero === undefined) return undefined
  const ours = imagesOf(record).map(({ path }) => path)
  if (heroFile !== undefined)
    return ours.includes(heroFile) ? undefined : `names a picture of its own (${hero})`
  // An address that no file of the repo answers, such as that of a CDN.
  const names = ours.map((path) => path.split('/').at(-1)!)
  return names.some((name) => hero.includes(name))
    ? undefined
    : `names a picture of its own (${hero})`
}

const unmatched = ({ why, candidates }: { why: string; candidates: readonly string[] }) =>
  why === 'none'
    ? {
        message: 'No page of the build belongs to this post.',
        hint: 'Give the post the address of its page, as `permalink` or `slug`, or the title that the page has.',
      }
    : {
        message: `Which page belongs to this post cannot be told: ${candidates.slice(0, 5).join(', ')}.`,
        hint: 'Give the posts different titles, or an address (`permalink`, `slug`) of their own.',
      }

/** What the page says of this very picture may be newer than the record: people edit it in the post. */
const altFor = ({ alt, record }: BuiltPost, { tags }: Page, image: string): string => {
  const present = tags['og:image'] === image ? tags['og:image:alt']?.trim() : undefined
  return alt ?? (present || record?.alt || '')
}

async function tag(
  path: string,
  tags: readonly MetaTag[],
  search: SearchData,
  build: Build,
): Promise<Tagged['change']> {
  const after = await build.look(path, (before) => {
    const bytes = putTags(path, before, tags, search)
    return bytes === before ? undefined : bytes
  })
  if (after === undefined) return 'as it should be'
  await writeFiles(build.dir, new Map([[path, after]]))
  return 'tagged'
}

/** Servers that send the compressed copy of a page would go on sending the old one. */
function compressed({ files }: Build, tagged: readonly Tagged[]): readonly string[] {
  const stale = tagged.filter(
    ({ page, change }) =>
      change === 'tagged' && ['gz', 'br', 'zst'].some((ending) => files.has(`${page}.${ending}`)),
  )
  return stale.length === 0
    ? []
    : [
        `${stale.length} changed pages have a compressed copy (such as ${stale[0]!.page}.gz) that is now older than they are: compress after this step.`,
      ]
}
