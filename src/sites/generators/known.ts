import type { Definition } from '../contract/definition.ts'
import { astro } from './astro/index.ts'
import { docusaurus } from './docusaurus/index.ts'
import { eleventy } from './eleventy/index.ts'
import { gatsby } from './gatsby/index.ts'
import { generic } from './generic/index.ts'
import { hexo } from './hexo/index.ts'
import { html } from './html/index.ts'
import { hugo } from './hugo/index.ts'
import { jekyll } from './jekyll/index.ts'
import { mkdocs } from './mkdocs/index.ts'
import { next } from './next/index.ts'
import { nuxt } from './nuxt/index.ts'
import { quarto } from './quarto/index.ts'
import { starlight } from './starlight/index.ts'
import { sveltekit } from './sveltekit/index.ts'
import { vitepress } from './vitepress/index.ts'
import { zola } from './zola/index.ts'

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
