import { posix } from 'node:path'
import picomatch from 'picomatch'
import { isContentPath, isTemplatePath } from '../../posts/kinds.ts'
import type { FrontMatterRules } from '../../posts/openings.ts'
import type { NoPost, Site, SiteSettings } from '../contract/site.ts'
import type { SitePart } from './part.ts'

const forbidden = /(?:^|\/)\.git(?:hub)?(?:\/|$)/i

const bySettings = (reason: string): NoPost => ({ kind: 'settings', reason })

const readsLines = ({ openings }: FrontMatterRules): boolean =>
  openings.includes('field-list') || openings.includes('dot-lines')

interface ChosenPosts extends Pick<Site, 'isPost' | 'whyNoPost'> {
  /** Globs of the settings that take posts; empty where they name none. */
  readonly globs: readonly string[]
  /** The settings name this very file. */
  isNamed(path: string): boolean
}

/**
 * Which files are posts: those that their part of the site says, or those that the settings name.
 * `posts` replaces the globs, `exclude` limits them.
 */
export function chosenPosts(
  settings: Pick<SiteSettings, 'posts' | 'exclude'>,
  partOf: (path: string) => SitePart,
): ChosenPosts {
  const literals = new Set(settings.posts)
  const globs = settings.posts.filter((glob) => !glob.startsWith('!'))
  const without = settings.posts.filter((glob) => glob.startsWith('!'))
  const wanted = picomatch(globs)
  const unwanted = picomatch([...settings.exclude, ...without.map((glob) => glob.slice(1))])
  const scanned = globs.map((glob) => ({ ...picomatch.scan(glob), matches: picomatch(glob) }))
  const hasGlobs = settings.posts.length > 0
  // Templates are posts where the settings name them, and else parts of the site; reStructuredText is a
  // post where the generator finds its metadata.
  const isPostText = (path: string) =>
    isTemplatePath(path) && (hasGlobs || readsLines(partOf(path).rules))
  const canBePost = (path: string) =>
    !forbidden.test(path) && (isContentPath(path) || isPostText(path))
  /** A glob that begins in a folder which holds no articles means what is in it. */
  const isMeant = (path: string, part: SitePart) =>
    scanned.some(
      ({ base, matches }) =>
        base !== '' && matches(path) && part.aside(`${base}/${posix.basename(path)}`) !== undefined,
    )

  /** Asked many times for each file, by globs. */
  const known = new Map<string, boolean>()
  function isPost(path: string): boolean {
    if (!isContentPath(path) && !isTemplatePath(path)) return false
    const answer = known.get(path) ?? isChosen(path)
    known.set(path, answer)
    return answer
  }

  function isChosen(path: string): boolean {
    if (!canBePost(path) || unwanted(path)) return false
    const part = partOf(path)
    if (!hasGlobs) return part.isPost(path)
    if (literals.has(path)) return true
    if (!wanted(path) || part.excludes(path)) return false
    return part.aside(path) === undefined || isMeant(path, part)
  }

  function whyNoPost(path: string): NoPost | undefined {
    if (!canBePost(path) || isPost(path)) return undefined
    if (unwanted(path)) return bySettings('left out by `exclude` or `posts` in the settings')
    if (hasGlobs && !wanted(path)) return bySettings('not named by `posts` in the settings')
    return partOf(path).whyNoPost(path)
  }

  return { isPost, whyNoPost, globs, isNamed: (path) => literals.has(path) }
}
