import { isHtmlPath, isTemplatePath } from '../../posts/kinds.ts'
import { matcher } from '../../posts/matcher.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { LeftOutFile, LeftOutFiles } from '../../report/left-out.ts'
import { leftOutInWords } from '../../report/left-out-words.ts'
import type { Skipped } from '../../report/skipped-post.ts'
import { isPaperOfRepo } from '../../sites/reading/left-out.ts'
import type { RunContext } from '../context.ts'
import type { Job } from '../job.ts'
import { globsFor } from './globs-for.ts'
import type { RepoState } from './repo-state.ts'

/** Pages in HTML that are read for front matter: by the API each is a request. */
const mostRead = 20
/** Where HTML is no page but a part of many. */
const ofTemplates =
  /(?:^|\/)(?:_[^/]*|layouts?|includes?|partials?|templates?|themes?|static|public|assets|dist|node_modules|vendor)\//i

/**
 * The files that no site of the repo claims as posts though they could be some, and those that were read
 * and are no articles. Of a pull request: those that it adds.
 * @param noArticles posts that were read
 * @throws what the repo throws
 */
export async function findLeftOut(
  noArticles: readonly Skipped[],
  job: Pick<Job, 'posts'>,
  state: Pick<RepoState, 'head' | 'base' | 'site'>,
  { repo, inputs }: Pick<RunContext, 'repo' | 'inputs'>,
): Promise<LeftOutFiles> {
  const { head, base, site } = state
  const named = job.posts.length === 0 ? () => true : matcher(job.posts, head.files)
  const plain = [...head.files.values()].filter(
    ({ path, mode }) => mode.startsWith('100') && !isTemplatePath(path),
  )
  const posts = plain.filter(({ path }) => site.isPost(path)).map(({ path }) => path)
  const unclaimed = plain
    .filter(({ path }) => base?.files.has(path) !== true && named(path))
    .flatMap((entry) => {
      const none = site.whyNoPost(entry.path)
      return none === undefined ? [] : [{ entry, file: entry.path, ...none }]
    })
  const pages = site.name.includes('html') ? undefined : await withFrontMatter(unclaimed, repo)
  const files = [
    ...unclaimed
      .filter(({ file }) => pages === undefined || !isHtmlPath(file) || pages.has(file))
      .map(({ file, reason }) => ({ file, reason })),
    ...noArticles.map(({ post, reason }) => ({ file: post, reason })),
  ].sort((a, b) => (a.file < b.file ? -1 : 1))
  const meant = files.filter(({ file }) => !isPaperOfRepo(file))
  const isNew = base !== undefined && meant.length > 0
  if (posts.length > noArticles.length && !isNew) return { files }
  // Only their own path says that these are meant.
  const alone = new Set([
    ...unclaimed.filter(({ kind }) => kind === 'excluded').map(({ file }) => file),
    ...noArticles.map(({ post }) => post),
  ])
  return { files, sentence: sentenceOn(meant, { posts, alone }, state, inputs.config) }
}

function sentenceOn(
  files: readonly LeftOutFile[],
  { posts, alone }: { readonly posts: readonly string[]; readonly alone: ReadonlySet<string> },
  { site }: Pick<RepoState, 'site'>,
  settings: string,
): string {
  return leftOutInWords({
    files,
    hasPosts: posts.length > 0,
    site: { name: site.name, isKnown: !/^(?:html|generic)$/.test(site.name) },
    looksIn: site.looksIn,
    posts: globsFor(
      posts,
      files.map(({ file }) => ({ path: file, isAlone: alone.has(file) })),
    ),
    settings,
  })
}

/** The pages in HTML among these that open with front matter, as far as they are few enough to read. */
async function withFrontMatter(
  files: readonly { readonly entry: FileEntry }[],
  repo: Pick<RunContext['repo'], 'read'>,
): Promise<ReadonlySet<string>> {
  const pages = files
    .map(({ entry }) => entry)
    .filter(({ path }) => isHtmlPath(path) && !ofTemplates.test(path))
    .slice(0, mostRead)
  if (pages.length === 0) return new Set()
  const texts = await repo.read(pages)
  const opens = (bytes: Uint8Array) =>
    /^\s*(?:---|\+\+\+)\s*$/m.test(new TextDecoder().decode(bytes.subarray(0, 200)).split('<')[0]!)
  return new Set([...texts].filter(([, bytes]) => opens(bytes)).map(([path]) => path))
}
