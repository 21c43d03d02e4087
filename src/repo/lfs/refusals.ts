import { HeroImagesError } from '../../errors.ts'
import { permissionError } from '../../github/api-error.ts'
import { oneLine } from '../../text/one-line.ts'

/** What a server of Git LFS refused, and in which words. */
export interface LfsRefusal {
  /** HTTP status, or the code of one object's error, which means the same. */
  readonly status: number
  /** The server's own words; may be empty. */
  readonly said: string
  /** `octo/blog`. */
  readonly repo: string
  readonly operation: 'upload' | 'download'
  /** Path of the file, where it is about one. */
  readonly path?: string | undefined
}

const wayOut =
  'or take the folder of the images out of LFS, by a line such as `<folder>/** -filter` in `.gitattributes`'

/**
 * What a refusal means, in one sentence with the way out.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md#response-errors
 */
export function refusedBy(refusal: LfsRefusal): HeroImagesError {
  const { status, repo, operation, path } = refusal
  const said = oneLine(refusal.said).trim().slice(0, 200)
  const words = said === '' ? '' : `: ${said.replace(/\.$/, '')}`
  const what = path === undefined ? 'this' : `\`${path}\``
  if (isQuota(status, said))
    return new HeroImagesError(`The quota of Git LFS for ${repo} is used up (${status})${words}.`, {
      hint: `Raise the budget or buy more data for Git LFS under the owner’s billing settings, ${wayOut}`,
    })
  if (status === 401)
    return new HeroImagesError(`Git LFS of ${repo} does not accept the token (401)${words}.`, {
      hint: 'Leave `github-token` out to use the token of the workflow, or hand in one that has not expired',
    })
  if (status === 403) {
    const need = `contents: ${operation === 'upload' ? 'write' : 'read'}`
    return permissionError(need, `Git LFS of ${repo} refuses it (403)${words}`)
  }
  if (status === 404 && path !== undefined && operation === 'download')
    return new HeroImagesError(`${what} is not on the Git LFS server of ${repo} (404)${words}.`, {
      hint: 'Push it from a clone that has it, by `git lfs push --all origin`; or commit the file again',
    })
  if (status === 404 || status === 410 || status === 501)
    return new HeroImagesError(`The server has no Git LFS for ${repo} (${status})${words}.`, {
      hint: `Let an owner turn Git LFS on for this repository, ${wayOut}`,
    })
  if (status === 413 || status === 422)
    return new HeroImagesError(`Git LFS of ${repo} does not take ${what} (${status})${words}.`, {
      hint: `Ask for smaller files in the settings file (\`size\`, \`format\`, \`social.max-bytes\`), ${wayOut}`,
    })
  return new HeroImagesError(`Git LFS of ${repo} refuses ${what} (${status})${words}.`, {
    hint: `Run this again later, ${wayOut}`,
  })
}

/** GitHub says it by 403 and in words, the specification by 507 for room and 509 for traffic. */
const isQuota = (status: number, said: string): boolean =>
  status === 507 ||
  status === 509 ||
  (status >= 400 && status < 500 && /\bquota\b|\bbudget\b|data pack|bandwidth/i.test(said))

/** No answer that says anything, however often it was asked. @param why in the words of the last attempt */
export const unanswered = (repo: string, why: string, cause?: unknown): HeroImagesError =>
  new HeroImagesError(`Git LFS of ${repo} does not answer: ${oneLine(why).slice(0, 200)}.`, {
    hint: 'Run this again: what is there already is not sent again',
    cause,
  })
