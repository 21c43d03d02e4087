import type { ImagesApiFailure } from '../errors.ts'
import type { ErrorBody } from './error-body.ts'

/** Codes and types after which every further call fails too, with whatever status they come. */
const SPENT = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_limit_user_error',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
  'insufficient_user_quota',
  'pre_consume_token_quota_failed',
  'budget_exceeded',
])

const REFUSED = new Set([
  'moderation_blocked',
  'content_policy_violation',
  'contentfilter',
  'content_filter',
  'prompt_blocked',
  'sensitive_words_detected',
])

/** May be gone in a moment, also where a gateway sends them with 200 or 403. */
const BUSY = new Set([
  'rate_limit_exceeded',
  'slow_down',
  'server_is_overloaded',
  'token_concurrency_limit_reached',
])

/**
 * What an error means for the run. A provider's own code wins over the status: OpenAI says that
 * billing has ended with 400 or 429, a gateway that it has no such model with 503. Where gateways
 * drop the code, the provider's words count.
 */
export function failureOf(status: number, body: ErrorBody): ImagesApiFailure {
  const { code = '', message, categories, isHtml } = body
  if (categories.length > 0 || REFUSED.has(code.toLowerCase())) return 'refused'
  if (isSpent(status, body) || isDayQuota(status, body)) return 'account'
  if (code === 'model_not_found') return 'invalid'
  if (isBusy(code) || isChannel(body)) return 'transient'
  if (status === 400 && FILTERED.test(message)) return 'refused'
  // xAI and Gemini call a wrong key a wrong request.
  if (status === 400 && WRONG_KEY.test(message)) return 'account'
  // A page instead of the API's JSON: a guard before the gateway, which knows no accounts.
  if (status === 403 && isHtml) return 'invalid'
  if (status === 401 || status === 402 || status === 403) return 'account'
  if (status === 408 || status === 409 || status === 429 || status >= 500) return 'transient'
  return status < 300 ? 'answer' : 'invalid'
}

const FILTERED =
  /safety system|content (management )?policy|ContentPolicyViolation|content moderation/i
const WRONG_KEY = /(incorrect|invalid)( |%20)api( |%20)key|api key not valid/i
const NO_MONEY =
  /budget has been exceeded|quota is not enough|(insufficient|any|out of) credits?\b/i

/** Quota, credit or budget is used up. */
export function isSpent(status: number, { code = '', type = '', message }: ErrorBody): boolean {
  if (status === 402 || SPENT.has(code) || SPENT.has(type)) return true
  return (status === 400 || status === 403 || status === 429) && NO_MONEY.test(message)
}

/**
 * Gemini's quota of a day: no wait that a run has room for helps, even where it names a short one.
 * Where the quotas are not listed, the words count.
 */
export function isDayQuota(status: number, { code, message, quotas }: ErrorBody): boolean {
  if (status !== 429) return false
  const isSaid = code === 'RESOURCE_EXHAUSTED' && /\bdaily\b|per[ _]?day/i.test(message)
  return isSaid || quotas.some((name) => /per_?day/i.test(name))
}

/** We ask too often, by the provider's own code. */
export const isBusy = (code = '') => BUSY.has(code)

/** A new-api gateway found none of its own upstreams working: nothing of ours is wrong. */
export function isChannel({ code = '' }: ErrorBody): boolean {
  return code === 'get_channel_failed' || code.startsWith('channel:')
}

/** The model is unknown there, or what Azure calls its deployment. */
export function isModel({ code = '', message }: ErrorBody): boolean {
  return (
    code === 'model_not_found' ||
    code === 'DeploymentNotFound' ||
    /invalid model name|\bmodels?\b.{0,60}(not found|does not exist)/i.test(message)
  )
}
