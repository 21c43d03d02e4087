import { runJob } from '../../helpers/runner.ts'
import type { PeopleRun } from './evidence.ts'
import type { Started } from './perform.ts'
import type { Act, PeopleSchedule } from './schedule.ts'
import { key, type Stage } from './stage.ts'

/** Seconds after which a run hangs. One that waits for a killed one takes up to 40. */
const longestRun = 180

type Starting = Started & { readonly id?: number; readonly attempt?: number }

/** Starts a run of dist, and waits for nothing. */
export function startRun(starting: Starting, act: Act, stage: Stage): void {
  const index = stage.begun++
  const { id = 1000 + index, attempt = 1 } = starting
  stage.started.set(index, { ...starting, id, attempt })
  const run = playRun({ ...starting, id, attempt }, act, index, stage).finally(() => {
    stage.moments.ended(index)
    stage.running.delete(run)
  })
  stage.running.add(run)
  // Whoever waits for it hears of a failure of the harness.
  run.catch(() => {})
}

async function playRun(
  { event, pull, id, attempt }: Required<Starting>,
  act: Act,
  index: number,
  stage: Stage,
): Promise<void> {
  const { world, images, moments, runs } = stage
  images.begin({ run: index, images: {}, refused: [], first: act.images })
  const endFault = failWrite(act.github, stage)
  let send: (signal: NodeJS.Signals) => void = () => {}
  const signals: NonNullable<PeopleRun['killed']>[] = []
  const { kill } = act
  const killing =
    kill &&
    moments.after(kill.on, index, kill.delay).then((came) => {
      if (!came || ended !== 0) return
      signals.push({ signal: kill.signal, at: Date.now() })
      send(kill.signal)
    })
  let isOverdue = false
  const alarm = setTimeout(() => {
    isOverdue = true
    send('SIGKILL')
  }, longestRun * 1000)
  const workspace = world.place.checkout()
  const started = Date.now()
  let ended = 0
  const result = await runJob({
    ...{ event, repository: world.repo.fullName, api: world.gh.url },
    ...(workspace && { workspace }),
    env: { GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) },
    inputs: {
      ...{ 'github-token': world.gh.token, 'api-key': key, 'base-url': images.urlOf(index) },
      ...{ review: world.schedule.review, ...limitsOf(world.schedule) },
    },
    onStart: (kill) => {
      send = kill
    },
  })
  ended = Date.now()
  clearTimeout(alarm)
  endFault()
  moments.ended(index)
  await killing
  const [killed] = signals
  const lingered = killed && ended - killed.at
  const name = `${event.name} ${(event.payload as { action?: string }).action ?? event.ref}`
  runs.push({ index, name, pull, id, attempt, started, ended, result, killed, lingered, isOverdue })
}

function limitsOf({ limits }: PeopleSchedule): Record<string, string> {
  const { imagesOfPull, imagesOfMonth, costOfPull, costOfMonth } = limits
  const all = {
    'max-images-per-pull-request': imagesOfPull,
    'max-images-per-month': imagesOfMonth,
    'max-cost-per-pull-request': costOfPull,
    'max-cost-per-month': costOfMonth,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  )
}

/** GitHub does what the n-th write from now on asks for, and says 502. Gives what ends it. */
function failWrite(nth: number | undefined, { world, github }: Stage): () => void {
  if (nth === undefined) return () => {}
  let left = nth
  return world.gh.fault(
    ({ method, path }) => {
      if (method === 'GET' || path === '/graphql' || --left !== 0) return false
      github.push({ name: `502-done ${method} ${path}`, at: Date.now() })
      return true
    },
    { status: 502, forward: true },
    1,
  )
}
