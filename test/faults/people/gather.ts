import { readRecord, recordPath } from '../../../src/ledger/record.ts'
import { skipPath } from '../../../src/ledger/skip.ts'
import { readApproval } from '../../../src/staging/approval-entry.ts'
import { writesOf } from '../evidence.ts'
import type { CheckedTale, EndOfTale, PeopleEvidence, PutCheck } from './evidence.ts'
import { key, type Stage } from './stage.ts'
import { talesIn, type World } from './world.ts'

/** What the posts of a pull request have in the end, on one of these branches. */
export async function endsOf(
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

/** All that is left, but for how each post ended. */
export async function gather(stage: Stage): Promise<Omit<PeopleEvidence, 'ends'>> {
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
    commits.push({ sha, message, files: await place.files(sha) })
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
