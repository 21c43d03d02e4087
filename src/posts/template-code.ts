/** Opening and closing marks of what template languages and components put among an article's words. */
const marks: readonly (readonly [opens: string, closes: string])[] = [
  // Hugo's shortcodes and all that is printed, then the tags of Liquid, Nunjucks, Jinja, Twig and Hexo.
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
  ['{/*', '*/}'],
  ['![[', ']]'],
]

/** What a kramdown or Pandoc attribute list, a footnote's mark and a table of contents look like. */
const small =
  /\{:[^{}]*\}|\{[.#][\w-][^{}]*\}|(?<=\S)\[\^[^\]\s]{1,80}\]|\[\^[^\]\s]{1,80}\](?!:)|\[\[?toc\]?\]/gi

/** Tags around what is no prose: code, formulas, drawings, notes of the author. */
const sections =
  /\{(?:%-?|\{[<%])\s*(highlight|codeblock|code|comment|raw|mermaid|chart|gallery|katex|math|figure|caption|style|script|javascript|stylesheet|schema)\b[^{}]*(?:%|[>%]\})\}/g

/** Text of an article without the code of its template language. Linear. */
export function withoutTemplateCode(text: string): string {
  if (!/[{[<]/.test(text)) return text
  let rest = text
  for (const [opens, closes] of marks) rest = without(rest, opens, closes)
  return rest.replace(small, '')
}

/** The same of an MDX article, whose components and expressions in braces are code as well. */
export function withoutComponents(text: string): string {
  let rest = text
  // From the inside out: `{items.map((item) => { ... })}`.
  for (let depth = 0; depth < 4 && rest.includes('{'); depth++)
    rest = rest.replace(/\{[^{}]*\}/g, '')
  return rest.replace(/<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?\/?>/g, '')
}

/** Source without the whole of those sections whose words are no article's; one that never ends is left. */
export function withoutSections(source: string): string {
  const kept: string[] = []
  // What never ends once never does: it is looked for only once.
  const endless = new Set<string>()
  let from = 0
  for (const { 0: tag, 1: name = '', index } of source.matchAll(sections)) {
    if (index < from || endless.has(name)) continue
    const end = new RegExp(`\\{(?:%-?\\s*end|\\{[<%]\\s*/\\s*)${name}\\b[^{}]*\\}{1,2}`, 'g')
    end.lastIndex = index + tag.length
    if (!end.test(source)) {
      endless.add(name)
      continue
    }
    kept.push(source.slice(from, index))
    from = end.lastIndex
  }
  return kept.join('') + source.slice(from)
}

function without(text: string, opens: string, closes: string): string {
  const kept: string[] = []
  let from = 0
  for (;;) {
    const start = text.indexOf(opens, from)
    const end = start === -1 ? -1 : text.indexOf(closes, start + opens.length)
    if (end === -1) break
    kept.push(text.slice(from, start))
    from = end + closes.length
  }
  return kept.join(' ') + (kept.length > 0 ? ' ' : '') + text.slice(from)
}
