import type { SiteFolder } from '../../contract/folder.ts'
import {
  advise,
  hiding,
  nothing,
  type Patch,
  patchOf,
  type Wired,
  type Wiring,
} from '../../contract/templates.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { saidAt, textSaid } from '../../reading/config-said.ts'
import { type Head, headIn, withTags } from './templates-head.ts'
import { callsOf, type LayoutCall, withImage } from './templates-layout.ts'
import { namesOf, withKeys } from './templates-schema.ts'

const configs = 'astro.config.{mjs,js,ts,mts,cjs,cts}'
const schemas = ['src/content.config.{ts,js,mts,mjs}', 'src/content/config.{ts,js,mts,mjs}']

/** More templates than this are no blog that we could read at a glance. */
const mostTemplates = 80

const templatesOf = (folder: SiteFolder) =>
  folder
    .paths()
    .filter((path) => /^src\/(?:components|layouts|pages)\/.*\.astro$/.test(path))
    .slice(0, mostTemplates)

/**
 * Astro: the blog starter (7.x) has a head component with an image, and its post layout does not
 * pass the post's own. Checked with the built starter.
 */
export const astroWiring: Wiring = {
  reads: (folder) =>
    [folder.find(configs), folder.find(...schemas), ...templatesOf(folder)].filter(
      (path) => path !== undefined,
    ),

  wire(folder, context): Wired {
    const templates = templatesOf(folder).flatMap((path) => {
      const text = folder.text(path)
      return text === undefined ? [] : [{ path, text }]
    })
    const schemaPath = folder.find(...schemas) ?? ''
    const schema = folder.text(schemaPath)
    const names = namesOf(context.keys, schema)
    if (names === undefined) return advise(byHand)

    const uses = templates
      .flatMap(({ path, text }) => headIn(path, text) ?? [])
      .map((head) => ({
        head,
        calls: templates.flatMap(({ path, text }) => callsOf(path, text, head, names.hero)),
      }))
      .filter(({ calls }) => calls.length > 0)
    if (uses.length === 0) return advise(byHand)
    if (uses.some(({ calls }) => calls.some(({ isOther }) => isOther))) return nothing
    const wrong = uses.find(({ head }) => names.isText && !head.takesText)
    if (wrong) return advise(wrongKind(wrong.head, names.hero, schemaPath))

    const base = textSaid(saidAt(folder, codeConfig(folder, folder.find(configs)), 'base')) ?? '/'
    const size = { ...context.social, hasBase: base.replaceAll('/', '') !== '' }
    const patches = uses.flatMap(({ head, calls }): readonly Patch[] => [
      ...calls.flatMap((call: LayoutCall) =>
        hiding(
          patchOf(call.path, call.text, withImage(call, names, head.takesText), whyCall(head)),
        ),
      ),
      ...patchOf(head.path, head.text, withTags(head, names, size), whyHead),
    ])
    const missing = schema === undefined ? '' : withKeys(schema, names)
    return {
      patches: [
        ...patches,
        ...(schema === undefined || patches.length === 0
          ? []
          : patchOf(schemaPath, schema, missing, whySchema)),
      ],
      advice: [],
    }
  },
}

const whyCall = ({ name }: Head) =>
  `Every post has the same og:image, the fallback: the layout does not pass the post's image to ${name}.`
const whyHead =
  "Networks read the social image, its size and its alternative text: the head does not write all of them, or not the post's."
const whySchema =
  'A key that the schema does not name is dropped before a page sees it: it has none for the alternative text or the social image.'
const wrongKind = ({ path }: Head, hero: string, schema: string) =>
  `${path} reads image.src, but ${schema} takes ${hero} as text: use image() there, or run \`meta\` on the built pages.`
const byHand =
  "No head component was found that takes the image of a post. Give the component that writes og:image a prop for it, and pass the post's image; or run `meta` on the built pages."
