import { openScene, postPath, type Scene, smallPictures } from '../e2e/blog.ts'
import type { LoggedRequest } from '../helpers/github.ts'
import { type Evidence, openArchive, type PlayedRun, type Pushed, writesOf } from './evidence.ts'
import { type ImagesLogServer, startImagesLogServer } from './images-log-server.ts'
import { Moments } from './moments.ts'
import { filesOf, heroOf } from './posts.ts'
import { pushTo } from './push.ts'
import { ample, type FaultyRun, type GitHubFault, type Schedule } from './schedule.ts'

/** Characters that URLs and base64 change, so that each form is another text. */
const key = 'sk-test/0123+456=?abcdef'

/** Seconds after which a run hangs. Alone on a machine a run takes a tenth of it. */
const longestRun = 120

const mostCleanRuns = 3

const calm: FaultyRun = {
  ...{ limits: ample, images: {}, github: [], pushes: [], kill: undefined },
}

/** Plays a schedule against the committed dist, then clean runs until all is done, and gathers what is left. */
export async function play(schedule: Schedule): Promise<Evidence> {
  const { quality, posts, refused } = schedule
  const moments = new Moments()
  const images = await startImagesLogServer(key, (what) => {
    if (what !== 'asked') moments.tell(what)
  })
  const settings = `quality: ${quality}\n${smallPictures}`
  const scene = await openScene({ '.github/hero-images.yml': settings, ...filesOf(posts) })
  const stage: Stage = { scene, images, moments, refused, pushes: [], github: [] }
  try {
    const start = (await scene.repo.head(scene.branch))!
    const runs: PlayedRun[] = []
    for (const faulty of schedule.runs) runs.push(await playRun(faulty, runs.length, stage))
    for (let clean = 0; clean < mostCleanRuns; clean++) {
      if (clean > 0 && (await isDone(scene))) break
      runs.push({ ...(await playRun(calm, runs.length, stage)), isClean: true })
    }
    return { schedule, key, start, runs, ...(await gather(stage, start)) }
  } finally {
    await scene.close()
    await images.close()
  }
}

interface Stage {
  readonly scene: Scene
  readonly images: ImagesLogServer
  readonly moments: Moments
  readonly refused: readonly string[]
  readonly pushes: Pushed[]
  readonly github: Evidence['github'][number][]
}

async function playRun(faulty: FaultyRun, index: number, stage: Stage): Promise<PlayedRun> {
  const { scene, images, moments, refused } = stage
  const { limits } = faulty
  moments.begin()
  images.begin({ run: index, images: faulty.images, refused })
  const happening = faulty.pushes.map(({ at, push }) =>
    moments.at(at, async () => void stage.pushes.push(await pushTo(scene, push))),
  )
  const endFaults = failGitHub(faulty.github, stage)

  let send: (signal: NodeJS.Signals) => void = () => {}
  const signals: NonNullable<PlayedRun['killed']>[] = []
  const { kill } = faulty
  if (kill)
    happening.push(
      moments.at(kill.at, async () => {
        signals.push({ signal: kill.signal, at: Date.now() })
        send(kill.signal)
      }),
    )
  let isOverdue = false
  const alarm = setTimeout(() => {
    isOverdue = true
    send('SIGKILL')
  }, longestRun * 1000)
  const result = await scene.run({
    action: index === 0 ? 'opened' : 'synchronize',
    inputs: {
      ...{ 'api-key': key, 'base-url': images.url },
      ...{ 'max-images': String(limits.images), 'max-cost': String(limits.cost) },
    },
    onStart: (kill) => {
      send = kill
    },
  })
  const ended = Date.now()
  clearTimeout(alarm)
  moments.end()
  endFaults()
  await Promise.all(happening)
  const [killed] = signals
  const head = (await scene.repo.head(scene.branch))!
  const lingered = killed && ended - killed.at
  return { index, isClean: false, limits, result, killed, lingered, isOverdue, head }
}

/** Gives what ends it. */
function failGitHub(faults: readonly GitHubFault[], { scene, moments, github }: Stage): () => void {
  const watch = scene.gh.fault(
    ({ method }) => {
      if (method !== 'GET') moments.tell('write')
      return false
    },
    { cut: true },
  )
  const ends = faults.map((fault) => {
    let left = fault.nth
    const isIt = (request: LoggedRequest) => {
      if (!isAbout(fault, request) || --left !== 0) return false
      github.push({ name: nameOf(fault), at: Date.now() })
      return true
    }
    return scene.gh.fault(isIt, effects[fault.kind], 1)
  })
  return () => {
    for (const end of [...ends, watch]) end()
  }
}

export const nameOf = (fault: GitHubFault) =>
  'on' in fault ? `${fault.kind} ${fault.on}` : fault.kind

function isAbout(fault: GitHubFault, { method, path }: LoggedRequest): boolean {
  if (!('on' in fault)) return fault.kind === 'secondary-limit' || method === 'GET'
  return method !== 'GET' && new RegExp(`/${fault.on}(/|$)`).test(path)
}

const effects = {
  '502-done': { status: 502, forward: true },
  'cut-done': { cut: true, forward: true },
  '500-read': { status: 500 },
  'secondary-limit': {
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit. Please wait.', status: '403' },
  },
} as const

/** Every post that can be read has a hero. */
async function isDone({ repo, branch }: Scene): Promise<boolean> {
  const files = await repo.files(branch)
  for (const path of files.keys()) {
    if (!path.startsWith(postPath('').slice(0, -'.md'.length))) continue
    const text = (await repo.read(branch, path))!.toString()
    if (!text.includes('title: Broken') && heroOf(path, text) === undefined) return false
  }
  return true
}

async function gather({ scene, images, pushes, github }: Stage, start: string) {
  const { gh, repo, branch, pull } = scene
  const writes = writesOf(gh)
  const archive = openArchive(gh, repo)
  const log = await repo.log(branch)
  const from = log.findIndex(({ sha }) => sha === start)
  // Without the start in its history the branch was forced: then all of it is looked at.
  const commits = []
  for (const { sha, parents, message } of log.slice(0, from + 1 || undefined))
    commits.push({ sha, parents, message, files: await archive.filesOf(sha) })
  const kept: [string, Awaited<ReturnType<typeof archive.filesOf>>][] = []
  for (const { ref, sha } of await archive.otherRefs()) kept.push([ref, await archive.filesOf(sha)])
  const comments = (await repo.comments(pull.number)).map(({ body }) => body)
  return { drawings: images.log, pushes, commits, kept: new Map(kept), comments, writes, github }
}
