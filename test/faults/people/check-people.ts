import type { PeopleEvidence } from './evidence.ts'

/** Green only where each post has its picture, or somebody said no, and all are approved. */
export function checkGreen(evidence: PeopleEvidence): readonly string[] {
  const { checks, tales, schedule, words, pulls } = evidence
  return checks
    .filter(({ conclusion }) => conclusion === 'success')
    .flatMap(({ at, sha, title, tales: there }) => {
      const say = (what: string) =>
        `${sha.slice(0, 7)} is green at ${new Date(at).toISOString()} (${title}): ${what}`
      const seen = words.filter((one) => one.at <= at).flatMap(({ shown }) => shown)
      return there.flatMap((tale) => {
        const known = tales.get(tale.title)
        if (known === undefined || tale.isSkipped) return []
        // What is merged waits for nobody any more.
        const merged = pulls[known.pull]!.merged?.at
        if (merged !== undefined && Date.parse(merged) <= at) return []
        if (!tale.hasHero)
          return known.nos.some((no) => no <= at)
            ? []
            : [say(`${tale.path} has no picture, and nobody said no`)]
        const isApproved = seen.some((begin) => tale.sha256!.startsWith(begin))
        return tale.isOurs && schedule.review === 'required' && !isApproved
          ? [say(`the picture of ${tale.path} is not approved`)]
          : []
      })
    })
}

/** An approval counts for a picture that our comment showed when it was said. */
export const checkApprovals = ({ approvals, words, pulls }: PeopleEvidence): readonly string[] =>
  approvals.flatMap(({ pull, sha256, post, by }) => {
    const shown = words.filter((one) => one.pull === pull).flatMap((one) => one.shown)
    return shown.some((begin) => sha256.startsWith(begin)) && by === 'ann'
      ? []
      : [`#${pulls[pull]!.number} counts an approval by ${by} of ${sha256} (${post}), never said`]
  })

/** A no is a no, and what a branch lost comes back. */
export function checkBack({ undone, ends, tales }: PeopleEvidence): readonly string[] {
  return [
    ...undone.map(({ title, after }) => `the no to “${title}” was undone by itself: ${after}`),
    ...ends.flatMap(({ title, path, where, hasHero, said }) => {
      const { no, wantsNone } = tales.get(title)!
      const isFine = hasHero || wantsNone || no !== undefined || /beyond the limit/.test(said)
      return isFine
        ? []
        : [`${path} has no picture on ${where} in the end: ${said || 'not a word'}`]
    }),
  ]
}
