import { fontOnDisk, interFonts } from './assets.ts'
import type { CardFonts } from './card/compose.ts'
import { openFace } from './card/face.ts'
import { type CardFont, lettersLacking } from './card/fonts.ts'
import { withWays } from './card/letters.ts'
import { fontFilesFor } from './font-choice.ts'
import type { FontFile } from './font-list.ts'

/**
 * Bytes of a font that comes with us.
 * @throws where it cannot be had: in words, why
 */
export type FontSource = (font: FontFile) => Promise<Uint8Array>

/** The fonts that came along with the program. */
export const fontsOnDisk: FontSource = async (font) => {
  const bytes = await fontOnDisk(font)
  if (bytes === undefined) throw new Error(`${font.file} is not beside the program`)
  return bytes
}

/** The weights of a card: of its title, and of what is small. */
const bold = 700
const medium = 500

/** What a card has to set, before it is known which fonts have it. */
export interface WordsToSet {
  /** All of its words, on one line. */
  readonly text: string
  /** BCP 47; may be empty. */
  readonly lang: string
}

/** The fonts for some words, and what is said of those that could not be had. */
export interface FoundFonts {
  readonly fonts: CardFonts
  readonly problems: readonly string[]
}

/** Fonts of one's own first, then Inter, then those that have what both lack. A title in Latin needs no more. */
export async function findFonts(
  { text: words, lang }: WordsToSet,
  own: CardFonts,
  source: FontSource,
): Promise<FoundFonts> {
  const base = await inter()
  const text = withWays(words)
  const title = [...own.title, ...base.title]
  const more: CardFont[] = []
  const problems: string[] = []
  for (const file of fontFilesFor(lang, text)) {
    const lacking = lettersLacking(text, [...title, ...more])
    if (lacking.length === 0) break
    if (!lacking.some((letter) => file.letters.test(letter))) continue
    // What is away for one is away for the next.
    if (problems.length > 0) continue
    try {
      more.push({ face: await open(file, source), role: file.role })
    } catch (error) {
      problems.push(`the font for ${file.name} could not be had (${(error as Error).message})`)
    }
  }
  return {
    fonts: { title: [...title, ...more], small: [...own.small, ...base.small, ...more] },
    problems,
  }
}

/**
 * Fonts of one's own, a variable one in the two weights of a card.
 * @throws SettingsError for a file that is no font
 */
export async function ownFonts(files: readonly Uint8Array[]): Promise<CardFonts> {
  const at = (weight: number) =>
    Promise.all(
      files.map(async (bytes) => ({ face: await openFace(bytes, weight), role: 'own' as const })),
    )
  return { title: await at(bold), small: await at(medium) }
}

let base: Promise<CardFonts> | undefined

/** Inter in the two weights of a card, opened once. */
function inter(): Promise<CardFonts> {
  base ??= interFonts().then(async (files) => {
    const font = async (bytes: Uint8Array, weight: number) => [
      { face: await openFace(bytes, weight), role: 'base' as const },
    ]
    return { title: await font(files.bold, bold), small: await font(files.medium, medium) }
  })
  return base
}

const openedOf = new WeakMap<FontSource, Map<string, Promise<CardFont['face']>>>()

/** Opened once, however many cards need it. What could not be had may be there for the next card. */
function open(file: FontFile, source: FontSource): Promise<CardFont['face']> {
  const opened = openedOf.get(source) ?? new Map<string, Promise<CardFont['face']>>()
  openedOf.set(source, opened)
  const face = opened.get(file.file) ?? source(file).then((bytes) => openFace(bytes, bold))
  opened.set(file.file, face)
  face.catch(() => opened.delete(file.file))
  return face
}
