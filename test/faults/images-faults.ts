import type { Chance } from './chance.ts'

/** What goes wrong with one request to the images API. Waits are in ms. */
export type ImagesFault =
  | { readonly kind: 'rate-limit'; readonly wait: number; readonly by: 'header' | 'words' }
  /** The message echoes the key in this form, where one is named. */
  | {
      readonly kind: '5xx-before' | '5xx-after'
      readonly status: number
      readonly echo: 'plain' | 'base64' | 'url' | undefined
      /** ms after which the server wants to be asked again, where it says so. */
      readonly hint?: number | undefined
    }
  | { readonly kind: 'slow'; readonly wait: number }
  | { readonly kind: 'wrong-format'; readonly as: 'gif' | 'svg' | 'html' }
  | { readonly kind: (typeof plain)[number] | 'quota' }

const plain = [
  /** The connection breaks before anything is drawn. */
  'cut-before',
  /** It breaks when the picture is made, and nothing of the answer is sent. */
  'cut-after',
  /** It breaks in the middle of the answer. */
  'truncated',
  'corrupt-base64',
  /** A page with status 200 in place of the API's JSON. */
  'page',
  'empty-data',
  /** A right picture, but in JPEG and of another size. */
  'other-jpeg',
  /** The answer names the picture's address. */
  'url',
  /** And nothing is there. */
  'url-gone',
] as const

/** What arrives with these is no picture, though one was paid for. */
const lossy: ReadonlySet<ImagesFault['kind']> = new Set([
  '5xx-after',
  'cut-after',
  'truncated',
  'corrupt-base64',
  'wrong-format',
  'page',
  'empty-data',
  'url-gone',
])

/** Whether the picture of a request with this fault cannot have reached the client. */
export const losesPicture = (fault: ImagesFault | undefined): boolean =>
  fault !== undefined && lossy.has(fault.kind)

/** Whether what arrives is kept though it cannot be read: it is counted as a picture. */
export const isKeptUnread = (fault: ImagesFault | undefined): boolean =>
  fault?.kind === 'wrong-format' && fault.as === 'gif'

/** Any fault, the account's end rarely: it stops the run. */
export function drawImagesFault(chance: Chance): ImagesFault {
  if (chance.is(0.02)) return { kind: 'quota' }
  const kind = chance.pick([
    ...(['rate-limit', '5xx-before', '5xx-after', 'slow', 'wrong-format'] as const),
    ...plain,
    // Once more: these are charged, and tried again.
    ...(['5xx-after', 'cut-after', 'truncated'] as const),
  ])
  if (kind === 'rate-limit')
    return { kind, wait: chance.from(10, 90), by: chance.pick(['header', 'words'] as const) }
  if (kind === '5xx-before' || kind === '5xx-after') {
    const echo = chance.pick(['plain', 'base64', 'url', undefined, undefined] as const)
    const hint = chance.is(0.7) ? chance.from(10, 90) : undefined
    return { kind, status: chance.pick([500, 502, 503, 504]), echo, hint }
  }
  if (kind === 'slow') return { kind, wait: chance.from(100, 900) }
  if (kind === 'wrong-format') return { kind, as: chance.pick(['gif', 'svg', 'html'] as const) }
  return { kind }
}
