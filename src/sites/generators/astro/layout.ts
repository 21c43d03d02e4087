import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByWire } from '../../reading/advice.ts'
import { withoutComments } from '../../reading/config-text.ts'

/** The layout of articles, where its name says so: `src/layouts/BlogPost.astro`. */
export const articleLayout = (folder: SiteFolder) =>
  folder.find('src/layouts/{,**/}*{Post,post,Article,article}*.astro')

/** A component that writes the head, with an image among what it is given. */
const handsOn =
  /<[A-Z]\w*(?:Head|Meta|Seo|SEO|Layout|Base)\w*\s[^>]*?(?:\{\.\.\.|\b\w*(?:[iI]mage|[cC]over|[tT]humbnail|img)\b)|<(?:Base|Layout|SEO|Seo|Head)\s[^>]*?(?:\{\.\.\.|\b\w*(?:[iI]mage|[cC]over)\b)/

/** Astro's own blog starter shows the hero, and gives the head of every post the same picture. */
export function layoutWarnings(folder: SiteFolder): readonly string[] {
  const file = articleLayout(folder)
  const code = file === undefined ? undefined : folder.text(file)
  if (code === undefined) return []
  const plain = withoutComments(code)
  if (/og:image/.test(plain) || handsOn.test(plain)) return []
  return [
    `${file} hands no image of the post on to the head of the page, so og:image is not the post's: pass it there, or ${tagsByWire}.`,
  ]
}
