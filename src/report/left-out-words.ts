import { count } from './facts.ts'
import type { LeftOutFile, LeftOutFiles } from './left-out.ts'

/** What the sentence is made of. */
export interface LeftOutFacts {
  /** Those that somebody may have meant as posts. */
  readonly files: readonly LeftOutFile[]
  /** Any other file of the repo is a post. */
  readonly hasPosts: boolean
  /** Name of the site; `isKnown` where a generator was recognised. */
  readonly site: { readonly name: string; readonly isKnown: boolean }
  /** Globs that posts were looked for by. */
  readonly looksIn: readonly string[]
  /** Globs that take the posts of the repo and these files. */
  readonly posts: readonly string[]
  /** Path of the settings file. */
  readonly settings: string
}

/** So many files and folders are named in a sentence. */
const mostNamed = 3
const mostFolders = 6

/** Files left out, where they were not looked for, and the setting that takes them: in words. */
export function leftOutInWords(facts: LeftOutFacts): string {
  const { files, hasPosts, site, settings } = facts
  const named = listOf(files.map(({ file, reason }) => `\`${file}\` (${reason})`))
  const setting =
    facts.posts.length === 0
      ? '`posts`'
      : `\`posts: [${facts.posts.map((glob) => `'${glob.replaceAll("'", "''")}'`).join(', ')}]\``
  const unknown = site.isKnown
    ? ''
    : ', and with `site` or `fields` how they name pictures: no site generator was recognised'
  const folders = `Posts are looked for in ${foldersOf(facts.looksIn)}.`
  return hasPosts
    ? `Left out, as no posts of the ${site.name} site: ${named}. ${folders} If these are posts, say so in \`${settings}\`: ${setting}${unknown}.`
    : `No file of this repo is a post of the ${site.name} site. ${folders} ${files.length === 0 ? '' : `Left out: ${named}. `}Say what the posts are in \`${settings}\`: ${setting}${unknown}.`
}

const listOf = (items: readonly string[]) => {
  const rest = items.length - mostNamed
  return `${items.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${count(rest, 'more file')}` : ''}`
}

// The folder of a glob, without what stands for any folders.
function foldersOf(globs: readonly string[]): string {
  const all = [...new Set(globs.map(folderOf))]
  const rest = all.length - mostFolders
  const more = rest > 0 ? ` and ${count(rest, 'more folder')}` : ''
  return `${all.slice(0, mostFolders).join(', ')}${more}`
}

function folderOf(glob: string): string {
  const folder = glob
    .replace(/(?:^|\/)[^/]*$/, '')
    .replace(/\{,[^{}]*\}\/?/g, '')
    .replace(/(?:^|(?<=\/))\*\*(?:\/|$)/g, '')
    .replace(/\/+$/, '')
  return folder === '' ? 'the whole repo' : `\`${folder}/\``
}

/** Files with one reason: how many, and some of them. */
interface LeftOutGroup {
  readonly reason: string
  readonly count: number
  readonly examples: readonly string[]
}

/** The files by their reasons, most files first. */
export function leftOutGroups({ files }: LeftOutFiles): readonly LeftOutGroup[] {
  return [...Map.groupBy(files, ({ reason }) => reason)]
    .map(([reason, same]) => ({
      reason,
      count: same.length,
      examples: same.slice(0, mostNamed).map(({ file }) => file),
    }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}
