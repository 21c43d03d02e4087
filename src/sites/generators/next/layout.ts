import type { SiteFolder } from '../../contract/folder.ts'
import { tagsByWire } from '../../reading/advice.ts'
import type { CodeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue, unwrapped } from '../../reading/code-values.ts'
import { type Said, saidIn } from '../../reading/config-said.ts'

export const nextConfig = 'next.config.{js,mjs,ts,cjs,mts}'
export const layouts = ['src/app/layout.{tsx,jsx,js,ts}', 'app/layout.{tsx,jsx,js,ts}']

/** What a layout exports as `metadata`, as an object or by a function. */
export const metadataOf = (layout: CodeConfig): CodeValue =>
  layout.exported('metadata') ?? unwrapped(layout.exported('generateMetadata'), true)

/** `metadataBase` of a layout: the address of the site. */
export const baseSaid = (folder: SiteFolder, layout: CodeConfig): Said =>
  saidIn(folder, layout.path, at(metadataOf(layout), 'metadataBase'), 'metadataBase')

/** For people: the layout leaves the address of the site open. */
export const withoutBase = (layout: string): string =>
  `Without metadataBase in ${layout} Next writes og:image with http://localhost:3000 (on Vercel with the address of the deployment): set it there, or ${tagsByWire}.`
