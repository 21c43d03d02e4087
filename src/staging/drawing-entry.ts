import * as v from 'valibot'
import { postMark } from '../ledger/post-mark.ts'
import { billSchema, usageSchema } from '../ledger/record.ts'

/** A drawing that was paid for and is not on its branch yet, as the names of its two files tell it. */
export interface Staged {
  /** All that determines it: `Planned.drawing`. */
  readonly drawing: string
  /** Short for the post that it was drawn for: see {@link postMark}. */
  readonly post: string
  /** When it was drawn: milliseconds since 1970. */
  readonly at: number
  /** Of the picture's bytes. */
  readonly sha256: string
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))

/** What a text model wrote. */
const words = v.object({
  text: v.optional(v.string()),
  paid: v.optional(
    v.object({
      ...billSchema.entries,
      at: v.pipe(v.string(), v.isoTimestamp()),
      cost: v.nullable(amount),
      maybeCharged: v.pipe(amount, v.integer()),
    }),
  ),
})

/** What stands beside the picture. */
export const aboutSchema = v.object({
  version: v.literal(1),
  post: v.string(),
  drawing: hash,
  sha256: hash,
  generator: v.picklist(['openai', 'card']),
  model: v.string(),
  quality: v.string(),
  prompt: v.string(),
  requestedSize: v.pipe(v.string(), v.regex(/^\d{1,5}x\d{1,5}$/)),
  references: v.array(v.object({ path: v.string(), sha256: hash })),
  usage: v.nullable(usageSchema),
  /** US dollars; `null` where unknown. */
  cost: v.nullable(amount),
  /** What it counts with where its cost is not known. */
  atMost: v.optional(amount),
  maybeCharged: v.pipe(amount, v.integer()),
  /** Who gave it, where it is of a kind that we do not read. */
  endpoint: v.optional(v.string()),
  /** The provider's id of the batch that drew it. */
  batch: v.optional(v.string()),
  drawnAt: v.pipe(v.string(), v.isoTimestamp()),
  notes: v.array(v.string()),
  /** What a card shows in type; absent for others. */
  inType: v.optional(v.object({ title: v.string(), label: v.string() })),
  /** What a text model was asked for before it was drawn; absent where none was. */
  concept: v.optional(words),
  /** What it said of the picture, and a hash of what it was asked. */
  alt: v.optional(v.object({ ...words.entries, question: hash })),
  /** What it said at a second look, and a hash of what it was asked. */
  look: v.optional(v.object({ ...words.entries, question: hash })),
  /** The drawing that it is a second try of. */
  insteadOf: v.optional(hash),
  /** The drawing that it is the dark version of. */
  darkOf: v.optional(hash),
})

export type StagedAbout = v.InferOutput<typeof aboutSchema>

/** The entry that a drawing is put away as. */
export const stagedOf = ({ drawing, post, drawnAt, ...about }: StagedAbout): Staged => ({
  drawing,
  post: postMark(post),
  at: Date.parse(drawnAt),
  sha256: about.sha256,
})

/** Where the two files of an entry are on the shelf. */
export function stagedPaths({ drawing, post, at, sha256 }: Staged) {
  const name = `${drawing}/${post}-${at}-${sha256}`
  return { about: `${name}.json`, picture: `${name}.picture` }
}

/** The entries whose two files are there; anything else on the shelf is not ours to judge. */
export function listStaged(paths: Iterable<string>): readonly Staged[] {
  const there = new Set(paths)
  return [...there].flatMap((path) => {
    const parts = /^([0-9a-f]{64})\/([0-9a-f]{16})-(\d{1,15})-([0-9a-f]{64})\.json$/.exec(path)
    if (parts === null) return []
    const [, drawing, post, at, sha256] = parts
    const staged = { drawing: drawing!, post: post!, at: Number(at), sha256: sha256! }
    return there.has(stagedPaths(staged).picture) ? [staged] : []
  })
}

/** A picture that is wanted. */
export interface Wish {
  readonly post: { readonly path: string }
  readonly drawing: string
}

/**
 * Which wish gets which entry: the one that was drawn for its own post, else one that is left over, e.g.
 * because its post was renamed. Each is used once; of several the newest.
 */
export function allotStaged<T extends Wish>(
  wishes: readonly T[],
  staged: readonly Staged[],
): ReadonlyMap<T, Staged> {
  const left = new Set(staged.toSorted((a, b) => b.at - a.at || (a.sha256 < b.sha256 ? -1 : 1)))
  const allotted = new Map<T, Staged>()
  const give = (isFit: (staged: Staged, wish: T) => boolean) => {
    for (const wish of wishes) {
      if (allotted.has(wish)) continue
      const found = [...left].find(
        (staged) => staged.drawing === wish.drawing && isFit(staged, wish),
      )
      if (found === undefined) continue
      allotted.set(wish, found)
      left.delete(found)
    }
  }
  give((staged, { post }) => staged.post === postMark(post.path))
  give(() => true)
  return allotted
}

/** The drawing that an image was made from, the other one where there were two tries, and its dark version. */
interface MadeFrom {
  readonly drawnAt: string
  readonly original?: { readonly sha256: string } | undefined
  readonly verdict?:
    | { readonly other?: { readonly sha256: string; readonly drawnAt: string } | undefined }
    | undefined
  readonly dark?: { readonly sha256: string; readonly drawnAt: string } | undefined
}

/** A drawing's identity, the same in staging and in the record of the image that was made from it. */
export const sameDrawing = (staged: Pick<Staged, 'at' | 'sha256'>, record: MadeFrom): boolean => {
  const { drawnAt, original, verdict, dark } = record
  const isOf = (drawing: { readonly sha256?: string; readonly drawnAt: string }) =>
    drawing.sha256 === staged.sha256 && Date.parse(drawing.drawnAt) === staged.at
  const others = [verdict?.other, dark].filter((drawing) => drawing !== undefined)
  return [{ drawnAt, ...original }, ...others].some(isOf)
}

export const writeStaged = (about: StagedAbout): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(about, null, 2)}\n`)

/** Reads what stands beside a picture; undefined for what is damaged, or speaks of another entry. */
export function readStaged(bytes: Uint8Array, staged: Staged): StagedAbout | undefined {
  try {
    const parsed = v.safeParse(aboutSchema, JSON.parse(new TextDecoder().decode(bytes)))
    if (!parsed.success) return undefined
    const said = stagedPaths(stagedOf(parsed.output)).about
    return said === stagedPaths(staged).about ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** Entries are told apart by the name of their first file. */
export function nameOf(staged: Staged): string
export function nameOf(staged: Staged | undefined): string | undefined
export function nameOf(staged: Staged | undefined) {
  return staged && stagedPaths(staged).about
}
