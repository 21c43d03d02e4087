import * as v from 'valibot'
import { cleanText } from '../text/clean-text.ts'
import { parseJson } from '../text/parse-json.ts'
import { cleanWords } from './clean.ts'

/** What can be wrong with a picture. */
export const pictureFaults = ['lettering', 'logos', 'malformed', 'unfit'] as const
export type PictureFault = (typeof pictureFaults)[number]

/** What a text model says of a finished picture, cleaned: words of a stranger all the same. */
export interface PictureVerdict {
  readonly lettering: boolean
  /** What can be read in it; empty where the model does not say it. */
  readonly words: string
  readonly logos: boolean
  readonly malformed: boolean
  readonly fits: boolean
  readonly sentence: string
}

const longest = { words: 100, sentence: 200 }

const answer = v.object({
  lettering: v.boolean(),
  words: v.optional(v.string(), ''),
  logos: v.boolean(),
  malformed: v.boolean(),
  fits: v.boolean(),
  sentence: v.optional(v.string(), ''),
})

const [flag, text] = [{ type: 'boolean' }, { type: 'string' }]

/**
 * The same as a JSON Schema, in the subset that strict answers take
 * (https://platform.openai.com/docs/guides/structured-outputs).
 */
export const verdictSchema = {
  type: 'object',
  properties: {
    ...{ lettering: flag, words: text, logos: flag, malformed: flag, fits: flag, sentence: text },
  },
  required: ['lettering', 'words', 'logos', 'malformed', 'fits', 'sentence'],
  additionalProperties: false,
}

/** Characters of an answer at most, thoughts before it included. */
const mostRead = 20_000

/** Reads an answer, also one in a fence or after a model's thoughts; undefined for what is none. */
export function readVerdict(written: string): PictureVerdict | undefined {
  const spoken = written
    .slice(0, mostRead)
    .replace(/^\s*<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/i, '')
  const [from, to] = [spoken.indexOf('{'), spoken.lastIndexOf('}')]
  try {
    const parsed = v.safeParse(answer, parseJson(spoken.slice(from, to + 1), mostRead))
    if (!parsed.success) return undefined
    const { words, sentence, ...flags } = parsed.output
    return {
      ...flags,
      words: cleanWords(words, longest.words),
      sentence: cleanWords(sentence, longest.sentence),
    }
  } catch {
    return undefined
  }
}

/**
 * What is wrong by a verdict. Lettering that says the article's own title, or a part of it, is meant: a
 * brand template may ask for it.
 */
export const faultsOf = (verdict: PictureVerdict, title: string): readonly PictureFault[] => [
  ...(verdict.lettering && !isOf(verdict.words, title) ? ['lettering' as const] : []),
  ...(verdict.logos ? ['logos' as const] : []),
  ...(verdict.malformed ? ['malformed' as const] : []),
  ...(verdict.fits ? [] : ['unfit' as const]),
]

function isOf(words: string, title: string): boolean {
  const letters = (text: string) =>
    cleanText(text, 1_000)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()
  const read = letters(words)
  return read !== '' && ` ${letters(title)} `.includes(` ${read} `)
}
