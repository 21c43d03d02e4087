import { startImagesLogServer } from '../images-log-server.ts'
import type { EndOfTale, PeopleEvidence, PeopleRun } from './evidence.ts'
import { endsOf, gather } from './gather.ts'
import { FirstMoments } from './moments.ts'
import { aboutMain, perform, reopened } from './perform.ts'
import { startRun } from './play-run.ts'
import type { Act, PeopleSchedule } from './schedule.ts'
import { key, type Stage } from './stage.ts'
import { openWorld, talesIn } from './world.ts'

const calm: Omit<Act, 'kind' | 'pull'> = {
  ...{ which: 0.5, meanwhile: undefined, runs: 'one', kill: undefined, images: [] },
  ...{ github: undefined, deletesBranch: false },
}

/** Plays a schedule of people against dist, then a clean run for each pull request, and gathers what is left. */
export async function playPeople(schedule: PeopleSchedule): Promise<PeopleEvidence> {
  const moments = new FirstMoments()
  const images = await startImagesLogServer(key, (what, run) => moments.tell(what, run))
  const world = await openWorld(schedule)
  const stage: Stage = {
    ...{ world, images, moments, runs: [], running: new Set(), acts: [], words: [], checks: [] },
    ...{ undone: [], github: [], started: new Map(), begun: 0 },
  }
  watchChecks(stage)
  try {
    const opened = new Set<number>()
    for (const act of schedule.acts) {
      if (act.kind !== 'open' && !opened.has(act.pull)) continue
      opened.add(act.pull)
      await playAct(act, stage)
    }
    await quiet(stage)
    const ends = await playToTheEnd(stage)
    return { ...(await gather(stage)), ends }
  } finally {
    await Promise.all(stage.running)
    await world.close()
    await images.close()
  }
}

async function playAct(act: Act, stage: Stage): Promise<number> {
  const { world, moments, running, words } = stage
  const last = stage.begun - 1
  if (act.meanwhile === undefined || running.size === 0) await quiet(stage)
  else await moments.after('asked', last, act.meanwhile)
  const first = stage.begun
  const events = act.kind === 'rerun' ? again(act, stage) : await perform(act, world, words)
  stage.acts.push({ act, run: first, events: events.length })
  const all = act.runs === 'two' && events[0] ? [...events, events[0]] : events
  for (const [n, started] of all.entries())
    startRun(started, n === 0 ? act : { ...act, kill: undefined }, stage)
  return first
}

/** The event of an earlier run, as GitHub starts it again. */
function again({ which, pull }: Act, { runs, started }: Stage) {
  const over = runs.filter((run) => run.pull === pull)
  const run = over[Math.floor(which * over.length)]
  if (run === undefined) return []
  const { event, id } = started.get(run.index)!
  const attempt = Math.max(...runs.filter((one) => one.id === id).map((one) => one.attempt)) + 1
  return [{ event, pull, id, attempt }]
}

function watchChecks({ world, checks }: Stage): void {
  world.gh.fault(
    ({ method, path, body }) => {
      if (method !== 'POST' || !path.endsWith('/check-runs')) return false
      const { head_sha: sha, status, conclusion, output } = JSON.parse(body)
      checks.push({ at: Date.now(), sha, conclusion: conclusion ?? status, title: output.title })
      return false
    },
    { cut: true },
  )
}

/** Waits until all runs are over, and sees what became of what people said no to. */
async function quiet(stage: Stage): Promise<void> {
  const { running, world } = stage
  while (running.size > 0) await Promise.all(running)
  const last = stage.acts.at(-1)
  const ofLast = stage.runs.filter(({ index }) => last !== undefined && index >= last.run)
  for (const pull of world.pulls) {
    const branches = pull.merged ? ['main', 'hero-images/main'] : [pull.branch]
    for (const branch of branches) await seeNos(branch, pull.index, ofLast, stage)
  }
}

async function seeNos(
  branch: string,
  index: number,
  runs: readonly PeopleRun[],
  { world, undone, acts }: Stage,
): Promise<void> {
  const { place, tales } = world
  const head = await place.head(branch)
  if (head === undefined) return
  const isSeen = runs.some(
    ({ pull, killed, result }) => pull === index && !killed && result.code === 0,
  )
  for (const { title, hasHero } of talesIn(await place.files(head))) {
    const tale = tales.get(title)
    if (tale?.pull !== index || tale.no === undefined) continue
    if (hasHero && tale.no !== 'maybe') {
      undone.push({ title, after: `${acts.at(-1)?.act.kind} on ${branch} (${tale.no})` })
      tale.no = 'maybe'
    } else if (!hasHero && tale.no === 'said' && isSeen) tale.no = 'noticed'
  }
}

/** A clean run for each pull request that can be open, and one on the base for those that are merged. */
async function playToTheEnd(stage: Stage): Promise<readonly EndOfTale[]> {
  const { world } = stage
  const ends: EndOfTale[] = []
  for (const pull of world.pulls) {
    if (pull.merged || !(pull.isOpen || (await reopened(pull, world)))) continue
    const first = await playAct({ ...calm, kind: 'note', pull: pull.index }, stage)
    await quiet(stage)
    ends.push(...(await endsOf(pull.index, [pull.branch], first, stage)))
  }
  if (world.pulls.every(({ merged }) => !merged)) return ends
  const first = stage.begun
  startRun(await aboutMain(world), { ...calm, kind: 'note', pull: 0 }, stage)
  while (stage.running.size > 0) await Promise.all(stage.running)
  for (const pull of world.pulls.filter(({ merged }) => merged))
    ends.push(...(await endsOf(pull.index, ['main', 'hero-images/main'], first, stage)))
  return ends
}
