import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/**
 * Whether a page says that a model drew a picture of it: with one of these texts, where a person reads it, or
 * with a `digitalSourceType` for programs (https://schema.org/digitalSourceType).
 */
export function saysDisclosure(html: string, texts: readonly string[]): boolean {
  if (/"digitalSourceType"\s*:\s*"[^"]*trainedAlgorithmicMedia/i.test(html)) return true
  const seen = plain(textOf(html))
  return texts.some((text) => seen.includes(plain(text)))
}

type Node = DefaultTreeAdapterTypes.Node

/** What no reader sees as text. */
const hidden = new Set(['head', 'script', 'style', 'template'])

function textOf(html: string): string {
  const left: Node[] = [parse(html)]
  const texts: string[] = []
  for (let node = left.pop(); node; node = left.pop()) {
    if ('value' in node) texts.push(node.value)
    else if ('childNodes' in node && !hidden.has(node.nodeName))
      left.push(...[...node.childNodes].reverse())
  }
  return texts.join('')
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
