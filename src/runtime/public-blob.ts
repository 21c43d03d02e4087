import { EnvHttpProxyAgent, fetch } from 'undici'
import { connections } from '../images-api/http-request.ts'

/** Milliseconds for a font, the largest of which has 1.2 MB. */
const longest = 60_000

/**
 * A file of a public repository, by the address that GitHub's API gives its blob, in base64.
 * https://docs.github.com/rest/git/blobs#get-a-blob
 * @throws Error where it is not had, with the reason
 */
export async function publicBlob(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, {
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'hero-images' },
    dispatcher: new EnvHttpProxyAgent(connections),
    signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
  })
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status}`)
  return String((Object(await answer.json()) as { readonly content?: unknown }).content)
}
