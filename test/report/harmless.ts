import { markerOf } from '../../src/github/marker.ts'

/** The kinds of Markdown nodes that our page is made of. */
export const markdownNodes = new Set([
  'root',
  'html',
  'heading',
  'paragraph',
  'text',
  'strong',
  'inlineCode',
  'link',
  'code',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
])

const quoted = '"[^"<>]*"'
const image = `<img src=${quoted} width="\\d+" alt=${quoted}>`
const linked = `<a href=${quoted}>${image}</a>`
const words = '(?:[^<>]|</?code>)*'
const caption = `(?:<b>\\w+</b>)?${words}(?:<a href=${quoted}>)?${words}(?:</a>)?`
const cell = `<td width="\\d+" valign="top">(?:${linked}|${image})<br>${caption}</td>`

/** All HTML that we write: each node is one of these, whole. */
export const htmlNodes = new RegExp(
  `^(?:${[
    markerOf(),
    '<!-- hero:(?:approve|redraw|use) [0-9a-f]{16} [0-9a-f]{16} -->',
    '</?(?:a|span)>',
    '<br>',
    `<a href=${quoted}>`,
    image,
    '</details>',
    `<details(?: open)?><summary>${words}</summary>`,
    `<table>\\n<tr>\\n(?:${cell}\\n|</tr>\\n|<tr>\\n)*</table>`,
  ].join('|')})$`,
)

/** The tags of the finished page. */
export const tags =
  /^(h2|h3|h4|p|a|img|br|b|strong|code|pre|ul|li|input|details|summary|table|thead|tbody|tr|th|td|span)$/

/** Lines that GitHub may count when somebody ticks a box: it finds the box by its place among them. */
export const looksLikeTask = /^[\s>]*(?:(?:[-+*]|\d+[.)])\s+)+\[[ xX]\]/
