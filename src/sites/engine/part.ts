import { anyBlock, type FrontMatterRules } from '../../posts/openings.ts'
import type { Post } from '../../posts/post.ts'
import { readPost } from '../../posts/read.ts'
import type { Conventions, UnpublishedRule } from '../contract/definition.ts'
import { belowRoot, isBelow, repoPath } from '../contract/folder.ts'
import type { Learned, Observation, PostNames } from '../contract/learned.ts'
import type { NoPost, Site } from '../contract/site.ts'
import { usable, withLearned } from '../learn/learned-conventions.ts'
import { isFilled } from '../reading/keys.ts'
import { whyExcluded } from '../reading/left-out.ts'
import { namesOf } from '../reading/name-pattern.ts'
import type { NamedPost } from '../reading/names.ts'
import { noArticle } from '../reading/no-article.ts'
import { ownKeysOf } from '../reading/own-keys.ts'
import { altTextsOf } from './alt-texts.ts'
import { forBucket } from './bucket-conventions.ts'
import { type Claims, claimsOf } from './claims.ts'
import { inPostFolder } from './image-files.ts'
import { partFoldersOf } from './image-folders.ts'
import { observe } from './observation.ts'
import { filesOfPart } from './part-files.ts'
import { lyingOf, placementOf } from './placement.ts'
import { shared } from './shared.ts'
import type { SiteContext } from './site-context.ts'
import { unmadeIn } from './unmade.ts'
import { writtenPathsOf } from './written-paths.ts'

/** The posts of one kind in one root: a `Site` in small, and what a repo with several needs to choose. */
export interface SitePart extends Site, Claims {
  readonly rules: FrontMatterRules
  readonly conventions: Conventions
  /** Why a path is no article by its place, where the settings do not name it. */
  aside(path: string): string | undefined
  /** What its images are named after. */
  named(path: string): NamedPost
  /** What its path offers for the names of its images. */
  namesOf(path: string): PostNames
  /** What a post tells of the ways of this repo. */
  observation(post: Post): Observation
  /** The conventions with what was learned in them, where it can work here. */
  learned(learned: Learned): Conventions | undefined
}

/** Turns the conventions of a root into answers. */
export function partOf(known: Conventions, context: SiteContext): SitePart {
  const { name, root, identity, settings } = context
  const conventions = settings.imageKeys ? forBucket(known) : known
  const { origin } = conventions
  const folders = partFoldersOf(conventions, context)
  const files = filesOfPart(conventions, context, folders)
  const { heroIn } = files
  const paths = writtenPathsOf(conventions, context, folders)
  const altTexts = altTextsOf(conventions, context, heroIn)
  const rules = rulesOf(conventions, context)
  const unmade = (post: Post) => unmadeIn(post, conventions, context, folders, files)
  const noArticleRules = [...noArticle, ...(conventions.noArticle ?? [])]
  const unpublishedRules = [
    ...(conventions.never ?? []),
    ...(settings.drafts ? [] : conventions.drafts),
  ]
  const part = { conventions, settings, folders, files, paths, altTexts, context }
  const { claims, excludes } = claimsOf(conventions, root)
  const below = (path: string) => belowRoot(root, path)
  const aside = (path: string) => conventions.aside?.(below(path))
  const asideHere = (path: string) => (isBelow(root, path) ? aside(path) : undefined)
  const isPost = (path: string) => claims(path) && aside(path) === undefined

  return {
    name,
    root,
    identity,
    ...(origin === undefined ? {} : { origin }),
    claims,
    excludes,
    aside,
    named: files.namedAfter,
    isPost,
    looksIn: conventions.posts.map((glob) => repoPath(root, glob)),
    whyNoPost: (path) =>
      isPost(path)
        ? undefined
        : noPost(path, { isExcluded: excludes(path), aside: asideHere(path) }),
    noArticle: (post) => noArticleOf(post, noArticleRules),
    rules,
    rulesOf: () => rules,
    read: (path, bytes) => readPost(path, bytes, rules),
    unpublished: (post, now) => reasonIn(unpublishedRules, post, now),
    isInDoubt: (post) =>
      context.isVersionOpen && (post.head === 'unread' || conventions.differs?.(post) === true),
    conventions: known,
    about: [],
    heroOf: (post, planned) => heroIn(post, planned)?.label,
    heroFileOf: files.heroFileOf,
    observation: (post) => observe(post, conventions, context, files, unmade(post) !== undefined),
    namesOf: (path) => namesOf(path, files.namedAfter(path).below, conventions.unnumbered),
    learned: (found) => {
      const { served, images } = folders
      const dirs = { served, dir: images.hero.dir, open: images.social.dir, settings }
      const use = usable(found, conventions, dirs)
      return use && withLearned(conventions, use)
    },
    ownAltOf: altTexts.ownAltOf,
    altOf: altTexts.altOf,
    place: (post, formats, named) => placementOf(post, formats, part, named),
    unmade,
    lying: (post) => (heroIn(post) === undefined ? lyingOf(post, part) : undefined),
    translations: (path) => [path],
    share(from, to, { alt, files: fresh = [], hero }) {
      const image = hero === undefined ? {} : { image: { alt, src: paths.inBody(to, hero) } }
      const fileOf = (value: string, post: Post) =>
        fresh.find((file) => file === inPostFolder(post, value)) ?? files.fileOf(value, post)
      const ownKeys = ownKeysOf(settings)
      const ways = { alt, conventions, fields: settings.fields, ownKeys, fileOf }
      const edit = shared(from, to, ways)
      return edit || hero !== undefined ? { ...edit, ...image } : undefined
    },
  }
}

/** Why a file is no post of a kind. */
function noPost(
  path: string,
  { isExcluded, aside }: { readonly isExcluded: boolean; readonly aside: string | undefined },
): NoPost {
  if (isExcluded) return { kind: 'excluded', reason: whyExcluded(path) }
  return aside === undefined
    ? { kind: 'outside', reason: 'in none of the folders of posts' }
    : { kind: 'aside', reason: aside }
}

/** Who asks for a picture in the post itself need not explain it. */
function noArticleOf(post: Post, rules: readonly UnpublishedRule[]): string | undefined {
  const { hero_images: wish } = post.meta
  if (isFilled(wish) && wish !== false) return undefined
  return reasonIn(rules, post)
}

/** What the first rule that has something to say of a post says. */
function reasonIn(rules: readonly UnpublishedRule[], post: Post, now = new Date(0)) {
  for (const rule of rules) {
    const reason = rule(post, now)
    if (reason !== undefined) return reason
  }
  return undefined
}

/** How the generator finds front matter: where it says nothing of itself, as all of them do. */
function rulesOf(
  { openings, flags, plainFences, instead }: Conventions,
  { name, title }: SiteContext,
): FrontMatterRules {
  return {
    reader: ['generic', 'html'].includes(name) ? anyBlock.reader : title,
    openings: openings ?? [],
    ...(flags === undefined ? {} : { flags }),
    ...(plainFences === undefined ? {} : { plainFences }),
    ...(instead === undefined ? {} : { instead }),
  }
}
