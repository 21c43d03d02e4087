import { post, postPath } from '../e2e/blog.ts'
import type { PlayedPost } from './schedule.ts'

/** The text of a post as the pull request brings it. */
export function textOf({ title, state }: PlayedPost): string {
  if (state === 'broken') return `---\ntitle: Broken: ${title}\n---\nWords.\n`
  return post(title, state === 'hero' ? 'heroImage: ../../assets/first.png\n' : '')
}

export const filesOf = (posts: readonly PlayedPost[]): Record<string, string> =>
  Object.fromEntries(posts.map((one) => [postPath(one.slug), textOf(one)]))

/** Where the hero is that a post names, from the top of the repo. */
export function heroOf(path: string, text: string): string | undefined {
  const named = /^heroImage: (.+)$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2')
  return named === undefined ? undefined : new URL(named, `file:///${path}`).pathname.slice(1)
}

/** Whether a text is another with nothing but our keys added to its front matter. */
export function isGrownFrom(text: string, before: string): boolean {
  const left = before.split('\n')
  for (const line of text.split('\n')) {
    if (line === left[0]) left.shift()
    else if (!/^(heroImage|heroImageAlt|socialImage): /.test(line)) return false
  }
  return left.length === 0
}
