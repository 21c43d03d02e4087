import { isDeepStrictEqual } from 'node:util'
import type { FrontMatterBlock, Language } from './fences.ts'
import { type Data, pending, withField } from './fields.ts'
import { readJson, readMembers, spliceJson, spliceMembers } from './json.ts'
import { isTemplatePath } from './kinds.ts'
import { readLines, spliceLines } from './lines.ts'
import type { Flags, FrontMatterRules } from './openings.ts'
import { headOf, type OtherMetadata } from './other-metadata.ts'
import { readPlainYaml } from './plain-yaml.ts'
import type { FieldEdit, Post } from './post.ts'
import { type Fail, failIn, type PostSource } from './source.ts'
import { readToml, spliceToml } from './toml.ts'
import { readYaml } from './yaml.ts'
import { spliceYaml } from './yaml-splice.ts'

interface FrontMatterFormat {
  read(block: string, fail: Fail, flags?: Flags): Data
  splice(block: string, edit: FieldEdit, eol: string, fail: Fail): string
}

const formats: Record<Language, FrontMatterFormat> = {
  yaml: { read: readYaml, splice: spliceYaml },
  toml: { read: readToml, splice: spliceToml },
  json: { read: readJson, splice: spliceJson },
  members: { read: readMembers, splice: spliceMembers },
  lines: { read: readLines, splice: spliceLines },
}

/** What a file says of itself before its body. */
export interface FrontMatter {
  /** Empty where there is none. */
  readonly data: Data
  /** First offset of the body. */
  readonly bodyAt: number
  readonly kind: Post['head']
  /** What that other metadata is, for people. */
  readonly opensWith?: string
}

/**
 * The front matter as data, as the site's generator finds it; of metadata that is not edited what can be
 * read of it.
 * @throws PostError with the line of what is broken.
 */
export function readFrontMatter(source: PostSource, rules: FrontMatterRules): FrontMatter {
  const { block, other } = headOf(source, rules)
  if (other !== undefined)
    return {
      data: { ...other.data, ...unreadData(source, other) },
      bodyAt: other.after,
      kind: other.isUnread ? 'unread' : 'other',
      opensWith: other.label,
    }
  if (block === undefined) return { data: {}, bodyAt: 0, kind: 'none' }
  return { data: dataOf(source, block, rules), bodyAt: block.after, kind: 'front-matter' }
}

/** What stands between fences that nobody reads, for its title. */
function unreadData(source: PostSource, { block }: OtherMetadata): Data {
  try {
    return block === undefined ? {} : dataOf(source, block, {})
  } catch {
    return {}
  }
}

/** Offset of the body: behind the front matter, where there is one. Nothing is parsed. */
export function bodyOffset(source: PostSource, rules: FrontMatterRules): number {
  const { block, other } = headOf(source, rules)
  return block?.after ?? other?.after ?? 0
}

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
  rules: FrontMatterRules,
  known?: Data,
): string {
  const { block: found, other } = headOf(source, rules)
  if (other !== undefined) throw failIn(source)(other.what, 0, other.hint)
  if (found === undefined) assertMayBegin(source, rules)
  const { source: fenced, block } =
    found === undefined ? withEmptyBlock(source) : { source, block: found }
  const format = formats[block.language]
  const fail = failIn(fenced, block.start)
  const old = fenced.text.slice(block.start, block.end)

  const read = (text: string) => ({ ...block.above, ...format.read(text, fail, rules.flags) })
  const present = known ?? read(old)

  const text = splicedAtOnce() ?? splicedByKey()
  if (text === old) return source.text

  const edited = fenced.text.slice(0, block.start) + text + fenced.text.slice(block.end)
  const whole = { ...source, text: edited }
  const refound = headOf(whole, rules).block
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
      return read(next)
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

/** @throws PostError where front matter on top of this file would be text of it */
function assertMayBegin(source: PostSource, { instead }: FrontMatterRules): void {
  const leave = 'or leave the post out with `exclude`.'
  const fail = failIn(source)
  if (instead !== undefined)
    throw fail(
      `The file has no metadata, and the other posts of this site open with ${instead}, which is not edited here.`,
      0,
      `Set the image in this post by hand as they do, ${leave}`,
    )
  if (isTemplatePath(source.path))
    throw fail(
      'The file has no front matter, and only Markdown and HTML are given a first one.',
      0,
      `Begin it with \`---\`, \`title: x\`, \`---\`, ${leave}`,
    )
}

function dataOf(
  source: PostSource,
  { language, start, end, above }: FrontMatterBlock,
  { flags }: Pick<FrontMatterRules, 'flags'>,
): Data {
  const text = source.text.slice(start, end)
  const data =
    (language === 'yaml' ? readPlainYaml(text) : undefined) ??
    formats[language].read(text, failIn(source, start), flags)
  return above === undefined ? data : { ...above, ...data }
}

function withEmptyBlock(source: PostSource): { source: PostSource; block: FrontMatterBlock } {
  const { eol } = source
  const fences = `---${eol}---${eol}`
  const isOpen = source.text === '' || /^[ \t]*\r?\n/.test(source.text)
  const text = fences + (isOpen ? '' : eol) + source.text
  const start = 3 + eol.length
  const after = fences.length
  const block: FrontMatterBlock = { language: 'yaml', start, end: start, after, needs: [] }
  return { source: { ...source, text }, block }
}
