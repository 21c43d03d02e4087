import { parse } from 'acorn'

/**
 * The same JavaScript, with an escape in place of each character that is none of ASCII. One such character
 * makes V8 hold all of a file in two bytes a character: for our bundle 5 MB more in each run, and it is
 * read more slowly.
 * @param code without comments
 * @throws where that would change what a text says
 */
export function inAscii(code: string): string {
  // What needs no backslash may have one, and an escape of its own none.
  const text = code.replace(
    /(?<!\\)((?:\\\\)*)\\?([^\0-\x7f])/g,
    (_, before: string, sign: string) =>
      `${before}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  if (text !== code && said(text) !== said(code))
    throw new Error('An escape in place of a character changes what the code says.')
  return text
}

/** All of a program that stands in its texts and names; of expressions that they are there. */
function said(code: string): string {
  const tokens: unknown[] = []
  const onToken = (token: object) => {
    const { type, value } = token as { type: { label: string }; value: unknown }
    tokens.push(type.label, type.label === 'regexp' ? (value as RegExp).flags : value)
  }
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken })
  // A bigint is a value, too.
  return JSON.stringify(tokens, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}
