import * as v from 'valibot'
import { focusPattern, focusWords } from '../pictures/focus.ts'
import { cardLookSchema, cardSchema } from './card-schema.ts'
import { described, text } from './described.ts'
import { fieldSchemas } from './fields-schema.ts'
import { references } from './references-schema.ts'
import { format, type SocialImage, size, socialSchemas } from './social-schema.ts'
import { storageKeys } from './storage-schema.ts'

const globs = v.array(text, 'a list of globs')
const level = v.picklist(['low', 'medium', 'high', 'xhigh', 'max', 'auto'])
const quality = v.union(
  [level, v.strictObject({ draft: level, final: level })],
  'low, medium, high, xhigh, max, auto, or a map such as { draft: low, final: high }',
)
const folder = 'a folder of the repo, such as data/hero-images, by letters, digits and . _ @ + -'
const insideRepo = /^(?!.*(?:^|\/)(?:\.{1,2}|\.[gG][iI][tT])(?:\/|$))[\w.@+-]+(?:\/[\w.@+-]+)*$/
const wholeNumber = v.pipe(
  v.number('a whole number, 0 or more'),
  v.integer('a whole number, 0 or more'),
  v.minValue(0, 'a whole number, 0 or more'),
)
const dollarText = 'US dollars, 0 or more'
const dollars = v.pipe(v.number(dollarText), v.minValue(0, dollarText))
const candidates = 'a whole number from 1 to 4'
const bool = v.boolean('true or false')
const secondLook = v.union(
  [bool, v.strictObject({ retry: v.optional(bool, false) })],
  'true, false or { retry: true }',
)

const rule = v.strictObject({
  match: described(globs, 'Globs of the posts that this rule is about, from the top of the repo.'),
  brand: v.optional(described(text, 'Path of another brand template.')),
  card: v.optional(described(cardLookSchema, 'Other colours, or another layout, of their cards.')),
  references: v.optional(
    described(references, 'Other brand images, instead of those, in the same ways.'),
  ),
  quality: v.optional(described(quality, 'Quality for these posts, in the same ways.')),
  size: v.optional(described(size, 'Size of the hero image for these posts.')),
  concept: v.optional(described(text, 'What the picture shows.')),
  prompt: v.optional(described(text, 'The whole prompt, instead of the brand template.')),
  alt: v.optional(described(text, 'Alternative text of the image.')),
  dark: v.optional(described(bool, 'Whether these posts get a dark version, too.')),
  focus: v.optional(
    described(
      v.pipe(v.string(focusWords), v.regex(focusPattern, focusWords)),
      `What is to stay where the picture is cut: ${focusWords}.`,
    ),
  ),
  skip: v.optional(described(bool, 'Leave these posts without an image.')),
})

const limitOf = (reach: string) =>
  described(
    v.strictObject({
      images: v.optional(described(wholeNumber, `Pictures that may be drawn ${reach}.`)),
      cost: v.optional(described(dollars, `US dollars that may be spent ${reach}.`)),
    }),
    `\`images\` that may be drawn and \`cost\` in US dollars ${reach}, redrawn ones too.`,
  )

const price = v.union(
  [
    v.strictObject({ image: dollars }),
    v.strictObject({ 'text-in': dollars, 'image-in': dollars, 'image-out': dollars }),
    v.strictObject({ 'text-in': dollars, 'text-out': dollars }),
  ],
  '{ image } or { text-in, image-in, image-out } or { text-in, text-out }, each in US dollars, 0 or more',
)

const whichPosts = {
  posts: v.optional(
    described(globs, 'Globs of the posts; default: what the site generator calls a post.'),
  ),
  exclude: v.optional(described(globs, 'Globs of files that are no posts.')),
}

const pictured = {
  ...fieldSchemas,
  dark: v.optional(
    described(
      bool,
      'Also draw [a dark version](dark.md) of each hero image, by an edit of it that is paid as a second picture.',
    ),
    false,
  ),
  'image-dir': v.optional(described(text, 'Folder for the images, from the top of the repo.')),
  'image-url': v.optional(
    described(text, 'What pages call that folder: a path such as `/images`, or an absolute URL.'),
  ),
  ...storageKeys,
  'records-dir': v.optional(
    described(
      v.pipe(v.string(folder), v.regex(insideRepo, folder)),
      'Folder for the records of pictures, and for marks of posts that are to have none, from the top of the repo. What is in the default folder from before is still read.',
    ),
    '.github/hero-images',
  ),
  brand: v.optional(
    described(
      text,
      'Path of the brand template; default `.github/hero-images/brand.md`, where that exists.',
    ),
  ),
  references: v.optional(
    described(
      references,
      'Brand images that pictures are to resemble: a list of 1 to 16 paths (png, jpeg, webp), or `approved`, alone or in that list: the newest approved heroes of the section of each post, up to 4. For a pull request they are read from its base branch.',
    ),
  ),
  card: v.optional(described(cardSchema, 'How the `card` generator draws.')),
  rules: v.optional(
    described(
      v.array(rule, 'a list of rules'),
      'Other settings for some posts; the last rule that matches wins.',
    ),
  ),
  size: v.optional(described(size, 'Size of the hero image.'), '1536x864'),
  quality: v.optional(
    described(
      quality,
      'Quality asked of the images API: low, medium, high, auto, for some models also xhigh and max; or a map such as `{ draft: low, final: high }`, of which the input `quality` takes one.',
    ),
    'medium',
  ),
  format: v.optional(
    described(
      format,
      'File format of the hero image; default: that of the pictures that posts have, else `webp`.',
    ),
  ),
}

const running = {
  search: v.optional(
    described(
      v.array(v.picklist(['structured-data', 'robots']), 'a list of structured-data and robots'),
      'What pages are given for search and Discover where they have nothing of the kind, by `meta` and, where it patches the templates, by `wire`: `structured-data` (JSON-LD of the article with its picture), `robots` (a tag that says `max-image-preview:large`).',
    ),
    [],
  ),
  body: v.optional(described(bool, 'Also insert the hero image at the top of the article.'), false),
  limits: v.optional(
    described(
      v.strictObject({
        images: v.optional(described(wholeNumber, 'Posts that one run may draw for.')),
        cost: v.optional(described(dollars, 'US dollars that one run may spend.')),
        'pull-request': v.optional(limitOf('for one pull request')),
        day: v.optional(limitOf('on one calendar day (UTC)')),
        month: v.optional(limitOf('in one calendar month (UTC)')),
      }),
      'Lower limits than those of the workflow; higher ones have no effect.',
    ),
    {},
  ),
  prices: v.optional(
    described(
      v.record(text, price),
      "Your own prices by model, where they are not those of OpenAI's list: `{ image: 0.04 }` for each picture, or `{ text-in: 5, image-in: 8, image-out: 30 }` for a million tokens; of a text model `{ text-in: 0.25, text-out: 2 }`, in US dollars.",
    ),
  ),
  include: v.optional(
    described(
      v.picklist(['new', 'changed', 'all']),
      'Which posts a pull request draws for: those it adds, also those it changes, or all.',
    ),
    'new',
  ),
  drafts: v.optional(described(bool, 'Also draw for drafts.'), false),
  candidates: v.optional(
    described(
      v.pipe(
        v.number(candidates),
        v.integer(candidates),
        v.minValue(1, candidates),
        v.maxValue(4, candidates),
      ),
      'How many drawings, at draft quality, people choose from on a pull request, for each post without an image, where the workflow runs on `issue_comment` too; each is paid for, and counts as an image. Where not all fit the limits, each post gets its first before any gets its second.',
    ),
    1,
  ),
  'approve-by-review': v.optional(
    described(
      bool,
      'An approving review of the pull request approves the pictures of the commit that it saw.',
    ),
    true,
  ),
  'keep-original': v.optional(
    described(
      bool,
      'Keep each picture as the images API gave it, on the ref `refs/hero-images/originals`, for good: whole, and with what it says of itself.',
    ),
    false,
  ),
  'second-look': v.optional(
    described(
      secondLook,
      'Have the text model (the input `text-model`) look at each finished picture: lettering, logos, malformed hands or faces, whether it fits the article. `{ retry: true }` has one with a fault drawn once more, paid as an image more within all limits, and takes the better one.',
    ),
    false,
  ),
  soften: v.optional(
    described(
      bool,
      "Where the images API refuses a prompt, ask once more for an abstract picture of the brand's look before a card is drawn.",
    ),
    false,
  ),
}

/**
 * The settings file. A JSON Schema for editors is made from this same object.
 * @param sites names of the site generators that are known
 * @param social how the file has this key: as a map, or as a list; for editors either
 */
export const fileSchema = (sites: readonly string[], social: keyof typeof socialSchemas = 'any') =>
  v.strictObject({
    ...whichPosts,
    site: v.optional(
      described(v.picklist(['auto', ...sites]), 'Site generator of the repo, or `auto`.'),
    ),
    ...pictured,
    social: v.optional(
      described(
        // What it takes is checked, and told in its own words, by the one that fits.
        socialSchemas[social] as typeof socialSchemas.any,
        'The image that og:image and twitter:image name. In [several sizes](crops.md#several-sizes): a list, of which the first is that one.',
      ),
      {},
    ),
    ...running,
  })

/** The settings file with its defaults filled in. */
export type FileSettings = Omit<v.InferOutput<ReturnType<typeof fileSchema>>, 'social'> & {
  /** What og:image and twitter:image name. */
  readonly social: SocialImage
  /** Further ones, where there are any. */
  readonly moreSocial?: readonly SocialImage[]
}
export type Rule = NonNullable<FileSettings['rules']>[number]
export type Quality = FileSettings['quality']
