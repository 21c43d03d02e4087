import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml'
import { beyondLimits } from '../../../text/data-limits.ts'
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
import { eolOf } from '../../reading/lines.ts'

const config = '_config.{yml,yaml}'
const workflows = '/.github/workflows/'

/**
 * Jekyll: jekyll-seo-tag writes og:image without a host where `url` is empty, as `jekyll new`
 * leaves it (4.3, seo-tag 2.8). Minimal Mistakes writes twitter tags only for a known account.
 */
export const jekyllWiring: Wiring = {
  reads: (folder) =>
    [folder.find(config), folder.find('Gemfile')].filter((path) => path !== undefined),

  wire(folder, context): Wired {
    const path = folder.find(config) ?? ''
    const text = folder.text(path)
    if (text === undefined || beyondLimits(text, 'yaml')) return nothing
    const document = parseDocument(text, { uniqueKeys: false })
    const root = document.contents
    if (document.errors.length > 0 || !isMap(root)) return nothing

    const theme = String(root.get('theme') ?? root.get('remote_theme') ?? '')
    const isMinimalMistakes = /minimal-mistakes/.test(theme)
    const account = document.getIn(['twitter', 'username'])
    const silentTwitter = isMinimalMistakes && !isSaid(account) ? [twitterAdvice(path)] : []
    if (isSaid(root.get('url'))) return { patches: [], advice: silentTwitter }

    const url = addressOf(folder, root, context)
    const after = url === undefined ? undefined : withUrl(text, root, url)
    if (after === undefined) return advise(urlAdvice(path), ...silentTwitter)
    return { patches: hiding(patchOf(path, text, after, why(path))), advice: silentTwitter }
  },
}

const isSaid = (value: unknown) => typeof value === 'string' && value.trim() !== ''

/**
 * Scheme and host alone: the path is `baseurl`. A site below a path whose config does not say it
 * would get wrong addresses from a guess, so it gets none.
 */
function addressOf(folder: SiteFolder, root: YAMLMap, { origin, repo }: PatchContext) {
  if (origin !== undefined) return new URL(origin).origin
  const isPages = /\bgithub-pages\b/.test(folder.text('Gemfile') ?? '') || deploysPages(folder)
  if (!repo || !isPages) return undefined
  const host = `${repo.owner.toLowerCase()}.github.io`
  const isUserSite = repo.name.toLowerCase() === host
  const base = String(root.get('baseurl') ?? '').replace(/^\/|\/$/g, '')
  return isUserSite || base === repo.name ? `https://${host}` : undefined
}

const deploysPages = (folder: SiteFolder) =>
  ['pages.yml', 'jekyll.yml', 'github-pages.yml', 'jekyll-gh-pages.yml'].some((name) =>
    folder.has(workflows + name),
  )

/** The address as the value of `url`, or as a new first key. */
function withUrl(text: string, root: YAMLMap, url: string): string | undefined {
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'url')
  if (root.flow) return undefined
  if (!pair) {
    const first = root.items[0]?.key
    const [start] = isScalar(first) ? first.range! : [text.length]
    return `${text.slice(0, start)}url: ${JSON.stringify(url)}${eolOf(text)}${text.slice(start)}`
  }
  const [, keyEnd] = isScalar(pair.key) ? pair.key.range! : [0, 0]
  const colon = text.indexOf(':', keyEnd) + 1
  const [from, to] =
    isScalar(pair.value) && pair.value.range![1] > pair.value.range![0]
      ? pair.value.range!
      : [colon, colon]
  return `${text.slice(0, from)}${from === colon ? ' ' : ''}${JSON.stringify(url)}${text.slice(to)}`
}

const why = (path: string) =>
  `${path} has no url, so jekyll-seo-tag writes og:image without a host, which no network follows.`
const urlAdvice = (path: string) =>
  `Set url: in ${path} to the address of the site (https://example.org, without the baseurl): without it og:image has no host, and no network follows it.`
const twitterAdvice = (path: string) =>
  `Set twitter.username in ${path} to the site's account: Minimal Mistakes writes twitter:card and twitter:image for nobody else.`
