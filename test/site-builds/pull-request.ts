import { expect } from 'vitest'
import { startGitHub } from '../helpers/github.ts'
import { runJob } from '../helpers/runner.ts'
import type { Files } from './files.ts'

/** What the action made of a pull request. */
export interface Illustrated {
  /** All files of its branch afterwards. */
  readonly files: Files
  /** Path of the image that the tags must name. */
  readonly social: string
  readonly alt: string
}

/**
 * Opens a pull request with a new post on an emulated GitHub, and runs the action on it, as it is
 * without a key: with title cards.
 */
export async function illustrateByPull(site: Files, post: Files): Promise<Illustrated> {
  const gh = await startGitHub()
  try {
    const repo = await gh.createRepo('acme/site', Object.fromEntries(site))
    const branch = 'new-post'
    await repo.commit(branch, Object.fromEntries(post), { from: 'main', message: 'A new post' })
    const pull = await repo.openPull({ head: branch, title: 'A new post' })
    const before = await repo.files(branch)
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
      api: gh.url,
      inputs: { 'github-token': gh.token },
    })
    expect(job.stdout).not.toContain('::error')
    const images = JSON.parse(job.outputs.images!)
    expect(images).toMatchObject([{ post: [...post.keys()][0] }])

    const after = await repo.files(branch)
    const changed = [...after].filter(([path, { sha }]) => before.get(path)?.sha !== sha)
    const files = new Map([...site, ...post])
    for (const [path] of changed) files.set(path, (await repo.read(branch, path))!)
    return { files, social: images[0].social, alt: images[0].alt }
  } finally {
    await gh.close()
  }
}
