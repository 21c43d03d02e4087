import { openScene, type Scene, smallBlog, smallPictures } from '../e2e/blog.ts'
import { onApi, onRemote, type Place } from './place.ts'
import { filesOf } from './posts.ts'
import type { Schedule } from './schedule.ts'

/** The pull request of a schedule on the emulated GitHub, and where its commits are. */
export interface PlayedScene extends Scene {
  readonly place: Place
}

export async function openPlayedScene({ way, quality, posts }: Schedule): Promise<PlayedScene> {
  const settings = { '.github/hero-images.yml': `quality: ${quality}\n${smallPictures}` }
  const files = { ...settings, ...filesOf(posts) }
  const scene = await openScene(files)
  const place = way === 'api' ? onApi(scene.gh, scene.repo) : onRemote(smallBlog)
  const close = async () => {
    await scene.close()
    place.close()
  }
  if (way === 'api') return { ...scene, place, close }
  const base = (await place.head('main'))!
  const before = await place.commit(scene.branch, base, files)
  // What the emulator does not know of the repository beside it.
  scene.gh.fault(({ method, path }) => method === 'GET' && /\/pulls\/\d+$/.test(path), {
    rewrite: (pull) => ({
      ...pull,
      base: { ...pull.base, sha: base },
      head: { ...pull.head, sha: place.headAtOnce(scene.branch) ?? before },
    }),
  })
  return { ...scene, place, close }
}
