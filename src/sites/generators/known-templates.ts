import type { Wiring } from '../contract/templates.ts'
import { astro } from './astro/templates.ts'
import { eleventy } from './eleventy/templates.ts'
import { gatsby } from './gatsby/templates.ts'
import { hexo } from './hexo/templates.ts'
import { hugo } from './hugo/templates.ts'
import { jekyll } from './jekyll/templates.ts'
import { next } from './next/templates.ts'
import { nuxt } from './nuxt/templates.ts'
import { sveltekit } from './sveltekit/templates.ts'

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
