import { astro } from './astro.ts'
import { eleventy } from './eleventy.ts'
import { gatsby } from './gatsby.ts'
import { hexo } from './hexo.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { next } from './next.ts'
import { nuxt } from './nuxt.ts'
import { sveltekit } from './sveltekit.ts'
import type { Wiring } from './wiring.ts'

/** The site generators whose templates we can teach. A new one is a line here and a file. */
export const wirings: readonly Wiring[] = [
  astro,
  eleventy,
  hugo,
  jekyll,
  hexo,
  next,
  nuxt,
  gatsby,
  sveltekit,
]

/** What to do with the others, by their name; those whose pages have all tags need nothing. */
export const advised: Readonly<Record<string, string>> = {
  docusaurus:
    'Docusaurus writes og:image and twitter:image from the key `image`, and nothing cheap makes it write size and alternative text. Run `meta` on the built pages for those.',
}

/** Their posts name all tags themselves, word for word. */
export const literal: ReadonlySet<string> = new Set(['starlight', 'vitepress', 'html'])
