import type { SiteFolder } from '../../contract/folder.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { nextConfig } from './layout.ts'

const pages = '{,src/}content/**/*.{md,mdx}'
const components = '{,src/}mdx-components.{js,jsx,ts,tsx}'
const route = '{,src/}app/{,**/}\\[\\[...*\\]\\]/page.{js,jsx,ts,tsx}'

/** True where the tree has all that Nextra 4 needs to show what is in `content`. */
export const mayBeNextra = (folder: SiteFolder): boolean =>
  [pages, components, route].every((glob) => folder.find(glob) !== undefined)

/** True where the config of a Next site loads Nextra for its content. */
export const isNextra = (folder: SiteFolder): boolean =>
  mayBeNextra(folder) && codeConfig(folder, folder.find(nextConfig)).modules.includes('nextra')
