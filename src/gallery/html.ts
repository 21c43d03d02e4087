import { seen } from '../text/seen.ts'

/** Text that is HTML already. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: text, which is escaped, HTML, several of them, or nothing. */
export type HtmlPiece = string | number | Html | undefined | false | readonly HtmlPiece[]

/**
 * HTML from a template. Whatever is put in is text and stays text, in an element and in a quoted attribute,
 * unless it is HTML itself; what cannot be seen of it goes, so that nothing turns the direction of what
 * follows.
 */
export const html = (strings: TemplateStringsArray, ...pieces: readonly HtmlPiece[]): Html =>
  new Html(strings.reduce((text, part, index) => `${text}${inHtml(pieces[index - 1])}${part}`))

function inHtml(piece: HtmlPiece): string {
  if (piece === undefined || piece === false) return ''
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'object') return piece.map(inHtml).join('')
  return escaped(String(piece))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Line ends stay: prompts have lines. */
const escaped = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/)
    .map((line) => seen(line.replaceAll('\t', ' ')))
    .join('\n')
    .replace(/[&<>"'`]/g, (character) => entities[character]!)

/**
 * A path of the repo as a link: each of its names encoded, so that none is read as a scheme, a query or a
 * way up.
 * @param at what it is put behind: a relative way to the top of the repo, or an address
 */
export const linkTo = (at: string, path: string): string =>
  [at, ...path.split('/').map((name) => encodeURIComponent(name.toWellFormed()))].join('/')
