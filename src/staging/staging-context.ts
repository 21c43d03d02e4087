import type { secretsOf } from '../images-api/secrets.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import { type KeptFor, refStoreName } from '../repo/kept-names.ts'

/** Whose drawings are put away: those of a pull request, or of a branch. */
export interface StagingPlace extends KeptFor {
  /** The pull request in whose staging the drawings are, where it is another than that of the run. */
  readonly arrivesFrom?: number
}

/** Name of the ref where the drawings of a place are kept. */
export const shelfOf = ({ arrivesFrom, ...place }: StagingPlace): string =>
  refStoreName(arrivesFrom === undefined ? place : { ...place, pullRequest: arrivesFrom })

/** What staging needs of a run. */
export interface StagingContext {
  readonly repo: Pick<ContentRepo, 'refStore' | 'read'>
  /** Nothing that carries one of these is put away. */
  readonly inputs: Parameters<typeof secretsOf>[0]
  /** Nor one of these, which the run was given meanwhile. */
  readonly keysGiven?: () => readonly string[]
  readonly log: { info(line: string): void }
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
}
