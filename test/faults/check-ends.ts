import { recordPath } from '../../src/ledger/record.ts'
import { postPath } from '../e2e/blog.ts'
import type { Evidence } from './evidence.ts'
import { heroOf, textOf } from './posts.ts'

/** How a post ended. */
export type End = 'drawn' | 'explained' | 'a hero of its own' | 'removed' | 'nothing'

export function checkEnds(evidence: Evidence): readonly string[] {
  const last = evidence.runs.at(-1)!
  const ends = endsOf(evidence)
  const drawn = [...ends.values()].includes('drawn')
  return [
    ...[...ends]
      .filter(([, end]) => end === 'nothing')
      .map(([post]) => `${post} has no hero, and the last run does not say why`),
    ...evidence.schedule.posts.flatMap((post) => {
      const path = postPath(post.slug)
      const end = ends.get(path)
      if (post.state === 'bare' && end === 'explained')
        return [`${path} is not drawn in the end, though nothing went wrong: ${said(last, path)}`]
      const text = evidence.commits[0]!.files.get(path)?.bytes.toString()
      const isTouched = post.state !== 'bare' && end !== 'removed' && text !== textOf(post)
      return isTouched && !isPushed(path, evidence)
        ? [`${path} was ${post.state}, and was changed`]
        : []
    }),
    ...workAgain(evidence),
    ...(drawn && last.result.code !== 0 ? [`the last run is red (${last.result.code})`] : []),
  ]
}

/** A run on what is done asks for nothing, writes nothing and leaves the branch where it is. */
function workAgain({ schedule, runs, drawings }: Evidence): string[] {
  const [before, last] = runs.slice(-2)
  if (!schedule.isSeenAgain || !before?.isClean || before.result.code !== 0) return []
  const asked = drawings.filter(({ run }) => run === last!.index).length
  return last!.writes === 0 && asked === 0 && last!.head === before.head
    ? []
    : [`a run on what is done writes ${last!.writes} times, and asks for ${asked} pictures`]
}

/** What became of each post of the pull request. */
export function endsOf({ schedule, pushes, commits, runs }: Evidence): ReadonlyMap<string, End> {
  const { files } = commits[0]!
  const slugs = [
    ...schedule.posts.map(({ slug }) => slug),
    ...pushes.flatMap(({ push }) => (push.kind === 'new-post' ? [push.slug] : [])),
  ]
  return new Map(
    slugs.map((slug): [string, End] => {
      const path = postPath(slug)
      const text = files.get(path)?.bytes.toString()
      if (text === undefined) return [path, 'removed']
      if (heroOf(path, text) !== undefined)
        return [path, files.has(recordPath(path)) ? 'drawn' : 'a hero of its own']
      return [path, said(runs.at(-1)!, path) === undefined ? 'nothing' : 'explained']
    }),
  )
}

const isPushed = (path: string, { pushes }: Evidence) =>
  pushes.some(({ posts }) => posts[path] !== undefined)

/** What the run says of a post that it did not draw. */
const said = ({ result }: Evidence['runs'][number], path: string): string | undefined =>
  [...result.summary.split('\n'), ...result.stdout.split('\n')].find(
    (line) => line.includes(path) && !/ drawn(,|$)/.test(line),
  )
