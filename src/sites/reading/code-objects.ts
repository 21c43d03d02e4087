/** `key: value` pairs of an object literal in JavaScript, values as their code. */
export interface ObjectCode {
  readonly items: readonly (readonly [string, string])[]
  /** Offset behind the closing brace. */
  readonly end: number
}

/** Reads the object literal whose inside starts at `from`. Spreads and methods are left out. */
export function objectAt(code: string, from: number): ObjectCode {
  const parts: string[] = []
  let start = from
  let offset = from
  for (; offset < code.length && !/[)\]}]/.test(code.charAt(offset)); offset++) {
    if (/[([{'"`]/.test(code.charAt(offset))) offset = closingOf(code, offset)
    else if (code.charAt(offset) === ',') {
      parts.push(code.slice(start, offset))
      start = offset + 1
    }
  }
  parts.push(code.slice(start, offset))
  const items = parts.flatMap((part): [string, string][] => {
    const pair = /^\s*(['"]?)([\w$-]+)\1\s*(?::([\s\S]*))?$/.exec(part)
    return pair ? [[pair[2] ?? '', pair[3] ?? pair[2] ?? '']] : []
  })
  return { items, end: offset + 1 }
}

/** Offset of the bracket or quote that closes the one at `from`; the end of the code where none does. */
export function closingOf(code: string, from: number): number {
  if (/['"`]/.test(code.charAt(from))) return endOfString(code, from)
  // By counting: code nests deeper than a function can call itself.
  let depth = 1
  for (let offset = from + 1; offset < code.length; offset++) {
    const character = code.charAt(offset)
    if (/['"`]/.test(character)) offset = endOfString(code, offset)
    else if (/[([{]/.test(character)) depth++
    else if (/[)\]}]/.test(character) && --depth === 0) return offset
  }
  return code.length
}

function endOfString(code: string, from: number): number {
  const quote = code.charAt(from)
  let offset = from + 1
  while (offset < code.length && code.charAt(offset) !== quote)
    offset += code.charAt(offset) === '\\' ? 2 : 1
  return offset
}

/** The code that gives a name its value: `const name = ...`, `function name() {...}`. */
export function definitionOf(code: string, name: string): string | undefined {
  if (name.length > 100) return undefined
  const start = new RegExp(`\\b(?:const|let|var|function)\\s+${name.replaceAll('$', '\\$')}\\b`)
  const found = start.exec(code)
  if (!found) return undefined
  const from = found.index + found[0].length
  const next = /\n(?:export|import|const|let|var|function|async)\b/.exec(code.slice(from))
  return code.slice(from, next ? from + next.index : undefined)
}

/** A string literal, or a template of literals that the same code defines; nothing else. */
export function textOf(expression: string, code: string): string | undefined {
  const quoted = /^\s*(['"])([^'"\n]*)\1/.exec(expression)
  if (quoted) return quoted[2]
  const template = /^\s*`([^`]*)`/.exec(expression)?.[1]
  const named = /^\s*([A-Za-z_$][\w$]*)\s*$/.exec(expression)?.[1]
  const parts = template ?? (named === undefined ? undefined : `\${${named}}`)
  const filled = parts?.replace(/\$\{\s*([A-Za-z_$][\w$]*)\s*\}/g, (whole, name: string) => {
    const value = /^[^=]*=\s*(['"`])([^'"`$\n]*)\1/.exec(definitionOf(code, name) ?? '')
    return value?.[2] ?? whole
  })
  return filled?.includes('${') ? undefined : filled
}
