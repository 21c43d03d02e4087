import { readFileSync } from 'node:fs'
import type { Content, TestRepo } from '../helpers/github.ts'
import { startGitHub } from '../helpers/github.ts'
import type { RunnerEvent, RunnerJob } from '../helpers/runner.ts'
import { runJob } from '../helpers/runner.ts'

/** A blog on the emulated GitHub with an open pull request, and the action run on it. */

const example = (path: string) =>
  readFileSync(new URL(`../../examples/blog/${path}`, import.meta.url), 'utf8')

export const astroBlog = {
  'astro.config.mjs': example('astro.config.mjs'),
  'package.json': example('package.json'),
  'src/content.config.ts': example('src/content.config.ts'),
  'src/content/blog/first.md': post('First', 'heroImage: ../../assets/first.png\n'),
  'src/assets/first.png': Buffer.from('not looked at'),
}

/** Lines of a settings file: what a run does is the same with small pictures, and far quicker. */
export const smallPictures = 'size: 192x108\nsocial: { size: 128x72 }\n'

/** The blog of tests that are not about sizes or about what is read of a repo. */
export const smallBlog = { ...astroBlog, '.github/hero-images.yml': smallPictures }

/** A post in the blog's shape; `more` is further front matter. */
export function post(title: string, more = '', body = 'Words.\n'): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: About ${title.length} things.\npubDate: 2026-11-20\n${more}---\n\n${body}`
}

export const postPath = (slug: string) => `src/content/blog/${slug}.md`

// biome-ignore lint/suspicious/noExplicitAny: JSON as GitHub gives it
type Json = any

export interface Scene {
  readonly gh: Awaited<ReturnType<typeof startGitHub>>
  readonly repo: TestRepo
  readonly branch: string
  readonly pull: Json
  /** Runs the action on the pull request, as its event would. */
  run(options?: Partial<RunnerJob> & { action?: string }): ReturnType<typeof runJob>
  /** Runs it on another event. */
  runOn(event: RunnerEvent, options?: Partial<RunnerJob>): ReturnType<typeof runJob>
  close(): Promise<void>
}

/** `files` are what the pull request adds; `base` replaces the blog's own files. */
export async function openScene(
  files: Readonly<Record<string, Content>>,
  {
    base = smallBlog,
    branch = 'new-posts',
    fork,
    event = 'pull_request',
    users = [],
  }: {
    base?: Readonly<Record<string, Content>>
    branch?: string
    fork?: string
    event?: string
    /** Further accounts. */
    users?: string[]
  } = {},
): Promise<Scene> {
  const gh = await startGitHub({ users })
  const repo = await gh.createRepo('acme/blog', base)
  await repo.commit(branch, files, { from: 'main', message: 'New posts' })
  const pull = await repo.openPull({
    head: branch,
    title: 'New posts',
    ...(fork === undefined ? {} : { fork }),
  })
  const runOn: Scene['runOn'] = (event, options = {}) =>
    runJob({
      event,
      repository: repo.fullName,
      api: gh.url,
      ...options,
      inputs: { 'github-token': gh.token, ...options.inputs },
    })
  return {
    gh,
    repo,
    branch,
    pull,
    runOn,
    run: async ({ action = 'opened', ...options } = {}) =>
      runOn(
        {
          name: event,
          ref: `refs/pull/${pull.number}/merge`,
          payload: {
            action,
            number: pull.number,
            pull_request: pull,
            repository: await repo.json(),
          },
        },
        options,
      ),
    close: () => gh.close(),
  }
}
