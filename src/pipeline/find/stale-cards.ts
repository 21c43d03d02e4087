import type { Record } from '../../ledger/record.ts'
import { skipPath } from '../../ledger/skip.ts'
import type { Post } from '../../posts/post.ts'
import type { Site } from '../../sites/contract/site.ts'
import { cardMark } from './card-text.ts'
import { isOursAlone } from './ours-alone.ts'
import type { RepoState } from './repo-state.ts'
import { rulesFor } from './rule-for.ts'
import type { Follow, Wanted } from './wanted.ts'

/** A card of ours whose post, or whose look, is another one by now. */
export interface StaleCard extends Wanted {
  readonly record: Record
  readonly follows: Follow
  /** Short for what it would show now. */
  readonly mark: string
}

/**
 * The cards that no longer show what their posts say, or how cards look by now. Nothing is set in type to
 * find out. Of a card from before its record told what it shows, the title alone is compared. What people
 * made, changed or do not want is left out. Pure.
 */
export function staleCards(
  posts: readonly Post[],
  records: ReadonlyMap<string, Record>,
  state: Pick<RepoState, 'head' | 'site' | 'settings' | 'look' | 'isNamedByRepo'>,
): readonly StaleCard[] {
  const { head, site, settings } = state
  const ruleOf = rulesFor(settings.rules ?? [])
  return posts.flatMap((post) => {
    const record = records.get(post.path)
    if (record?.generator !== 'card' || !isOursAlone(record, post, site, head)) return []
    const rule = ruleOf(post.path)
    if (rule.skip || head.files.has(skipPath(post.path))) return []
    const mark = cardMark(post, rule, state)
    const isSame = record.card === undefined ? record.title === post.title : record.card === mark
    const present = head.files.get(record.files.hero.path)
    if (isSame || present === undefined) return []
    return [{ post, record, present, mark, follows: followOf(post, record, site) }]
  })
}

/** An alternative text that is not the one we wrote is a person's. */
function followOf(post: Post, record: Record, site: Site): Follow {
  const alt = site.altOf(post)
  const isTheirs = alt !== undefined && (record.ownAlt === true || alt !== record.alt)
  return {
    altBefore: record.alt,
    ...(isTheirs && { ownAlt: alt }),
    note:
      record.title === post.title
        ? 'Set anew, because cards look otherwise by now.'
        : `Set anew, because the title was “${record.title}” before.`,
  }
}
