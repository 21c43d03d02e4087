import * as v from 'valibot'
import { parseJson } from '../text/parse-json.ts'

/** A hero as a WebP of some kB, for contact sheets. */
export interface SmallHero {
  readonly post: string
  /** Of the hero image itself. */
  readonly sha256: string
  readonly small: Uint8Array
}

/** So many go into one file: as many as a contact sheet has. */
export const mostInFile = 12

/** Characters of a hash that tell one picture from all others of a pull request. */
const marked = 12

/** Characters of a file at most: twelve pictures that are all noise. */
const mostCharacters = 1_000_000

const schema = v.object({
  version: v.literal(1),
  pictures: v.pipe(
    v.array(
      v.object({
        post: v.string(),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        /** WebP, in base64. */
        small: v.pipe(v.string(), v.base64()),
      }),
    ),
    v.maxLength(mostInFile),
  ),
})

/** What a hero is called in the name of a file. */
export const smallMark = (sha256: string): string => sha256.slice(0, marked)

/** Where some of them are: the name says which they are, so that a listing is enough to find one. */
export const smallPath = (pictures: readonly Pick<SmallHero, 'sha256'>[]): string =>
  `small/${pictures.map(({ sha256 }) => smallMark(sha256)).join('-')}.json`

/** The marks of the pictures in a file; nothing for another file. */
export function marksIn(path: string): readonly string[] | undefined {
  const [, marks] = /^small\/([0-9a-f]{12}(?:-[0-9a-f]{12}){0,11})\.json$/.exec(path) ?? []
  return marks?.split('-')
}

export const writeSmall = (pictures: readonly SmallHero[]): Uint8Array =>
  new TextEncoder().encode(
    `${JSON.stringify({
      version: 1,
      pictures: pictures.map(({ post, sha256, small }) => ({
        ...{ post, sha256 },
        small: Buffer.from(small).toString('base64'),
      })),
    } satisfies v.InferOutput<typeof schema>)}\n`,
  )

/** None for what is damaged. */
export function readSmall(bytes: Uint8Array): readonly SmallHero[] {
  try {
    const json = parseJson(new TextDecoder().decode(bytes), mostCharacters)
    const parsed = v.safeParse(schema, json)
    if (!parsed.success) return []
    return parsed.output.pictures.map(({ small, ...of }) => ({
      ...of,
      small: new Uint8Array(Buffer.from(small, 'base64')),
    }))
  } catch {
    return []
  }
}

/**
 * The files that together have most of some pictures, as few as may be, and none that has only what another
 * one has. Pure.
 * @param wanted marks of pictures
 */
export function filesFor(wanted: ReadonlySet<string>, paths: Iterable<string>): readonly string[] {
  const left = new Set(wanted)
  const files = [...paths]
    .map((path) => ({ path, has: (marksIn(path) ?? []).filter((mark) => wanted.has(mark)) }))
    .filter(({ has }) => has.length > 0)
    .sort((a, b) => b.has.length - a.has.length || (a.path < b.path ? -1 : 1))
  return files.flatMap(({ path, has }) => {
    const fresh = has.filter((mark) => left.delete(mark))
    return fresh.length > 0 ? [path] : []
  })
}
