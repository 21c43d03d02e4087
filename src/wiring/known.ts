import { astro } from './astro.ts'
import { eleventy } from './eleventy.ts'
import { gatsby } from './gatsby.ts'
import { hexo } from './hexo.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { next } from './next.ts'
import { nuxt } from './nuxt.ts'
import type { Wiring } from './wiring.ts'

/** The site generators whose templates we can teach. A new one is a line here and a file. */
export const wirings: readonly Wiring[] = [astro, eleventy, hugo, jekyll, hexo, next, nuxt, gatsby]

/** What to do with the others, by their name; those whose pages have all tags need nothing. */
export const advised: Readonly<Record<string, string>> = {
  docusaurus:
    'Docusaurus writes og:image and twitter:image from the key `image`, and nothing cheap makes it write size and alternative text. Run `meta` on the built pages for those.',
  sveltekit:
    'The page of an article writes its tags in <svelte:head>: put og:image and twitter:image there, from the metadata of the post and with the address of the site before them (page.url.origin is only right with kit.prerender.origin), or run `meta` on the built pages.',
}

/** Their posts name all tags themselves, word for word. */
export const literal: ReadonlySet<string> = new Set(['starlight', 'vitepress', 'html'])
