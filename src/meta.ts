import { resolve } from 'node:path'
import type { Desk } from './commands/command.ts'
import { HeroImagesError, SettingsError } from './errors.ts'
import { addressOf } from './pages/address.ts'
import { type Build, openBuild } from './pages/build.ts'
import { matchPages } from './pages/match.ts'
import { type Page, readPages, type Unreadable } from './pages/page.ts'
import { picturesOf } from './pages/pictures.ts'
import { putTags } from './pages/put-tags.ts'
import { writeFiles } from './repo/worktree-write.ts'
import type { Failed } from './review/report.ts'
import { socialTags } from './sites/social-tags.ts'
import { type BuiltPost, findBuiltPosts } from './steps/built-posts.ts'
import { fileFor } from './steps/social-file.ts'
import { type SocialPicture, socialPicture } from './steps/social-picture.ts'

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
  /** Posts with a record that were left alone. */
  readonly left: readonly { readonly post: string; readonly why: string }[]
  readonly unreadable: readonly Unreadable[]
  readonly failed: readonly Failed[]
  readonly warnings: readonly string[]
}

/**
 * Puts the social tags into the built page of each post that has a record, by the record's image:
 * one page at a time, no byte changed but the tags. A second run changes nothing.
 * @throws SettingsError where there is no built site, or its address is not known
 */
export async function meta(desk: Desk): Promise<MetaOutcome> {
  const { inputs } = desk
  const build = await openBuild(resolve(desk.dir, inputs.builtDir), inputs.builtDir)
  const found = await findBuiltPosts(desk)
  const siteUrl = inputs.siteUrl ?? found.workspace.site.origin
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
  const pictures = picturesOf(build, siteUrl)
  const tagged: Tagged[] = []
  const copied = new Set<string>()
  const left: { post: string; why: string }[] = []
  const failed: Failed[] = [...found.failed]
  for (const post of found.posts) {
    if (!post.record) continue
    const { path } = post.keys
    const why = whyLeft(post)
    if (why !== undefined) {
      left.push({ post: path, why })
      continue
    }
    const match = matches.get(path)!
    if (!('page' in match)) {
      failed.push({ post: path, ...unmatched(match) })
      continue
    }
    try {
      desk.signal.throwIfAborted()
      const picture = await socialPicture(post.record, found.workspace.head, desk.repo)
      const file = await fileFor(picture, match.page, { build, pictures, siteUrl, copied })
      const image = addressOf(siteUrl, file)
      const change = await tag(match.page, picture, image, altFor(post, match.page, image), build)
      tagged.push({ post: path, page: match.page.path, image, change })
    } catch (error) {
      if (!(error instanceof HeroImagesError)) throw error
      const { message, hint } = error
      failed.push({ post: path, message, ...(hint === undefined ? {} : { hint }) })
    }
  }
  const warnings = compressed(build, tagged)
  const lists = { tagged, copied: [...copied], left, unreadable, failed, warnings }
  return { siteUrl, pages: pages.length, ...lists }
}

/** People win: a post that by now names a picture of its own is not given ours. */
function whyLeft({ record, hero, heroFile }: BuiltPost): string | undefined {
  if (!record || hero === undefined) return undefined
  const ours = [record.files.hero.path, record.files.social.path]
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
  { path }: Page,
  { width, height }: SocialPicture,
  url: string,
  alt: string,
  build: Build,
): Promise<Tagged['change']> {
  const before = await build.read(path)
  const after = putTags(path, before, socialTags({ url, alt, width, height }))
  if (after === before) return 'as it should be'
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
