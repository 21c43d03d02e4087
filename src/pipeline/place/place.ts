import { PostError } from '../../errors.ts'
import { mergePayments } from '../../ledger/payments.ts'
import {
  type FileRecord,
  imagesOf,
  type Record,
  recordPath,
  writeRecord,
} from '../../ledger/record.ts'
import { editPost } from '../../posts/edit.ts'
import type { NewFile } from '../../repo/files.ts'
import { gitId } from '../../repo/object-id.ts'
import { inTree } from '../../storage/in-tree.ts'
import type { CutAnew } from '../draw/recut.ts'
import type { Drawn } from '../find/drawn.ts'
import type { Move } from '../find/moves.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { Restored } from '../find/restore.ts'
import type { Share } from '../find/translations.ts'
import { editOf } from '../plan/edit-of.ts'
import type { Planned } from '../plan/planned.ts'
import type { Retold } from '../plan/retell.ts'
import { type Illustrated, placeShares } from './place-translations.ts'
import { putCutAnew, storedBy } from './stored.ts'

export interface Placed {
  /**
   * Everything that the commit holds: the images, a post and a record for each drawing, the posts
   * that share one, and what follows a renamed post.
   */
  readonly files: ReadonlyMap<string, NewFile>
  /** Files that the commit takes away: what went to another path, or is of a picture that is replaced. */
  readonly removed: readonly string[]
  /** Of these, and of others that come along: pictures that are to be where they are kept before the commit. */
  readonly pictures: readonly FileRecord[]
  readonly records: readonly Record[]
  /** Of pictures that posts had, cut anew. */
  readonly recut: readonly Record[]
  /** Of pictures that stay, with another alternative text. */
  readonly retold: readonly Record[]
  readonly failed: readonly PostError[]
}

/** Puts finished images into their posts: which files the commit changes, and how. Pure. */
export function placeAll(
  drawings: readonly { readonly planned: Planned; readonly drawn: Drawn }[],
  state: RepoState,
  {
    shares,
    moves,
    restored = [],
    recut = [],
    retold = [],
  }: {
    readonly shares: readonly Share[]
    readonly moves: readonly Move[]
    readonly restored?: readonly Restored[]
    readonly recut?: readonly CutAnew[]
    readonly retold?: readonly Retold[]
  } = nothing,
): Placed {
  const { storage } = state
  const files = new Map<string, NewFile>()
  const pictures: FileRecord[] = []
  const put = (picture: FileRecord) => {
    pictures.push(picture)
    files.set(picture.path, inTree(picture))
  }
  const records: Record[] = []
  const failed: PostError[] = []
  const illustrated = new Map<string, Illustrated>()
  for (const { planned, drawn } of drawings) {
    try {
      const { post } = planned
      const sharing = shares.filter(({ source }) => source === post.path)
      const sharers = sharing.map((share) => share.post.path)
      const languages = [...(planned.translations ?? []), ...sharers]
      const placed = recordAt(drawn.record, planned, [...new Set(languages)].sort())
      const record = storedBy(storage, placed)
      const edited = editedWith(record, planned, state)
      if (!sameBytes(edited, post.bytes)) files.set(post.path, { bytes: edited })
      for (const [path, text] of planned.place.texts?.(record.alt) ?? [])
        if (!isTheirText(path, planned, state.head))
          files.set(path, { bytes: new TextEncoder().encode(text) })
      for (const picture of imagesOf(record)) put(picture)
      files.set(recordPath(post.path), { bytes: writeRecord(record) })
      records.push(record)
      illustrated.set(post.path, {
        post: state.site.read(post.path, edited),
        images: imagesOf(record).map(({ path }) => path),
        drawing: record,
      })
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  const shared = placeShares(shares, illustrated, state)
  for (const [path, bytes] of shared.posts) files.set(path, { bytes })
  for (const { record, images } of moves) {
    for (const { to, sha } of images) files.set(to, { sha })
    files.set(recordPath(record.post), { bytes: writeRecord(record) })
  }
  for (const { record, files: gone } of restored) {
    for (const { path, sha } of gone) files.set(path, { sha })
    pictures.push(...imagesOf(record).filter(({ path }) => gone.some((file) => file.path === path)))
    if (!state.head.files.has(recordPath(record.post)))
      files.set(recordPath(record.post), { bytes: writeRecord(record) })
  }
  const cutAnew = recut.map(({ record, paths }) => storedBy(storage, record, paths))
  putCutAnew(cutAnew, recut, { files, put })
  for (const { record, files: edited } of retold) {
    for (const [path, file] of edited) files.set(path, file)
    files.set(recordPath(record.post), { bytes: writeRecord(record) })
  }
  return {
    ...{ files, pictures, records },
    removed: [...moves.flatMap(leftBy), ...darkLeft(drawings, files)],
    recut: cutAnew,
    retold: retold.map(({ record }) => record),
    failed: [...failed, ...shared.failed],
  }
}

/** Where a renamed post's record and pictures were. */
const leftBy = ({ from, images }: Move): readonly string[] => [
  recordPath(from),
  ...images.map((image) => image.from),
]

/** A file with the alternative text of the card before, as a person wrote it anew: it stays. */
function isTheirText(path: string, { follows }: Planned, { files }: RepoState['head']): boolean {
  const there = files.get(path)?.sha
  return (
    follows !== undefined && there !== undefined && there !== gitId(Buffer.from(follows.altBefore))
  )
}

/**
 * The edit that was tried; another one where a text model wrote the alternative text meanwhile, or where
 * the picture is of a time when fewer sizes were asked for, or a card in the place of one that was refused.
 */
function editedWith(record: Record, planned: Planned, state: RepoState): Uint8Array {
  const { alt, files, generator, placeholder } = record
  const { more = [] } = files
  const isCard = generator === 'card'
  const lacking = planned.place.more.filter(
    (image) => !more.some(({ path }) => path === image.path),
  )
  const hasDark = files.dark !== undefined
  const isAsPlanned =
    hasDark === (planned.place.dark !== undefined) &&
    (!isCard || planned.disclosure === undefined) &&
    state.settings.placeholder === undefined
  return alt === planned.alt && lacking.length === 0 && isAsPlanned
    ? planned.edited
    : editPost(planned.post, editOf(planned, state, { alt, lacking, isCard, hasDark, placeholder }))
}

/** Dark versions of pictures that others take the place of, and that have none. */
const darkLeft = (
  drawings: readonly { readonly planned: Planned }[],
  files: ReadonlyMap<string, NewFile>,
): readonly string[] =>
  drawings.flatMap(({ planned: { post, darkBefore } }) =>
    // What could not be placed leaves its post as it is.
    darkBefore !== undefined && files.has(recordPath(post.path)) && !files.has(darkBefore)
      ? [darkBefore]
      : [],
  )

const nothing = { shares: [], moves: [] }

/**
 * A drawing of an earlier plan may have been kept for another place than the post has now, and others
 * may have drawn the post meanwhile. The keys are in the order in which a record is read.
 */
function recordAt(
  {
    files,
    translations: _,
    named: __,
    round,
    before,
    after,
    asked,
    paid,
    words,
    ...record
  }: Record,
  { place, billed, isTakenBack, card, ...planned }: Planned,
  translations: string[],
): Record {
  const payments = mergePayments([billed?.before ?? [], paid ?? []])
  const more = place.more.flatMap(({ path, width, height, format }) => {
    const same = (file: FileRecord) =>
      file.width === width && file.height === height && file.format === format
    const file = files.more?.find(same)
    return file ? [{ ...file, path }] : []
  })
  return {
    ...record,
    // Who took it back has seen what it would show now.
    ...(isTakenBack && record.generator === 'card' ? { card } : {}),
    ...(payments.length > 0 ? { paid: [...payments] } : {}),
    ...(words ? { words } : {}),
    ...beforeFact(planned, { round, before }),
    ...(after ? { after } : {}),
    ...(asked ? { asked } : {}),
    ...(translations.length > 0 ? { translations } : {}),
    ...(place.named ? { named: true as const } : {}),
    files: {
      hero: { ...files.hero, path: place.hero },
      social: { ...files.social, path: place.social },
      ...(more.length > 0 ? { more } : {}),
      ...(files.dark && place.dark && { dark: { ...files.dark, path: place.dark.path } }),
    },
  }
}

/** Which of our pictures it takes the place of, and in which round it was drawn. */
function beforeFact(
  { before }: Pick<Planned, 'before'>,
  known: Pick<Record, 'round' | 'before'>,
): Pick<Record, 'round' | 'before'> {
  // A picture that comes from staging may have its rounds behind it.
  if (before === undefined)
    return {
      ...(known.round && { round: known.round }),
      ...(known.before && { before: known.before }),
    }
  const { round, ...picture } = before
  // The same picture is on many commits: to name another one would be a change for nothing.
  const same = known.before?.sha256 === picture.sha256
  return { round: round + 1, before: same ? known.before : picture }
}

const sameBytes = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
