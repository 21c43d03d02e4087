import { type Record, readRecord, recordPath, recordsDir } from '../../src/ledger/record.ts'
import { postPath } from '../e2e/blog.ts'
import type { Commit, Evidence } from './evidence.ts'
import { losesPicture } from './images-faults.ts'
import { heroOf, isGrownFrom, textOf } from './posts.ts'

/** In every commit of the branch, what is there belongs together; and nobody's commit is lost. */
export function checkCommits(evidence: Evidence): readonly string[] {
  const { commits, start, pushes, runs, writes } = evidence
  const there = new Set(commits.map(({ sha }) => sha))
  const mustBe = [
    ...[['the start', start] as const],
    ...pushes.map(({ sha, push }) => [`the push (${push.kind})`, sha] as const),
    ...runs.map(({ index, head }) => [`the head after run ${index}`, head] as const),
  ]
  const lost = mustBe.filter(([, sha]) => !there.has(sha))
  const forced = writes.filter(
    ({ where, text }) => /git\/refs\/heads(\/|%2F)/.test(where) && /"force":\s*true/.test(text),
  )
  return [
    ...forced.map(({ where }) => `a branch was forced: ${where}`),
    ...lost.map(([what, sha]) => `${what} (${sha}) is not in the history of the branch`),
    ...new Set(commits.flatMap((commit) => checkOne(commit, evidence))),
  ]
}

const posts = /^src\/content\/blog\/(.+)\.md$/
const images = /^(src\/assets\/hero|public\/images\/social)\//

function checkOne(commit: Commit, evidence: Evidence): string[] {
  const { files, sha } = commit
  const wrong: string[] = []
  const say = (what: string) => wrong.push(`commit ${sha.slice(0, 7)}: ${what}`)
  const named = new Set<string>()

  for (const [path, file] of files) {
    if (!path.startsWith(`${recordsDir}/`)) continue
    const record = readRecord(file.bytes)
    if (record === undefined || recordPath(record.post) !== path) {
      say(`${path} is no record of its post`)
      continue
    }
    for (const image of [record.files.hero, record.files.social]) {
      named.add(image.path)
      const there = files.get(image.path)
      if (!there) say(`${image.path} is missing, and the record of ${record.post} names it`)
      else if (there.blob !== image.blob || there.sha256 !== image.sha256)
        say(`${image.path} is another file than the record of ${record.post} says`)
    }
    const about = originWrong(record, evidence)
    if (about) say(`${path} ${about}`)
    const text = files.get(record.post)?.bytes.toString()
    const shown = text && heroOf(record.post, text)
    if (text && shown !== record.files.hero.path)
      say(`${record.post} has a record, and shows ${shown ?? 'nothing'}`)
  }
  for (const [path, { bytes }] of files) {
    if (images.test(path) && !named.has(path)) say(`${path} is there without a record`)
    const slug = posts.exec(path)?.[1]
    if (slug === undefined) continue
    const text = bytes.toString()
    const hero = heroOf(path, text)
    if (hero !== undefined && !files.has(hero)) say(`${path} shows ${hero}, which is missing`)
    if (hero !== undefined && images.test(hero) && !files.has(recordPath(path)))
      say(`${path} shows our ${hero}, and has no record`)
    const before = textsOf(slug, evidence)
    if (before.length > 0 && !before.some((one) => isGrownFrom(text, one)))
      say(`${path} has been changed beyond our keys: ${JSON.stringify(text)}`)
  }
  return wrong
}

/** The post as people wrote it, at one time or another. */
const textsOf = (slug: string, { schedule, pushes }: Evidence): string[] => [
  ...schedule.posts.filter((one) => one.slug === slug).map(textOf),
  ...pushes.flatMap(({ posts }) => posts[postPath(slug)] ?? []),
]

/** A record tells of a drawing of that very post, or of a card that had to be. */
function originWrong({ generator, title, notes, original, cost }: Record, evidence: Evidence) {
  if (generator === 'card') {
    const isRefused = evidence.schedule.refused.includes(title)
    if (!isRefused) return 'tells of a card, and nothing was refused'
    return notes.some((note) => note.includes('A card was drawn instead'))
      ? undefined
      : 'does not say why there is a card'
  }
  const drawing = evidence.drawings.find(({ made }) => made && made.sha256 === original?.sha256)
  if (!drawing) return 'tells of a drawing that was never made'
  if (drawing.title !== title) return `tells of a drawing of “${drawing.title}”`
  if (losesPicture(drawing.fault)) return 'tells of a drawing that was lost'
  const { price } = drawing.made!
  return cost !== null && Math.abs(cost - price) > 1e-9
    ? `says $${cost}, and the drawing cost $${price}`
    : undefined
}
