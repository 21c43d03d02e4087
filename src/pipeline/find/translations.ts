import { PostError } from '../../errors.ts'
import { type Record, recordPath } from '../../ledger/record.ts'
import { recordsOf } from '../../ledger/records.ts'
import type { Post } from '../../posts/post.ts'
import type { Site } from '../../sites/contract/site.ts'
import type { RunContext } from '../context.ts'
import type { RepoState } from './repo-state.ts'
import type { Wanted } from './wanted.ts'

/** A post that shows the image of the same article in another language. */
export interface Share {
  readonly post: Post
  /** Path of the post whose image it is. */
  readonly source: string
  /** That post, where it has its image already; else the image is about to be drawn. */
  readonly from?: Post
  /** What we know of that image. */
  readonly record?: Record
}

/**
 * Which of the wanted pictures are one: an article in several languages is drawn once, for the most
 * original of those that lack an image, and not at all where one of them has an image already.
 */
export async function shareTranslations(
  wanted: readonly Wanted[],
  present: readonly Post[],
  state: RepoState,
  context: RunContext,
): Promise<{ readonly wanted: readonly Wanted[]; readonly shares: readonly Share[] }> {
  const { site } = state
  const lacksHero = wanted.filter((want) => want.present === undefined && !hasImage(want, site))
  const withoutHero = new Set(lacksHero.map(({ post }) => post.path))
  const translated = lacksHero.filter(({ post }) => site.translations(post.path).length > 1)
  if (translated.length === 0) return { wanted, shares: [] }

  const known = new Map(present.map((post) => [post.path, post]))
  for (const post of await readOthers(
    translated,
    new Set([...withoutHero, ...known.keys()]),
    state,
    context,
  ))
    known.set(post.path, post)

  const shares = translated.flatMap(({ post }): Share[] => {
    const articles = site.translations(post.path)
    const from = articles.map((path) => known.get(path)).find((post) => post && site.heroOf(post))
    if (from) return [{ post, source: from.path, from }]
    const first = articles.find((path) => withoutHero.has(path))
    return first === undefined || first === post.path ? [] : [{ post, source: first }]
  })
  const shared = new Set(shares.map(({ post }) => post.path))
  return {
    wanted: wanted.filter(({ post }) => !shared.has(post.path)),
    shares: await withRecords(shares, state, context),
  }
}

const hasImage = ({ post }: Wanted, site: Site) => site.heroOf(post) !== undefined

/** Languages that are not in scope; by the API the most original alone, for each is a request. */
async function readOthers(
  wanted: readonly Wanted[],
  known: ReadonlySet<string>,
  { head, site }: RepoState,
  { repo }: RunContext,
): Promise<readonly Post[]> {
  const paths = wanted.flatMap(({ post }) => {
    const all = site.translations(post.path)
    const unknown = all.filter((path) => !known.has(path))
    return repo.kind === 'github' ? unknown.slice(0, 1) : unknown
  })
  const files = [...new Set(paths)].flatMap((path) => head.files.get(path) ?? [])
  if (files.length === 0) return []
  return [...(await repo.read(files))].flatMap(([path, bytes]) => {
    try {
      return [site.read(path, bytes)]
    } catch (error) {
      // A translation that cannot be read has no image to share.
      if (!(error instanceof PostError)) throw error
      return []
    }
  })
}

async function withRecords(
  shares: readonly Share[],
  { head }: RepoState,
  context: RunContext,
): Promise<readonly Share[]> {
  const sources = shares.filter(({ from, source }) => from && head.files.has(recordPath(source)))
  const records = await recordsOf(head, [...new Set(sources.map(({ source }) => source))], context)
  return shares.map((share) => {
    const record = share.from && records.get(share.source)
    return record ? { ...share, record } : share
  })
}
