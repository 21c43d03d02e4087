import pMap from 'p-map'
import { HeroImagesError } from '../../../errors.ts'
import type { Gallery, GalleryPost, PostNote } from '../../../gallery/gallery.ts'
import { factsOf } from '../../../gallery/provenance.ts'
import { postMark } from '../../../ledger/post-mark.ts'
import { recordsOf } from '../../../ledger/records.ts'
import { skipPath } from '../../../ledger/skip.ts'
import { approvedIn } from '../../../memory/heroes.ts'
import { type WaitingPicture, waitingPictures } from '../../../memory/waiting-pictures.ts'
import { detached } from '../../../pages/detached.ts'
import { type RepoState, readRepoState } from '../../../pipeline/find/repo-state.ts'
import { inScope } from '../../../pipeline/find/scope.ts'
import { sortPosts } from '../../../pipeline/find/sort-posts.ts'
import type { Post } from '../../../posts/post.ts'
import { wishesOf } from '../../../posts/wishes.ts'
import { recordFor } from '../built-posts.ts'
import type { CheckoutContext } from '../command.ts'
import {
  type PictureOfPost,
  type PostFacts,
  picturesOf,
  stateOf,
  waitingNote,
} from './post-state.ts'
import { createThumbnails, type SmallPicture } from './thumbnails.ts'

/** So many posts are in memory at once. */
const batch = 64
/** The pictures of so many: each thread has one to go on with. */
const atOnce = 8

/** A post as it is read, without its bytes: a repo has thousands. */
interface ReadPost extends Pick<GalleryPost, 'post' | 'title' | 'section' | 'lang'> {
  readonly alt: string | undefined
  readonly known: Omit<PostFacts, 'head'>
}

interface Read {
  readonly posts: readonly ReadPost[]
  readonly leftOut: readonly PostNote[]
  readonly failed: readonly PostNote[]
}

/**
 * All posts of a checkout with their pictures, as they are on disk, and with what our refs remember of them.
 * @param tagsOf what is wrong with the built page of a post; nothing where no pages were looked at
 * @throws HeroImagesError
 */
export async function findGallery(
  checkout: CheckoutContext,
  tagsOf: (post: string) => readonly string[] | undefined,
): Promise<Omit<Gallery, 'filesAt' | 'built'>> {
  const { repo, inputs, log } = checkout
  const head = await repo.head('worktree')
  const state = await readRepoState(
    { head, settingsAt: 'head', again: false, posts: inputs.posts },
    checkout,
  )
  const { posts, leftOut, failed } = await readAll(state, checkout)
  const remembered = await rememberedOf(posts, state, checkout)
  const thumbnail = createThumbnails(state.head, checkout)

  let done = 0
  const found = await pMap(
    posts,
    async (post): Promise<GalleryPost> => {
      const shown = await shownPost(post, remembered, state, thumbnail)
      const tags = tagsOf(post.post)
      if (++done % 100 === 0 && done < posts.length) log.info(`${done} of ${posts.length} posts`)
      return { ...shown, ...(tags && { tags }) }
    },
    { concurrency: atOnce },
  )
  return {
    name: checkout.name,
    at: checkout.now().toISOString(),
    posts: found,
    ...{ leftOut, failed },
  }
}

async function readAll({ head, site, settings }: RepoState, checkout: CheckoutContext) {
  const { repo, inputs } = checkout
  const files = inScope(head, site, { include: 'all', base: undefined, names: inputs.posts })
  const read: { -readonly [K in keyof Read]: Read[K][number][] } = {
    posts: [],
    leftOut: [],
    failed: [],
  }
  for (let start = 0; start < files.length; start += batch) {
    const part = files.slice(start, start + batch)
    const options = { drafts: settings.drafts, now: checkout.now() }
    const found = sortPosts(part, await repo.read(part), site, options)
    const articles = new Set(part.flatMap(({ path }) => site.translations(path)))
    const records = await recordsOf(head, [...articles], checkout)
    const of = (post: Post, hero?: string): ReadPost => {
      const { path, title, section, lang } = post
      const heroFile = hero === undefined ? undefined : site.heroFileOf(post)
      const alt = site.ownAltOf(post)?.text ?? wishesOf(post).alt
      const said = detached({ post: path, title, section, lang, alt, known: { hero, heroFile } })
      const record = recordFor(path, records, site)
      return { ...said, known: { ...said.known, record } }
    }
    const isSkipped = ({ path }: Post) => head.files.has(skipPath(path))
    read.posts.push(
      ...found.present.map(({ post, hero }) => of(post, hero)),
      ...found.missing.filter((post) => !isSkipped(post)).map((post) => of(post)),
    )
    read.leftOut.push(
      ...found.skipped
        .filter(({ kind }) => kind !== 'no-article')
        .map(({ post, reason }) => ({ post, why: reason })),
      ...found.missing
        .filter(isSkipped)
        .map(({ path }) => ({ post: path, why: 'a person wants no picture for it' })),
    )
    read.failed.push(
      ...found.failed.map(({ file, message }) => ({ post: file ?? '', why: message })),
    )
  }
  read.posts.sort((a, b) => (a.post < b.post ? -1 : 1))
  return read satisfies Read
}

/** What our refs remember, where they can be read. */
interface RememberedHeroes {
  /** Marks of posts with the hashes of their heroes. */
  readonly approved: ReadonlySet<string>
  readonly waiting: ReadonlyMap<string, WaitingPicture>
}

/** Without it the page has all that is on disk: that is no reason to have none. */
async function rememberedOf(
  posts: readonly ReadPost[],
  { head }: RepoState,
  { repo, log }: CheckoutContext,
): Promise<RememberedHeroes> {
  const bare = posts.filter(({ known }) => stateOf({ ...known, head }).state === 'missing')
  try {
    const approved = await approvedIn(repo)
    return {
      approved: new Set(approved.map(({ post, sha256 }) => `${post} ${sha256}`)),
      waiting: await waitingPictures(
        bare.map(({ post }) => post),
        repo,
      ),
    }
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    log.info(`Which pictures are approved, and which wait, is not known: ${error.message}`)
    return { approved: new Set(), waiting: new Map() }
  }
}

type Thumbnails = ReturnType<typeof createThumbnails>

async function shownPost(
  { alt: own, known: of, ...post }: ReadPost,
  { approved, waiting }: RememberedHeroes,
  { head }: RepoState,
  thumbnail: Thumbnails,
): Promise<GalleryPost> {
  const known = { ...of, head }
  const found = stateOf(known)
  const wait = found.state === 'missing' ? waiting.get(post.post) : undefined
  const state = wait ? ({ state: 'waiting', note: waitingNote(wait) } as const) : found
  const pictures: SmallPicture[] = []
  for (const picture of picturesOf(known, state)) pictures.push(await shown(picture, thumbnail))
  const record = state.state === 'ours' ? known.record : undefined
  const isApproved =
    record !== undefined && approved.has(`${postMark(record.post)} ${record.files.hero.sha256}`)
  const alt = own ?? record?.alt
  // Of ours the record says it, and of cards nothing: they look alike, as they should.
  const look = record ? record.look : pictures[0]?.look
  return {
    ...post,
    ...state,
    isApproved,
    ...(alt !== undefined && { alt }),
    ...(record?.generator === 'openai' && { prompt: record.prompt }),
    facts: record ? factsOf(record) : [],
    pictures: pictures.map(({ look: _, ...picture }) => picture),
    ...(look !== undefined && { look }),
  }
}

const shown = async (
  { kind, path, isNamedOnly }: PictureOfPost,
  thumbnail: Thumbnails,
): Promise<SmallPicture> =>
  isNamedOnly
    ? { kind, path, isFile: false, why: 'not a file of this repo' }
    : await thumbnail(path, kind)
