/**
 * First line of our comment. Nobody sees it; the version lets a later release know an older body.
 * @param name the input `name`: each of several workflows on a pull request has a comment of its own
 */
export const markerOf = (name = ''): string => `<!-- hero-images v1${name && ` ${name}`} -->`

const anyMarker = /^<!-- hero-images v\d+(?: ([a-z0-9-]+))? -->/

/** The part of GitHub's issue comment that tells whose it is. */
export interface CommentLike {
  readonly id: number
  readonly body?: string | null | undefined
  readonly user?: { readonly login: string } | null | undefined
}

/** The name in the marker that opens the comment, empty for none; nothing where no marker of ours opens it. */
export function markedName({ body }: Pick<CommentLike, 'body'>): string | undefined {
  const marker = anyMarker.exec(body ?? '')
  return marker === null ? undefined : (marker[1] ?? '')
}

/**
 * Our own comment among those that our marker opens: we wrote it, for anybody can write a marker. The
 * oldest, should there be two.
 */
export function findOwnComment<C extends CommentLike>(
  marked: readonly C[],
  login: string,
): C | undefined {
  return marked
    .filter((comment) => comment.user?.login.toLowerCase() === login.toLowerCase())
    .reduce<C | undefined>(
      (oldest, comment) => (oldest && oldest.id < comment.id ? oldest : comment),
      undefined,
    )
}
