import type { Upserted } from '../../github/comments.ts'
import { postMark } from '../../ledger/post-mark.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { Talk } from '../../pipeline/show/threads.ts'
import type { ContentRepo } from '../../repo/content-repo.ts'
import { type KeptFor, shownRefName } from '../../repo/kept-names.ts'
import { candidatesIn, shownIn } from '../../report/boxes-format.ts'
import { ownComments, rememberShown } from '../../staging/shown.ts'
import type { GitHubSession } from '../session.ts'

/**
 * Remembers which pictures our comment shows by now, for what people say of them: a picture whose box is
 * not in its text is not shown.
 * @param said what led to it, where that is what somebody said
 * @throws what the repo throws
 */
export async function remember(
  { id, login, writtenAt, body }: Upserted & { readonly body: string },
  { threads, choices, declined }: Talk,
  { job }: Outcome,
  { context: { repo } }: GitHubSession,
  said: string | undefined,
): Promise<void> {
  const store = await repo.refStore(shownRefName(job))
  if (store === undefined) return
  const pictures = shownIn(body)
  const candidates = candidatesIn(body)
  const posts = [...threads, ...choices, ...declined].map(({ number, post }) => {
    const mark = postMark(post)
    const picture = pictures.get(mark)
    const toChoose = candidates.get(mark)
    return {
      ...{ number, post, mark },
      ...(picture === undefined ? {} : { picture }),
      ...(toChoose === undefined ? {} : { candidates: [...toChoose] }),
    }
  })
  const at = new Date(writtenAt).toISOString()
  await rememberShown(store, { version: 1, comment: id, by: login, at, posts }, said)
}

/**
 * GitHub's numbers of the comments that are ours on a pull request, the newest first: by what its answers
 * said when we wrote them.
 * @throws what the repo throws
 */
export async function knownComments(
  job: KeptFor,
  repo: Pick<ContentRepo, 'refStore'>,
): Promise<readonly number[]> {
  const store = await repo.refStore(shownRefName(job))
  return store ? ownComments(store) : []
}
