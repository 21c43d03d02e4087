import type { XmlElement } from './xml.ts'

/** What the entry of a picture says of it. */
export interface ImageWords {
  readonly loc: string
  /** Title of the page. */
  readonly title?: string | undefined
  readonly alt?: string | undefined
}

/** What the elements of an entry hold, in Google's schema (sitemap-image/1.1); some of it Google reads no more. */
const wordFor: Readonly<Record<string, keyof ImageWords>> = {
  loc: 'loc',
  title: 'title',
  caption: 'alt',
}

/** The entries of pictures below these elements. */
export const entriesIn = (urls: readonly XmlElement[], prefix: string): readonly XmlElement[] =>
  urls.flatMap(({ children }) => children.filter(({ name }) => name === `${prefix}:image`))

/**
 * An entry written as those of other pages: the same elements on as many lines. What each picture has of
 * its own and we do not know is left out; what all say (a licence) is said again.
 * @param indent of the line that it comes to stand on; nothing where it shares a line with others
 */
export function entryLike(
  entries: readonly XmlElement[],
  text: string,
  prefix: string,
  words: ImageWords,
): (indent: string | undefined) => string {
  const model = modelOf(entries)
  const tag = (name: string, inside: string) => `<${prefix}:${name}>${inside}</${prefix}:${name}>`
  if (model === undefined) return () => tag('image', tag('loc', escaped(words.loc)))

  const own = indentBefore(model, text)
  const written = model.children.map((child, index): string => {
    const value = saidOf(child, entries, words)
    if (value === undefined) return ''
    const space = spaceBetween(text, model.children[index - 1]?.end ?? model.open, child.start)
    return `${space}${text.slice(child.start, child.open)}${escaped(value)}${text.slice(child.close, child.end)}`
  })
  const end = spaceBetween(text, model.children.at(-1)?.end ?? model.open, model.close)
  const whole = `${text.slice(model.start, model.open)}${written.join('')}${end}${text.slice(model.close, model.end)}`
  return (indent) =>
    whole.replace(/>(\r?\n)([ \t]*)/g, (_, line: string, space: string) => {
      if (indent === undefined) return '>'
      return `>${line}${space.startsWith(own) ? indent + space.slice(own.length) : space}`
    })
}

/** The last of those that are built as most are: it needs a place for the address. */
function modelOf(entries: readonly XmlElement[]): XmlElement | undefined {
  const whole = entries.filter(({ children }) => children.some((child) => wordOf(child) === 'loc'))
  const shapes = Map.groupBy(whole, ({ children }) => children.map(({ name }) => name).join(' '))
  return [...shapes.values()].sort((a, b) => b.length - a.length)[0]?.at(-1)
}

function saidOf(
  child: XmlElement,
  entries: readonly XmlElement[],
  words: ImageWords,
): string | undefined {
  const word = wordOf(child)
  if (word !== undefined) return words[word]
  const others = entries.map(({ children }) => children.find(({ name }) => name === child.name))
  const said = child.text.trim()
  const isOfAll = others.length > 1 && others.every((other) => other?.text.trim() === said)
  return isOfAll && child.children.length === 0 ? said : undefined
}

const wordOf = ({ name }: XmlElement) => {
  const local = name.replace(/^.*:/, '')
  return Object.hasOwn(wordFor, local) ? wordFor[local] : undefined
}

/** White space alone: a comment there is about the other picture. */
const spaceBetween = (text: string, from: number, to: number) =>
  /^\s*/.exec(text.slice(from, to))![0]

const indentBefore = ({ start }: XmlElement, text: string) =>
  /\n([ \t]*)$/.exec(text.slice(0, start))?.[1] ?? ''

/** A text between two tags. */
const escaped = (value: string) =>
  value
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to say them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;')
