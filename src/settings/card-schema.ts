import * as v from 'valibot'
import { described, text } from './described.ts'

const colour = v.pipe(
  v.string('a colour such as "#0b1f33"'),
  v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#0b1f33"'),
)
const fonts = 'the path of a .ttf, .otf or .woff2 font in the repo, or a list of 1 to 8'
const fontPath = v.pipe(v.string(fonts), v.minLength(1, fonts))
const fontPaths = v.union(
  [fontPath, v.pipe(v.array(fontPath), v.minLength(1, fonts), v.maxLength(8, fonts))],
  fonts,
)

const logoText = 'the path of an .svg or .png in the repo'
const logo = v.pipe(v.string(logoText), v.regex(/[^/]\.(?:svg|SVG|png|PNG)$/, logoText))

const darkColours = v.strictObject({
  background: v.optional(described(colour, 'Colour of the ground.')),
  accent: v.optional(described(colour, 'Colour of shapes and marks.')),
  text: v.optional(described(colour, 'Colour of the title.')),
})

const look = {
  background: v.optional(described(colour, 'Colour of the ground.')),
  accent: v.optional(described(colour, 'Colour of shapes and marks.')),
  text: v.optional(described(colour, 'Colour of the title.')),
  dark: v.optional(
    described(
      darkColours,
      'Other colours for the [dark version](dark.md); default: the ground gone dark, or darker.',
    ),
  ),
  layout: v.optional(
    described(
      v.picklist(['side', 'top', 'center'], 'side, top or center'),
      'Where the picture is: beside the title, above it, or in two corners around a title in the middle; default: `side`.',
    ),
  ),
}

/** The key `card` of a rule: the name, its logo and the fonts are the site's. */
export const cardLookSchema = v.strictObject(look)

/** The key `card` of the settings file. */
export const cardSchema = v.strictObject({
  ...look,
  label: v.optional(
    described(
      v.union([text, v.literal(false)], 'a name, or false for none'),
      "Name at its foot, `false` for none; default: the site's title, or the repo's name.",
    ),
  ),
  logo: v.optional(
    described(
      logo,
      'Path of an SVG (with its letters as outlines) or PNG in the repo, set before the name.',
    ),
  ),
  font: v.optional(
    described(
      fontPaths,
      'Path of a font in the repo, or a list of 1 to 8: TTF, OTF or WOFF2, variable ones too. Each letter is set in the first that has it; then in Inter, or in [a font for its script](cards.md#fonts).',
    ),
  ),
})
