import type { Evidence, PlayedRun, Pushed } from './evidence.ts'
import type { ImagesLogServer } from './images-log-server.ts'
import type { Moments } from './moments.ts'
import type { PlayedScene } from './scene.ts'
import type { Schedule } from './schedule.ts'

/** Characters that URLs and base64 change, so that each form is another text. */
export const key = 'sk-test/0123+456=?abcdef'

/** A schedule that is being played. */
export interface Stage {
  readonly schedule: Schedule
  readonly scene: PlayedScene
  readonly images: ImagesLogServer
  /** Of the runs that are under way, by their number. */
  readonly moments: Map<number, Moments>
  readonly runs: PlayedRun[]
  readonly pushes: Pushed[]
  readonly github: Evidence['github'][number][]
  /** ms that the clock of the next runs is ahead of this machine's. */
  ahead: number
  /** How many runs began. */
  begun: number
}
