import {
  type CodeCall,
  type CodeValue,
  isList,
  isObject,
  isUnknown,
} from '../../reading/code-values.ts'

/** The type of a key: `z.string().url().optional()`. */
export interface FieldType {
  /** All functions that make it, in arguments too. */
  readonly calls: ReadonlySet<string>
  readonly isList: boolean
}

/** What a collection's schema says of keys, as far as it can be read without running it. */
export interface Schema {
  /** Dotted keys with their types; empty where there is none to read. */
  readonly fields: ReadonlyMap<string, FieldType>
  /** Other keys than these fail the build. */
  readonly strict: boolean
  /** There is a schema, but none that can be read here. */
  readonly elsewhere: boolean
}

type Fields = readonly (readonly [string, FieldType])[]

interface ObjectType {
  readonly fields: Fields
  readonly strict: boolean
}

const objects = /^(?:object|strictObject|looseObject)$/
/** Types that hold an object although they are none. */
const holders = /^(?:optional|nullable|nullish|union|discriminatedUnion)$/
const plain = /^(?:image|string|url)$/
/** Types within types that are followed, and all in all: one that is named twice is followed twice. */
const deepest = 30
const mostTypes = 5000

/** How far one is in a schema. */
interface Walk {
  readonly depth: number
  readonly seen: { types: number }
}

const further = ({ depth, seen }: Walk): Walk => ({ depth: depth + 1, seen })
const isTooFar = ({ depth, seen }: Walk) => depth > deepest || ++seen.types > mostTypes

/** The schema that a value is. */
export function schemaOf(value: CodeValue): Schema {
  if (value === undefined) return { fields: new Map(), strict: false, elsewhere: false }
  const found = objectType(value, { depth: 0, seen: { types: 0 } })
  return found
    ? { fields: new Map(found.fields), strict: found.strict, elsewhere: false }
    : { fields: new Map(), strict: false, elsewhere: true }
}

/** The first object type that a value comes to, with what is chained to it. */
function objectType(value: CodeValue, walk: Walk): ObjectType | undefined {
  if (isTooFar(walk)) return undefined
  if (isList(value)) return firstOf(value, walk)
  if (isObject(value)) return firstOf([...value.entries.values()], walk)
  if (!isUnknown(value)) return undefined
  if (value.result) return objectType(value.result(), further(walk))
  const { call } = value
  if (!call) return undefined
  const [first] = call.args
  if (objects.test(call.name) && isObject(first))
    return { fields: fieldsOf(first, walk), strict: call.name === 'strictObject' }
  const before = objectType(call.on, further(walk))
  return before ? chained(before, call, walk) : firstOf(call.args, walk)
}

const firstOf = (values: readonly CodeValue[], walk: Walk): ObjectType | undefined => {
  for (const value of values) {
    const found = objectType(value, further(walk))
    if (found) return found
  }
  return undefined
}

/** `.extend({...})`, `.strict()`. */
function chained({ fields, strict }: ObjectType, { name, args }: CodeCall, walk: Walk): ObjectType {
  const [first] = args
  if (name === 'strict') return { fields, strict: true }
  if (/^(?:passthrough|loose|catchall)$/.test(name)) return { fields, strict: false }
  if (!/^(?:extend|safeExtend|merge|and)$/.test(name)) return { fields, strict }
  const more = isObject(first)
    ? fieldsOf(first, walk)
    : (objectType(first, further(walk))?.fields ?? [])
  return { fields: [...fields, ...more], strict }
}

const fieldsOf = (value: CodeValue, walk: Walk): Fields =>
  isObject(value)
    ? [...value.entries].flatMap(([key, type]) => dotted(key, type, further(walk)))
    : []

/** The key itself, or those of the object that it holds: `cover: z.object({ src: image() })`. */
function dotted(key: string, type: CodeValue, walk: Walk): Fields {
  const calls = chainOf(type)
  const root = calls.at(-1)?.name ?? ''
  const inner = plain.test(root) ? undefined : objectType(type, walk)
  if (!inner) return [[key, { calls: namesIn(type, walk), isList: calls.some(isArray) }]]
  // Neither a text nor an image, and no map that could be filled.
  if (!objects.test(root) && !holders.test(root))
    return [[key, { calls: new Set(), isList: false }]]
  return inner.fields.map(([name, field]) => [`${key}.${name}`, field])
}

const isArray = ({ name }: CodeCall) => name === 'array'

/** The calls of `z.a().b()`, the last first. */
function chainOf(type: CodeValue): readonly CodeCall[] {
  const calls: CodeCall[] = []
  for (let value = type; isUnknown(value) && value.call && calls.length < deepest; ) {
    calls.push(value.call)
    value = value.call.on
  }
  return calls
}

/** The names of all functions that a type is made by. */
function namesIn(type: CodeValue, walk: Walk): ReadonlySet<string> {
  const parts = isList(type) ? type : []
  const calls = chainOf(type)
  const inner = isTooFar(walk) ? [] : [...parts, ...calls.flatMap(({ args }) => args)]
  return new Set([
    ...calls.map(({ name }) => name),
    ...inner.flatMap((value) => [...namesIn(value, further(walk))]),
  ])
}
