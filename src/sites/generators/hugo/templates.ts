import type { SiteFolder } from '../../contract/folder.ts'
import {
  advise,
  nothing,
  type PatchContext,
  patchOf,
  type Wired,
  type Wiring,
} from '../../contract/templates.ts'
import { eolOf, linesAfter } from '../../reading/lines.ts'
import { hugoTags, type PictureKey } from './templates-tags.ts'

const configs = [
  '{hugo,config}.{toml,yaml,yml,json}',
  'config/_default/{hugo,config,module}.{toml,yaml,yml,json}',
]

/** A partial of the head that a theme leaves to the site. */
interface Hook {
  readonly theme: RegExp
  readonly partial: string
  readonly sources: readonly PictureKey[]
  /** What the theme's own partial does, which the site's takes the place of. */
  readonly own?: readonly string[]
  /** The theme writes the size and the text of og:image itself. */
  readonly onlyTwitter?: true
}

/**
 * PaperMod, Ananke, Docsy (0.17) and Hugo Bootstrap Theme (2.2.14) were built with it. The last one has
 * no partial for additions; of those that it has in its head, this one does least.
 */
const hooks: readonly Hook[] = [
  { theme: /papermod/i, partial: 'extend_head.html', sources: ['images', 'cover'] },
  { theme: /ananke/i, partial: 'head-additions.html', sources: ['images'] },
  {
    theme: /hugo-theme-stack|^\s*["']?theme["']?\s*[=:].*\bstack\b|\bthemes\/stack\b/im,
    partial: 'head/custom.html',
    sources: ['image'],
  },
  { theme: /docsy/i, partial: 'hooks/head-end.html', sources: ['images'] },
  {
    theme: /hugo-bootstrap-theme/i,
    partial: 'head/facebook-admin.html',
    sources: ['images'],
    own: [
      '{{- $social := site.Params.social }}',
      '{{- $admin := site.Params.facebookAdmin }}',
      '{{- if reflect.IsMap $social }}{{ $admin = or $admin $social.facebook_admin }}{{ end }}',
      '{{- with $admin }}<meta property="fb:admins" content="{{ . }}">{{ end }}',
    ],
    onlyTwitter: true,
  },
]

const ours = 'hero-image-tags.html'
const embedded =
  /\{\{-?\s*(?:template\s+"_internal\/|partial\s+"(?:_internal\/)?)(?:opengraph|twitter_cards)\.html"\s+\.\s*-?\}\}/g

const layoutsOf = (folder: SiteFolder) =>
  folder.paths().filter((path) => /^layouts\/.*\.html$/.test(path))

/**
 * Hugo: alternative text and size, which neither its own templates nor the themes write: by the
 * theme's hook for the head, or behind the call of Hugo's templates where the layouts are the site's.
 */
export const hugoWiring: Wiring = {
  reads: (folder) =>
    [
      folder.find(configs[0]!),
      folder.find(configs[1]!),
      ...['go.mod', '/.gitmodules'].filter((path) => folder.has(path)),
      ...layoutsOf(folder).slice(0, 60),
    ].filter((path) => path !== undefined),

  wire(folder, context): Wired {
    const layouts = layoutsOf(folder).flatMap((path) => {
      const text = folder.text(path)
      return text === undefined ? [] : [{ path, text }]
    })
    if (layouts.some(({ text }) => /\b(?:og|twitter):image:alt\b/.test(text))) return nothing

    const layout = layouts.find(({ text }) => new RegExp(embedded).test(text))
    const hook = layout ? undefined : hooks.find(({ theme }) => theme.test(namesIn(folder)))
    if (!layout && !hook) {
      const head = layouts.find(({ text }) => /<\/head>/i.test(text))
      const isSilent = !layouts.some(({ text }) => /og:image|opengraph/i.test(text))
      return advise(head !== undefined && isSilent ? silent(head.path) : byHand)
    }
    const partials = folder.find('layouts/_partials/**') ? 'layouts/_partials' : 'layouts/partials'
    return layout
      ? { patches: behindCall(layout, `${partials}/${ours}`, context), advice: [] }
      : {
          patches: inHook(folder, `${partials}/${hook!.partial}`, hook!, context),
          advice: [],
        }
  },
}

/** All places where a site says which theme it uses. */
const namesIn = (folder: SiteFolder): string =>
  [...configs.flatMap((glob) => folder.find(glob) ?? []), 'go.mod', '/.gitmodules']
    .map((path) => folder.text(path) ?? '')
    .concat(folder.paths().filter((path) => /^themes\/[^/]+\/theme\.toml$/.test(path)))
    .join('\n')

function inHook(folder: SiteFolder, path: string, hook: Hook, { keys, search }: PatchContext) {
  const before = folder.text(path)
  const eol = eolOf(before ?? '')
  const { onlyTwitter } = hook
  const added = hugoTags(hook.sources, { alt: keys.alt, robots: search.robots, onlyTwitter })
  const lines = before === undefined ? [...(hook.own ?? []), ...added] : added
  if (before === undefined && folder.has(path)) return []
  const start = before === undefined || /(?:^|\n)$/.test(before) ? '' : eol
  const reason = onlyTwitter ? whyTwitter : why
  return patchOf(path, before, `${before ?? ''}${start}${lines.join(eol)}${eol}`, reason)
}

/** A partial of its own, called once behind the last of Hugo's templates. */
function behindCall(
  layout: { readonly path: string; readonly text: string },
  partial: string,
  { keys, search }: PatchContext,
) {
  const last = [...layout.text.matchAll(embedded)].at(-1)!
  const called = linesAfter(
    layout.text,
    last.index + last[0].length,
    [`{{ partial "${ours}" . }}`],
    indent(layout.text, last.index),
  )
  const tags = hugoTags(['images'], { alt: keys.alt, robots: search.robots })
  return [
    ...patchOf(layout.path, layout.text, called, why),
    ...patchOf(partial, undefined, `${tags.join('\n')}\n`, whyPartial),
  ]
}

const indent = (text: string, offset: number) =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0]

const why =
  'og:image and twitter:image are there, but not the alternative text and the size of the picture: Hugo and its themes have no tags for them.'
const whyTwitter =
  'All is there but the alternative text of twitter:image: the theme has no tag for it. What its own partial of this name does is kept.'
const whyPartial = 'The tags themselves, for every page whose picture is known.'
const silent = (path: string) =>
  `No template of this repo writes og:image and twitter:image. Hugo has them: put {{ partial "opengraph.html" . }} and {{ partial "twitter_cards.html" . }} before </head> in ${path} (before Hugo 0.146 {{ template "_internal/opengraph.html" . }} and the same for twitter_cards.html), and \`wire\` adds what they lack; or run \`meta\` on the built pages.`
const byHand =
  "og:image:alt, og:image:width and og:image:height are not written by Hugo's templates, and it is not known where this theme takes additions to the head. Put them into the partial that the theme names for that, or run `meta` on the built pages."
