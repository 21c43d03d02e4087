import { type DefaultTreeAdapterTypes, parse } from 'parse5'

const image = /^(?:og|twitter):image$/
const size = /^og:image:(?:width|height)$/
const detail = /^(og|twitter):image:(?:alt|width|height)$/

/**
 * Image tags of a page that no service can use: without a value, with what a template printed for a
 * value that it did not have, with an address that is not absolute, or details of no image.
 */
export function brokenTags(html: string): readonly string[] {
  const tags = metasOf(parse(html))
  const names = new Set(tags.map(([name]) => name))
  return tags.flatMap(([name, content]) => {
    const lacks = detail.exec(name)
    const isBroken =
      (image.test(name) && !/^https?:\/\/[^/]+\/./.test(content)) ||
      (size.test(name) && !/^[1-9]\d*$/.test(content)) ||
      (lacks !== null && (!names.has(`${lacks[1]}:image`) || isUnsaid(content)))
    return isBroken ? [`${name}="${content}"`] : []
  })
}

const isUnsaid = (content: string) =>
  content.trim() === '' || /^(?:undefined|null|false|NaN|<no value>|\[object .*)$/.test(content)

/** Name and content of each `<meta>`, wherever it stands. */
function metasOf(node: DefaultTreeAdapterTypes.Node): readonly (readonly [string, string])[] {
  if ('tagName' in node && node.tagName === 'meta') {
    const of = (key: string) => node.attrs.find(({ name }) => name === key)?.value
    return [[of('property') ?? of('name') ?? '', of('content') ?? '']]
  }
  return 'childNodes' in node ? node.childNodes.flatMap(metasOf) : []
}
