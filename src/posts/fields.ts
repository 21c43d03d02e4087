import { isDeepStrictEqual } from 'node:util'
import type { FieldEdit, Value } from './post.ts'

/** Front matter as plain data. */
export type Data = Readonly<Record<string, unknown>>

export function isMap(value: unknown): value is Data {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  )
}

/** Present but without content: nothing is lost when it is filled. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return (Array.isArray(value) || isMap(value)) && Object.keys(value).length === 0
}

/** The value at a key, or undefined; looks at own properties only. */
export function valueAt(data: unknown, key: readonly string[]): unknown {
  let value = data
  for (const name of key) {
    if (!isMap(value) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** `nest(['a', 'b'], 1)` is `{a: {b: 1}}`. */
export function nest(key: readonly string[], value: Value): Value {
  return key.reduceRight<Value>((inner, name) => Object.fromEntries([[name, inner]]), value)
}

/**
 * The smallest edits that do the same: a map that meets a map becomes one edit for each key in it, and
 * what is already so falls away. Empty when there is nothing to do.
 */
export function pending(data: Data, edit: FieldEdit): FieldEdit[] {
  const present = valueAt(data, edit.key)
  if (edit.mode === 'append') {
    const items = missing(Array.isArray(present) ? present : [], edit.value)
    return items.length === 0 ? [] : [{ ...edit, value: items }]
  }
  if (isMap(edit.value) && isMap(present) && !isEmpty(present))
    return Object.entries(edit.value).flatMap(([name, value]) =>
      pending(data, { key: [...edit.key, name], value, mode: 'set' }),
    )
  return isDeepStrictEqual(present, edit.value) ? [] : [edit]
}

function missing(present: readonly unknown[], value: Value): Value[] {
  const items = Array.isArray(value) ? (value as readonly Value[]) : [value]
  const added: Value[] = []
  for (const item of items)
    if (![...present, ...added].some((other) => isDeepStrictEqual(other, item))) added.push(item)
  return added
}

/** The data after one pending edit: what the edited file must parse to. */
export function withField(data: unknown, { key, value, mode }: FieldEdit): Data {
  const [name = '', ...rest] = key
  const map = isMap(data) ? data : {}
  const present = Object.hasOwn(map, name) ? map[name] : undefined
  const next =
    rest.length > 0
      ? withField(present, { key: rest, value, mode })
      : mode === 'append' && Array.isArray(present)
        ? [...present, ...(value as readonly Value[])]
        : value
  // fromEntries makes own properties, also of a key named `__proto__`.
  return Object.fromEntries([...Object.entries(map), [name, next]])
}

/** What a value is, for people. */
export function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : isMap(value) ? 'a map' : 'a single value'
}
