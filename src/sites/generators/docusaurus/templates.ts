import type { SiteFolder } from '../../contract/folder.ts'
import {
  advise,
  nothing,
  ourSocialImage,
  type PatchContext,
  patchOf,
  type Wired,
  type Wiring,
} from '../../contract/templates.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { withoutComments } from '../../reading/config-text.ts'
import { blogsIn } from './blogs.ts'

const config = 'docusaurus.config.{js,ts,mjs,cjs,mts,cts}'
const page = 'src/theme/BlogPostPage/index.js'

/** More components than these are read by nobody at a glance. */
const mostFiles = 40
const componentsOf = (folder: SiteFolder) =>
  folder
    .paths()
    .filter((path) => /^src\/theme\/.*\.[jt]sx?$/.test(path))
    .slice(0, mostFiles)

/**
 * Docusaurus: the theme writes og:image, twitter:image and the large card, and neither size nor
 * alternative text. The page of a post is wrapped, as Docusaurus means it for additions: the theme's own
 * one stays. Its property `content` has the front matter in all of 2.4, 3.4 and 3.10; 3.10 was built.
 * https://docusaurus.io/docs/swizzling#wrapping
 */
export const docusaurusWiring: Wiring = {
  reads: (folder) =>
    [folder.find(config), ...componentsOf(folder)].filter((path) => path !== undefined),

  wire(folder, context): Wired {
    const components = componentsOf(folder)
    const isWired = components.some((path) =>
      /og:image:alt/.test(withoutComments(folder.text(path) ?? '')),
    )
    const blogs = blogsIn(folder, codeConfig(folder, folder.find(config)))
    if (isWired || blogs.length === 0) return nothing
    const isOwn = components.some((path) =>
      /^src\/theme\/BlogPostPage(?:\/index)?\.\w+$/.test(path),
    )
    if (isOwn) return advise(byHand)
    return { patches: patchOf(page, undefined, `${lines(context).join('\n')}\n`, why), advice: [] }
  },
}

/** A value of the front matter, at a dotted key. */
const read = (key: string) =>
  `frontMatter${key
    .split('.')
    .map((step, depth) =>
      /^[\w$]+$/.test(step)
        ? `${depth === 0 ? '.' : '?.'}${step}`
        : `${depth === 0 ? '' : '?.'}[${JSON.stringify(step)}]`,
    )
    .join('')}`

const lines = ({ keys: { alt }, social }: PatchContext): readonly string[] => [
  "import Head from '@docusaurus/Head'",
  "import BlogPostPage from '@theme-original/BlogPostPage'",
  "import React from 'react'",
  '',
  '/** The page of a post as the theme has it, with the size and the alternative text of its picture. */',
  'export default function BlogPostPageWrapper(props) {',
  '  const { frontMatter } = props.content',
  '  const { image } = frontMatter',
  ...(alt === undefined ? [] : [`  const alt = image && ${read(alt)}`]),
  `  const isOurs = /${ourSocialImage}/.test(image ?? '')`,
  '  return (',
  '    <>',
  '      <Head>',
  `        {isOurs && <meta property="og:image:width" content="${social.width}" />}`,
  `        {isOurs && <meta property="og:image:height" content="${social.height}" />}`,
  ...(alt === undefined
    ? []
    : [
        '        {alt && <meta property="og:image:alt" content={alt} />}',
        '        {alt && <meta name="twitter:image:alt" content={alt} />}',
      ]),
  '      </Head>',
  '      <BlogPostPage {...props} />',
  '    </>',
  '  )',
  '}',
]

const why =
  'Docusaurus writes og:image and twitter:image from the key `image`, but neither the size nor the alternative text of the picture.'
const byHand =
  'The page of a post is a component of your own (src/theme/BlogPostPage): let it write og:image:alt, twitter:image:alt, og:image:width and og:image:height in a `<Head>` of `@docusaurus/Head`, from `props.content.frontMatter`, or run `meta` on the built pages.'
