/** First line of our comment. Nobody sees it; the version lets a later release know an older body. */
export const marker = '<!-- hero-images v1 -->'

const anyVersion = /^<!-- hero-images v\d+ -->/

/** The part of GitHub's issue comment that tells whose it is. */
export interface CommentLike {
  readonly id: number
  readonly body?: string | null | undefined
  readonly user?: { readonly login: string } | null | undefined
}

/** Whether our marker opens the comment, whoever wrote it. */
export const isMarked = ({ body }: CommentLike): boolean => anyVersion.test(body ?? '')

/**
 * Our own comment among all of the pull request's: the marker opens it AND we wrote it, for anybody
 * can write a marker. The oldest, should there be two.
 */
export function findOwnComment<C extends CommentLike>(
  comments: readonly C[],
  login: string,
): C | undefined {
  return comments
    .filter((comment) => comment.user?.login.toLowerCase() === login.toLowerCase())
    .filter(isMarked)
    .reduce<C | undefined>(
      (oldest, comment) => (oldest && oldest.id < comment.id ? oldest : comment),
      undefined,
    )
}
