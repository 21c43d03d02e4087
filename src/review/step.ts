import type { ChosenCandidate } from '../staging/chosen-candidate.ts'

/** A candidate to put on the branch. */
export type CandidateUse = Omit<ChosenCandidate, 'login'>

/** One thing to do because somebody said something. Posts go by their paths. */
export type Step =
  /** With an instruction an edit of the pictures that are there, else new drawings. */
  | { readonly act: 'redraw'; readonly posts: readonly string[]; readonly instruction: string }
  /** What is missing, of these posts where some are named. */
  | { readonly act: 'draw'; readonly posts: readonly string[] }
  | { readonly act: 'use'; readonly use: readonly CandidateUse[] }
  /** They are to stay without an image. */
  | { readonly act: 'skip'; readonly posts: readonly string[] }
  /** They get back the picture that they had before. */
  | { readonly act: 'undo'; readonly posts: readonly string[] }
  | { readonly act: 'plan' }
  /** What is known of their pictures is told. */
  | { readonly act: 'why'; readonly posts: readonly string[] }
  | { readonly act: 'wire' | 'budget' | 'help' }

/** What changes the branch. */
export const changingActs = ['redraw', 'draw', 'use', 'skip', 'undo'] as const

/** The steps that change what is there, or plan it. */
export type BranchStep = Extract<Step, { act: (typeof changingActs)[number] | 'plan' }>
