import { parse, patch, stringify, TomlFormat } from '@decimalturn/toml-patch'
import { beyondLimits } from '../text/data-limits.ts'
import { type Data, isEmpty, isMap, kindOf, valueAt, withField } from './fields.ts'
import type { FieldEdit } from './post.ts'
import type { Fail } from './source.ts'

/**
 * The front matter's data; dates become strings.
 * @throws what `fail` makes, for broken TOML and duplicate keys.
 */
export function readToml(block: string, fail: Fail): Data {
  return plain(parsed(block, fail)) as Data
}

/**
 * One key of a TOML block.
 * @throws what `fail` makes, where the present value is of a kind that the new one cannot replace, or
 * where the library would touch other lines.
 */
export function spliceToml(block: string, edit: FieldEdit, eol: string, fail: Fail): string {
  const data = parsed(block, fail)
  refuseMismatch(data, edit, block, fail)
  const text = patched(block, data, edit, eol)
  if (text !== undefined && keepsLines(block, text, edit)) return text
  const what = `\`${edit.key.join('.')}\` cannot be set without touching other lines.`
  throw fail(what, 0, 'Set it in this post by hand.')
}

function patched(block: string, data: Data, edit: FieldEdit, eol: string): string | undefined {
  const wanted = withField(data, edit)
  try {
    if (block.trim() === '')
      return stringify(wanted, Object.assign(TomlFormat.default(), { newLine: eol }))
    // toml-patch 3.3.0 keeps single quotes and turns a line break in them into the file's own. Behind a
    // number, a string is written anew: in double quotes, with escapes.
    if (typeof edit.value === 'string' && /\p{Cc}/u.test(edit.value)) {
      const withNumber = patch(block, withField(data, { ...edit, value: 0 }))
      return patch(withNumber, withField(parse(withNumber), edit))
    }
    // toml-patch 3.3.0 cannot add a new list of maps ("Node not found"), but fills an empty list.
    const isNewList = Array.isArray(edit.value) && valueAt(data, edit.key) === undefined
    if (!isNewList || !edit.value.every(isMap)) return patch(block, wanted)
    const withList = patch(block, withField(data, { ...edit, value: [] }))
    return patch(withList, withField(parse(withList), edit))
  } catch {
    // What the library cannot do is refused like what it would do wrong.
    return undefined
  }
}

function parsed(block: string, fail: Fail): Data {
  const beyond = beyondLimits(block, 'toml')
  if (beyond) throw fail(`The TOML ${beyond.why}.`, beyond.offset, 'Make it simpler.')
  try {
    return parse(block) as Data
  } catch (cause) {
    const { line = 1, message } = cause as Error & { line?: number }
    const offset =
      block
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0)
    const reason = message.split('\n').at(-1) ?? message
    throw fail(`The TOML is broken: ${reason}.`, offset, 'Correct the TOML; keys occur only once.')
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

function refuseMismatch(data: Data, { key, value, mode }: FieldEdit, block: string, fail: Fail) {
  const mismatch = (depth: number, present: unknown, wanted: string) =>
    fail(
      `\`${key.slice(0, depth).join('.')}\` holds ${kindOf(present)}, where ${wanted} is needed.`,
      lineWith(block, key[0] ?? ''),
      'Change it by hand, or name another key under `fields`.',
    )
  for (let depth = 1; depth < key.length; depth++) {
    const parent = valueAt(data, key.slice(0, depth))
    if (!isEmpty(parent) && !isMap(parent)) throw mismatch(depth, parent, 'a map')
  }
  const present = valueAt(data, key)
  if (isEmpty(present) || present instanceof Date) return
  if (mode === 'append' && !Array.isArray(present)) throw mismatch(key.length, present, 'a list')
  if (
    mode === 'set' &&
    typeof present === 'object' &&
    !(Array.isArray(value) && Array.isArray(present))
  )
    throw mismatch(key.length, present, kindOf(value))
  if (mode === 'set' && typeof present !== 'object' && isMap(value))
    throw mismatch(key.length, present, 'a map')
}

/** Offset of the first line that begins with the key; the library does not say where things are. */
function lineWith(block: string, key: string): number {
  const lines = block.split('\n')
  const index = lines.findIndex((line) => line.replace(/^[\s["']+/, '').startsWith(key))
  return lines.slice(0, Math.max(0, index)).join('\n').length + (index > 0 ? 1 : 0)
}

/** True where no old line changed but those of the key's own statement. */
function keepsLines(before: string, after: string, { key }: FieldEdit): boolean {
  const old = before.split('\n')
  const now = after.split('\n')
  let start = 0
  while (start < old.length && old[start] === now[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old.at(-1 - end) === now.at(-1 - end)
  )
    end++
  const isOther = /^\s*(?:$|#|\[\[?[\w."'-]+\]|[\w."'-]+[ \t]*=)/
  return old
    .slice(start, old.length - end)
    .every((line) => !isOther.test(line) || key.some((name) => line.includes(name)))
}
