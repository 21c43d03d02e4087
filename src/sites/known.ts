import { astro } from './astro.ts'
import type { Definition } from './definition.ts'
import { docusaurus } from './docusaurus.ts'
import { eleventy } from './eleventy.ts'
import { gatsby } from './gatsby.ts'
import { generic } from './generic.ts'
import { hexo } from './hexo.ts'
import { html } from './html.ts'
import { hugo } from './hugo.ts'
import { jekyll } from './jekyll.ts'
import { mkdocs } from './mkdocs.ts'
import { next } from './next.ts'
import { nuxt } from './nuxt.ts'
import { quarto } from './quarto.ts'
import { starlight } from './starlight.ts'
import { sveltekit } from './sveltekit.ts'
import { vitepress } from './vitepress.ts'
import { zola } from './zola.ts'

/** The generators that leave their marks in the tree, those with the narrower globs first. */
export const generators: readonly Definition[] = [
  starlight,
  astro,
  docusaurus,
  hugo,
  jekyll,
  hexo,
  eleventy,
  vitepress,
  zola,
  quarto,
  mkdocs,
  next,
  nuxt,
  gatsby,
  sveltekit,
]

/** All that `site` can name in the settings. */
export const knownSites: readonly Definition[] = [...generators, html, generic]
