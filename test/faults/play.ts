import { postPath } from '../e2e/blog.ts'
import { type Evidence, type PlayedRun, writesOf } from './evidence.ts'
import { isKeptUnread } from './images-faults.ts'
import { startImagesLogServer } from './images-log-server.ts'
import { ample } from './limits.ts'
import { playRun } from './play-run.ts'
import { heroOf } from './posts.ts'
import { openPlayedScene } from './scene.ts'
import type { FaultyRun, Round, Schedule } from './schedule.ts'
import { key, type Stage } from './stage.ts'

const mostCleanRuns = 4

const calm: FaultyRun = {
  ...{ limits: ample, images: {}, github: [], pushes: [], kill: undefined, disk: undefined },
  startsAfter: 0,
}

/** ms after which nobody waits for a run that was killed any more, and some. */
const aMinute = 60_000

/** Plays a schedule against the committed dist, then clean runs until all is done, and gathers what is left. */
export async function play(schedule: Schedule): Promise<Evidence> {
  const moments: Stage['moments'] = new Map()
  const images = await startImagesLogServer(key, (what, run) => moments.get(run)?.tell(what))
  const scene = await openPlayedScene(schedule)
  const stage: Stage = {
    ...{ schedule, scene, images, moments, runs: [], pushes: [], github: [] },
    ...{ ahead: 0, begun: 0 },
  }
  try {
    const start = (await scene.place.head(scene.branch))!
    let before: Round | undefined
    for (const round of schedule.rounds) {
      await playRound(round, before, stage)
      before = round
    }
    for (let clean = 0; clean < mostCleanRuns; clean++) {
      // One that was asked for some posts says nothing of the others.
      const sawAll = stage.runs.at(-1)?.asked === undefined
      if (clean > 0 && sawAll && (await isDone(stage))) break
      await playClean(clean === 0 ? before : undefined, stage)
    }
    if (schedule.isSeenAgain) await playClean(undefined, stage)
    return { schedule, key, start, ...(await gather(stage, start)) }
  } finally {
    await scene.close()
    await images.close()
  }
}

async function playRound(round: Round, before: Round | undefined, stage: Stage): Promise<void> {
  const { runs, schedule } = stage
  const together = round.runs.length
  const first = whoIsNext(before, stage)
  const all = round.runs.map((run, n) =>
    playRun(
      run,
      n === 0 ? { ...first, together } : { ...newRun(stage, n), together },
      stage,
      schedule.common,
    ),
  )
  runs.push(...(await Promise.all(all)))
}

/** With nothing wrong, and limits that bind nobody. */
async function playClean(before: Round | undefined, stage: Stage): Promise<void> {
  const posts = await unreadPosts(stage)
  // What came as a GIF is asked for again when somebody names the post.
  const inputs = posts.length > 0 ? { command: 'regenerate', posts: posts.join('\n') } : {}
  const among = { ...whoIsNext(before, stage), together: 1, inputs }
  stage.runs.push({ ...(await playRun(calm, among, stage)), isClean: true })
}

/**
 * After a run that was killed, or could not write that it ended: the next attempt of the same, or a run
 * that comes a minute later.
 */
function whoIsNext(before: Round | undefined, stage: Stage): Pick<PlayedRun, 'id' | 'attempt'> {
  if (before === undefined) return newRun(stage)
  const last = stage.runs.slice(-before.runs.length)
  const isCut = ({ killed, disk }: PlayedRun) => killed !== undefined || disk?.at !== undefined
  if (!last.some(isCut)) return newRun(stage)
  const [only] = last
  if (before.afterKill === 'attempt' && last.length === 1 && only)
    return { id: only.id, attempt: only.attempt + 1 }
  stage.ahead += aMinute
  return newRun(stage)
}

const newRun = ({ begun }: Stage, n = 0) => ({ id: 1000 + begun + n, attempt: 1 })

/** Every post that can be read has a hero. */
const isDone = async (stage: Stage): Promise<boolean> => (await barePosts(stage)).length === 0

/** Posts that can be read and have no hero: path and text. */
async function barePosts({ scene: { place, branch } }: Stage) {
  const files = await place.files((await place.head(branch))!)
  return [...files].flatMap(([path, { bytes }]) => {
    const text = bytes.toString()
    const isPost = path.startsWith(postPath('').slice(0, -'.md'.length))
    const isBare = isPost && !text.includes('title: Broken') && heroOf(path, text) === undefined
    return isBare ? [{ path, text }] : []
  })
}

/** Those of them whose picture came, and is of a kind that is not read. */
async function unreadPosts(stage: Stage): Promise<string[]> {
  const titles = stage.images.log
    .filter(({ fault, made }) => made && isKeptUnread(fault))
    .map(({ title }) => JSON.stringify(title))
  const bare = titles.length === 0 ? [] : await barePosts(stage)
  return bare
    .filter(({ text }) => titles.some((title) => text.includes(`title: ${title}`)))
    .map(({ path }) => path)
}

async function gather(
  stage: Stage,
  start: string,
): Promise<Omit<Evidence, 'schedule' | 'key' | 'start'>> {
  const { scene, images, pushes, github, runs } = stage
  const { gh, repo, branch, pull, place } = scene
  const writes = writesOf(gh)
  const log = await place.before((await place.head(branch))!)
  const from = log.indexOf(start)
  // Without the start in its history the branch was forced: then all of it is looked at.
  const commits = []
  for (const sha of log.slice(0, from + 1 || undefined))
    commits.push({ sha, message: await place.message(sha), files: await place.files(sha) })
  const kept: [string, Awaited<ReturnType<typeof place.files>>][] = []
  for (const { ref, sha } of await place.refs()) kept.push([ref, await place.files(sha)])
  const comments = (await repo.comments(pull.number)).map(({ body }) => body)
  return {
    ...{ drawings: images.log, pushes, commits, kept: new Map(kept), comments, writes, github },
    runs: runs.toSorted((a, b) => a.index - b.index),
  }
}
