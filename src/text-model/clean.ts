import { cleanText } from '../text/clean-text.ts'
import { foldedText } from '../text/folded-text.ts'

/** More of an answer is not looked at. */
const LOOKED_AT = 20_000

/** What is not seen and is no format character; the joiners that are left shape their words. */
const hidden = /(?!\u200c|\u200d)[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/**
 * Plain text of one line out of a text model's answer, at most `maxLength` characters: no Markdown, no
 * HTML, no template's braces, no addresses, no invisible characters. Empty where it is none: what is
 * data for a program, or holds no letter.
 */
export function cleanWords(answer: string, maxLength: number): string {
  const spoken = withoutThoughts(answer.slice(0, LOOKED_AT))
  const lines = spoken
    // Blanks of a line, not line breaks: each line would look through all that follow it.
    .replace(/^[^\S\n]*(?:```|~~~).*$/gm, '')
    .replace(/^[^\S\n]*(?:(?:#{1,6}|[-*+>]|\d{1,3}[.)])(?:[^\S\n]+|$))+/gm, '')
  const line = cleanText(lines, LOOKED_AT).replace(hidden, '')
  if (/^(?:\{|\[\s*["{[])/.test(line)) return ''
  const text = withoutAddresses(withoutMarkup(line))
    .replace(/^(?:alt(?:ernative)?(?: text)?|concept|caption)\s*:\s*/i, '')
    .replace(/^(['“‘«„])(.*)['”’»“]$/u, '$2')
    .trim()
  const kept = shortened(text, maxLength)
  return /\p{L}/u.test(kept) ? kept : ''
}

/** Models of others say what they thought first; one that never ended it has said nothing else. */
const withoutThoughts = (text: string): string =>
  text.replace(/^\s*<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/i, '')

function withoutMarkup(line: string): string {
  return (
    line
      .replace(/<!--.*?(?:-->|$)/g, ' ')
      .replace(/<(script|style)\b.*?(?:<\/\1\s*>|$)/gi, ' ')
      .replace(/<\/?[a-z!?][^<>]*>?/gi, ' ')
      // The words of a link or a picture stay, its address goes.
      .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
      .replace(/[<>{}[\]|\\`*~^]/g, '')
      .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
      .replace(/(?<!\p{L})#+/gu, '')
      .replaceAll('"', "'")
  )
}

/** Judged by what wide letters stand for, and word by word, so that nothing new comes together where something went. */
function withoutAddresses(line: string): string {
  return line
    .split(' ')
    .filter((word) => word !== '' && !ADDRESS.test(foldedText(word)))
    .join(' ')
}

const ADDRESS =
  /\/\/|www\.|@[^\s@]+\.|[a-z0-9-]\.[a-z]{2,}\/|^\W*(?:mailto|javascript|vbscript|data|tel|file|blob|xmpp):\S/i

/** Whole sentences where the last one ends in the second half, else as much as fits. */
function shortened(text: string, maxLength: number): string {
  const characters = Array.from(text)
  if (characters.length <= maxLength) return text
  const part = characters.slice(0, maxLength).join('')
  const sentences = /^.*[.!?](?= )/u.exec(part)?.[0] ?? ''
  return Array.from(sentences).length > maxLength / 2 ? sentences : cleanText(text, maxLength)
}
