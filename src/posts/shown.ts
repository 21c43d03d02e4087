import { parseFragment } from 'parse5'

/** Pairs of tags that change how words look, and are none of the words. */
const inline =
  /<(em|strong|b|i|u|s|small|mark|code|kbd|sup|sub|span|cite|abbr|del|ins)(?:\s[^<>]*)?>([^<>]*)<\/\1>/gi

/** Tags nested in each other beyond this are left. */
const DEEPEST = 5

/**
 * A title or description as its reader sees it: without inline markup around its words, and with what
 * character references mean. A tag that stands alone is a word: "Why <div> is no button".
 */
export function asShown(text: string): string {
  let words = text
  for (let depth = 0; depth < DEEPEST && words.includes('</'); depth++)
    words = words.replace(inline, '$2')
  words = words.replace(/<br\s*\/?>/gi, ' ')
  if (!/&(?:#\w{1,8}|[a-z]\w{1,31});/i.test(words)) return words
  const [node] = parseFragment(words.replaceAll('<', '&lt;')).childNodes
  return node?.nodeName === '#text' && 'value' in node ? node.value : words
}
