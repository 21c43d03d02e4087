import type { Record } from '../../ledger/record.ts'
import { recordsOf } from '../../ledger/records.ts'
import { detached } from '../../pages/detached.ts'
import { type PostKeys, postKeys } from '../../pages/post-keys.ts'
import { type RepoState, readRepoState } from '../../pipeline/find/repo-state.ts'
import { inScope } from '../../pipeline/find/scope.ts'
import { sortPosts } from '../../pipeline/find/sort-posts.ts'
import { toFailed } from '../../pipeline/find/to-failed.ts'
import type { Post } from '../../posts/post.ts'
import { wishesOf } from '../../posts/wishes.ts'
import type { Failed } from '../../report/report.ts'
import type { Site } from '../../sites/contract/site.ts'
import type { CheckoutContext } from './command.ts'

/**
 * A published post whose page should show a picture: it names one, or a record says that it has one.
 * Only what is needed to find and to judge its page: a site has thousands.
 */
export interface BuiltPost {
  readonly keys: PostKeys
  readonly record: Pick<Record, 'alt' | 'files' | 'generator'> | undefined
  /** The hero that the post itself names, for people. */
  readonly hero: string | undefined
  /** The file of the repo that this is. */
  readonly heroFile: string | undefined
  /** Alternative text that the post's author wishes. */
  readonly alt: string | undefined
}

export interface BuiltPosts {
  readonly state: RepoState
  readonly posts: readonly BuiltPost[]
  /** Published posts without any hero image. */
  readonly bare: number
  readonly failed: readonly Failed[]
}

/** So many posts are in memory at once. */
const batch = 64

/**
 * The posts of a checkout that the built site should show with a picture.
 * @throws SettingsError
 */
export async function findBuiltPosts(checkout: CheckoutContext): Promise<BuiltPosts> {
  const { repo, inputs } = checkout
  const head = await repo.head('worktree')
  const state = await readRepoState(
    { head, settingsAt: 'head', again: false, posts: inputs.posts },
    checkout,
  )
  const { site, settings } = state
  const scope = { include: 'all', base: undefined, names: inputs.posts } as const
  const files = inScope(state.head, site, scope)

  const posts: BuiltPost[] = []
  const failed: Failed[] = []
  let withoutHero = 0
  for (let start = 0; start < files.length; start += batch) {
    const part = files.slice(start, start + batch)
    const options = { drafts: settings.drafts, now: checkout.now() }
    const found = sortPosts(part, await repo.read(part), site, options)
    const articles = new Set(part.flatMap(({ path }) => site.translations(path)))
    const records = await recordsOf(state.head, [...articles], checkout)
    const built = (post: Post, hero?: string): BuiltPost => {
      const record = recordFor(post.path, records, site)
      const heroFile = hero === undefined ? undefined : site.heroFileOf(post)
      return {
        ...detached({ keys: postKeys(post), hero, heroFile, alt: wishesOf(post).alt }),
        record: record && {
          ...{ alt: record.alt, files: record.files, generator: record.generator },
        },
      }
    }
    posts.push(...found.present.map(({ post, hero }) => built(post, hero)))
    // A site whose schema takes no key of ours has the record alone.
    const unnamed = found.missing.map((post) => built(post))
    posts.push(...unnamed.filter(({ record }) => record !== undefined))
    withoutHero += unnamed.filter(({ record }) => record === undefined).length
    failed.push(...found.failed.map(toFailed))
  }
  return { state, posts, bare: withoutHero, failed }
}

/** The record of a post's picture: its own, or that of the translation whose picture it shares. */
export const recordFor = (
  path: string,
  records: ReadonlyMap<string, Record>,
  site: Pick<Site, 'translations'>,
): Record | undefined =>
  records.get(path) ??
  site
    .translations(path)
    .map((other) => records.get(other))
    .find((record) => record?.translations?.includes(path))
