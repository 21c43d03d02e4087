import * as v from 'valibot'
import { postMark } from '../ledger/post-mark.ts'
import type { Bill, Payment } from '../ledger/record.ts'
import { aboutSchema, type StagedAbout } from './drawing-entry.ts'

/** One of several drawings for a post, as it is kept until a person chose. */
const candidateSchema = v.object({
  ...aboutSchema.entries,
  /** What people call it: in the order in which they arrived. */
  letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)),
  /** So that it is shown without being read. */
  file: v.object({
    format: v.picklist(['webp', 'jpeg', 'png', 'avif']),
    width: v.number(),
    height: v.number(),
    bytes: v.number(),
  }),
})

export type CandidateAbout = v.InferOutput<typeof candidateSchema>

const extensions = { webp: 'webp', jpeg: 'jpg', png: 'png', avif: 'avif' } as const

/** Folder of a post's candidates, whatever they were drawn from. */
const folderOf = (post: string) => `candidates/${postMark(post)}`

/** Where the two files are on the shelf. GitHub shows a picture only by the right extension. */
export function candidatePaths({ post, drawing, letter, sha256, file }: CandidateAbout) {
  const name = `${folderOf(post)}/${drawing}/${letter}-${sha256}`
  return { about: `${name}.json`, picture: `${name}.${extensions[file.format]}` }
}

export const isCandidatePath = (path: string): boolean =>
  /^candidates\/[0-9a-f]{16}\/[0-9a-f]{64}\/[A-Z]-[0-9a-f]{64}\.json$/.test(path)

/** Where it is noted that somebody is about to have the chosen one drawn. */
export const claimPath = (post: string): string => `${folderOf(post)}/claim.json`

export const writeCandidate = (about: CandidateAbout): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(about, null, 2)}\n`)

/** Undefined for what is damaged, or lies at another's place. */
export function readCandidate(path: string, bytes: Uint8Array): CandidateAbout | undefined {
  try {
    const parsed = v.safeParse(candidateSchema, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success && candidatePaths(parsed.output).about === path
      ? parsed.output
      : undefined
  } catch {
    return undefined
  }
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The first letter that is free; nothing after Z. */
export const nextLetter = (taken: Iterable<string>): string | undefined => {
  const used = new Set(taken)
  return letters.find((letter) => !used.has(letter))
}

/**
 * Candidates of one drawing by their letters. Two runs at once may have given the same one: the earlier
 * drawing keeps it, the other goes by the next that is free, so that no third one changes its name.
 */
export function lettered<T extends Pick<CandidateAbout, 'letter' | 'drawnAt' | 'sha256'>>(
  candidates: readonly T[],
): readonly T[] {
  const named = new Map<string, T>()
  const rest: T[] = []
  for (const candidate of candidates.toSorted(byArrival)) {
    if (named.has(candidate.letter)) rest.push(candidate)
    else named.set(candidate.letter, candidate)
  }
  for (const candidate of rest) {
    const letter = nextLetter(named.keys())
    if (letter !== undefined) named.set(letter, { ...candidate, letter })
  }
  return [...named.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1))
}

const byArrival = (
  a: Pick<CandidateAbout, 'drawnAt' | 'sha256'>,
  b: Pick<CandidateAbout, 'drawnAt' | 'sha256'>,
) => Date.parse(a.drawnAt) - Date.parse(b.drawnAt) || (a.sha256 < b.sha256 ? -1 : 1)

/** What was paid for a drawing and for the words that it was drawn from, the newest last. */
export function paidFor(
  { generator, concept, look, drawnAt, cost, atMost, maybeCharged }: StagedAbout,
  pullRequest: number | null,
): readonly Payment[] {
  const wordsOf = (purpose: 'concept' | 'look', bill: Bill) => ({
    ...{ at: bill.at, cost: bill.cost, pullRequest, maybeCharged: bill.maybeCharged },
    for: purpose,
  })
  return [
    ...(concept?.paid ? [wordsOf('concept', concept.paid)] : []),
    ...(generator === 'card'
      ? []
      : [{ at: drawnAt, cost: cost ?? atMost ?? null, pullRequest, maybeCharged }]),
    ...(look?.paid ? [wordsOf('look', look.paid)] : []),
  ]
}
