import type { Candidates } from '../../staging/candidates.ts'
import type { ChosenCandidate } from '../../staging/chosen-candidate.ts'
import { type Claim, claimEnds } from '../../staging/claim-entry.ts'
import type { Planned } from '../plan/planned.ts'

/** A post whose picture another run is drawing. */
export interface Held {
  readonly post: string
  /** For people. */
  readonly why: string
}

/**
 * Parts what is planned into what this run may draw, and what another one is drawing: two people may
 * choose in the same moment, and the final picture is paid for once. The claims hold until they are
 * released. @throws what the repo throws
 */
export async function claimAll(
  planned: readonly Planned[],
  uses: readonly ChosenCandidate[],
  candidates: Candidates | undefined,
  now: () => Date,
): Promise<{ readonly free: readonly Planned[]; readonly held: readonly Held[] }> {
  const free: Planned[] = []
  const held: Held[] = []
  for (const picture of planned) {
    const { path } = picture.post
    const use = uses.find(({ post }) => post === path)
    const isAfter = picture.chosen?.isFinal === false
    const other =
      use && candidates && isAfter
        ? await candidates.claim(picture.chosen!.candidate, use.login, now)
        : undefined
    if (other === undefined) free.push(picture)
    else if (other !== 'gone') held.push({ post: path, why: heldText(path, other) })
  }
  return { free, held }
}

const heldText = (post: string, claim: Claim) =>
  `What ${claim.by} chose for ${post} is being drawn. Should nothing come of it, choose again after ${claimEnds(claim).toISOString().slice(11, 16)} UTC.`
