/** What somebody took for a variable, as other templates write it, and its place. */
export interface Lookalike {
  /** `{title}`, `%title%`, `${title}`. */
  readonly written: string
  /** The variable that was meant. */
  readonly name: string
  /** Line in the template, from 1. */
  readonly line: number
}

/** The ways to write a variable that Liquid prints as they are, or stumbles over. */
const ways = [
  String.raw`\{\{\s*NAME\s*\}(?!\})`,
  String.raw`(?<!\{)\$?\{\s*NAME\s*\}(?!\})`,
  String.raw`\{%\s*NAME\s*%\}`,
  String.raw`%\{\s*NAME\s*\}`,
  String.raw`%\(NAME\)s`,
  '%NAME%',
  String.raw`<%=?\s*NAME\s*%>`,
  String.raw`\[\[?\s*NAME\s*\]\]?(?![([:])`,
  String.raw`<\s*NAME\s*>`,
  String.raw`\$NAME\b`,
]

/** Finds what looks like one of the variables and is none, each once. */
export function lookalikesIn(template: string, names: readonly string[]): readonly Lookalike[] {
  const name = `(?:post\\.)?(?:${names.join('|')})`
  const pattern = new RegExp(ways.map((way) => way.replace('NAME', `(${name})`)).join('|'), 'gi')
  const found = new Map<string, Lookalike>()
  for (const match of template.matchAll(pattern)) {
    const [written, ...groups] = match
    const meant = groups
      .find((group) => group !== undefined)
      ?.toLowerCase()
      .replace('post.', '')
    const line = template.slice(0, match.index).split('\n').length
    if (meant !== undefined && !found.has(written))
      found.set(written, { written, name: meant, line })
  }
  return [...found.values()]
}
