import { HeroImagesError } from '../errors.ts'

/** What an answer must hold to be used, by the end of its address. */
const musts: readonly (readonly [RegExp, (data: Fields) => boolean])[] = [
  [/\/git\/trees\//, ({ sha, tree }) => isText(sha) && Array.isArray(tree)],
  [/\/git\/blobs\//, ({ content }) => typeof content === 'string'],
  [/\/git\/(?:blobs|trees|commits)$/, ({ sha }) => isText(sha)],
  [/\/git\/ref\//, ({ object }) => isText(fields(object).sha)],
  [/\/compare\//, ({ merge_base_commit }) => isText(fields(merge_base_commit).sha)],
  [/\/pulls\/(?:\d+|\{pull_number\})$/, isPull],
  [/\/permission$/, ({ permission }) => isText(permission)],
]

/** Addresses of lists. */
const lists = /\/(?:comments|reviews|reactions|commits|matching-refs\/.+|pulls|tags|branches)$/

type Fields = Readonly<Record<string, unknown>>

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

function isPull({ number, state, head, base }: Fields): boolean {
  const [from, to] = [fields(head), fields(base)]
  const isEnd = (end: Fields) => isText(end.sha) && isText(end.ref)
  return (
    typeof number === 'number' &&
    isText(state) &&
    isEnd(from) &&
    isEnd(to) &&
    'id' in fields(to.repo)
  )
}

/** A request as octokit's hooks have it. */
interface SentRequest {
  readonly method: string
  /** May still be a template. */
  readonly url: string
}

/**
 * Whether GitHub's answer is all there: JSON that ends, with what it must hold. Octokit hands out half a
 * JSON as a text. Of addresses that are not known here, any JSON is whole.
 */
export function isWhole({ method, url }: SentRequest, data: unknown): boolean {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*/, '')
  if (typeof data === 'string' && data !== '') return false
  const must = musts.find(([pattern]) => pattern.test(path))
  if (must) return must[1](fields(data))
  if (method === 'GET' && lists.test(path)) return Array.isArray(data)
  return true
}

/** What is said where an answer stayed as it was. */
export const brokenAnswer = ({ method, url }: SentRequest): HeroImagesError =>
  new HeroImagesError(
    `GitHub's answer to ${method} ${url.replace(/^https?:\/\/[^/]+/, '')} is cut off, or is not what it must be`,
    { hint: 'Run it again; if it stays, see https://www.githubstatus.com' },
  )
