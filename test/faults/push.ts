import { post, postPath } from '../e2e/blog.ts'
import type { Pushed } from './evidence.ts'
import type { PlayedScene } from './scene.ts'
import type { Push } from './schedule.ts'

/** What a person does meanwhile, as `git pull` and `git push` do it: upon the newest head, never by force. */
export async function pushTo({ place, branch }: PlayedScene, push: Push): Promise<Pushed> {
  for (let tries = 1; ; tries++) {
    const from = (await place.head(branch))!
    const there = await place.files(from)
    const { posts, others } = filesOf(push, (path) => there.get(path)?.bytes.toString())
    try {
      const sha = await place.push(branch, from, { ...posts, ...others }, push.kind)
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

function filesOf(push: Push, read: (path: string) => string | undefined): Files {
  if (push.kind === 'unrelated')
    return { posts: {}, others: { 'NOTES.md': `Notes of ${Date.now()}.\n` } }
  const path = postPath(push.slug)
  if (push.kind === 'new-post') return { posts: { [path]: post(push.title) }, others: {} }
  const now = read(path)
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
