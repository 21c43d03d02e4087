import { bodyOffset } from '../../../posts/frontmatter.ts'
import { decode } from '../../../posts/source.ts'
import type { Conventions, Phrase } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import type { CodeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue } from '../../reading/code-values.ts'
import { type Said, saidIn } from '../../reading/config-said.ts'

const byItself = /^@vuepress\/plugin-seo$/
const withPlugins = /^@vuepress\/theme-default$|^vuepress-theme-/
const toldHost = /^@vuepress\/|^vuepress-theme-/

/** Options of the themes and plugins that a config calls from such packages. */
const optionsOf = (config: CodeConfig, packages: RegExp): readonly CodeValue[] =>
  config
    .calls()
    .flatMap(({ module = '', call }) => (call && packages.test(module) ? [call.args[0]] : []))

/** Themes and their plugins take the address of the site as `hostname`. */
export const hostsIn = (folder: SiteFolder, config: CodeConfig): readonly Said[] =>
  optionsOf(config, toldHost)
    .map((options) => at(options, 'hostname'))
    .filter((host) => host !== undefined)
    .map((host) => saidIn(folder, config.path, host, 'hostname'))

/** Options of @vuepress/plugin-seo where it is at work; a theme brings it along once it has a `hostname`. */
function seoOptions(config: CodeConfig): readonly CodeValue[] {
  const brought = optionsOf(config, withPlugins)
    .filter((theme) => at(theme, 'hostname') !== undefined)
    .map((theme) => at(theme, 'plugins', 'seo') ?? at(theme, 'seo'))
    .filter((seo) => seo !== false)
  return [...optionsOf(config, byItself), ...brought]
}

/** The pictures in an article that @vuepress/plugin-seo sees: not those beside it. */
const picture = /!\[[^\]\n]{0,1000}\]\((?:\/|[a-z][a-z\d+.-]{0,30}:)/i

/**
 * @vuepress/plugin-seo puts an og:image of its own before the tags of `head` where an article shows a
 * picture, or where it has one for all pages. Only `cover` goes before these; the same tag twice is
 * written once.
 */
export function coverForSearch(config: CodeConfig): Conventions['keys'] {
  const seo = seoOptions(config)
  if (seo.length === 0) return {}
  const hasFallback = seo.some((options) => at(options, 'fallBackImage') !== undefined)
  const cover: Phrase = ({ social }, _, post) => {
    const source = decode(post.path, post.bytes)
    const body = source.text.slice(bodyOffset(source, post.rules))
    return hasFallback || picture.test(body) ? social : undefined
  }
  return { cover }
}
