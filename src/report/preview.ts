import { boxes, redrawAlone } from './boxes.ts'
import { compared, drawnAfter } from './compare.ts'
import { inPair } from './dark-version.ts'
import { details, detailsName } from './details.ts'
import { clean, prose } from './escape.ts'
import { drawnWith, fileFact, pictureCost } from './facts.ts'
import { fold } from './fold.ts'
import { link, pathLink, picture } from './picture.ts'
import type { PostFact } from './report.ts'
import { pictureUrls, type View } from './view.ts'

/** One post in full: title, the picture large enough to judge, one line of facts, boxes, a fold. */
export function preview(view: View, post: PostFact): readonly string[] {
  const alt = post.alt || titleOf(post)
  const both = sideBySide(view, post, alt)
  const more = [...socialImage(view, post), ...details(view, post)]
  const social = pictureUrls(view, post.social)
    ? [post.moreSocial ? 'social images' : 'social image']
    : []
  return [
    `### ${numbered(post, prose(titleOf(post)))}`,
    ...(both.length > 0 ? both : picture(view, post.hero, 640, alt)),
    ...notes(post),
    // Between notes and boxes, which would be one list otherwise.
    facts(view, post),
    ...boxes(view, post),
    ...(more.length > 0 ? [fold(detailsName(post, social), more)] : []),
  ]
}

/** The same without the picture, as one fold: belongs to a contact sheet. */
export function foldedPost(view: View, post: PostFact): string {
  return fold(numbered(post, titleOf(post)), [
    ...notes(post),
    facts(view, post),
    ...redrawAlone(view, post),
    ...sideBySide(view, post, post.alt || titleOf(post)),
    ...details(view, post),
  ])
}

/** The hero beside the one before it, or beside its dark version; nothing where it has neither. */
function sideBySide(view: View, post: PostFact, alt: string): readonly string[] {
  const compare = compared(view, post, alt)
  return compare.length > 0 ? compare : inPair(view, post, alt)
}

/** The number that people may call the post by, before its name. */
export const numbered = (
  { thread, choice }: Pick<PostFact, 'thread' | 'choice'>,
  name: string,
): string => {
  const { number } = thread ?? choice ?? {}
  return number === undefined ? name : `${number} · ${name}`
}

/** The post's title as plain text of one line, not yet escaped; its path where it has none. */
export function titleOf({ title, post }: PostFact): string {
  return clean(title, 200) || clean(post, 200)
}

function facts(view: View, post: PostFact): string {
  const social = pictureUrls(view, post.social)?.page
  const { round = 1, spent, approval } = post.thread ?? {}
  return [
    pathLink(view, post.post),
    ...(post.hero ? [`hero ${fileFact(post.hero)}`] : []),
    ...(post.dark
      ? [link(`dark version ${fileFact(post.dark)}`, pictureUrls(view, post.dark)?.page)]
      : []),
    ...(post.social ? [link(`social ${fileFact(post.social)}`, social)] : []),
    ...(post.moreSocial ?? []).map((file) => link(fileFact(file), pictureUrls(view, file)?.page)),
    drawnWith(post),
    pictureCost(post.cost),
    ...(round > 1 ? [`round ${round}, ${pictureCost(spent)} so far`] : []),
    ...(approval && !view.boxes ? [`approved by ${prose(approval.login, 60)}`] : []),
  ].join(' · ')
}

function notes(post: PostFact): readonly string[] {
  const notes = [...drawnAfter(post), ...post.notes]
  return notes.length > 0 ? [notes.map((note) => `- ${prose(note)}`).join('\n')] : []
}

function socialImage(view: View, post: PostFact): readonly string[] {
  const title = titleOf(post)
  const more = (post.moreSocial ?? []).flatMap((file) =>
    picture(view, file, 240, `Social image of ${title}, ${fileFact(file)}`),
  )
  return [
    ...picture(view, post.social, 400, `Social image of ${title}`),
    // Side by side.
    ...(more.length > 0 ? [more.join(' ')] : []),
  ]
}
