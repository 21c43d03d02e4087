import { PostError } from '../../errors.ts'
import type { Record } from '../../ledger/record.ts'
import { editPost } from '../../posts/edit.ts'
import { type Post, wholePost } from '../../posts/post.ts'
import type { NewFile } from '../../repo/files.ts'
import { gitId } from '../../repo/object-id.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { RetitledPost } from '../find/retitled.ts'
import { altFor } from './alt-for.ts'
import { addressesOf, renamed } from './bucket-names.ts'

/** A picture that stays, with another alternative text. */
export interface Retold {
  readonly post: Post
  readonly record: Record
  /** The post, and a file with the text where the site wants one. */
  readonly files: ReadonlyMap<string, NewFile>
}

/**
 * The alternative texts that name a title which is another by now. One follows where it is, letter for
 * letter, what we write for the title before, and all else in the post is as we wrote it: any other is
 * somebody's own, or a model's word for what the picture shows. The picture stays. Pure.
 */
export const retell = (posts: readonly RetitledPost[], state: RepoState): readonly Retold[] =>
  posts.flatMap(({ post, record }) => {
    try {
      return retellOne(post, record, state) ?? []
    } catch (error) {
      // It can stay as it is.
      if (!(error instanceof PostError)) throw error
      return []
    }
  })

function retellOne(post: Post, record: Record, state: RepoState): Retold | undefined {
  const { site, settings, head } = state
  const before = altFor({ ...wholePost(post), title: record.title }, state, record)
  const alt = altFor(post, state, record)
  if (before !== record.alt || alt === before || site.altOf(post) !== before) return undefined
  const { hero, social, more = [], dark } = record.files
  const formats = { hero: settings.format, social: settings.social.format }
  const place = site.place(post, formats, record.named ? hero.path : undefined)
  if (place.hero !== hero.path || place.social !== social.path) return undefined
  const edited = (alt: string) => {
    const edit = place.edit({
      ...{ alt, hero, social, dark: dark !== undefined, body: settings.body },
      lacking: place.more.filter(({ path }) => !more.some((image) => image.path === path)),
      ...{ disclosure: record.disclosed?.says, placeholder: record.placeholder },
    })
    const bytes = editPost(post, edit)
    return settings.s3 ? renamed(bytes, addressesOf([record], settings.s3)) : bytes
  }
  if (Buffer.compare(edited(before), post.bytes) !== 0) return undefined
  const files = new Map<string, NewFile>([[post.path, { bytes: edited(alt) }]])
  for (const [path, text] of place.texts?.(alt) ?? [])
    if (head.files.get(path)?.sha === gitId(Buffer.from(before)))
      files.set(path, { bytes: new TextEncoder().encode(text) })
  return { post, record: { ...record, title: post.title, alt }, files }
}
