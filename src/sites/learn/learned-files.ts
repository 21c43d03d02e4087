import { posix } from 'node:path'
import type { Learned, PostNames } from '../contract/learned.ts'
import { filled } from '../reading/name-pattern.ts'
import { hashedName, type NamedPost } from '../reading/names.ts'

interface Files {
  readonly hero: string
  readonly social: string
}

const withEnding = (name: string, file: string) => `${name}${posix.extname(file)}`

/**
 * Repo paths of a post's two images, named as the other posts name theirs. The social image goes
 * beside the hero, unless it has a way of its own or could not be served from there.
 * @param known where they would go by the site's own conventions, whose endings they keep
 */
export function learnedFiles(
  known: Files,
  { hero, social }: Pick<Learned, 'hero' | 'social'>,
  site: {
    /** Repo path for a pattern, without extension; nothing where it does not fit this post. */
    readonly name: (pattern: string) => string | undefined
    /** The site keeps both images in one folder. */
    readonly together: boolean
    /** A page can name this file by its address. */
    readonly reaches: (file: string) => boolean
  },
): Files {
  const named = (pattern: string | undefined) =>
    pattern === undefined ? undefined : site.name(pattern)
  const socialName = named(social?.pattern)
  const heroName =
    named(hero?.pattern) ?? (hero === undefined && site.together ? socialName : undefined)
  if (heroName === undefined) {
    return {
      hero: known.hero,
      social: socialName ? withEnding(socialName, known.social) : known.social,
    }
  }
  const colocated = withEnding(`${heroName}-social`, known.social)
  const apart =
    socialName === undefined || socialName === heroName
      ? undefined
      : withEnding(socialName, known.social)
  return {
    hero: withEnding(heroName, known.hero),
    social: apart ?? (site.reaches(colocated) ? colocated : known.social),
  }
}

/** The name that the pattern gives to a post's main image. No other post may take it for its social one. */
export function nameByPattern(
  { hero, social, byName }: Learned,
  names: PostNames,
): NamedPost['learned'] {
  const pattern = hero?.pattern ?? social?.pattern
  const found = pattern === undefined ? undefined : filled(pattern, names, byName)
  return found && { ...found, exact: found.exact && !found.name.endsWith('-social') }
}

/** The names that patterns give to the images of one post, told apart where another wants the same. */
export function namesByPattern(
  { byName }: Learned,
  post: NamedPost,
  { names, unique }: { readonly names: PostNames; readonly unique: (post: NamedPost) => string },
): (pattern: string) => string | undefined {
  return (pattern) => {
    const name = filled(pattern, names, byName)?.name
    // Where the name is the only link, no other one will do.
    const isFree = byName || unique(post) === post.learned?.name
    return name === undefined || isFree ? name : hashedName(name, post.path)
  }
}
