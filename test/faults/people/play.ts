import { readRecord, recordPath } from '../../../src/ledger/record.ts'
import { skipPath } from '../../../src/ledger/skip.ts'
import { readApproval } from '../../../src/staging/approval-entry.ts'
import { runJob } from '../../helpers/runner.ts'
import { type Evidence, writesOf } from '../evidence.ts'
import { type ImagesLogServer, startImagesLogServer } from '../images-log-server.ts'
import type {
  CheckedTale,
  EndOfTale,
  PeopleEvidence,
  PeopleRun,
  PutCheck,
  Undone,
} from './evidence.ts'
import { FirstMoments } from './moments.ts'
import { aboutMain, perform, reopened, type Started, type Word } from './perform.ts'
import type { Act, PeopleSchedule } from './schedule.ts'
import { openWorld, talesIn, type World } from './world.ts'

/** Characters that URLs and base64 change, so that each form is another text. */
const key = 'sk-test/0123+456=?abcdef'

/** Seconds after which a run hangs. One that waits for a killed one takes up to 40. */
const longestRun = 180

interface Stage {
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

type Starting = Started & { readonly id?: number; readonly attempt?: number }

function startRun(starting: Starting, act: Act, stage: Stage): void {
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

/** What the posts of a pull request have in the end, on one of these branches. */
async function endsOf(
  index: number,
  branches: readonly string[],
  run: number,
  { world, runs }: Stage,
): Promise<EndOfTale[]> {
  const last = runs.find((one) => one.index === run)!.result
  const lines = `${last.summary}\n${last.stdout}`.split('\n')
  const found = new Map<string, EndOfTale>()
  for (const branch of branches) {
    const head = await world.place.head(branch)
    if (head === undefined) continue
    for (const { title, path, hasHero } of talesIn(await world.place.files(head))) {
      if (world.tales.get(title)?.pull !== index) continue
      const said = lines.filter((line) => line.includes(path)).join('\n')
      if (!found.get(title)?.hasHero)
        found.set(title, { title, path, where: branch, hasHero, said })
    }
  }
  return [...found.values()]
}

async function gather(stage: Stage): Promise<Omit<PeopleEvidence, 'ends'>> {
  const { world, images, runs, acts, words, undone, github } = stage
  const { gh, place, pulls, tales, schedule, repo } = world
  const writes = writesOf(gh)
  const kept = new Map(
    await Promise.all(
      (await place.refs()).map(async ({ ref, sha }) => [ref, await place.files(sha)] as const),
    ),
  )
  const heads = ['main', 'hero-images/main', ...pulls.map(({ branch }) => branch)]
  const commits = []
  for (const branch of heads) {
    const sha = await place.head(branch)
    if (sha === undefined) continue
    const message = await place.message(sha)
    commits.push({ sha, parents: [], message, files: await place.files(sha) })
  }
  const comments = []
  for (const { number } of pulls)
    comments.push(...(await repo.comments(number)).map(({ body }) => body))
  const approvals = pulls.flatMap(({ index, number }) =>
    [...(kept.get(`refs/hero-images/pr-${number}`) ?? [])].flatMap(([path, { bytes }]) => {
      const approval = path.startsWith('approvals/') ? readApproval(path, bytes) : undefined
      return approval ? [{ pull: index, ...approval }] : []
    }),
  )
  const checks = []
  for (const check of stage.checks) checks.push({ ...check, tales: await checked(check, world) })
  return {
    ...{ schedule, key, drawings: images.log, acts, words, checks, approvals, undone, pulls },
    ...{ tales, github, kept, commits, comments, writes },
    runs: runs.toSorted((a, b) => a.index - b.index),
  }
}

/** The posts that a check is about: those that its commit has and the base had not at the start. */
async function checked({ sha }: PutCheck, { place }: World): Promise<CheckedTale[]> {
  const files = await place.files(sha)
  return talesIn(files).map((tale) => {
    const record = files.get(recordPath(tale.path))
    const ours = record && readRecord(record.bytes)
    const picture = tale.hero === undefined ? undefined : files.get(tale.hero)
    return {
      ...tale,
      isSkipped: files.has(skipPath(tale.path)) || /^hero_images: false$/m.test(tale.text),
      sha256: picture?.sha256,
      isOurs: picture !== undefined && ours?.files.hero.sha256 === picture.sha256,
    }
  })
}
