import { HeroImagesError } from '../../errors.ts'
import { dateOfPost } from '../../pipeline/archive/post-date.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { defaultBrandPath, readPaths } from '../../pipeline/find/settings-of-repo.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import type { Post } from '../../posts/post.ts'
import type { Snapshot } from '../../repo/files.ts'
import { lacksHero } from '../../report/skipped-post.ts'
import type { SiteIdentity } from '../../sites/contract/site.ts'
import { isWorkflowPath, readWorkflow } from '../../workflow/read.ts'
import { ownersFiles, ownsGithub } from './settings-text.ts'
import { colourFiles, coloursIn, type SiteColours } from './site-colours.ts'

/** What a repo is like before anything of ours is in it. */
export interface FoundBlog {
  readonly outcome: Outcome
  readonly identity: SiteIdentity
  readonly posts: number
  /** How many of them have no hero image and are to have one. */
  readonly lacking: number
  /** The one that came out last, and its hero image, for people. */
  readonly newest?: { readonly post: Post; readonly hero?: string }
  readonly colours: SiteColours
  readonly ownedGithub: boolean
  /** Workflows that run this action. */
  readonly workflows: readonly string[]
  readonly hasBrand: boolean
}

/**
 * Looks at a repo, and writes nothing.
 * @throws SettingsError where no site is known, or its settings file is wrong
 */
export async function lookAt(job: Job, context: RunContext): Promise<FoundBlog> {
  const { repo } = context
  const outcome = await illustrate(job, { ...context, log: { info: () => {} } })
  const { state, plan, skipped } = outcome
  const { head, site } = state
  const posts = await publishedPosts(outcome, context)
  const [newest] = posts.toSorted((a, b) => timeOf(b) - timeOf(a) || (a.path < b.path ? 1 : -1))
  const hero = newest && site.heroOf(newest)
  const read = async (paths: readonly string[]) => textsOf(await readPaths(repo, head, paths))
  const owners = await read(ownersFiles.filter((path) => head.files.has(path)).slice(0, 1))
  return {
    outcome,
    identity: await identityOf(outcome, context),
    posts: posts.length,
    lacking: plan.draw.filter(({ follows }) => !follows).length + skipped.filter(lacksHero).length,
    ...(newest && { newest: { post: newest, ...(hero === undefined ? {} : { hero }) } }),
    colours: coloursIn(await read(colourFiles(head.files.values()))),
    ownedGithub: [...owners.values()].some(ownsGithub),
    workflows: await workflowsIn(head, context),
    hasBrand: state.settings.brand !== undefined || head.files.has(defaultBrandPath),
  }
}

const timeOf = (post: Post): number => dateOfPost(post)?.getTime() ?? Number.NEGATIVE_INFINITY

/** Articles that the site shows now; what cannot be read, a plan tells. */
async function publishedPosts(
  { state: { head, site } }: Outcome,
  { repo, now }: RunContext,
): Promise<readonly Post[]> {
  const files = [...head.files.values()].filter(({ path }) => site.isPost(path))
  const at = now()
  return [...(await repo.read(files))].flatMap(([path, bytes]) => {
    try {
      const post = site.read(path, bytes)
      const isShown = site.noArticle(post) === undefined && site.unpublished(post, at) === undefined
      return isShown ? [post] : []
    } catch (error) {
      if (!(error instanceof HeroImagesError)) throw error
      return []
    }
  })
}

/** What a start page by hand says of itself counts where there is no config. */
async function identityOf(
  { state: { head, site } }: Outcome,
  { repo }: RunContext,
): Promise<SiteIdentity> {
  const path = [site.root, 'index.html'].filter(Boolean).join('/')
  const bytes = (await readPaths(repo, head, [path])).get(path)
  if (bytes === undefined || site.identity.description !== undefined) return site.identity
  const { title, meta } = site.read(path, bytes)
  const { description, 'og:site_name': name = title } = meta
  return {
    ...(isSaid(name) && !ofAnyPage.test(name) ? { title: name } : {}),
    ...(isSaid(description) ? { description } : {}),
    ...site.identity,
  }
}

const isSaid = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What start pages are called that say nothing of their site. */
const ofAnyPage = /^(?:home|index|start|welcome|blog)(?:\s*page)?$/i

async function workflowsIn(head: Snapshot, { repo }: RunContext): Promise<readonly string[]> {
  const paths = [...head.files.keys()].filter(isWorkflowPath)
  return [...textsOf(await readPaths(repo, head, paths))]
    .filter(([path, text]) => (readWorkflow(path, text)?.steps.length ?? 0) > 0)
    .map(([path]) => path)
}

const textsOf = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> =>
  new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
