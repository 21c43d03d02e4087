import { langOf } from '../../posts/filed.ts'
import { shownText } from '../../text/shown-text.ts'
import type { SiteFolder } from '../contract/folder.ts'
import type { SiteIdentity } from '../contract/site.ts'
import type { CodeConfig } from './code-config.ts'
import { saidAt } from './config-said.ts'

/** Characters of a site's title, and of what it says it is about. */
const longest = 80
const longestDescription = 200

/** What generators call a site that was just begun: nobody's name. */
const placeholder =
  /^(?:your awesome title|my new hugo site|hexo|my (?:site|docs|blog|website)|a? ?vitepress(?: site)?|astro blog|site title|title)$/i

/** What starters say in its place. */
const unwritten =
  /^(?:write an awesome description|welcome to my website|a vitepress site|dinosaurs are cool|a minimal, responsive)/i

/** Title, language and description of a site: the first of each that its config says in words. */
export function identityOf(
  titles: readonly unknown[],
  languages: readonly unknown[],
  descriptions: readonly unknown[] = [],
): SiteIdentity {
  const title = titles
    .map((value) => (typeof value === 'string' ? shownText(value, longest) : ''))
    .find((text) => text !== '' && !placeholder.test(text))
  const lang = langOf(languages.flat(), '')
  const description = descriptions
    .map((value) => (typeof value === 'string' ? shownText(value, longestDescription) : ''))
    .find((text) => text !== '' && !unwritten.test(text))
  return {
    ...(title === undefined ? {} : { title }),
    ...(lang === '' ? {} : { lang }),
    ...(description === undefined ? {} : { description }),
  }
}

/** The values that a config in code has at places, as far as they can be told. */
export const saidAtAny = (
  folder: SiteFolder,
  config: CodeConfig,
  ...places: readonly (readonly (string | number)[])[]
): readonly unknown[] => places.map((place) => saidAt(folder, config, ...place).value)
