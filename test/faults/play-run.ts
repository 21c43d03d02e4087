import { setTimeout as sleep } from 'node:timers/promises'
import { clockAhead } from '../helpers/clock-ahead.ts'
import { openDisk } from '../helpers/full-disk.ts'
import type { LoggedRequest } from '../helpers/github.ts'
import type { PlayedRun } from './evidence.ts'
import { effectOf, isAbout, nameOf, waitOf } from './github-faults.ts'
import type { CommonLimits } from './limits.ts'
import { Moments } from './moments.ts'
import { pushTo } from './push.ts'
import type { FaultyRun, GitHubFault, Kill } from './schedule.ts'
import { key, type Stage } from './stage.ts'

/** Seconds after which a run hangs. Alone on a machine a run takes a tenth of it. */
const longestRun = 120

/** ms after SIGINT at which a runner of GitHub sends SIGTERM, and kills. */
const patience = { SIGTERM: 7500, SIGKILL: 10_000 } as const

/** Who a run is to GitHub, and how many work at the same time. */
export interface Among {
  readonly id: number
  readonly attempt: number
  readonly together: number
  /** What it is asked for beside the usual. */
  readonly inputs?: Readonly<Record<string, string>>
}

/** Plays one run of dist, with all that goes wrong in it. */
export async function playRun(
  faulty: FaultyRun,
  { id, attempt, together, inputs = {} }: Among,
  stage: Stage,
  common: CommonLimits = {},
): Promise<PlayedRun> {
  const index = stage.begun++
  const { scene, images, schedule } = stage
  const { limits } = faulty
  await sleep(faulty.startsAfter)
  const moments = new Moments()
  stage.moments.set(index, moments)
  images.begin({ run: index, images: faulty.images, refused: schedule.refused })
  const happening = faulty.pushes.map(({ at, push }) =>
    moments.at(at, async () => void stage.pushes.push(await pushTo(scene, push))),
  )
  const endFaults = failGitHub(faulty.github, index, stage)
  const killing = killAt(faulty.kill, moments)
  const disk = fillDisk(faulty.disk, moments)
  const { requests } = scene.gh
  const ofRun = () => requests.filter(({ run }) => run === index)
  const workspace = scene.place.checkout()
  const started = Date.now()
  const result = await scene.run({
    ...{ action: index === 0 ? 'opened' : 'synchronize', api: `${scene.gh.url}/run-${index}` },
    server: scene.gh.url,
    ...(workspace && { workspace }),
    inputs: {
      ...{ 'api-key': key, 'base-url': images.urlOf(index) },
      'github-token': `${scene.gh.token}.run-${index}`,
      ...{ 'max-images': String(limits.images), 'max-cost': String(limits.cost) },
      ...{ ...inputsOf(common), ...inputs },
    },
    env: {
      ...{ GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) },
      ...disk.env,
      ...(stage.ahead > 0 && clockAhead(stage.ahead)),
    },
    onStart(send) {
      killing.can(send)
      moments.tell('start')
    },
  })
  const ended = Date.now()
  moments.end()
  endFaults()
  const { killed, isOverdue } = killing.end()
  const filled = disk.end()
  await Promise.all([...happening, killing.done, disk.done])
  stage.moments.delete(index)
  const head = (await scene.place.head(scene.branch))!
  return {
    ...{ index, id, attempt, isClean: false, limits, common, result, started, ended, together },
    ...{ killed, lingered: killed && ended - killed.at, isOverdue, head },
    disk: faulty.disk && { at: filled, outputs: faulty.disk.outputs },
    asked: inputs.posts?.split('\n'),
    requests: ofRun().length,
    writes: ofRun().filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length,
  }
}

function inputsOf({ pull, month }: CommonLimits): Record<string, string> {
  const all = {
    'max-images-per-pull-request': pull?.images,
    'max-cost-per-pull-request': pull?.cost,
    'max-images-per-month': month?.images,
    'max-cost-per-month': month?.cost,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
}

/** Ends the process of a run at its moment, or when it hangs. */
function killAt(kill: Kill | undefined, moments: Moments) {
  let send: (signal: NodeJS.Signals) => void = () => {}
  let killed: PlayedRun['killed']
  let isOverdue = false
  const alarms = [
    setTimeout(() => {
      isOverdue = true
      send('SIGKILL')
    }, longestRun * 1000),
  ]
  const done =
    kill &&
    moments.at(kill.at, () => {
      killed = { signal: kill.signal, at: Date.now(), on: kill.at.on }
      send(kill.signal)
      if (kill.signal === 'SIGINT')
        for (const signal of ['SIGTERM', 'SIGKILL'] as const)
          alarms.push(setTimeout(() => send(signal), patience[signal]))
    })
  return {
    done,
    can(way: typeof send) {
      send = way
    },
    end() {
      for (const alarm of alarms) clearTimeout(alarm)
      return { killed, isOverdue }
    },
  }
}

function fillDisk(full: FaultyRun['disk'], moments: Moments) {
  if (full === undefined) return { env: {}, done: undefined, end: () => undefined }
  const disk = openDisk(full)
  let at: number | undefined
  const fill = () => {
    disk.fill()
    at = Date.now()
  }
  if (full.at === undefined) fill()
  const done = full.at && moments.at(full.at, fill)
  return {
    env: disk.env,
    done,
    end() {
      disk.close()
      return at
    },
  }
}

/** Gives what ends it. */
function failGitHub(faults: readonly GitHubFault[], run: number, stage: Stage): () => void {
  const { scene, moments, github } = stage
  const isWrite = ({ method, path }: LoggedRequest) => method !== 'GET' && path !== '/graphql'
  const watch = scene.gh.fault(
    (request) => {
      if (request.run !== run || !isWrite(request)) return false
      const told = moments.get(run)
      told?.tell('write')
      if (/\/git\/refs\/heads(\/|%2F)/.test(request.path)) told?.tell('commit')
      if (/\/comments(\/\d+)?$/.test(request.path)) told?.tell('comment')
      return false
    },
    { cut: true },
  )
  const ends = faults.map((fault) => {
    let left = fault.nth
    const isIt = (request: LoggedRequest) => {
      if (request.run !== run || !isAbout(fault, request) || --left > 0) return false
      github.push({ name: nameOf(fault), at: Date.now(), wait: waitOf(fault), run })
      return true
    }
    return scene.gh.fault(isIt, effectOf(fault), 'times' in fault ? fault.times : 1)
  })
  return () => {
    for (const end of [...ends, watch]) end()
  }
}
