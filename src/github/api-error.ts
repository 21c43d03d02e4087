import { HeroImagesError, PermissionError, proxyRefusal } from '../errors.ts'
import { resetThere } from './server-clock.ts'

/** HTTP status of a failed request; a broken connection counts as 500, as octokit has it. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  return typeof error.status === 'number' ? error.status : undefined
}

/** GitHub did not say whether it did what was asked: a gateway's error, or a broken connection. */
export const isUnanswered = (error: unknown): boolean => (statusOf(error) ?? 0) >= 500

/** A proxy's refusal in this action's words; nothing where it is none. */
function explainProxy(error: unknown): HeroImagesError | undefined {
  const refused = proxyRefusal(error)
  if (refused === undefined) return undefined
  return new HeroImagesError(`The proxy lets nothing through to GitHub's API (${refused.why}).`, {
    hint: 'Nothing was done. Check `http_proxy`, `https_proxy` and `no_proxy` of this job, and what the proxy allows.',
    cause: error,
  })
}

/**
 * What GitHub's refusal means in this action's words; errors of other kinds come back as they are.
 * @param request as octokit's hooks have it: `url` may still be a template
 */
export function explain(error: unknown, request: { method: string; url: string }): unknown {
  const refused = explainProxy(error)
  if (refused) return refused
  const status = statusOf(error)
  if (status === 401)
    return new HeroImagesError('GitHub does not accept the token (401)', {
      hint: 'Leave `github-token` out to use the token of the workflow, or hand in one that has not expired',
      cause: error,
    })
  if (!(error instanceof Error) || (status !== 403 && status !== 429)) return error
  // GitHub also says 403 for "too many requests"; servers of an older version call that abuse.
  if (status === 429 || /rate limit|abuse detection/i.test(error.message)) return usedUp(error)
  return refusal(error, request) ?? permissionError(needsOf(request), error.message, error)
}

/**
 * A limit on requests that was waited for in vain.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function usedUp(error: Error): HeroImagesError {
  const { response } = error as { response?: { headers?: Record<string, string | undefined> } }
  const headers = response?.headers ?? {}
  const reset = resetThere(headers)
  const isHourly = headers['x-ratelimit-remaining'] === '0' && reset > 0
  const seconds = Number(headers['retry-after'])
  const again = isHourly
    ? ` It begins anew at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC.`
    : seconds > 0
      ? ` GitHub asks to wait ${seconds} s.`
      : ''
  return new HeroImagesError(
    `GitHub takes no more requests for now: ${isHourly ? 'the hourly limit of this token is used up' : 'there were too many at once'}.${again}`,
    {
      hint: 'Run it again then. A workflow’s own token has 1,000 requests an hour for the whole repository: with `actions/checkout` before this step, files are read without any.',
      cause: error,
    },
  )
}

/** A 403 that no `permissions:` block would change, as what it is. */
function refusal(error: Error, { url }: { url: string }): HeroImagesError | undefined {
  const { message } = error
  // Of checks GitHub takes none from a person, whatever the token may do otherwise.
  // https://docs.github.com/rest/checks/runs#create-a-check-run
  if (/\/check-runs\b/.test(url) && /via a github app|personal access token/i.test(message))
    return new PermissionError(
      'GitHub takes checks from apps alone, and this token is that of a person',
      {
        needs: 'checks: write',
        hint: 'Leave `github-token` out to use the token of the workflow, or give it that of a GitHub App; else let no branch rule demand the check `Hero images`',
        cause: error,
      },
    )
  if (/\bis locked\b/i.test(message))
    return new HeroImagesError('GitHub takes no comment: the conversation is locked', {
      hint: 'Unlock the conversation of the pull request; the job summary has the same report',
      cause: error,
    })
  if (/not permitted to create or approve/i.test(message))
    return new PermissionError('GitHub Actions may not open pull requests in this repository', {
      needs: 'pull-requests: write',
      hint: 'Tick "Allow GitHub Actions to create and approve pull requests" in the settings of the repository, under Actions, General',
      cause: error,
    })
  return undefined
}

/** The error for a token that lacks `needs`, e.g. `contents: write`; `reason` is what GitHub said. */
export function permissionError(needs: string, reason: string, cause?: unknown): PermissionError {
  const sentence = reason.replace(/ - https?:\/\/\S+$/, '')
  return new PermissionError(`The token lacks \`${needs}\`: ${sentence}`, {
    needs,
    hint: hintFor(needs, sentence),
    cause,
  })
}

/** https://docs.github.com/rest/authentication/permissions-required-for-github-apps */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/(pulls|issues)\b/, 'pull-requests'],
  [/\/check-(runs|suites)\b/, 'checks'],
  [/\/statuses\b/, 'statuses'],
  [/\/actions\//, 'actions'],
  [/\/repos\//, 'contents'],
]

function needsOf({ method, url }: { method: string; url: string }): string {
  const name = permissions.find(([pattern]) => pattern.test(url))?.[1] ?? 'contents'
  return `${name}: ${method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`
}

/** A `permissions:` block takes away all that it does not name, so it is given whole. */
function hintFor(needs: string, reason: string): string {
  const lines = ['contents: write', 'pull-requests: write']
  const [name] = needs.split(':')
  if (!lines.some((line) => line.startsWith(`${name}:`))) lines.push(needs)
  const block = ['permissions:', ...lines.map((line) => `  ${line}`)].join('\n')
  if (/archived/i.test(reason)) return 'The repository is archived: nothing can be written to it'
  if (/personal access token/i.test(reason))
    return `Give the personal access token these repository permissions, or leave \`github-token\` out and give them to the job:\n${block}`
  return `Give the job these permissions (a pull request from a fork never gets them):\n${block}`
}
