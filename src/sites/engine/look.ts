import type { Heard } from '../contract/folder.ts'
import type { RepoFiles, SiteSettings } from '../contract/site.ts'

/** Files that the texts of others lead to: each is a request of its own by the API. */
const mostFurther = 6
/** Imports of imports of imports. */
const mostRounds = 3

/** What was found, and what is to be said of it. */
export interface Look<T> {
  readonly found: T
  readonly notes: readonly string[]
}

/**
 * Looks at texts, and once more with the files that they turn out to import, as far as the repo has them
 * and they are few.
 * @param look pure: it tells all anew each time
 */
export async function lookInto<T>(
  files: RepoFiles,
  first: ReadonlyMap<string, string>,
  settings: SiteSettings,
  look: (texts: ReadonlyMap<string, string>, heard: Heard) => T,
): Promise<Look<T>> {
  const texts = new Map(first)
  const asked = new Set<string>()
  for (let round = 0; ; round++) {
    const heard: Heard = { wanted: new Set(), notes: new Map() }
    const found = look(texts, heard)
    const next = [...heard.wanted]
      .filter((path) => files.paths.has(path) && !texts.has(path) && !asked.has(path))
      .slice(0, mostFurther - asked.size)
    if (next.length === 0 || round === mostRounds) {
      const notes = [...heard.notes].filter(([, settledBy]) => !isSaid(settings, settledBy))
      return { found, notes: notes.map(([sentence]) => sentence) }
    }
    for (const path of next) asked.add(path)
    for (const [path, text] of await files.read(next)) texts.set(path, text)
  }
}

const isSaid = (settings: SiteSettings, setting: 'imageUrl' | 'posts' | undefined) =>
  setting === 'posts'
    ? settings.posts.length > 0
    : setting !== undefined && settings.imageUrl !== undefined
