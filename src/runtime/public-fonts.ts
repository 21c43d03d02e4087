import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../repo/git.ts'
import type { FontPlaces } from './font-source.ts'

/** Where this program is from: its package leaves the fonts out, which weigh more than all the rest. */
const home = 'hero-images/hero-images'

/**
 * Where the command line gets fonts that are not beside it: out of the public repository, without a token,
 * once for a machine. `GITHUB_API_URL` names another server, as it does for runners.
 */
export const publicFonts = (env: Environment, signal: AbortSignal): FontPlaces => ({
  cache: env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  async blob(id) {
    const api = env.GITHUB_API_URL || 'https://api.github.com'
    const { publicBlob } = await import(/* webpackChunkName: "api" */ './public-blob.ts')
    return publicBlob(`${api}/repos/${home}/git/blobs/${id}`, signal)
  },
})
