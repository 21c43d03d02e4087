/** Nothing that people write by hand, or that we write, is nested so deeply. */
const MOST = 200

/**
 * Offset where brackets nest beyond what people write; undefined where they never do. Parsers call
 * themselves for each bracket, until the stack is exhausted: they are asked only after this. Linear.
 * @param strings whether brackets between double quotes are text, as in JSON
 */
export function tooDeepAt(text: string, { strings }: { strings: boolean }): number | undefined {
  let depth = 0
  let quoted = false
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (quoted && code === backslash) offset++
    else if (strings && code === quote) quoted = !quoted
    else if (!quoted && (code === openBracket || code === openBrace)) depth++
    else if (!quoted && (code === closeBracket || code === closeBrace))
      depth = Math.max(0, depth - 1)
    if (depth > MOST) return offset
  }
  return undefined
}

const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [...'"\\[]{}'].map(
  (character) => character.charCodeAt(0),
)
