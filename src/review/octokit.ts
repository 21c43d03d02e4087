import type { getOctokit } from '@actions/github'
import { HeroImagesError, PermissionError } from '../errors.ts'

/** GitHub's client as the toolkit makes it, with whatever plugins it was given. */
export type Octokit = ReturnType<typeof getOctokit>

/** HTTP status that an error of the client carries; nothing for other errors. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' ? status : undefined
}

/**
 * What a refused write means, as one of our errors; the error itself where it is something else
 * (a 403 also says "too many requests", which is no matter of permissions).
 */
export function explain(error: unknown, doing: string): unknown {
  if (!(error instanceof Error) || statusOf(error) !== 403) return error
  if (/rate limit|abuse/i.test(error.message)) return error
  if (/locked/i.test(error.message))
    return new HeroImagesError(`Cannot ${doing}: the conversation is locked.`, {
      hint: 'Unlock the conversation of the pull request; the job summary has the same report.',
      cause: error,
    })
  if (/not permitted to create or approve/i.test(error.message))
    return new PermissionError(`Cannot ${doing}: GitHub Actions may not open pull requests here.`, {
      needs: 'pull-requests: write',
      hint: 'Tick "Allow GitHub Actions to create and approve pull requests" in the settings of the repository, under Actions, General.',
      cause: error,
    })
  return new PermissionError(`Cannot ${doing}: the token may not write to pull requests.`, {
    needs: 'pull-requests: write',
    hint: 'Give the job these permissions:\npermissions:\n  contents: write\n  pull-requests: write',
    cause: error,
  })
}
