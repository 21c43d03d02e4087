import { withoutComments } from '../../reading/config-text.ts'
import { indentAt, inserted, linesAfter, linesBefore, stepOf } from '../../reading/lines.ts'

/** `const Seo = ({ description, title, children }) =>`, with the place of the inside. */
const propsIn = /(?:\bconst\s+\w+\s*=\s*|\bfunction\s+\w+\s*)\(\s*\{([^{}]*)\}\s*\)/d
const metadataIn = /\bsiteMetadata\s*\{/
const card = /<meta\s+name=(["'])twitter:card\1\s+content=(["'])(summary\w*)\2\s*\/>/
const isWired = /\bog:image\b|\btwitter:image\b/

/** True where the component writes the image of a page already, or somebody else's. */
export const writesImage = (text: string): boolean => isWired.test(withoutComments(text))

/** Where the size of a picture comes from: of each by sharp, or only of those that we draw. */
export type PictureSize = 'sharp' | { readonly width: number; readonly height: number }

/**
 * The head component of the blog starter with props for a picture and its alternative text.
 * @returns nothing where it has another shape
 */
export function withPicture(text: string, size: PictureSize): string | undefined {
  const props = propsIn.exec(text)
  const title = props && /\btitle\b[^,]*/.exec(props[1]!)
  const named = /\bconst\s*\{\s*site\s*\}\s*=\s*useStaticQuery\(/.test(text)
  if (!props || !title || !named || /\bimage\b|\bpicture\b/.test(text)) return undefined
  const [from] = props.indices![1]!
  const end = from + title.index + title[0].trimEnd().length
  const asked = withAddress(inserted(text, end, ', image, imageAlt'))
  return withTags(withUrl(asked, size), size)
}

/** The query with the address of the site. */
function withAddress(text: string | undefined): string | undefined {
  const found = text === undefined ? null : metadataIn.exec(text)
  if (!text || !found) return undefined
  if (/\bsiteUrl\b/.test(text)) return text
  return linesAfter(text, found.index, ['siteUrl'], indentAt(text, found.index) + stepOf(text))
}

/** What the tags say, in front of the component's return. */
function withUrl(text: string | undefined, size: PictureSize): string | undefined {
  const found = text === undefined ? null : /^[ \t]*return\b/m.exec(text)
  if (!text || !found) return undefined
  const semicolon = /\)\s*;/.test(text) ? ';' : ''
  const ended = [...addressOf(size), ''].map((line) => (line === '' ? line : line + semicolon))
  return linesBefore(text, found.index, ended, indentAt(text, found.index))
}

const addressOf = (size: PictureSize): readonly string[] =>
  size === 'sharp'
    ? [
        'const picture = image?.childImageSharp?.original',
        'const imageUrl = picture && new URL(picture.src, site.siteMetadata.siteUrl).href',
      ]
    : [
        'const picture = image?.publicURL',
        'const imageUrl = picture && new URL(picture, site.siteMetadata.siteUrl).href',
        `const hasSize = /${ourSocialFile}/.test(picture)`,
      ]

/** Beside `ourSocialImage` the names that pictures have in the folder of a post. */
const ourSocialFile = String.raw`[-/]social\.\w+$`

const tagsOf = (size: PictureSize): readonly string[] => {
  const [known, width, height] =
    size === 'sharp'
      ? ['imageUrl', '{picture.width}', '{picture.height}']
      : ['hasSize', `"${size.width}"`, `"${size.height}"`]
  return [
    '{imageUrl && <meta name="twitter:image" content={imageUrl} />}',
    '{imageUrl && imageAlt && <meta name="twitter:image:alt" content={imageAlt} />}',
    '{imageUrl && <meta property="og:image" content={imageUrl} />}',
    `{${known} && <meta property="og:image:width" content=${width} />}`,
    `{${known} && <meta property="og:image:height" content=${height} />}`,
    '{imageUrl && imageAlt && <meta property="og:image:alt" content={imageAlt} />}',
  ]
}

/** The tags behind the one of the card, which becomes a large one where there is a picture. */
function withTags(text: string | undefined, size: PictureSize): string | undefined {
  const found = text === undefined ? null : card.exec(text)
  if (!text || !found) return undefined
  const [tag, , quote, kind] = found
  const large = `${quote}summary_large_image${quote}`
  const changed = tag.replace(
    /content=.*\/>$/,
    () => `content={imageUrl ? ${large} : ${quote}${kind}${quote}} />`,
  )
  const carded = text.replace(tag, () => changed)
  return linesAfter(
    carded,
    found.index + changed.length,
    tagsOf(size),
    indentAt(carded, found.index),
  )
}
