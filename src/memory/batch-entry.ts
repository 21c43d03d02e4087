import * as v from 'valibot'
import { type PictureMark, pictureMark } from '../ledger/account-entry.ts'
import { batchBegan } from '../ledger/batch-run.ts'
import { billSchema } from '../ledger/record.ts'
import { parseJson } from '../text/parse-json.ts'

/**
 * What stands on the account of batches, beside what is reserved under their names: `posts.jsonl` says what
 * was handed over, and names of files whose it is and how far. All of it is in one place, so that a picture
 * goes from a run to its batch in one step.
 */

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const headSchema = v.object({
  version: v.literal(1),
  /** Of the API that it was handed over to. */
  origin: v.string(),
  model: v.string(),
  endpoint: v.picklist(['generations', 'edits']),
  /** Of the file of requests. */
  bytes: count,
  /** Name of the staging of its drawings. */
  shelf: v.string(),
})

/** A batch as a whole. */
export type BatchHead = v.InferOutput<typeof headSchema>

const itemSchema = v.object({
  post: v.string(),
  drawing: hash,
  prompt: v.string(),
  quality: v.string(),
  requestedSize: v.pipe(v.string(), v.regex(/^\d{1,5}x\d{1,5}$/)),
  references: v.array(v.object({ path: v.string(), sha256: hash })),
  /** US dollars that are reserved for it; `null` where unknown. */
  estimate: v.nullable(amount),
  /** The estimate is the most that it can be. */
  isBound: v.boolean(),
  /** What a text model was asked for before it was handed over. */
  concept: v.optional(v.object({ text: v.optional(v.string()), paid: v.optional(billSchema) })),
  notes: v.array(v.string()),
})

/** One drawing that was handed over. */
export type BatchItem = v.InferOutput<typeof itemSchema>

/** What a batch was handed over. */
export interface Manifest {
  readonly head: BatchHead
  readonly items: readonly BatchItem[]
}

/** What its answer is known by: which picture it is. */
export const idOf = ({ post, drawing }: PictureMark): string => `${post}-${drawing}`

export const idOfItem = ({ post, drawing }: Pick<BatchItem, 'post' | 'drawing'>): string =>
  idOf(pictureMark(post, drawing))

export const writeManifest = ({ head, items }: Manifest): Uint8Array =>
  new TextEncoder().encode([head, ...items].map((line) => `${JSON.stringify(line)}\n`).join(''))

/** Characters of a line: a prompt has 32,000 at most, and a post's path goes along. */
const mostLine = 200_000

/** What of a manifest can be read; nothing where its head cannot. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  const [first = '', ...lines] = new TextDecoder().decode(bytes).split('\n')
  const head = v.safeParse(headSchema, parsed(first))
  if (!head.success) return undefined
  const items = lines.flatMap((line) => {
    const item = v.safeParse(itemSchema, parsed(line))
    return item.success ? [item.output] : []
  })
  return { head: head.output, items }
}

function parsed(line: string): unknown {
  try {
    return parseJson(line, mostLine)
  } catch {
    return undefined
  }
}

/** How far a batch is, as names on the account tell it. */
export interface KeptBatch {
  readonly name: string
  /** When it was made, in milliseconds since 1970. */
  readonly began: number
  /** The run that hands it over. */
  readonly by: string | undefined
  /** Until when a request to begin it may be under way, in milliseconds since 1970. */
  readonly until: number | undefined
  /** The provider's id of it. */
  readonly id: string | undefined
}

type BatchMark = 'by' | 'until' | 'id'

export const manifestPath = (name: string): string => `batches/${name}/posts.jsonl`
export const factPath = (name: string, fact: BatchMark, value: string | number): string =>
  `batches/${name}/${fact}/${value}`
export const isOfBatch = (path: string, name: string): boolean =>
  path.startsWith(`batches/${name}/`)

const factPattern = /^batches\/([a-z0-9.]{1,40})\/(by|until|id)\/([\w.-]{1,100})$/

/** The batches that these names tell of. Pure. */
export function readBatches(paths: Iterable<string>): readonly KeptBatch[] {
  const all = [...paths].filter((path) => path.startsWith('batches/'))
  return all.flatMap((path) => {
    const name = /^batches\/([a-z0-9.]{1,40})\/posts\.jsonl$/.exec(path)?.[1]
    const began = name === undefined ? undefined : batchBegan(name)
    if (name === undefined || began === undefined) return []
    const facts = new Map(
      all.flatMap((other) => {
        const [, of, fact, value] = factPattern.exec(other) ?? []
        return of === name ? [[fact, value] as const] : []
      }),
    )
    const until = facts.get('until')
    return [
      {
        ...{ name, began, by: facts.get('by'), id: facts.get('id') },
        until: until === undefined ? undefined : Number(until),
      },
    ]
  })
}

/** So long a picture that failed in a batch is drawn by itself, in milliseconds. */
const aloneFor = 30 * 86_400_000

/** Says that a picture is to be drawn by itself: it failed in a batch. */
export const alonePath = ({ post, drawing }: PictureMark, at: number): string =>
  `alone/${at}_${post}_${drawing}`

/** The pictures that failed in a batch, by {@link idOf}, and the names that nobody needs any more. Pure. */
export function readAlone(
  paths: Iterable<string>,
  now: number,
): { readonly ids: ReadonlySet<string>; readonly old: readonly string[] } {
  const ids = new Set<string>()
  const old: string[] = []
  for (const path of paths) {
    const [, at, post, drawing] =
      /^alone\/(\d{1,15})_([0-9a-f]{16})_([0-9a-f]{16})$/.exec(path) ?? []
    if (post === undefined || drawing === undefined) continue
    if (Number(at) + aloneFor < now) old.push(path)
    else ids.add(idOf({ post, drawing }))
  }
  return { ids, old }
}
