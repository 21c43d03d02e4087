import type { PostFact } from '../../report/report.ts'

/**
 * What is said of several posts, such as that the site's template ignores their images, is said once
 * for all of them; what is said of one post stays with it.
 */
export function shareNotes(posts: readonly PostFact[]): {
  readonly posts: PostFact[]
  readonly shared: readonly string[]
} {
  const allNotes = posts.flatMap(({ notes }) => [...new Set(notes)])
  const shared = new Set(allNotes.filter((note, index) => allNotes.indexOf(note) !== index))
  return {
    posts: posts.map((post) => ({
      ...post,
      notes: post.notes.filter((note) => !shared.has(note)),
    })),
    shared: [...shared],
  }
}
