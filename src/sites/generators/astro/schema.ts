import { closingOf, definitionOf, objectAt } from '../../reading/code-objects.ts'

/** What a collection's schema says of keys, as far as it can be read without running it. */
export interface Schema {
  /** Dotted keys with the code of their types; empty where there is none to read. */
  readonly fields: ReadonlyMap<string, string>
  /** Other keys than these fail the build. */
  readonly strict: boolean
  /** There is a schema, but not in this file. */
  readonly elsewhere: boolean
}

const opening = /\b(?:z\s*\.\s*)?(object|strictObject|looseObject)\(\s*\{/
/** Starts of types that hold an object although they do not begin with it. */
const wrapped = /^\s*(?:z\s*\.\s*)?(?:optional|nullable|nullish|union|discriminatedUnion)\([^{]*$/
const plain = /^\s*(?:image\(|(?:z\s*\.\s*)?(?:coerce\s*\.\s*)?(?:string|url)\()/

/** The schema that an expression gives, names followed through `code`. */
export function schemaOf(expression: string | undefined, code: string): Schema {
  if (expression === undefined) return { fields: new Map(), strict: false, elsewhere: false }
  const found = withObject(expression, code, new Set())
  return found ? objectSchema(...found) : { fields: new Map(), strict: false, elsewhere: true }
}

/** The code with the first object type that the expression comes to, and where that is. */
function withObject(
  expression: string,
  code: string,
  seen: Set<string>,
): [string, RegExpExecArray] | undefined {
  const found = opening.exec(expression)
  if (found) return [expression, found]
  for (const [name] of expression.matchAll(/[A-Za-z_$][\w$]*/g)) {
    if (seen.has(name)) continue
    seen.add(name)
    const definition = definitionOf(code, name)
    const inside = definition === undefined ? undefined : withObject(definition, code, seen)
    if (inside) return inside
  }
  return undefined
}

/** `z.object({...})` with what is chained to it: `.extend({...})`, `.strict()`. */
function objectSchema(code: string, found: RegExpExecArray): Schema {
  const first = objectAt(code, found.index + found[0].length)
  const fields = first.items.flatMap(([key, type]) => dotted(key, type))
  let strict = found[1] === 'strictObject'
  let offset = first.end
  for (;;) {
    const call = /^\s*\)?\s*\.\s*(\w+)\s*(?=\()/.exec(code.slice(offset))
    if (!call) return { fields: new Map(fields), strict, elsewhere: false }
    const open = offset + call[0].length
    const name = call[1] ?? ''
    const inside = /^\(\s*(?:(?:z\s*\.\s*)?object\(\s*)?\{/.exec(code.slice(open))
    if (name === 'strict') strict = true
    if (/^(?:passthrough|loose|catchall)$/.test(name)) strict = false
    if (inside && /^(?:extend|safeExtend|merge|and)$/.test(name)) {
      const more = objectAt(code, open + inside[0].length)
      fields.push(...more.items.flatMap(([key, type]) => dotted(key, type)))
    }
    offset = closingOf(code, open)
  }
}

/** The key itself, or those of the object that it holds: `cover: z.object({ src: image() })`. */
function dotted(key: string, type: string): [string, string][] {
  const inner = opening.exec(type)
  if (!inner || plain.test(type)) return [[key, type]]
  const before = type.slice(0, inner.index)
  // Neither a text nor an image, and no map that could be filled.
  if (before.trim() !== '' && !wrapped.test(before)) return [[key, '']]
  const { items } = objectAt(type, inner.index + inner[0].length)
  return items.flatMap(([name, inside]) => dotted(`${key}.${name}`, inside))
}
