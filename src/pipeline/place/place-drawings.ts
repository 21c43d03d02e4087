import type { RunContext } from '../context.ts'
import type { Drawings } from '../draw/draw-planned.ts'
import type { RunPlan } from '../plan/run-plan.ts'
import { listPictures } from './list-pictures.ts'
import { namePictures } from './name-pictures.ts'
import { type Placed, placeAll } from './place.ts'
import { withAddresses } from './with-addresses.ts'

/** Puts what is finished into posts, records, and the pages that list them. @throws what the repo throws */
export async function placeDrawings(
  {
    state,
    shares,
    namings,
    moves,
    restored,
    retold,
  }: Pick<RunPlan, 'state' | 'shares' | 'namings' | 'moves' | 'restored' | 'retold'>,
  { finished, recut }: Pick<Drawings, 'finished' | 'recut'>,
  { repo }: Pick<RunContext, 'repo'>,
): Promise<Placed> {
  const placed = placeAll(finished, state, { shares, moves, restored, recut, retold })
  const named = await namePictures(placed, namings, state, repo)
  const listed = await listPictures(named, shares, state, repo)
  return state.settings.s3 === undefined
    ? listed
    : withAddresses(listed, recut, { ...state, s3: state.settings.s3 }, repo)
}
