/** Text that others wrote, made fit for a message. */
export type Redact = (text: string) => string

const MAX_LENGTH = 300
/**
 * Makes one line of at most 300 characters without the API key and other secrets: neither as they
 * are, nor with any of their characters escaped (`%73`, `&#115;`, `\\u0073`), nor in hex, nor in base64
 * (alone or inside something longer), nor as a bearer token or masked by a provider; nor any of these
 * in another case (a host name is lower case) or wrapped as mail wraps base64.
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

/** The same for secrets that may be others each time. */
export function lateRedactor(secrets: () => readonly string[]): Redact {
  let known: readonly string[] | undefined
  let redact = redactor()
  return (text) => {
    const now = secrets()
    // To make it costs more than to use it.
    if (known?.length !== now.length || now.some((secret, index) => secret !== known?.[index])) {
      known = now
      redact = redactor(...now)
    }
    return redact(text)
  }
}

/** Tells whether bytes carry a secret, in one of the same forms as they are: a picture's metadata can. */
export function secretFinder(secrets: readonly string[]): (bytes: Uint8Array) => boolean {
  const forms = secrets.flatMap(formsOfSecret)
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

function patternsOf(secrets: readonly string[]): RegExp[] {
  const base64 = [...new Set(secrets.flatMap(base64Of))].toSorted((a, b) => b.length - a.length)
  const spelled = secrets.flatMap((secret) => [escaped(secret), inHex(secret)])
  return [...spelled, ...base64.map((form) => [...form].map(literal).join('\\s*'))].map(
    (pattern) => new RegExp(pattern, 'giu'),
  )
}

/** Without what is unseen: a key with an invisible character in it would be whole again later. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '')

/** Between any two characters: what was a line break is a space by now. */
const SPACE = '\\s*'

const literal = (char: string) => `\\u{${char.codePointAt(0)!.toString(16)}}`

/** The secret, each character as it is or escaped: for a URL (also twice), HTML, JSON, a program. */
function escaped(secret: string): string {
  const inQuery = (char: string) => (char === ' ' ? ['\\+'] : [])
  return [...secret]
    .map((char) => {
      const code = char.codePointAt(0)!
      const hex = code.toString(16)
      const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at).toString(16))
      const ways = [
        literal(char),
        ...inQuery(char),
        bytesOf(char)
          .map((byte) => `%(?:25)*${byte}`)
          .join(''),
        `&#(?:0*${code}|x0*${hex});?`,
        ...(ENTITIES[char] ?? []).map((name) => `&${name};?`),
        units.map((unit) => `\\\\u${unit.padStart(4, '0')}`).join(''),
        ...(code < 256 ? [`\\\\x${hex.padStart(2, '0')}`] : []),
      ]
      return `(?:${ways.join('|')})`
    })
    .join(SPACE)
}

/** The names that encoders use for what is in keys and tokens. */
const ENTITIES: Readonly<Record<string, readonly string[]>> = {
  '&': ['amp'],
  '<': ['lt'],
  '>': ['gt'],
  '"': ['quot'],
  "'": ['apos'],
  '+': ['plus'],
  '/': ['sol'],
  '=': ['equals'],
  _: ['lowbar'],
  '-': ['hyphen', 'dash'],
  '.': ['period'],
  ':': ['colon'],
}

/** Bytes in hex, also with marks between them: `73 6b`, `73:6B`, `0x73, 0x6b`. */
const inHex = (secret: string): string => bytesOf(secret).join('(?:[\\s:,-]|0x){0,6}')

const bytesOf = (text: string): string[] => Buffer.from(text).toString('hex').match(/../g) ?? []

/**
 * A secret in the forms in which a server may repeat it: as it is, URL-encoded where it must be and
 * throughout, as HTML entities, in hex, in base64 wherever in something longer it stands.
 */
export function formsOfSecret(secret: string): readonly string[] {
  const inQuery = new URLSearchParams({ k: secret }).toString().slice(2)
  const hex = Buffer.from(secret).toString('hex')
  const percent = hex.replace(/../g, '%$&')
  const codes = [...secret].map((char) => char.codePointAt(0)!)
  return [
    ...[secret, encodeURIComponent(secret), encodeURI(secret), inQuery],
    ...[hex, hex.toUpperCase(), percent, percent.toUpperCase()],
    codes.map((code) => `&#${code};`).join(''),
    codes.map((code) => `&#x${code.toString(16)};`).join(''),
    codes.map((code) => `&#x${code.toString(16).toUpperCase()};`).join(''),
    ...base64Of(secret),
  ]
}

function base64Of(secret: string): string[] {
  const forms: string[] = []
  // It depends on where in its groups of three the secret begins: keep what is the same for each.
  for (const shift of [0, 1, 2]) {
    const bytes = Buffer.from(' '.repeat(shift) + secret)
    const first = Math.ceil((shift * 8) / 6)
    const last = Math.floor((bytes.length * 8) / 6)
    const base64 = bytes.toString('base64').slice(first, last)
    forms.push(base64, encodeURIComponent(base64))
    forms.push(bytes.toString('base64url').slice(first, last))
  }
  return forms
}
