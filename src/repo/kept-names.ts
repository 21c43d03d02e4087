import { createHash } from 'node:crypto'

/** Whose things are kept: those of a pull request, or of a branch. */
export interface KeptFor {
  readonly pullRequest?: number
  readonly branch: string
  /** The input `name`: several workflows on one pull request keep apart what is theirs. */
  readonly name?: string
  /** Which of the processes that draw for a branch at once, from 1: each writes a ref of its own. */
  readonly shard?: number
}

/**
 * A name that ends in whose it is: `main@docs`. `@` is in no input `name`, and git lets it stand in the
 * name of a ref (https://git-scm.com/docs/git-check-ref-format).
 */
export const withOwner = (text: string, name: string | undefined): string =>
  name ? `${text}@${name}` : text

/**
 * Name of the ref store with drawings, candidates and approvals: `pr-7`, `pr-7@docs`. A pull request's
 * goes some time after that is closed. A branch's name alone may be no ref's.
 */
export const refStoreName = (kept: KeptFor): string => withOwner(placeOf(kept), kept.name)

/** Name of the ref store that says what each shard of a branch is to draw. */
export const shardPlansName = ({ shard: _, ...kept }: KeptFor): string =>
  withOwner(`${placeOf(kept)}-shards`, kept.name)

/** What the names of all ref stores of a branch's shards begin with, of other workflows' too. */
export const shardsBegin = ({ shard: _, ...kept }: KeptFor): string => `${placeOf(kept)}-shard-`

/** Whether a name that begins so is that of a shard of this workflow. */
export const isShardOf = (kept: KeptFor, name: string): boolean =>
  readShard(name.slice(shardsBegin(kept).length)) === (kept.name ?? '')

/** The owner in what is behind the begin; nothing where it is no shard's. */
const readShard = (rest: string): string | undefined => {
  const [whole, owner = ''] = /^[1-9]\d{0,2}(?:@([a-z0-9-]+))?$/.exec(rest) ?? []
  return whole === undefined ? undefined : owner
}

/**
 * Name of the ref store where it is remembered what our comment showed: one of its own, because what is
 * shown names the commit that holds the candidates, and would change with each word remembered there.
 */
export const shownRefName = (kept: KeptFor): string =>
  withOwner(`${placeOf(kept)}-shown`, kept.name)

/**
 * Name of the ref store with contact sheets and the small pictures that they are made of: one of its own,
 * for what shows them names its commit.
 * @param kept the pull request, or the branch from which a pull request of ours brings its pictures
 */
export const sheetsRefName = ({ shard: _, ...kept }: KeptFor): string =>
  withOwner(`${placeOf(kept)}-sheets`, kept.name)

/**
 * Name of the ref from which the author of a fork can pull the pictures: the fork's commits and ours.
 * It is no branch: a branch with files of a stranger would be built by whatever builds branches of this
 * repository, with its secrets, and its workflow files would count as this repository's own.
 */
export const toPullName = (pullRequest: number, name: string | undefined): string =>
  withOwner(`pr-${pullRequest}-to-pull`, name)

/** What the name of a pull request's ref says. */
export interface KeptName {
  readonly pullRequest: number
  readonly kind: 'drawings' | 'shown' | 'sheets' | 'to-pull'
  /** Empty for the workflow without one. */
  readonly name: string
}

/** Nothing for the refs of branches, and for the account. */
export function readKeptName(ref: string): KeptName | undefined {
  const [, number, kind = 'drawings', name = ''] =
    /^pr-(\d{1,15})(?:-(shown|sheets|to-pull))?(?:@([a-z0-9-]+))?$/.exec(ref) ?? []
  if (number === undefined) return undefined
  return { pullRequest: Number(number), kind: kind as KeptName['kind'], name }
}

function placeOf({ pullRequest, branch, shard }: KeptFor): string {
  if (pullRequest !== undefined) return `pr-${pullRequest}`
  const words = branch.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const hash = createHash('sha256').update(branch).digest('hex').slice(0, 8)
  const name = ['branch', ...words.join('-').slice(0, 40).split('-'), hash]
    .filter(Boolean)
    .join('-')
  return shard === undefined ? name : `${name}-shard-${shard}`
}
