import type { GalleryPost } from '../../../gallery/gallery.ts'
import { imagesOf, isUnchanged, type Record } from '../../../ledger/record.ts'
import type { WaitingPicture } from '../../../memory/waiting-pictures.ts'
import type { Snapshot } from '../../../repo/files.ts'

/** What is known of a post's picture. */
export interface PostFacts {
  /** What the post itself names as its hero, for people. */
  readonly hero: string | undefined
  /** The file of the repo that this is. */
  readonly heroFile: string | undefined
  /** The record of its picture, its own or that of the translation whose picture it shows. */
  readonly record: Record | undefined
  readonly head: Snapshot
}

/** A picture of a post as it is to be shown: its file, or what the post names. */
export interface PictureOfPost {
  readonly kind: 'hero' | 'dark' | 'social'
  readonly path: string
  readonly isNamedOnly?: boolean
}

/** The state of a post's picture, but for what waits elsewhere. */
export function stateOf({
  hero,
  heroFile,
  record,
  head,
}: PostFacts): Pick<GalleryPost, 'state' | 'note'> {
  const ours = record?.files.hero
  const there = ours && head.files.get(ours.path)
  if (ours && isUnchanged(ours, there?.sha)) {
    const isShown = hero === undefined || heroFile === undefined || heroFile === ours.path
    return isShown ? { state: 'ours' } : { state: 'person', note: otherNote }
  }
  if (hero === undefined) return { state: 'missing' }
  const isGone = ours !== undefined && there === undefined
  const isElsewhere = heroFile !== undefined && heroFile !== ours?.path
  if (isGone && !isElsewhere) return { state: 'missing', note: `${ours.path} is gone` }
  return { state: 'person', ...(ours && { note: isElsewhere ? otherNote : replacedNote }) }
}

const otherNote = 'instead of ours'
const replacedNote = 'put in the place of ours'

/** The pictures that a post has, the hero first. */
export function picturesOf(
  { hero, heroFile, record, head }: PostFacts,
  { state }: Pick<GalleryPost, 'state'>,
): readonly PictureOfPost[] {
  const files = record?.files
  const heroPath = state === 'ours' ? files?.hero.path : heroFile
  const shown: readonly (PictureOfPost | undefined)[] = [
    heroPath !== undefined && state !== 'missing'
      ? { kind: 'hero', path: heroPath }
      : state === 'person' && hero !== undefined
        ? { kind: 'hero', path: hero, isNamedOnly: true }
        : undefined,
    state === 'ours' && files?.dark ? { kind: 'dark', path: files.dark.path } : undefined,
    ...(record && files
      ? imagesOf(record)
          .filter(({ path }) => path !== files.hero.path && path !== files.dark?.path)
          .filter(({ path }) => state === 'ours' || head.files.has(path))
          .map(({ path }) => ({ kind: 'social' as const, path }))
      : []),
  ]
  return shown.filter((picture) => picture !== undefined)
}

/** Where a picture waits, in words. */
export function waitingNote({ kind, pullRequest }: WaitingPicture): string {
  const where = pullRequest === undefined ? 'a branch' : `pull request #${pullRequest}`
  return {
    drawn: `drawn for ${where}, and on no branch yet`,
    choice: `candidates wait for a choice in ${where}`,
    placed: `on ${pullRequest === undefined ? 'another branch' : `the branch of ${where}`}`,
  }[kind]
}
