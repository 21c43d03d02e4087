import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import type { Observation } from '../contract/learned.ts'
import { cluesIn, isSocialIn, namesPicture } from '../learn/clues.ts'
import { pageClues } from '../learn/page-habits.ts'
import { namesOf } from '../reading/name-pattern.ts'
import { socialKeysOf, withinKeys } from '../reading/own-keys.ts'
import type { PartFiles } from './part-files.ts'
import type { SiteContext } from './site-context.ts'

/** What a post tells of the ways of this repo. */
export function observe(
  post: Post,
  conventions: Conventions,
  context: SiteContext,
  { namedAfter, fileOf }: Pick<PartFiles, 'namedAfter' | 'fileOf'>,
  isUnmade: boolean,
): Observation {
  const names = namesOf(post.path, namedAfter(post.path).below, conventions.unnumbered)
  const find = (value: string) => fileOf(value, post) ?? context.lookAround(context.root, value)
  const tag = conventions.head && conventions.heroIn?.(post)
  const inHead = tag && { key: '', listed: false, social: true, value: tag.value }
  const file = inHead && find(inHead.value)
  const isOwn = withinKeys(socialKeysOf(context.settings))
  const clues = cluesIn(post, find, (key) => isSocialIn(conventions.keys, key)).filter(
    ({ key }) => !isOwn(key),
  )
  const ofPage = post.syntax === 'html' ? pageClues(post, find) : undefined
  return {
    post,
    names,
    clues: [...clues, ...(inHead && file ? [{ ...inHead, file }] : [])],
    ...ofPage,
    isUnmade,
    namesakes: namesPicture(post) ? [] : context.namesakes(post, names),
  }
}
