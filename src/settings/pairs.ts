import { SettingsError } from '../errors.ts'
import { isSecret, withoutScheme } from '../images-api/secrets.ts'

/** Names and values, one pair a line. */
export type Pairs = Readonly<Record<string, string>>

/** Headers that say how a request is carried, which the connection itself has to say. */
const CARRIES =
  /^(host|content-.*|transfer-encoding|connection|keep-alive|proxy-.*|te|trailer|upgrade|expect|accept-encoding)$/

/**
 * Reads `Name: value` lines; the names in lower case. No message repeats a value, which may be secret.
 * @throws SettingsError that says which line is wrong
 */
export function readHeaders(text: string): Pairs {
  return readPairs('headers', text, ':', (name) => {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return 'has no name of a header before the colon'
    return CARRIES.test(name.toLowerCase())
      ? `sets \`${name}\`, which is not yours to set: it says how the request is carried`
      : undefined
  })
}

/** Reads `name=value` lines, as they are: not yet URL-encoded. @throws SettingsError */
export function readQuery(text: string): Pairs {
  return readPairs('query', text, '=', (name) =>
    /^[\x21-\x7e]+$/.test(name) ? undefined : 'has no name before the `=`',
  )
}

function readPairs(
  input: 'headers' | 'query',
  text: string,
  separator: ':' | '=',
  wrongName: (name: string) => string | undefined,
): Pairs {
  const pairs = new Map<string, string>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const split = line.indexOf(separator)
    const given = line.slice(0, Math.max(split, 0)).trim()
    const name = input === 'headers' ? given.toLowerCase() : given
    const value = line.slice(split + 1).trim()
    const why =
      split < 0
        ? `has no \`${separator}\``
        : (wrongName(given) ?? wrongValue(input, value)) ||
          (pairs.has(name) ? `sets \`${given}\` a second time` : undefined)
    if (why !== undefined) {
      throw new SettingsError(`Input \`${input}\`: line ${index + 1} ${why}.`, {
        hint: `Write one pair a line, as \`${separator === ':' ? 'Name: value' : 'name=value'}\`.`,
      })
    }
    pairs.set(name, value)
  }
  return Object.fromEntries(pairs)
}

/** A line break would begin another header; HTTP knows no other controls either. */
function wrongValue(input: string, value: string): string | undefined {
  if (value === '') return 'has no value; a secret that does not exist is an empty text'
  if (/[^\P{Cc}\t]/u.test(value)) return 'has a control character in its value'
  return input === 'headers' && /[^\p{Cc} -\xff]/u.test(value)
    ? 'has a character in its value that no header can carry'
    : undefined
}

/** What is secret in such a text, also in one that cannot be read: whatever follows a separator. */
export function secretsIn(text: string): readonly string[] {
  const values = text
    .split(/[\r\n]+/)
    .flatMap((line) => withoutScheme(line.replace(/^[^:=]*[:=]/, '').trim()))
  return [...new Set(values.filter(isSecret))]
}
