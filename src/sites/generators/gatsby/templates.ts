import type { SiteFolder } from '../../contract/folder.ts'
import {
  advise,
  hiding,
  nothing,
  type PatchContext,
  patchOf,
  type Wired,
  type Wiring,
} from '../../contract/templates.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { at, itemsOf } from '../../reading/code-values.ts'
import { saidAt, textSaid } from '../../reading/config-said.ts'
import { originOf, withoutComments } from '../../reading/config-text.ts'
import { indentAt, linesAfter, stepOf } from '../../reading/lines.ts'
import { withPicture, writesImage } from './templates-seo.ts'
import { type PictureKeys, withPost } from './templates-template.ts'

const config = 'gatsby-config.{js,ts,mjs,cjs}'
const node = 'gatsby-node.{js,ts,mjs,cjs}'
const component = 'src/{components,layouts,utils}/**/[sS]{eo,EO}.{js,jsx}'

/** More files than this are no blog that we could read at a glance. */
const mostFiles = 80
const sourcesOf = (folder: SiteFolder) =>
  folder
    .paths()
    .filter((path) => /^src\/.*\.[jt]sx?$/.test(path))
    .slice(0, mostFiles)

/**
 * Gatsby: the blog starter (5.16) writes no image tags. Its head component gets them from the posts'
 * own files, whose size sharp knows; a site without sharp tells it of those that we draw. The keys are told to the schema, because a query of a key that
 * no post has yet ends the build. Checked with the built starter.
 */
export const gatsbyWiring: Wiring = {
  reads: (folder) =>
    [folder.find(config), folder.find(node), folder.find(component), ...sourcesOf(folder)].filter(
      (path) => path !== undefined,
    ),

  wire(folder, context): Wired {
    const texts = new Map(
      [...new Set([folder.find(node) ?? '', ...sourcesOf(folder)])].flatMap((path) => {
        const text = folder.text(path)
        return text === undefined ? [] : [[path, text] as const]
      }),
    )
    if ([...texts.values()].some(writesImage)) return nothing

    const head = folder.find(component) ?? ''
    const code = codeConfig(folder, folder.find(config))
    const address = textSaid(saidAt(folder, code, 'siteMetadata', 'siteUrl'))
    const plugins = itemsOf(at(code.whole, 'plugins')).map((plugin) =>
      typeof plugin === 'string' ? plugin : at(plugin, 'resolve'),
    )
    const isSharp = plugins.includes('gatsby-transformer-sharp')
    const keys = keysIn(context, [...texts.values()], isSharp)
    if (!keys || originOf(address) === undefined) return advise(byHand)

    const typed = withTypes(texts.get(folder.find(node) ?? '') ?? '', keys)
    const pictured = withPicture(texts.get(head) ?? '', isSharp ? 'sharp' : context.social)
    const name = head.replace(/\.\w+$/, '')
    const templates = [...texts].flatMap(([path, text]) => {
      const after = withPost(text, name, keys)
      return after === undefined ? [] : patchOf(path, text, after, whyTemplate)
    })
    if (!typed || !pictured || templates.length === 0) return advise(byHand)
    return {
      patches: [
        ...hiding(patchOf(head, texts.get(head), pictured, whyHead)),
        ...templates,
        ...patchOf(folder.find(node)!, texts.get(folder.find(node)!), typed, whyTypes),
      ],
      advice: [],
    }
  },
}

/** The keys, where they are plain names and no code takes a picture for text. */
function keysIn(
  { keys }: PatchContext,
  texts: readonly string[],
  isSharp: boolean,
): PictureKeys | undefined {
  const { hero, alt, social } = keys
  const all = [hero, alt, social].filter((key) => key !== undefined)
  if (hero === undefined || all.some((key) => !/^\w+$/.test(key))) return undefined
  // As a field of a query, or a name: only `key {`, `.key` and `key: File` are sure to be files.
  const doubts = [hero, social].filter((key) => key !== undefined)
  const doubt = new RegExp(`(?<![.\\w])(?:${doubts.join('|')})\\b(?!\\s*\\{|\\s*:\\s*File\\b)`)
  return texts.some((text) => doubt.test(withoutComments(text)))
    ? undefined
    : { hero, alt, social, isSharp }
}

/** The schema with the keys that it does not have; nothing where it does not tell its types. */
function withTypes(text: string, { hero, alt, social }: PictureKeys): string | undefined {
  const type = /\btype\s+(?:MarkdownRemark|Mdx)?Frontmatter\s*\{([^{}]*)\}/.exec(text)
  if (!type) return undefined
  const file = 'File @fileByRelativePath'
  const types = [
    [hero, file],
    [alt, 'String'],
    [social, file],
  ] as const
  const lines = types
    .filter(([key]) => key !== undefined && !new RegExp(`\\b${key}\\s*:`).test(type[1]!))
    .map(([key, graphType]) => `${key}: ${graphType}`)
  return linesAfter(text, type.index, lines, indentAt(text, type.index) + stepOf(text))
}

const whyHead =
  'The head writes no og:image and no twitter:image, so no network shows the picture of a post.'
const whyTemplate =
  'The page of a post does not ask for its pictures, and the head can only write what it is given.'
const whyTypes =
  'A query of a key that no post has yet ends the build: the schema tells that it exists.'
const byHand =
  'The head of a Gatsby site is made by a component and a GraphQL query of its own: give that component the image of the post, with siteMetadata.siteUrl before it, or run `meta` on the built pages.'
