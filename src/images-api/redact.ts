/** Text that others wrote, made fit for a message. */
export type Redact = (text: string) => string

const MAX_LENGTH = 300
/**
 * Makes one line of at most 300 characters without the API key and other secrets: neither as they
 * are, nor URL-encoded, nor in base64 (alone or inside something longer), nor as a bearer token or
 * masked by a provider; nor any of these in another case (a host name is lower case) or wrapped as
 * mail wraps base64.
 */
export function redactor(...secrets: readonly string[]): Redact {
  const patterns = patternsOf(secrets)
  return (text) => {
    let line = visible(text)
    for (const pattern of patterns) line = line.replace(pattern, '[key]')
    line = line
      .replace(/\bBearer\s+(?!\[key\])[^\s"',;]+/gi, 'Bearer [key]')
      .replace(/\bsk-[\w*-]{6,}/g, '[key]')
      .replace(/\s+/g, ' ')
      .trim()
    return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line
  }
}

/** Tells whether bytes carry a secret, in one of the same forms as they are: a picture's metadata can. */
export function secretFinder(secrets: readonly string[]): (bytes: Uint8Array) => boolean {
  const forms = secrets.flatMap(formsOf)
  return (bytes) => {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return forms.some((form) => whole.includes(form))
  }
}

/** Tells whether a text holds a secret in one of the forms that a redactor hides. */
export function textSecretFinder(secrets: readonly string[]): (text: string) => boolean {
  const patterns = patternsOf(secrets)
  return (text) => patterns.some((pattern) => visible(text).search(pattern) !== -1)
}

const patternsOf = (secrets: readonly string[]): RegExp[] =>
  [...new Set(secrets.flatMap(formsOf))].toSorted((a, b) => b.length - a.length).map(loosely)

/** Without what is unseen: a key with an invisible character in it would be whole again later. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '')

/** The form in any case, with spaces anywhere: what was a line break is one by now. */
const loosely = (form: string) =>
  new RegExp(
    [...form].map((char) => `\\u{${char.codePointAt(0)!.toString(16)}}`).join('\\s*'),
    'giu',
  )

function formsOf(key: string): string[] {
  const inQuery = new URLSearchParams({ k: key }).toString().slice(2)
  const forms = [key, encodeURIComponent(key), encodeURI(key), inQuery]
  // Base64 depends on where in its groups of three the key begins: keep what is the same for each.
  for (const shift of [0, 1, 2]) {
    const bytes = Buffer.from(' '.repeat(shift) + key)
    const first = Math.ceil((shift * 8) / 6)
    const last = Math.floor((bytes.length * 8) / 6)
    const base64 = bytes.toString('base64').slice(first, last)
    forms.push(base64, encodeURIComponent(base64))
    forms.push(bytes.toString('base64url').slice(first, last))
  }
  return forms
}
