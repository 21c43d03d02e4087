import type { Generator } from '../../pictures/generator.ts'
import type { Planned } from './planned.ts'

/** Who draws a picture: a card that follows its post is set as one, whoever draws here. */
export const drawnBy = (
  { follows }: Pick<Planned, 'follows'>,
  { name, model }: Pick<Generator, 'name' | 'model'>,
): Pick<Generator, 'name' | 'model'> =>
  follows ? { name: 'card', model: 'card' } : { name, model }
