import { parse } from 'yaml'
import type { Value } from './post.ts'

/** Plain where every parser reads the same string, and only for words and paths; else quoted. */
const plainWord = /^[A-Za-z./][A-Za-z0-9_./-]*$/
const plainAddress = /^[A-Za-z][A-Za-z0-9_./:-]*[A-Za-z0-9]$/

/** A scalar as YAML. `inline`: between braces, where some parsers stumble over a colon. */
export function yamlScalar(value: string | number | boolean, inline: boolean): string {
  if (typeof value !== 'string') return String(value)
  const plain = plainWord.test(value) || (!inline && plainAddress.test(value))
  const isString = plain && parse(value) === value && parse(value, { version: '1.1' }) === value
  return isString ? value : quoted(value)
}

/** Double-quoted YAML: JSON, with the line breaks of YAML 1.1 and the unprintable escaped as well. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A value on one line: `{ path: /a.jpg, alt: "b c" }`, `[meta, x]`. */
export function yamlInline(value: Value, json = false): string {
  if (typeof value !== 'object') return json ? quotedScalar(value) : yamlScalar(value, true)
  if (isList(value)) return `[${value.map((item) => yamlInline(item, json)).join(', ')}]`
  const entries = Object.entries(value).map(([key, item]) => yamlInlineEntry(key, item, json))
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** One `key: value` between braces; `json`: with quotes around everything, as JSON would have it. */
export function yamlInlineEntry(key: string, value: Value, json: boolean): string {
  return `${json ? JSON.stringify(key) : yamlScalar(key, true)}: ${yamlInline(value, json)}`
}

function quotedScalar(value: string | number | boolean): string {
  return typeof value === 'string' ? quoted(value) : String(value)
}

/** `key: value` as lines of block YAML, without the indentation of the place where they go. */
export function yamlEntry(key: string, value: Value): string[] {
  const name = yamlScalar(key, true)
  if (typeof value !== 'object') return [`${name}: ${yamlScalar(value, false)}`]
  const lines = yamlLines(value)
  return lines.length === 0
    ? [`${name}: ${yamlInline(value)}`]
    : [`${name}:`, ...lines.map((line) => `  ${line}`)]
}

/** The entries of a map or the items of a list as lines of block YAML; none for an empty one. */
export function yamlLines(value: Value): string[] {
  if (typeof value !== 'object') return [yamlScalar(value, false)]
  if (isList(value)) return value.flatMap(yamlItem)
  return Object.entries(value).flatMap(([key, item]) => yamlEntry(key, item))
}

/** One item of a block list. Pairs such as VitePress's `[meta, {…}]` read best on one line. */
function yamlItem(item: Value): string[] {
  const lines = typeof item === 'object' && !isList(item) ? yamlLines(item) : []
  if (lines.length > 0) return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
  return [`- ${typeof item === 'object' ? yamlInline(item) : yamlScalar(item, false)}`]
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
