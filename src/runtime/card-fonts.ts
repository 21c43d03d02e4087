import { createOctokit } from '../github/octokit.ts'
import type { FontSource } from '../pictures/card-fonts.ts'
import type { Inputs } from '../settings/inputs.ts'
import { createFontSource } from './font-source.ts'

/** Where the cards of this run get their fonts: as the runner tells where the action is from. */
export function cardFonts(
  { token }: Pick<Inputs, 'token'>,
  signal: AbortSignal,
  log: (line: string) => void,
): FontSource {
  const { env } = process
  return createFontSource({
    repository: env.GITHUB_ACTION_REPOSITORY ?? '',
    cache: env.RUNNER_TOOL_CACHE ?? '',
    octokit: () =>
      createOctokit({
        token,
        apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
        log,
        signal,
      }),
  })
}
