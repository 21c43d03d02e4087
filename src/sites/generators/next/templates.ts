import type { SiteFolder } from '../../contract/folder.ts'
import {
  advise,
  hiding,
  nothing,
  type Patch,
  type PatchContext,
  patchOf,
  type Wired,
  type Wiring,
} from '../../contract/templates.ts'
import { eolOf, indentAt, inserted, stepOf } from '../../reading/lines.ts'
import { articleRoute } from './page.ts'

const layout = '{,src/}app/{,\\[*\\]/}layout.{tsx,jsx,ts,js}'
const metadata = /\bexport\s+const\s+metadata(?:\s*:\s*[\w.]+)?\s*=\s*\{/

/** `images: [post.ogImage.url]` of the blog starter: `ogImage` itself is what Next takes too. */
const addressAlone = /(\bimages\s*:[^\n]*?\[\s*(?:[\w$]+[?!]?\.)*ogImage)[?!]?\.url(?=\s*,?\s*\])/

/**
 * Next, App Router: it makes og:image and twitter:image whole by `metadataBase`, and without it by
 * http://localhost:3000; alternative text and size it writes where it gets more than the address
 * (16.4, built).
 */
export const nextWiring: Wiring = {
  reads: (folder) =>
    [folder.find(layout), articleRoute(folder)].filter((path) => path !== undefined),

  wire(folder, context): Wired {
    const based = baseOf(folder, context)
    return { ...based, patches: [...based.patches, ...wholeImage(folder)] }
  },
}

/** The article's route with all that its post knows of the image. */
function wholeImage(folder: SiteFolder): readonly Patch[] {
  const path = articleRoute(folder) ?? ''
  const text = folder.text(path)
  if (text === undefined) return []
  return patchOf(path, text, text.replace(addressAlone, '$1'), whyWhole)
}

function baseOf(folder: SiteFolder, { origin }: PatchContext): Wired {
  const path = folder.find(layout)
  const text = folder.text(path ?? '')
  if (path === undefined || text === undefined || /\bmetadataBase\b/.test(text)) return nothing
  const found = metadata.exec(text)
  if (!found || origin === undefined) return advise(byHand(path))

  const offset = found.index + found[0].length
  const rest = /^[^\r\n]*/.exec(text.slice(offset))![0]
  const line = `metadataBase: new URL(${quoted(text, `${origin}/`)}),`
  const indent = indentAt(text, found.index) + stepOf(text)
  const piece = rest.trim() === '' ? `${eolOf(text)}${indent}${line}` : ` ${line}`
  return { patches: hiding(patchOf(path, text, inserted(text, offset, piece), why)), advice: [] }
}

/** With the quotes that the file uses. */
const quoted = (text: string, value: string) =>
  text.split('"').length > text.split("'").length ? `"${value}"` : `'${value}'`

const why =
  'Without metadataBase, og:image and twitter:image name http://localhost:3000, where no network finds them.'
const whyWhole =
  'The page hands on the address of ogImage alone, so its alternative text and its size are not written.'
const byHand = (path: string) =>
  `Set metadataBase: new URL('https://your.site/') in the metadata of ${path}: without it, og:image and twitter:image name http://localhost:3000.`
