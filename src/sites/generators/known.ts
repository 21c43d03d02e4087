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
import { nanoc } from './nanoc/index.ts'
import { next } from './next/index.ts'
import { nextra } from './nextra/index.ts'
import { nikola } from './nikola/index.ts'
import { nuxt } from './nuxt/index.ts'
import { pelican } from './pelican/index.ts'
import { quarto } from './quarto/index.ts'
import { rspress } from './rspress/index.ts'
import { starlight } from './starlight/index.ts'
import { sveltekit } from './sveltekit/index.ts'
import { vitepress } from './vitepress/index.ts'
import { vuepress } from './vuepress/index.ts'
import { zola } from './zola/index.ts'

/** All generators, in the order in which people read of them. A new one is a line here and a folder. */
const all: readonly Definition[] = [
  astro,
  starlight,
  hugo,
  jekyll,
  hexo,
  docusaurus,
  eleventy,
  vitepress,
  vuepress,
  rspress,
  zola,
  quarto,
  mkdocs,
  pelican,
  nikola,
  nanoc,
  next,
  nextra,
  nuxt,
  gatsby,
  sveltekit,
]

/** The same in the order in which they are looked for: what is built on another one before that. */
export const generators: readonly Definition[] = [
  ...all.filter(({ builtOn }) => builtOn !== undefined),
  ...all.filter(({ builtOn }) => builtOn === undefined),
]

/** All that `site` can name in the settings. */
export const knownSites: readonly Definition[] = [...all, html, generic]

export const siteNames: readonly string[] = knownSites.map(({ name }) => name)
