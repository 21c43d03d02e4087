import { isDeepStrictEqual } from 'node:util'
import { type FrontMatterBlock, findBlock, type Language } from './fences.ts'
import { type Data, pending, withField } from './fields.ts'
import { readJson, readMembers, spliceJson, spliceMembers } from './json.ts'
import { otherMetadata } from './other-metadata.ts'
import type { FieldEdit } from './post.ts'
import { type Fail, failIn, type PostSource } from './source.ts'
import { readToml, spliceToml } from './toml.ts'
import { readYaml } from './yaml.ts'
import { spliceYaml } from './yaml-splice.ts'

interface FrontMatterFormat {
  read(block: string, fail: Fail): Data
  splice(block: string, edit: FieldEdit, eol: string, fail: Fail): string
}

const formats: Record<Language, FrontMatterFormat> = {
  yaml: { read: readYaml, splice: spliceYaml },
  toml: { read: readToml, splice: spliceToml },
  json: { read: readJson, splice: spliceJson },
  members: { read: readMembers, splice: spliceMembers },
}

/**
 * The front matter as data (empty where there is none) and the offset of the body.
 * @throws PostError with the line of what is broken.
 */
export function readFrontMatter(source: PostSource): { data: Data; bodyAt: number } {
  const block = findBlock(source)
  if (block === undefined) return { data: {}, bodyAt: 0 }
  return { data: dataOf(source, block), bodyAt: block.after }
}

/** Offset of the body: behind the front matter, where there is one. Nothing is parsed. */
export const bodyOffset = (source: PostSource): number => findBlock(source)?.after ?? 0

/**
 * The text with these keys in its front matter, every other byte as it was. The result is parsed anew
 * and must equal the old data plus the keys.
 * @param known the data, where it was read before
 * @throws PostError where the front matter is broken, holds something that must not be overwritten, or
 *   is of a kind that is not edited.
 */
export function editFrontMatter(
  source: PostSource,
  edits: readonly FieldEdit[],
  known?: Data,
): string {
  const found = findBlock(source)
  if (found === undefined) assertNone(source)
  const { source: fenced, block } =
    found === undefined ? withEmptyBlock(source) : { source, block: found }
  const format = formats[block.language]
  const fail = failIn(fenced, block.start)
  const old = fenced.text.slice(block.start, block.end)

  const present = known ?? format.read(old, fail)

  const text = splicedAtOnce() ?? splicedByKey()
  if (text === old) return source.text

  const edited = fenced.text.slice(0, block.start) + text + fenced.text.slice(block.end)
  const whole = { ...source, text: edited }
  const refound = findBlock(whole)
  const body = refound && edited.slice(refound.after)
  if (refound === undefined || body !== fenced.text.slice(block.after))
    throw fail('The edit would change where the front matter ends.', 0, 'Set the image by hand.')
  return edited

  function spliced(check: (text: string, wanted: Data, edit: FieldEdit) => void) {
    let text = old
    let data = present
    for (const asked of edits)
      for (const edit of pending(data, asked)) {
        text = format.splice(text, edit, source.eol, fail)
        data = withField(data, edit)
        check(text, data, edit)
      }
    return { text, data }
  }

  /** Parsed once, when all keys are in; undefined where that is not what it should be. */
  function splicedAtOnce(): string | undefined {
    try {
      const { text, data } = spliced(() => {})
      return text === old || isDeepStrictEqual(readAgain(text), data) ? text : undefined
    } catch {
      return undefined
    }
  }

  /** The same with a look after each key, to tell which one is to blame. */
  function splicedByKey(): string {
    return spliced((text, wanted, edit) => assertSame(readAgain(text), wanted, edit)).text
  }

  function readAgain(next: string): Data | undefined {
    try {
      return format.read(next, fail)
    } catch {
      return undefined
    }
  }

  function assertSame(now: Data | undefined, wanted: Data, { key }: FieldEdit) {
    if (isDeepStrictEqual(now, wanted)) return
    const what = `\`${key.join('.')}\` cannot be set without changing something else.`
    throw fail(what, 0, 'Set it in this post by hand.')
  }
}

/** @throws PostError where a new block would hide what the file says of itself */
function assertNone(source: PostSource): void {
  const other = otherMetadata(source)
  if (other === undefined) return
  throw failIn(source)(
    `The file opens with ${other}: metadata that is not edited here, and that front matter on top of it would hide.`,
    0,
    'Write it as front matter (`---`, `title: x`, `---` from the first line on), or leave the post out with `exclude`.',
  )
}

function dataOf(source: PostSource, { language, start, end }: FrontMatterBlock): Data {
  return formats[language].read(source.text.slice(start, end), failIn(source, start))
}

function withEmptyBlock(source: PostSource): { source: PostSource; block: FrontMatterBlock } {
  const { eol } = source
  const fences = `---${eol}---${eol}`
  const isOpen = source.text === '' || /^[ \t]*\r?\n/.test(source.text)
  const text = fences + (isOpen ? '' : eol) + source.text
  const start = 3 + eol.length
  const block: FrontMatterBlock = { language: 'yaml', start, end: start, after: fences.length }
  return { source: { ...source, text }, block }
}
