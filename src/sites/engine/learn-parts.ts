import { HeroImagesError } from '../../errors.ts'
import { isMarkdownPath } from '../../posts/kinds.ts'
import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import type { Observation } from '../contract/learned.ts'
import type { ImageFormats, RepoFiles } from '../contract/site.ts'
import { learn } from '../learn/learn.ts'
import { type NamesakePatterns, namesakePatterns } from '../learn/namesake-patterns.ts'
import { withPageHabits } from '../learn/page-habits.ts'
import { chooseSample, type Sample } from '../learn/sample.ts'
import { fewest } from '../learn/votes.ts'
import { isImage } from '../reading/images-of-repo.ts'
import type { CombinedSite } from './combined.ts'
import type { SitePart } from './part.ts'

/** What was learned from the posts of one part. */
export interface LearnedPart {
  /** The part's conventions as they are known. */
  readonly known: Conventions
  /** Its conventions, with what was learned. */
  readonly conventions: Conventions
  /** Posts that were read. */
  readonly read: number
}

/** What a look at some posts came to. */
interface Learning {
  readonly learned: readonly LearnedPart[]
  /** Posts that were looked at. */
  readonly read: number
  /** Those of them that cannot be read, with the reason. */
  readonly unreadable: readonly HeroImagesError[]
}

/** Few posts say little: with several kinds of posts, those with most posts are read. */
const fewestEach = 3

/** Reads a few posts of each part in one batch, and learns from them how this repo does it. */
export async function learnParts(
  site: CombinedSite,
  files: RepoFiles,
  sample: Sample,
): Promise<Learning> {
  const chosen = choose(site, files, sample)
  const paths = [...chosen.values()].flatMap(({ paths }) => paths)
  const texts = paths.length === 0 ? new Map<string, string>() : await files.read(paths)
  const unreadable: HeroImagesError[] = []
  const learned = [...chosen].flatMap(([part, { paths, patterns }]): LearnedPart[] => {
    const posts = paths
      .flatMap((path) => parsed(part, path, texts.get(path), unreadable))
      .filter((post) => site.noArticle(post) === undefined)
    const { keys, heroKeys } = part.conventions
    const order = [...Object.keys(keys), ...heroKeys]
    const observations = posts.filter(({ path }) => !sample.isOurs?.(path)).map(part.observation)
    const known = learn(observations, order, patterns)
    const learned = known && withPageHabits(known, observations)
    const found = learned && part.learned(learned)
    const instead = insteadIn(posts)
    const further = {
      ...(instead ? { instead } : {}),
      ...(areElsewhere(observations, sample.settled) ? { elsewhere: true } : {}),
    }
    if (found === undefined && Object.keys(further).length === 0) return []
    const conventions = { ...(found ?? part.conventions), ...further }
    return [{ known: part.conventions, conventions, read: posts.length }]
  })
  return { learned, read: texts.size, unreadable }
}

/**
 * Whether most pictures that posts name are not in the repo. Of posts that are news nothing follows:
 * their pictures may just not be made yet.
 */
function areElsewhere(observations: readonly Observation[], settled: Sample['settled']): boolean {
  const old = observations.filter(({ post }) => settled?.(post.path) ?? true)
  const gone = old.filter(({ isUnmade }) => isUnmade).length
  const there = old.filter(({ clues }) => clues.some(({ file }) => file !== undefined)).length
  return gone > there && gone >= (settled === undefined ? fewest : 1)
}

interface PartSample {
  readonly paths: readonly string[]
  readonly patterns: NamesakePatterns
}

/** The posts to read of each part: those whose kind is in the news first, then the largest. */
function choose(
  site: CombinedSite,
  files: RepoFiles,
  { size, settled, isOurs = () => false }: Sample,
): ReadonlyMap<SitePart, PartSample> {
  if (size === 0) return new Map()
  // Of generators that read HTML too: its pages name no pictures under keys that one could learn.
  const isTelling = (path: string) =>
    isMarkdownPath(path) || site.partOf(path).conventions.handmade === true
  const posts = [...files.paths].filter((path) => site.isPost(path) && isTelling(path))
  const old = posts.filter((path) => settled?.(path) ?? true)
  const fresh = posts.filter((path) => settled?.(path) === false)
  const inNews = new Set(fresh.map((path) => site.partOf(path)))
  const byPart = new Map<SitePart, string[]>()
  for (const path of old.length > 0 ? old : posts) {
    const part = site.partOf(path)
    const paths = byPart.get(part)
    if (paths) paths.push(path)
    else byPart.set(part, [path])
  }
  const maxParts = Math.max(1, Math.floor(size / fewestEach))
  const news = (part: SitePart) => (inNews.has(part) ? 1 : 0)
  const parts = [...byPart]
    .sort(([a, ofA], [b, ofB]) => news(b) - news(a) || ofB.length - ofA.length)
    .slice(0, maxParts)
  const images = [...files.paths].filter(isImage)
  const each = Math.floor(size / Math.max(1, parts.length))
  return new Map(
    parts.map(([part, paths]) => {
      const named = paths.map((path) => ({ path, names: part.namesOf(path) }))
      const theirs = named.filter(({ path }) => !isOurs(path))
      const patterns = namesakePatterns(
        theirs.map(({ names }) => names),
        images,
      )
      // How posts begin is also seen in ours, where there are no others.
      const choices = (theirs.length > 0 ? theirs : named).map(({ path, names }) => ({
        path,
        slug: names.slug,
        pictured: patterns.isPictured(names),
      }))
      return [part, { paths: chooseSample(choices, each), patterns }]
    }),
  )
}

/** What the posts open with in the place of front matter, where none of them has any. */
const insteadIn = (posts: readonly Post[]): string | undefined =>
  posts.some(({ head }) => head === 'front-matter')
    ? undefined
    : posts.find(({ opensWith }) => opensWith !== undefined)?.opensWith

/** From a post that cannot be read nothing is learned. */
function parsed(
  part: SitePart,
  path: string,
  text: string | undefined,
  unreadable: HeroImagesError[],
): Post[] {
  if (text === undefined) return []
  try {
    return [part.read(path, new TextEncoder().encode(text))]
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    unreadable.push(error)
    return []
  }
}

/**
 * The format of the pictures that are there already. A PNG is ten times as heavy as a WebP, and a key
 * can name either: it is only followed where the file's name, ending and all, is all that the site knows, and
 * where people name each file by hand in several places.
 */
export function formatOf({ conventions }: LearnedPart): ImageFormats['hero'] | undefined {
  const { extension, byName: isByName, page } = conventions.learned ?? {}
  const byName = isByName && conventions.askedFor?.formats.includes('webp') !== true
  if (extension === 'jpg' || extension === 'jpeg') return 'jpeg'
  return extension === 'webp' || (extension === 'png' && (byName || page)) ? extension : undefined
}
