import * as v from 'valibot'
import { described, text } from './described.ts'

/** What posts say, and in which keys. */
export const fieldSchemas = {
  fields: v.optional(
    described(
      v.strictObject({
        hero: v.optional(described(text, 'Dotted key of the hero image, such as `cover.image`.')),
        dark: v.optional(described(text, 'Dotted key of its dark version, such as `cover.dark`.')),
        alt: v.optional(described(text, 'Dotted key of its alternative text.')),
        social: v.optional(described(text, 'Dotted key of the social image.')),
        disclosure: v.optional(
          described(
            text,
            'Dotted key that says that a model drew the picture: `true`, or the words of `disclosure`.',
          ),
        ),
        placeholder: v.optional(
          described(text, 'Dotted key of its placeholder; default: `placeholder`.'),
        ),
      }),
      "Front-matter keys, instead of the site's own.",
    ),
  ),
  placeholder: v.optional(
    described(
      v.picklist(['thumbhash']),
      'Also write what pages show until the hero image is there, into `fields.placeholder`: `thumbhash`, some 30 bytes in base64.',
    ),
  ),
  disclosure: v.optional(
    described(
      v.union([text, v.record(v.string(), text)], 'a text, or a map of texts by language'),
      'What readers are told of a picture that a model drew, or a map of that by language (`{ en: Made with AI, de: Mit KI erstellt }`): written to `fields.disclosure`, and looked for by `check` on pages.',
    ),
  ),
}
