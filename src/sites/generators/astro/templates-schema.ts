import type { PatchContext } from '../../contract/templates.ts'
import { inserted, linesAfter } from '../../reading/lines.ts'

/** What a post of this collection can tell its layout. */
export interface Names {
  readonly hero: string
  /** The schema takes the hero as an address, not as an imported image. */
  readonly isText: boolean
  readonly alt: string | undefined
  readonly social: string | undefined
  /** Hero and social image are of one kind, so that one can stand in for the other. */
  readonly sameKind: boolean
  /** The schema gets the key of the social image from us, so that all of them have our size. */
  readonly isOurs: boolean
}

const lineOf = (key: string) => new RegExp(`^[ \\t]*${key}\\s*:[^\\r\\n]*`, 'gm')
const linesOf = (schema: string, key: string) => [...schema.matchAll(lineOf(key))]
const takesText = (schema: string, key: string) =>
  linesOf(schema, key).some(([line]) => !/\bimage\(/.test(line))

/**
 * The keys that pages get to see, once the schema has a line for each: it can get one for a text
 * behind the hero's. Nothing without a plain key for the hero.
 */
export function namesOf(keys: PatchContext['keys'], schema: string | undefined): Names | undefined {
  const { hero } = keys
  if (hero === undefined || !/^[\w$]+$/.test(hero)) return undefined
  const usable = (key: string | undefined) =>
    key !== undefined &&
    /^[\w$]+$/.test(key) &&
    (schema === undefined || linesOf(schema, key).length > 0 || roomBehind(schema, hero))
      ? key
      : undefined
  const isText = schema !== undefined && takesText(schema, hero)
  const social = usable(keys.social)
  const isNamed = social !== undefined && schema !== undefined && linesOf(schema, social).length > 0
  const socialIsText = isNamed ? takesText(schema, social) : true
  return {
    hero,
    isText,
    alt: usable(keys.alt),
    social,
    sameKind: isText === socialIsText,
    isOurs: !isNamed,
  }
}

/** The hero's key has one line of its own, and that line is whole. */
function roomBehind(schema: string, hero: string): boolean {
  const lines = linesOf(schema, hero)
  return lines.length === 1 && /^[^/]*\)\s*,?\s*$/.test(lines[0]![0])
}

/** The schema with the keys that it lacks. */
export function withKeys(schema: string, { hero, alt, social }: Names): string {
  // The last goes in first, because each goes right behind the hero.
  return [social, alt]
    .filter((key) => key !== undefined && linesOf(schema, key).length === 0)
    .reduce<string>((text, key) => {
      const [line] = linesOf(text, hero)
      const end = line!.index + line![0].trimEnd().length
      const closed = line![0].trimEnd().endsWith(',') ? text : inserted(text, end, ',')
      return linesAfter(closed, line!.index, [`${key}: z.string().optional(),`])
    }, schema)
}
