import type { Thread } from '../report/thread.ts'
import { wasSeen } from './changed.ts'
import type { CommentContext, Decision } from './decision.ts'
import { pictureName } from './named.ts'
import { isPolite, tokenAt } from './names.ts'
import type { Request } from './request.ts'
import { namesOf, ours, pictureOf, type SaidContext, type SaidPost, saidContext } from './said.ts'
import { instructionOf, type Targets, targetsOf } from './targets.ts'
import { wordsOfUse } from './use.ts'

const nothing: Decision = { approve: [], takeBack: [], steps: [], why: [] }

/** What follows from each of some requests. */
export function byWords(
  requests: readonly Request[],
  timestamp: string | undefined,
  context: CommentContext,
): readonly Decision[] {
  const said = saidContext(context, timestamp)
  return requests.map((request) => byRequest(request, said))
}

function byRequest(request: Request, context: SaidContext): Decision {
  const { posts, speaks } = context
  const pictures = posts.filter(({ thread }) => thread)
  const bare = posts.filter(({ thread, isElsewhere }) => !thread && !isElsewhere)
  const named = (names: string, all?: readonly SaidPost[]) =>
    ours(targetsOf(names, posts, all), context)
  switch (request.act) {
    case 'approve':
      return approving(named(request.names, pictures), context)
    case 'redraw':
      return redrawing(request.text, context)
    case 'undo':
      return undoing(named(request.names, pictures.filter(isRedrawn)), context)
    case 'use': {
      const { use, why } = wordsOfUse(request.text, posts, context)
      return { ...nothing, steps: use.length > 0 ? [{ act: 'use', use }] : [], why }
    }
    case 'draw':
      return drawing(named(request.names, bare))
    case 'skip':
      return skipping(named(request.names, bare), context)
    case 'why':
      return asking(named(request.names), context)
    case 'unknown':
      return speaks ? { ...nothing, steps: [{ act: 'help' }], why: [request.why] } : nothing
    case 'help':
      return speaks ? { ...nothing, steps: [{ act: 'help' }] } : nothing
    default:
      return { ...nothing, steps: [{ act: request.act }] }
  }
}

function approving(targets: Targets<SaidPost>, context: SaidContext): Decision {
  const { threads, choices, posts } = context
  if (threads.length === 0 && (!targets.isNamed || choices.length === 0))
    return saying('There is no picture to approve.', targets, context)
  const shown = posts.filter(({ thread }) => thread && isShown(thread, context))
  const why: string[] = [...targets.why]
  const approve = new Set<Thread>()
  for (const post of targets.isNamed ? targets.posts : shown) {
    const found = pictureOf(post, context)
    if ('why' in found) why.push(found.why)
    else approve.add(found.thread)
  }
  return { ...nothing, approve: [...approve], why }
}

/** What is said where there is nothing of ours, unless another comment shows what may be meant. */
const saying = (
  why: string,
  { isNamed, why: unclear }: Targets<SaidPost>,
  { posts, speaks }: SaidContext,
): Decision => {
  const isTheirs = posts.some(({ isPictured }) => isPictured)
  if (isTheirs) return { ...nothing, why: isNamed ? unclear : [] }
  return speaks ? { ...nothing, why: [why] } : nothing
}

/** The comment showed a picture of that post, this one or another. */
const isShown = (thread: Thread, { seen, timestamp }: SaidContext): boolean =>
  !seen.isThen || seen.pictures.has(thread.mark) || wasSeen(thread, seen, timestamp)

function redrawing(text: string, context: SaidContext): Decision {
  const { posts, speaks } = context
  const strange = strangePost(text, context)
  const pictures = posts.filter(
    ({ thread, choice, isPictured, isDrawable }) => thread ?? choice ?? isPictured ?? isDrawable,
  )
  const meant = strange ? { why: notHere(strange) } : instructionOf(text, pictures, posts)
  if ('why' in meant) return speaks ? { ...nothing, why: [meant.why] } : nothing
  const ours = meant.posts.filter(({ isElsewhere }) => !isElsewhere)
  if (context.setsCards && saysMore(meant.words) && ours.length > 0)
    return { ...nothing, why: [wordless(ours)] }
  const instruction = context.setsCards ? '' : meant.words
  const found = ours.map((post) =>
    post.isDrawable ? { post: post.post } : drawnPost(pictureOf(post, context)),
  )
  const why = found.flatMap((one) => ('why' in one ? [one.why] : []))
  const again = found.flatMap((one) => ('post' in one ? [one.post] : []))
  const steps = again.length > 0 ? [{ act: 'redraw' as const, posts: again, instruction }] : []
  return { ...nothing, steps, why }
}

/** Kind words alone ask for no change. */
const saysMore = (words: string): boolean =>
  words.split(/\s+/).some((word) => word !== '' && !isPolite(word))

const drawnPost = (found: ReturnType<typeof pictureOf>) =>
  'why' in found ? found : { post: found.thread.post }

/** The path that a sentence begins with, where it is that of a post which this pull request does not bring. */
function strangePost(text: string, { posts, hasPost }: SaidContext): string | undefined {
  const token = tokenAt(text, 0)
  if (token?.kind !== 'word' && token?.kind !== 'quoted') return undefined
  const path = token.text.replace(/^\.?\//, '')
  return hasPost?.(path) && posts.every(({ post }) => post !== path) ? path : undefined
}

const notHere = (path: string): string =>
  `\`${path}\` is a post that this pull request neither brings nor changes, and its picture is not here to be drawn again. To have that done, run the workflow by hand with \`command: regenerate\` and \`posts: ${path}\`.`

/** Why words change nothing where cards are set, and what does. */
const wordless = (posts: readonly SaidPost[]): string =>
  `${posts.length === 1 ? pictureName(posts[0]!) : `Pictures ${namesOf(posts)}`} cannot be changed by words: title cards are set here, which no model draws. A card follows the title and first tag of its post, and \`card\` in the settings file (colours, layout, logo, font). With an \`api-key\`, and without \`generator: card\`, a model draws by words.`

function undoing(targets: Targets<SaidPost>, context: SaidContext): Decision {
  const changedOnes = context.posts.filter(isRedrawn)
  const theirs = context.posts.filter(({ isPictured }) => isPictured)
  const meant = [...changedOnes, ...theirs]
  const why: string[] = [...targets.why]
  if (!targets.isNamed && meant.length !== 1 && context.speaks)
    why.push(
      meant.length === 0
        ? 'No picture took the place of another one here: there is nothing to undo.'
        : `More than one picture may be meant: name the one to take back. ${namesOf(meant)}`,
    )
  const unnamed = meant.length === 1 ? changedOnes : []
  const wanted = targets.isNamed ? targets.posts : unnamed
  const undone: string[] = []
  for (const post of wanted) {
    const found = pictureOf(post, context)
    if ('why' in found) why.push(found.why)
    else if (found.thread.before === undefined)
      why.push(
        `${pictureName(post)} is the first one of its post: no picture of ours was there before.`,
      )
    else undone.push(found.thread.post)
  }
  return { ...nothing, steps: undone.length > 0 ? [{ act: 'undo', posts: undone }] : [], why }
}

const isRedrawn = ({ thread }: SaidPost): boolean => thread?.before !== undefined

function drawing(targets: Targets<SaidPost>): Decision {
  if (!targets.isNamed) return { ...nothing, steps: [{ act: 'draw', posts: [] }] }
  const there = targets.posts.filter(({ thread }) => thread)
  const missing = targets.posts.filter(({ thread }) => !thread).map(({ post }) => post)
  return {
    ...nothing,
    steps: missing.length > 0 ? [{ act: 'draw', posts: missing }] : [],
    why: [
      ...targets.why,
      ...there.map(
        (post) =>
          `${pictureName(post)} is there: \`/hero redraw ${post.number ?? post.post}\` draws it anew.`,
      ),
    ],
  }
}

/** What is on the branch already is not taken away: that would be an edit of what people wrote since. */
function skipping(targets: Targets<SaidPost>, { speaks }: SaidContext): Decision {
  if (!targets.isNamed)
    return speaks
      ? { ...nothing, steps: [{ act: 'help' }], why: ['`/hero skip` names no post.'] }
      : nothing
  const there = targets.posts.filter(({ thread }) => thread)
  const skip = targets.posts.filter(({ thread }) => !thread).map(({ post }) => post)
  return {
    ...nothing,
    steps: skip.length > 0 ? [{ act: 'skip', posts: skip }] : [],
    why: [
      ...targets.why,
      ...there.map(
        (post) =>
          `${pictureName(post)} is on the branch already. Revert the commit that brought it, or take its lines out of the post: nothing is drawn for it then.`,
      ),
    ],
  }
}

function asking(targets: Targets<SaidPost>, { threads, speaks }: SaidContext): Decision {
  const posts = targets.isNamed ? targets.posts : threads.length === 1 ? threads : []
  const isUnclear = !targets.isNamed && posts.length === 0 && speaks
  const unnamed = isUnclear ? ['`/hero why` names no post.'] : []
  return {
    ...nothing,
    steps: posts.length > 0 ? [{ act: 'why', posts: posts.map(({ post }) => post) }] : [],
    why: [...targets.why, ...unnamed],
  }
}
