import type { OpenAiOptions } from './call.ts'
import { askForModels, readModels } from './models.ts'
import { parseJsonOfServer } from './parse-json.ts'

/** Milliseconds: something is wrong anyway, and a better sentence is worth a moment. */
const TIMEOUT = 10_000

/** What most such addresses end with. */
const version = 'v1'

/** A part of a path that says a version already: `v1`, `v1beta`. */
const versioned = /^v\d/i

/**
 * Where the API answers, when it does not at the address that was given because that lacks its `/v1`: by
 * one free question for its models there. The key goes to the same host.
 * @returns the address without its query; nothing where no API is there, or a version is named already
 */
export async function addressWithVersion(
  options: OpenAiOptions,
  timeout = TIMEOUT,
): Promise<string | undefined> {
  const url = new URL(options.baseUrl)
  const parts = url.pathname.split('/').filter(Boolean)
  if (parts.some((part) => versioned.test(part))) return undefined
  url.pathname = `/${[...parts, version].join('/')}`
  try {
    const isThere = await askForModels(options, url, timeout, ({ status, bytes }, { target }) => {
      if (status !== 200) return false
      const answer = parseJsonOfServer(new TextDecoder().decode(bytes))
      return readModels(answer, target.redact).length > 0
    })
    return isThere ? url.origin + url.pathname : undefined
  } catch {
    return undefined
  }
}

/** What to do then, for people. */
export const versionHint = (address: string): string =>
  `Set \`base-url\` to \`${address}\`: the API answers there.`
