import { createHash } from 'node:crypto'
import { withoutEnding } from '../../posts/kinds.ts'

/** Names that Windows keeps for devices: a checkout there would fail. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const longest = 60
/** Latin letters that Unicode does not take apart. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** A name that is a slug already, as those of most posts are. */
const isSlug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A path whose names are all slugs, as those of most posts are, and no other than they. */
const isPlain = (path: string): boolean =>
  path.length <= longest &&
  !/(?:^|\/)index$|-social$/.test(path) &&
  path.split('/').every((name) => isSlug.test(name) && !reserved.test(name))

/** Lower case ASCII of one path segment, and whether letters or digits were lost on the way. */
function slugOf(segment: string): { readonly slug: string; readonly lossy: boolean } {
  if (isSlug.test(segment) && segment.length <= longest && !reserved.test(segment))
    return { slug: segment, lossy: false }
  const bare = segment.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const plain = bare.replace(/[^a-z0-9]/g, (letter) => spelled[letter] ?? letter)
  const lossy = (plain.match(/[\p{L}\p{N}]/gu) ?? []).some((letter) => !/[a-z0-9]/.test(letter))
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const short = slug.slice(0, longest).replace(/-$/, '')
  return {
    slug: reserved.test(short) ? `${short}_` : short,
    lossy: lossy || short === '' || short !== slug,
  }
}

/**
 * A readable name for the images of a post, from its path below the folder of the posts:
 * `2026/Erste Schritte.md` gives `2026/erste-schritte`, `first/index.md` gives `first`.
 * `exact` is false where the name no longer tells the post (lost letters), or could be mistaken for
 * the social image of another.
 */
export function plainName(below: string): { readonly name: string; readonly exact: boolean } {
  const bare = withoutEnding(below)
  if (isPlain(bare)) return { name: bare, exact: true }
  const steps = below.split('/').filter((step) => step !== '')
  const file = withoutEnding(steps.pop() ?? '')
  const index = /^index(?=\.|$)/i.exec(file)
  const last = index && steps.length > 0 ? `${steps.pop()}${file.slice(index[0].length)}` : file
  const slugs = [...steps, last].map(slugOf)
  const parts = slugs.map(({ slug }) => slug).filter((slug) => slug !== '')
  const name = parts.join('/') || 'post'
  return { name, exact: slugs.every(({ lossy }) => !lossy) && !name.endsWith('-social') }
}

/** The same name, told apart by a hash of the post's path: stable, and no plain name has a `_`. */
export function hashedName(name: string, path: string): string {
  // As JSON, so that ill-formed UTF-16 is not folded into one replacement character.
  const hash = createHash('sha256').update(JSON.stringify(path)).digest('hex').slice(0, 10)
  return `${name}_${hash}`
}

export interface NamedPost {
  /** Repo path of the post. */
  readonly path: string
  /** Its path below the folder of the posts. */
  readonly below: string
  /** Folders that its images go to. */
  readonly dirs: readonly string[]
  /** Repo path of its hero without extension, where the posts of this repo show how they name it. */
  readonly learned?: { readonly name: string; readonly exact: boolean }
}

const several = Symbol('several')

/**
 * The last word on names: a post has its plain name as long as no other post of the repo wants the
 * same in the same folder, otherwise all of them have hashed ones, so that a new post never takes
 * the files of an old one. The languages of one `article` share an image, so they do not compete.
 * `posts` are all posts of the repo; they are asked for once, when needed.
 */
export function imageNames(
  posts: () => readonly NamedPost[],
  article: (path: string) => string = (path) => path,
): (post: NamedPost) => string {
  const places = ({ dirs, below, learned }: NamedPost) => {
    const { name } = plainName(below)
    return [...(learned ? [learned.name] : []), ...dirs.map((dir) => `${dir}/${name}`)]
  }
  /** The article that wants a place, or `several`. */
  let wanted: Map<string, string | typeof several> | undefined
  const count = () => {
    const counted = new Map<string, string | typeof several>()
    for (const post of posts()) {
      const own = article(post.path)
      for (const place of places(post)) {
        const there = counted.get(place)
        counted.set(place, there === undefined || there === own ? own : several)
      }
    }
    return counted
  }
  return (post) => {
    const { name, exact } = post.learned ?? plainName(post.below)
    wanted ??= count()
    const own = article(post.path)
    const contested = places(post).some((place) => (wanted?.get(place) ?? own) !== own)
    return exact && !contested ? name : hashedName(name, post.path)
  }
}
