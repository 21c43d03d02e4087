import type { Original } from '../../staging/original.ts'
import { isRefusal } from '../find/to-failed.ts'
import type { Planned } from '../plan/planned.ts'
import type { DrawingContext } from './drawing-context.ts'
import { type Draw, drawRefused } from './refused.ts'

/**
 * The picture that a batch drew, as if it came now. What has nothing in it is as good as refused.
 * @param draw draws by itself
 * @throws what the batch and `draw` throw
 */
export async function takeFromBatch(
  planned: Planned,
  context: DrawingContext,
  draw: Draw,
): Promise<Original | undefined> {
  const { batches } = context.run
  if (context.generator.name === 'card' || !batches?.has(planned)) return undefined
  try {
    return await batches.take(planned, context.state.settings.prices)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return drawRefused(error, planned, context, draw)
  }
}
