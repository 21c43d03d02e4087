import * as v from 'valibot'
import { type Document, LineCounter, type Node, parseDocument } from 'yaml'
import { SettingsError } from '../errors.ts'
import { beyondLimits } from '../text/data-limits.ts'
import { builtInTemplate } from './built-in.ts'
import { checkTemplate, templateWarnings } from './template.ts'

/** How every picture of this repo should look. Both templates are Liquid. */
export interface Brand {
  /** Where it came from; `built-in` for ours. */
  readonly source: string
  readonly template: string
  /** Template of the alternative text; without one it is in our words, in the language of the post. */
  readonly alt?: string
  /** What people should know of it before a picture is paid for. */
  readonly warnings?: readonly string[]
}

const head = v.strictObject({ alt: v.optional(v.pipe(v.string(), v.minLength(1))) })

/** Used where the repo has no brand template. */
export const builtInBrand: Brand = {
  source: 'built-in',
  template: builtInTemplate,
}

/**
 * Reads a brand template: Markdown whose body is the prompt, with an optional front matter
 * (`alt`: template of the alternative text).
 * @throws SettingsError for what is no Liquid, asks for what no post has, or takes too long, and for
 * an unknown key; with file and line
 */
export function parseBrand(text: string, file: string): Brand {
  const lines = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const parts = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(lines)
  const front = parts?.index === 0 ? parts : undefined
  const body = lines.slice(front?.[0].length ?? 0)
  const template = body.trim()
  const alt = front ? readHead(front[1]!, file) : undefined
  if (template === '')
    throw new SettingsError('The brand template has no prompt.', {
      file,
      line: 1,
      hint: 'Write below the front matter what every picture should look like, with {{ title }} where the post comes in.',
    })

  if (alt) checkTemplate(alt.template, 'alt', { file, line: alt.line })
  const start = lines.length - body.trimStart().length
  const place = { file, line: lines.slice(0, start).split('\n').length }
  checkTemplate(template, 'prompt', place)
  const warnings = templateWarnings(template, place)
  return {
    source: file,
    template,
    ...(alt && { alt: alt.template }),
    ...(warnings.length > 0 ? { warnings } : {}),
  }
}

/** The template of the alternative text, with its line in the file. */
function readHead(yaml: string, file: string): { template: string; line: number } | undefined {
  const lineCounter = new LineCounter()
  const document = beyondLimits(yaml, 'yaml')
    ? undefined
    : parseDocument(yaml, { prettyErrors: false, lineCounter })
  const data = v.safeParse(head, document && toData(document))
  if (!data.success)
    throw new SettingsError('The front matter of the brand template is not understood.', {
      file,
      line: 1,
      hint: 'It may hold one key, `alt`: the template of the alternative text, in quotes where it begins with {{. All else belongs in the settings file.',
    })
  if (data.output.alt === undefined || document === undefined) return undefined
  const [offset = 0] = (document.get('alt', true) as Node | undefined)?.range ?? []
  // The line below the opening fence is the file's second.
  return { template: data.output.alt, line: lineCounter.linePos(offset).line + 1 }
}

/** Undefined for what is no YAML; also an alias without its anchor, which is found only here. */
function toData(document: Document): unknown {
  try {
    return document.errors.length === 0 ? (document.toJS() ?? {}) : undefined
  } catch {
    return undefined
  }
}
