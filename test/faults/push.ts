import { post, postPath, type Scene } from '../e2e/blog.ts'
import type { Pushed } from './evidence.ts'
import type { Push } from './schedule.ts'

/** What a person does meanwhile, as `git pull` and `git push` do it: upon the newest head, never by force. */
export async function pushTo({ repo, branch }: Scene, push: Push): Promise<Pushed> {
  for (let tries = 1; ; tries++) {
    const from = (await repo.head(branch))!
    const { posts, others } = await filesOf(push, (path) => repo.read(from, path))
    try {
      const files = { ...posts, ...others }
      const sha = await repo.commit(branch, files, { from, force: false, message: push.kind })
      return { sha, push, posts }
    } catch (error) {
      if (tries === 20) throw error
    }
  }
}

interface Files {
  readonly posts: Record<string, string>
  readonly others: Record<string, string | null>
}

async function filesOf(
  push: Push,
  read: (path: string) => Promise<Buffer | undefined>,
): Promise<Files> {
  if (push.kind === 'unrelated')
    return { posts: {}, others: { 'NOTES.md': `Notes of ${Date.now()}.\n` } }
  const path = postPath(push.slug)
  if (push.kind === 'new-post') return { posts: { [path]: post(push.title) }, others: {} }
  const now = (await read(path))?.toString()
  if (push.kind === 'remove')
    return { posts: {}, others: now === undefined ? {} : { [path]: null } }
  // Somebody removed it before.
  if (now === undefined) return { posts: {}, others: { 'NOTES.md': 'Gone.\n' } }
  const image = `src/assets/own-${push.slug}.png`
  return push.kind === 'own-hero' && !now.includes('heroImage:')
    ? {
        posts: {
          [path]: now.replace(/^pubDate:.*\n/m, `$&heroImage: ../../assets/own-${push.slug}.png\n`),
        },
        others: { [image]: `Not looked at either: ${push.slug}` },
      }
    : { posts: { [path]: `${now}More.\n` }, others: {} }
}
