import * as v from 'valibot'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type YAMLError,
} from 'yaml'
import { SettingsError } from '../errors.ts'
import { beyondLimits } from '../text/data-limits.ts'
import { keyProblem, linearKeys } from '../text/yaml-keys.ts'
import { type FileSettings, fileSchema } from './file-schema.ts'
import { socialImages } from './social-schema.ts'
import { storageFault } from './storage-schema.ts'

/** Characters of a settings file at most. */
const MOST = 256 * 1024

type Path = readonly (string | number)[]

/** Settings of a repo that has no settings file. */
export const defaultSettings = v.parse(fileSchema([], 'map'), {}) as FileSettings

/**
 * Reads the settings file.
 * @param text YAML
 * @param file its path, for messages
 * @param sites what `site` may name beside `auto`
 * @param inherited YAML that this took before: what holds where the file does not say otherwise
 * @throws SettingsError that names file, line and key, and what is allowed there
 */
export function parseSettingsFile(
  text: string,
  file: string,
  sites: readonly string[],
  inherited = '',
): FileSettings {
  const lines = new LineCounter()
  const invalid = (what: string, line: number) =>
    new SettingsError(`The settings file is no valid YAML: ${what}.`, {
      file,
      line,
      hint: 'Correct the line; nothing was done.',
    })
  if (text.length > MOST)
    throw new SettingsError('The settings file is larger than 256 KB.', {
      file,
      hint: 'Keep in it what is documented; nothing was done.',
    })
  const beyond = beyondLimits(text, 'yaml')
  if (beyond) throw invalid(`it ${beyond.why}`, text.slice(0, beyond.offset).split('\n').length)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, ...linearKeys })
  const broken = document.errors[0]
  if (broken) throw invalid(problem(broken), lines.linePos(broken.pos[0]).line)
  const keys = keyProblem(document)
  if (keys) throw invalid(keys.message, lines.linePos(keys.offset).line)

  const data = onTop(toData(document, file), inherited)
  const isList = Array.isArray((data as { readonly social?: unknown } | null)?.social)
  const schema = fileSchema(sites, isList ? 'list' : 'map')
  const list = listForMap(schema, data)
  if (list) throw wrong(`${nameOf(list)} must be a map of settings, not a list.`, list, true)

  const result = v.safeParse(schema, data, { abortEarly: true })
  if (result.success) {
    const { social, ...settings } = result.output
    const fault = storageFault(settings)
    if (fault) throw wrong(fault.message, [fault.key], true)
    if (!Array.isArray(social)) return { ...settings, social }
    const images = socialImages(social, keysIn(settings.fields ?? {}))
    if ('message' in images) throw wrong(images.message, ['social', images.at], true)
    const [first, ...moreSocial] = images
    return { ...settings, social: first!, ...(moreSocial.length > 0 && { moreSocial }) }
  }

  const issue = itemIssue(result.issues[0])
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  throw wrong(describe(issue, path, schema), path, !isMissingKey(issue))

  function wrong(message: string, path: Path, isThere: boolean) {
    return new SettingsError(message, {
      file,
      line: lineOf(document, lines, isThere ? path : path.slice(0, -1)),
      hint: 'Correct the settings file; nothing was done.',
    })
  }
}

/** The keys that a map names. */
const keysIn = (map: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.values(map).flatMap((key) => key ?? [])

const problem = ({ code, message }: YAMLError) =>
  code === 'MULTIPLE_DOCS' ? 'it holds more than one document' : message

/**
 * Line of the first of these settings that a file has; nothing where it has none.
 * @param text YAML that {@link parseSettingsFile} took
 */
export function lineOfSetting(text: string, paths: readonly Path[]): number | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, ...linearKeys })
  const path = paths.find((path) => document.hasIn(path))
  return path && lineOf(document, lines, path)
}

/** Key by key of the top: a map of one stands for all of it. */
function onTop(own: unknown, inherited: string): unknown {
  // What is no map is told as that.
  if (inherited === '' || typeof own !== 'object' || Array.isArray(own)) return own
  return { ...toData(parseDocument(inherited, linearKeys), ''), ...own }
}

/** The settings as data. An alias without its anchor, or one that grows without end, is found here. */
function toData(document: Document, file: string): object | null {
  try {
    return document.toJS() ?? {}
  } catch (cause) {
    throw new SettingsError(`The settings file is no valid YAML: ${(cause as Error).message}.`, {
      file,
      hint: 'A value that begins with `*` is an alias in YAML: put it in quotes.',
      cause,
    })
  }
}

/** Where a list may stand beside other things, the item of it that is wrong. */
function itemIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.find(({ path }) => typeof path?.at(-1)?.key === 'number')
  return inner?.path === undefined
    ? issue
    : { ...inner, path: [...(issue.path ?? []), ...inner.path] as typeof inner.path }
}

const nameOf = (path: Path) => (path.length === 0 ? 'The settings file' : `\`${path.join('.')}\``)

function describe(issue: v.BaseIssue<unknown>, path: Path, schema: unknown): string {
  const key = nameOf(path)
  if (isMissingKey(issue)) return `${key} is missing.`
  if (isUnknownKey(issue))
    return `${key} is not a setting. Allowed here: ${allowedKeys(path, schema)}.`
  if (issue.type === 'picklist')
    return `${key} is ${shown(issue.input)}. Allowed: ${issue.expected?.replace(/[("]|"?\)$/g, '').replaceAll(' | ', ', ')}.`
  if (issue.type === 'strict_object')
    return `${key} must be a map of settings, not ${shown(issue.input)}.`
  return `${key} is ${shown(issue.input)}. Allowed: ${issue.message}.`
}

/** A wrong value as people wrote it, at most 80 characters. */
function shown(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)
}

const isMissingKey = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.received === 'undefined'

const isUnknownKey = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never'

/** Keys of the object that the path's last key stands in, from the schema itself. */
function allowedKeys(path: Path, schema: unknown): string {
  let inner = schema
  for (const key of path.slice(0, -1)) {
    const object = unwrap(inner)
    inner = typeof key === 'number' ? object.item : object.entries?.[key]
  }
  return Object.keys(unwrap(inner).entries ?? {}).join(', ')
}

interface Nested {
  readonly entries?: Record<string, unknown>
  readonly item?: unknown
  /** Of a map whose keys are names: each of its values. */
  readonly value?: unknown
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

/**
 * Where a list stands in place of a map, if anywhere. Valibot takes a list for a map whose keys are
 * numbers, and an empty one for an empty map.
 */
function listForMap(schema: unknown, value: unknown, path: Path = []): Path | undefined {
  if (!schema || typeof value !== 'object' || value === null) return undefined
  const { entries, item, value: each } = unwrap(schema)
  if ((entries || each) && Array.isArray(value)) return path
  const isList = Array.isArray(value)
  for (const [key, child] of Object.entries(value)) {
    const inner = isList ? item : (entries?.[key] ?? each)
    const found = listForMap(inner, child, [...path, isList ? Number(key) : key])
    if (found) return found
  }
  return undefined
}

/** Line of the key, or of the list's item, that the path leads to. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
    : undefined
  const node = pair ? pair.key : document.getIn(path, true)
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
}
