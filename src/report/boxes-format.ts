/** A task box of the comment: what ticking it asks for, and of which picture. */
export interface TaskBox {
  readonly act: 'approve' | 'redraw' | 'use'
  /** Short for the post: `postMark`. */
  readonly post: string
  /** Begin of the picture's sha256, so that a tick is about the picture that was seen. */
  readonly picture: string
}

/** A box that a person ticked, or whose tick they took away. */
export interface Tick extends TaskBox {
  readonly ticked: boolean
}

const hidden = /<!-- hero:(approve|redraw|use) ([0-9a-f]{16}) ([0-9a-f]{16}) -->/
const line = new RegExp(`^ {0,3}[-*+] \\[([ xX])\\].*${hidden.source}[ \\t]*$`)

/** The box as a line of a task list. `label` is Markdown of ours. */
export const writeBox = ({ act, post, picture }: TaskBox, label: string, ticked = false): string =>
  `- [${ticked ? 'x' : ' '}] ${label} <!-- hero:${act} ${post} ${picture} -->`

/** Characters of a comment at most, on GitHub. */
const longestComment = 65_536

/** The boxes of a comment's text, by what they ask for. One that stands there twice is not read. */
function boxesIn(body: string): ReadonlyMap<string, Tick> {
  const found = new Map<string, Tick | undefined>()
  for (const text of body.slice(0, longestComment).split(/\r?\n/)) {
    const [, mark, act, post, picture] = line.exec(text) ?? []
    if (mark === undefined) continue
    const key = `${act} ${post} ${picture}`
    const box = { act: act as TaskBox['act'], post: post!, picture: picture!, ticked: mark !== ' ' }
    found.set(key, found.has(key) ? undefined : box)
  }
  return new Map([...found].flatMap(([key, box]) => (box ? [[key, box] as const] : [])))
}

/** Begin of the hash of the picture that a comment shows for a post, by the post's mark. */
export const shownIn = (body: string): ReadonlyMap<string, string> =>
  new Map(
    [...boxesIn(body).values()]
      .filter(({ act }) => act === 'approve')
      .map(({ post, picture }) => [post, picture]),
  )

/** Begins of the hashes of the candidates that a comment shows for a post, by the post's mark. */
export function candidatesIn(body: string): ReadonlyMap<string, readonly string[]> {
  const uses = [...boxesIn(body).values()].filter(({ act }) => act === 'use')
  const posts = Map.groupBy(uses, ({ post }) => post)
  return new Map([...posts].map(([post, all]) => [post, all.map(({ picture }) => picture)]))
}

/** Which boxes an edit of the comment ticked, or unticked; the rest of the text does not matter. */
export function ticksBetween(before: string, after: string): readonly Tick[] {
  const was = boxesIn(before)
  return [...boxesIn(after)].flatMap(([key, box]) => {
    const old = was.get(key)
    return old !== undefined && old.ticked !== box.ticked ? [box] : []
  })
}
