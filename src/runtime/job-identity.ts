import * as core from '@actions/core'
import { ImagesApiError } from '../errors.ts'
import type { JobIdentity } from './api-generators.ts'
import { keepSecret } from './keep-secret.ts'

/**
 * This job as GitHub vouches for it, by a token that lives for minutes. The runner hands on the address
 * to ask for one where the job has `id-token: write`.
 * https://docs.github.com/actions/reference/security/oidc
 */
export const jobIdentity: JobIdentity = {
  async token(audience) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: leave } = process.env
    if (!url || !leave)
      throw new ImagesApiError('this job may not ask GitHub for a token of its identity', {
        failure: 'account',
        hint: 'Add the line `id-token: write` below `permissions:` in the workflow, beside those that are there; a reusable workflow needs it from the workflow that calls it.',
      })
    try {
      const token = await core.getIDToken(audience)
      keepSecret(token)
      return token
    } catch (error) {
      // Its message goes on over several lines.
      const why = (error as Error).message.replace(/\s+/g, ' ')
      throw new ImagesApiError(`GitHub gave no token of this job's identity: ${why}`, {
        failure: 'transient',
        hint: 'Run it again; if it stays, see https://www.githubstatus.com',
      })
    }
  },
  hide: keepSecret,
}
