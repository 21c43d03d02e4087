import type { Chance } from './chance.ts'
import { drawGitHubFault } from './github-faults.ts'
import { drawImagesFault } from './images-faults.ts'
import { ample, type Limits } from './limits.ts'
import type {
  FaultyRun,
  FullDisk,
  Kill,
  Moment,
  PlayedPost,
  Push,
  Round,
  Schedule,
} from './schedule.ts'

/** What the runs of a schedule are about. */
export interface About {
  readonly way: Schedule['way']
  readonly bare: readonly PlayedPost[]
  /** US dollars for a picture. */
  readonly price: number
}

/** One round or two; in some of them three runs at once. */
export function drawRounds(about: About, chance: Chance): Round[] {
  const count = chance.is(0.2) ? 2 : 1
  return Array.from({ length: count }, (_, round) => {
    const together = chance.is(0.15) ? 3 : 1
    const afterKill = chance.pick(['attempt', 'later'] as const)
    const runs = Array.from({ length: together }, (_, n) => ({
      ...drawRun(`${round}-${n}`, about, together, chance),
      startsAfter: n === 0 ? 0 : chance.pick([0, chance.from(0, 300), chance.from(300, 1200)]),
    }))
    return { runs, afterKill }
  })
}

function drawRun(
  name: string,
  about: About,
  together: number,
  chance: Chance,
): Omit<FaultyRun, 'startsAfter'> {
  const { bare, price, way } = about
  const limits = drawLimits(bare.length, price, chance)
  // Dollars that bind prove most where requests are lost.
  const weather = chance.pick(limits.cost < ample.cost ? [0.2, 0.4, 0.7] : [0.05, 0.2, 0.4])
  const titles = new Set(bare.map(({ title }) => title))
  const images = Object.fromEntries(
    [...titles].map((title) => [
      title,
      Array.from({ length: 6 }, () => (chance.is(weather) ? drawImagesFault(chance) : undefined)),
    ]),
  )
  const pushes = [0.35, 0.15]
    .filter((probability) => chance.is(probability / together))
    .map((_, n) => ({
      at: drawMoment(bare.length, chance),
      push: drawPush(`late-${name}-${n}`, bare, chance),
    }))
  const often = together === 1 ? [0.6, 0.35, 0.1] : [0.3]
  const github = often.filter((p) => chance.is(p)).map(() => drawGitHubFault(chance))
  const kill = drawKill(bare.length, together, chance)
  return {
    ...{ limits, github, pushes, kill },
    images: kill && hangs(kill) ? { ...images, ...neverInTime(images) } : images,
    disk: together === 1 ? drawDisk(way, bare.length, chance) : undefined,
  }
}

/** Whether a request is under way that does not come in while the run says farewell. */
const hangs = ({ signal, at }: Kill): boolean =>
  signal !== 'SIGKILL' && (at.on === 'asked' || at.on === 'made') && at.nth === 1

/** The first answer of each title comes long after a cancelled run must have ended. */
const neverInTime = (images: FaultyRun['images']): FaultyRun['images'] =>
  Object.fromEntries(
    Object.entries(images).map(([title, [, ...rest]]) => [
      title,
      [{ kind: 'slow' as const, wait: 15_000 }, ...rest],
    ]),
  )

/** Others wait for 40 s for one that was killed: few of those that work together are. */
function drawKill(posts: number, together: number, chance: Chance): Kill | undefined {
  const hard = chance.is(together === 1 ? 0.25 : 0.03)
  const soft = chance.is(together === 1 ? 0.22 : 0.12)
  if (!hard && !soft) return undefined
  const at = chance.pick([
    ...[drawMoment(posts, chance), drawMoment(posts, chance), drawMoment(posts, chance)],
    { on: 'start' as const, nth: 1, delay: chance.pick([0, 60, chance.from(60, 900)]) },
    { on: 'commit' as const, nth: 1, delay: chance.pick([0, 0, chance.from(0, 60)]) },
    { on: 'comment' as const, nth: 1, delay: chance.pick([0, 0, chance.from(0, 60)]) },
  ])
  return { signal: hard ? 'SIGKILL' : chance.pick(['SIGTERM', 'SIGINT'] as const), at }
}

function drawDisk(way: Schedule['way'], posts: number, chance: Chance): FullDisk | undefined {
  if (!chance.is(way === 'git' ? 0.5 : 0.04)) return undefined
  const nth = chance.from(1, Math.ceil(posts / 2))
  const at = { on: chance.pick(['asked', 'made', 'sent'] as const), nth, delay: chance.from(0, 80) }
  return { at: chance.is(0.3) ? undefined : at, outputs: way === 'api' || chance.is(0.5) }
}

function drawMoment(posts: number, chance: Chance): Moment {
  const on = chance.pick(['asked', 'made', 'sent', 'sent', 'write', 'write'] as const)
  // Limits and faults may leave few drawings, and a moment that never comes proves nothing.
  const nth = chance.from(1, Math.ceil(posts / 2)) * (on === 'write' ? 6 : 1)
  const delays = [0, chance.from(0, 100), chance.from(100, 500), chance.from(500, 2000)]
  return { on, nth, delay: chance.pick(delays) }
}

function drawLimits(posts: number, price: number, chance: Chance): Limits {
  const images = chance.is(0.2) ? chance.from(1, posts) : ample.images
  const share = chance.from(1, posts) * price * (1 + chance.next() / 10)
  return { images, cost: chance.is(0.5) ? Math.ceil(share * 1000) / 1000 : ample.cost }
}

function drawPush(slug: string, bare: readonly PlayedPost[], chance: Chance): Push {
  const kind = chance.pick(['unrelated', 'edit', 'edit', 'own-hero', 'remove', 'new-post'] as const)
  if (kind === 'unrelated') return { kind }
  if (kind === 'new-post') return { kind, slug, title: `News ${slug} of ${chance.from(100, 999)}` }
  return { kind, slug: chance.pick(bare).slug }
}
