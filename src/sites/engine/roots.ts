import picomatch from 'picomatch'
import type { Definition } from '../contract/definition.ts'
import { folderOf } from '../contract/folder.ts'
import type { RepoFiles } from '../contract/site.ts'

/** Folders that hold sites which are not this repo's own: samples, test data, things fetched. */
const foreign =
  /^(?:node_modules|vendor|themes|exampleSite|__?fixtures__?|fixtures?|__tests__|tests?|e2e|examples?|templates?|dist|\..+)$/

/** A folder that may be the root of a site by this definition. */
export interface SiteCandidate {
  readonly definition: Definition
  readonly root: string
}

/**
 * The folders where files of the tree mark a site, top folders first. Sites in folders of samples
 * and test data count only where there are no others.
 */
export function candidatesIn(
  files: RepoFiles,
  definitions: readonly Definition[],
): readonly SiteCandidate[] {
  const isMark = markNamesOf(definitions)
  const named = [...files.paths].filter((path) => isMark(path.slice(path.lastIndexOf('/') + 1)))
  const found = definitions.flatMap((definition) =>
    rootsOf(named, definition)
      .filter((root) => definition.plausible?.(folderOf(files, root)) !== false)
      .map((root) => ({ definition, root })),
  )
  const ownSites = found.filter(({ root }) => !root.split('/').some((name) => foreign.test(name)))
  return [...(ownSites.length > 0 ? ownSites : found)].sort((a, b) => depth(a.root) - depth(b.root))
}

const depth = (root: string) => (root === '' ? 0 : root.split('/').length)

/** Whether a name is that of some mark: asked of all files of a repo, of which nearly none is. */
function markNamesOf(definitions: readonly Definition[]): (name: string) => boolean {
  const names = new Set(definitions.flatMap(({ marks }) => marks.map(lastStep)))
  const sources = [...names].map((name) => picomatch.makeRe(name, { dot: true }).source)
  const any = new RegExp(sources.join('|'))
  return (name) => any.test(name)
}

/** Where a slash is inside of braces, it may be any name. */
function lastStep(mark: string): string {
  const last = mark.slice(mark.lastIndexOf('/') + 1)
  return last.split('{').length === last.split('}').length ? last : '*'
}

function rootsOf(paths: readonly string[], { marks }: Definition): readonly string[] {
  const patterns = marks
    .map((mark) => ({
      matches: picomatch(`{,**/}${mark}`, { dot: true }),
      steps: mark.split('/').length,
    }))
    // The longest says most: config/_default/hugo.toml is no site in config/_default.
    .sort((a, b) => b.steps - a.steps)
  const roots = new Set<string>()
  for (const path of paths) {
    const mark = patterns.find(({ matches }) => matches(path))
    if (mark) roots.add(path.split('/').slice(0, -mark.steps).join('/'))
  }
  return [...roots]
}
