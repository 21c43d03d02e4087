/** What an expression of a config comes to, as far as that can be told without running it. */
export type CodeValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly CodeValue[]
  | CodeObject
  | Unknown

/** An object with its keys in order. */
export interface CodeObject {
  readonly kind: 'object'
  readonly entries: ReadonlyMap<string, CodeValue>
  /** Something unknown was spread into it: keys that it does not name may be there all the same. */
  readonly rest?: Unknown
}

/** A value that only a run could tell: a call, an environment variable, something of a package. */
export interface Unknown {
  readonly kind: 'unknown'
  /** As it is written, in one short line. */
  readonly code: string
  /** What it is called there, the last part of `a.b`. */
  readonly name?: string
  /** The package that it comes from. */
  readonly module?: string
  /** A file of the repo that would tell, and that was not read yet. */
  readonly file?: string
  readonly call?: CodeCall
  /** What a function gives back. */
  readonly result?: () => CodeValue
  /** One of these, whichever a condition says. */
  readonly choices?: readonly CodeValue[]
}

/** `on.name(args)`, or `name(args)`. */
export interface CodeCall {
  readonly name: string
  readonly args: readonly CodeValue[]
  readonly on?: CodeValue
  /** What is called is a function of the same config, not somebody's wrapper. */
  readonly own: boolean
}

export const isUnknown = (value: CodeValue): value is Unknown =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unknown'

export const isObject = (value: CodeValue): value is CodeObject =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'object'

export const isList = (value: CodeValue): value is readonly CodeValue[] => Array.isArray(value)

export const objectOf = (
  entries: Iterable<readonly [string, CodeValue]>,
  rest?: Unknown,
): CodeObject => ({ kind: 'object', entries: new Map(entries), ...(rest ? { rest } : {}) })

/** Data of JSON as such a value. */
export function valueOfData(data: unknown): CodeValue {
  if (Array.isArray(data)) return data.map(valueOfData)
  if (typeof data === 'object' && data !== null)
    return objectOf(Object.entries(data).map(([key, value]) => [key, valueOfData(value)]))
  return data as string | number | boolean | null
}

/** An unknown value out of another one, of which it keeps what would tell. */
export const unknownOf = ({ file, module }: Unknown, code: string, name?: string): Unknown => ({
  kind: 'unknown',
  code: short(code),
  ...(name === undefined ? {} : { name }),
  ...(file === undefined ? {} : { file }),
  ...(module === undefined ? {} : { module }),
})

/** Code in one line that can be quoted in a sentence. */
export const short = (code: string): string => {
  const line = code.slice(0, 400).replace(/\s+/g, ' ').replaceAll('`', "'").trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** Names of functions that give back the object that they take. */
const wrapper = /^(?:define|with)[A-Z]/
/** Wrappers around wrappers. */
const deepest = 20

/**
 * The value without what is put around it: a function that gives it back, `defineConfig(...)`.
 * @param outermost it is all of a config: any call with one argument counts, such as a plugin's
 */
export function unwrapped(value: CodeValue, outermost = false, depth = 0): CodeValue {
  if (!isUnknown(value) || depth > deepest) return value
  const { call, result } = value
  if (result) return outermost ? unwrapped(result(), true, depth + 1) : value
  if (!call || call.own || call.args.length !== 1) return value
  if (!outermost && !wrapper.test(call.name)) return value
  const inner = unwrapped(call.args[0], outermost, depth + 1)
  return isObject(inner) || (isUnknown(inner) && inner.file !== undefined) ? inner : value
}

/** The value at a place: keys of objects, offsets of lists. What is not there is undefined. */
export function at(value: CodeValue, ...place: readonly (string | number)[]): CodeValue {
  let found = value
  for (const step of place) found = stepInto(unwrapped(found), step)
  return found
}

function stepInto(value: CodeValue, step: string | number): CodeValue {
  // A function has nothing inside.
  if (isUnknown(value))
    return value.result ? undefined : unknownOf(value, `${value.code}.${step}`, String(step))
  if (isList(value)) return step === 'length' ? value.length : value[Number(step)]
  if (isObject(value)) {
    const key = String(step)
    if (value.entries.has(key)) return value.entries.get(key)
    return value.rest && unknownOf(value.rest, `${value.rest.code}.${key}`, key)
  }
  // `new URL(...)` is its text here.
  return typeof value === 'string' && step === 'href' ? value : undefined
}

/** The items of a list, without the empty ones that conditions leave; of anything else none. */
export const itemsOf = (value: CodeValue): readonly CodeValue[] =>
  isList(value) ? value.filter((item) => item !== undefined && item !== null && item !== false) : []
