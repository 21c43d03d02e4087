import * as v from 'valibot'

const begin = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

/** A state of our comment: which pictures it showed, from when on. */
const shownSchema = v.object({
  version: v.literal(1),
  /** GitHub's number of the comment. */
  comment: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Login of whoever wrote it. */
  by: v.string(),
  /** When it showed this first, by GitHub's clock: ISO 8601, in UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  posts: v.array(
    v.object({
      number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      post: v.string(),
      /** Short for the post, in task boxes. */
      mark: begin,
      /** Begin of the picture's sha256; absent where it is to be chosen, or was taken away. */
      picture: v.optional(begin),
      /** The same of the candidates to choose from. */
      candidates: v.optional(v.array(begin)),
    }),
  ),
})

export type Shown = v.InferOutput<typeof shownSchema>

/** What a path says. */
interface ShownPath {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly comment: number
  /** What somebody had said that led to it, see `saidId`; absent for all else. */
  readonly said?: string | undefined
}

/** Where it is on the shelf. The name tells why it came to be, so that one listing tells what was done. */
export const shownPath = (
  { at, comment }: Pick<Shown, 'at' | 'comment'>,
  said: string | undefined,
): string => `shown/${Date.parse(at)}-${comment}${said === undefined ? '' : `-${said}`}.json`

/** Nothing for another path. */
export function readShownPath(path: string): ShownPath | undefined {
  const [, at, comment, said] =
    /^shown\/(\d{1,15})-(\d{1,15})(?:-([a-z]\d{1,15}))?\.json$/.exec(path) ?? []
  return at === undefined ? undefined : { at: Number(at), comment: Number(comment), said }
}

export const writeShown = (shown: Shown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(shown)}\n`)

/** Undefined for what is damaged, or lies at another's place. */
export function readShown(path: string, bytes: Uint8Array): Shown | undefined {
  try {
    const parsed = v.safeParse(shownSchema, JSON.parse(new TextDecoder().decode(bytes)))
    const said = readShownPath(path)?.said
    return parsed.success && shownPath(parsed.output, said) === path ? parsed.output : undefined
  } catch {
    return undefined
  }
}
