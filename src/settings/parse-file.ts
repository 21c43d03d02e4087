import * as v from 'valibot'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { SettingsError } from '../errors.ts'
import { type FileSettings, fileSchema } from './file.ts'

/** Settings of a repo that has no settings file. */
export const defaultSettings: FileSettings = v.parse(fileSchema, {})

/**
 * Reads the settings file.
 * @param text YAML
 * @param file its path, for messages
 * @throws SettingsError that names file, line and key, and what is allowed there
 */
export function parseSettingsFile(text: string, file: string): FileSettings {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken = document.errors[0]
  if (broken)
    throw new SettingsError(`The settings file is no valid YAML: ${broken.message}`, {
      file,
      line: lines.linePos(broken.pos[0]).line,
      hint: 'Correct the line; nothing was done.',
    })

  const result = v.safeParse(fileSchema, document.toJS() ?? {}, { abortEarly: true })
  if (result.success) return result.output

  const issue = result.issues[0]
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  throw new SettingsError(describe(issue, path), {
    file,
    ...lineOf(document, lines, path, issue),
    hint: 'Correct the settings file; nothing was done.',
  })
}

function describe(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const key = path.length === 0 ? 'The settings file' : `\`${path.join('.')}\``
  if (typeof path[0] === 'number')
    return 'The settings file is a list; it must be a map of settings.'
  if (isMissingKey(issue)) return `${key} is missing.`
  if (isUnknownKey(issue)) return `${key} is not a setting. Allowed here: ${allowedKeys(path)}.`
  if (issue.type === 'picklist')
    return `${key} is ${issue.received}. Allowed: ${issue.expected?.replace(/[("]|"?\)$/g, '').replaceAll(' | ', ', ')}.`
  if (issue.type === 'strict_object')
    return `${key} must be a map of settings, not ${issue.received}.`
  return `${key} is ${issue.received}. Allowed: ${issue.message}.`
}

const isMissingKey = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.received === 'undefined'

const isUnknownKey = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never'

/** Keys of the object that the path's last key stands in, from the schema itself. */
function allowedKeys(path: readonly (string | number)[]): string {
  let schema: unknown = fileSchema
  for (const key of path.slice(0, -1)) {
    const object = unwrap(schema)
    schema = typeof key === 'number' ? object.item : object.entries?.[key]
  }
  return Object.keys(unwrap(schema).entries ?? {}).join(', ')
}

interface Nested {
  readonly entries?: Record<string, unknown>
  readonly item?: unknown
  readonly wrapped?: unknown
  readonly pipe?: readonly unknown[]
}

/** Looks through `optional` and `pipe`. */
function unwrap(schema: unknown): Nested {
  const nested = schema as Nested
  if (nested.wrapped) return unwrap(nested.wrapped)
  if (!nested.entries && !nested.item && nested.pipe?.[0] && nested.pipe[0] !== schema)
    return unwrap(nested.pipe[0])
  return nested
}

function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
  issue: v.BaseIssue<unknown>,
): { line?: number } {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
    : undefined
  const node = isUnknownKey(issue) || pair ? pair?.key : document.getIn(path, true)
  return isNode(node) && node.range ? { line: lines.linePos(node.range[0]).line } : { line: 1 }
}
