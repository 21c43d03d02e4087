import { Liquid } from 'liquidjs'
import { cleanText } from '../text/clean-text.ts'
import { quotable, quote } from './quote.ts'
import { longest, OwnWord } from './template-variables.ts'

/** Tags that read other files, or print HTML. */
const noTags = ['include', 'render', 'layout', 'block', 'tablerow']

/**
 * Filters that give something else each time, since the same post must have the same prompt, by which
 * its drawing is found again instead of being paid for twice; and decoders, which fail for most texts.
 */
const noFilters = [
  ...['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'],
  ...['sample', 'url_decode', 'base64_decode'],
]

type Print = (text: string, max: number) => string

/** Liquid without a file system, in which a slip is an error and no template runs for long. */
function createEngine(print: Print, printRaw: Print): Liquid {
  const engine = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    strictVariables: true,
    // `{% if headings[1] %}` must be possible; names are checked before anything is rendered.
    lenientIf: true,
    strictFilters: true,
    // Characters of a template; characters and items that filters and ranges make; milliseconds.
    parseLimit: 20_000,
    memoryLimit: 200_000,
    renderLimit: 1000,
    locale: 'en-US',
    outputEscape: (value: unknown) => printed(value, print),
  })
  for (const name of noTags) delete engine.tags[name]
  for (const name of noFilters) delete engine.filters[name]
  // Ours leaves the quotation marks out, and nothing else: filters before it can bring line breaks back.
  engine.registerFilter('raw', {
    raw: true,
    handler: (value: unknown) => printed(value, printRaw),
  })
  return engine
}

/** What `{{ }}` prints: texts as data, lists item by item, numbers as they are, and no objects. */
function printed(value: unknown, print: Print): string {
  if (Array.isArray(value))
    return value
      .map((item) => printed(item, print))
      .filter((item) => item !== '')
      .join(', ')
  if (value instanceof OwnWord) return value.valueOf()
  if (typeof value === 'string') return print(value, longest.concept)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** For prompts, where texts of the post stand between “ and ”; for alternative texts, as they are. */
export const engines = {
  prompt: createEngine(quote, quotable),
  alt: createEngine(cleanText, cleanText),
} as const
export type TemplateUse = keyof typeof engines
