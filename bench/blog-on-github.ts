import { astroBlog, openScene, post, postPath, type Scene } from '../test/e2e/blog.ts'
import type { LoggedRequest } from '../test/helpers/github.ts'
import { withUsage } from './run.ts'

/** What a run of the action took. */
export interface ActionRun {
  readonly seconds: number
  readonly peak: number
  /** Requests that write to the REST API. */
  readonly writes: number
  readonly pushes: number
}

const isPush = ({ path }: LoggedRequest) => path.endsWith('.git/git-receive-pack')
const isWrite = (request: LoggedRequest) =>
  request.method !== 'GET' && request.path !== '/graphql' && !isPush(request)

/**
 * The built action on a pull request with so many posts that lack a hero, on the emulated GitHub and
 * without a checkout, as the runner starts it: nothing compiled before, no flags.
 * @throws where it does not end well, or draws another number of pictures
 */
export async function drawOnGitHub(count: number, pictures: string): Promise<ActionRun> {
  const posts = Array.from({ length: count }, (_, n) => [postPath(`p${n}`), post(`Post ${n}`)])
  const scene = await openScene(Object.fromEntries(posts), { base: astroBlog })
  try {
    return await withUsage(async ({ flags, read }) => {
      const job = await scene.run({
        inputs: {
          'api-key': 'sk-test-0123456789abcdef',
          'base-url': pictures,
          'max-images': String(count),
          'max-cost': '100',
        },
        flags,
        env: { NODE_DISABLE_COMPILE_CACHE: '1' },
      })
      const drawn = await heroesOf(scene)
      if (job.code !== 0 || drawn !== count)
        throw new Error(`${drawn} of ${count} pictures, exit code ${job.code}:\n${job.stdout}`)
      const { requests } = scene.gh
      return {
        seconds: job.seconds,
        peak: read().peak,
        writes: requests.filter(isWrite).length,
        pushes: requests.filter(isPush).length,
      }
    })
  } finally {
    await scene.close()
  }
}

const heroesOf = async ({ repo, branch }: Scene): Promise<number> =>
  [...(await repo.files(branch)).keys()].filter((path) => /\/hero\/p\d+\.\w+$/.test(path)).length
