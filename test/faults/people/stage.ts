import type { Evidence } from '../evidence.ts'
import type { ImagesLogServer } from '../images-log-server.ts'
import type { PeopleRun, PutCheck, Undone } from './evidence.ts'
import type { FirstMoments } from './moments.ts'
import type { Started, Word } from './perform.ts'
import type { Act } from './schedule.ts'
import type { World } from './world.ts'

/** Characters that URLs and base64 change, so that each form is another text. */
export const key = 'sk-test/0123+456=?abcdef'

/** A schedule that is being played. */
export interface Stage {
  readonly world: World
  readonly images: ImagesLogServer
  readonly moments: FirstMoments
  readonly runs: PeopleRun[]
  readonly running: Set<Promise<unknown>>
  readonly acts: { act: Act; run: number; events: number }[]
  readonly words: Word[]
  readonly checks: PutCheck[]
  readonly undone: Undone[]
  readonly github: Evidence['github'][number][]
  /** What started each run, for those who start it again. */
  readonly started: Map<number, Started & { readonly id: number; readonly attempt: number }>
  /** How many runs began. */
  begun: number
}
