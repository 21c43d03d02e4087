import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPatch } from 'diff'
import { startGitHub, type TestRepo } from '../../test/helpers/github.ts'
import { runJob } from '../../test/helpers/runner.ts'
import { renderPage } from './page.ts'

/**
 * The main job, without an account: the example blog on an emulated GitHub, a pull request with two
 * new posts, dist/index.js run as a runner runs it. What came of it is in demo-out/.
 */
const here = dirname(fileURLToPath(import.meta.url))
const top = join(here, '../..')
const out = join(top, 'demo-out')
const branch = 'two-new-posts'

const github = await startGitHub({ users: ['tidewater'] })
try {
  const repo = await github.createRepo('tidewater/blog', filesIn(join(here, '../blog')))
  const posts = filesIn(join(here, 'posts'), 'src/content/blog/')
  await repo.commit(branch, posts, { from: 'main', message: 'Two new posts', as: 'tidewater' })
  const pull = await repo.openPull({ head: branch, title: 'Two new posts: ropes and silt' })

  console.log('A pull request with two new posts is open; the action runs on it.\n')
  const job = await runJob({
    event: {
      name: 'pull_request',
      ref: `refs/pull/${pull.number}/merge`,
      payload: {
        action: 'opened',
        number: pull.number,
        pull_request: pull,
        repository: await repo.json(),
      },
    },
    repository: repo.fullName,
    api: github.url,
    inputs: { 'github-token': github.token },
    onOutput: (text) => process.stdout.write(indent(text)),
  })
  if (job.code !== 0) throw new Error(`The action ended with ${job.code}.\n${job.stderr}`)

  await writeResults(repo, pull, Object.keys(posts))
  console.log(`
Done in ${job.seconds.toFixed(1)} s. Look at:
  demo-out/index.html    the comment on the pull request, and the changed posts
  demo-out/images/       the hero and social images
  demo-out/posts.diff    what changed in the posts
  demo-out/summary.md    the job summary`)
  writeFileSync(join(out, 'summary.md'), job.summary)
} finally {
  await github.close()
}

// biome-ignore lint/suspicious/noExplicitAny: the pull request as GitHub's API gives it
async function writeResults(repo: TestRepo, pull: any, posts: string[]) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(join(out, 'images'), { recursive: true })
  const images = [...(await repo.files(branch)).keys()].filter((path) => isNewImage(path))
  const local = new Map<string, string>()
  for (const path of images) {
    local.set(path, `images/${path.split('/').at(-1)}`)
    writeFileSync(join(out, local.get(path)!), (await repo.read(branch, path))!)
  }

  const before = (await repo.log(branch))[1]!.sha
  const diffs = await Promise.all(
    posts.map(async (path) => {
      const [old, now] = await Promise.all([repo.read(before, path), repo.read(branch, path)])
      return { path, patch: createPatch(path, old!.toString(), now!.toString()) }
    }),
  )
  const comment = (await repo.comments(pull.number))[0]!
  writeFileSync(
    join(out, 'index.html'),
    await renderPage({
      title: pull.title,
      number: pull.number,
      base: 'main',
      head: branch,
      author: 'tidewater',
      bot: 'github-actions',
      bodyMarkdown: comment.body,
      diffs,
      resolveImage: (url) => local.get(pathInUrl(url)),
    }),
  )
  writeFileSync(join(out, 'posts.diff'), diffs.map(({ patch }) => patch).join('\n'))
}

function isNewImage(path: string): boolean {
  return /\.(webp|jpg)$/.test(path)
}

/** `https://github.com/o/r/blob/SHA/a/b.webp?raw=true` is `a/b.webp`. */
function pathInUrl(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/').slice(5).join('/'))
}

function filesIn(folder: string, prefix = ''): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const name = path.slice(folder.length + 1).replaceAll('\\', '/')
      return [prefix + name, new Uint8Array(readFileSync(path))]
    }),
  )
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  | ')
}
