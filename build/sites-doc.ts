import { readFileSync } from 'node:fs'
import { createPatch } from 'diff'
import { knownSites } from '../src/sites/generators/known.ts'
import { afterPath, before, expectedOf } from '../test/sites/fixture.ts'

interface Shown {
  readonly title: string
  readonly fixtures: readonly string[]
  /** What the files' names do not tell. */
  readonly note?: string
  /** What is done beside the post itself. */
  readonly beside?: string
  /** Themes that have ways of their own, by name, each with its fixture. */
  readonly themes?: Readonly<Record<string, string>>
}

/** Names as their makers write them, and the fixtures whose diffs are shown. */
const shown: Readonly<Record<string, Shown>> = {
  astro: { title: 'Astro', fixtures: ['astro'] },
  starlight: {
    title: 'Starlight',
    fixtures: ['starlight'],
    note: 'with `@astrojs/starlight` in it',
  },
  hugo: {
    title: 'Hugo',
    fixtures: ['hugo', 'hugo-bundles'],
    themes: {
      PaperMod: 'hugo-papermod',
      Stack: 'hugo-stack',
      Blowfish: 'hugo-blowfish',
      Ananke: 'hugo-ananke',
    },
  },
  jekyll: {
    title: 'Jekyll (jekyll-seo-tag)',
    fixtures: ['jekyll'],
    themes: { 'Minimal Mistakes': 'jekyll-minimal-mistakes', Chirpy: 'jekyll-chirpy' },
  },
  hexo: {
    title: 'Hexo',
    fixtures: ['hexo'],
    note: 'with posts in `source/_posts`; the example has the theme Landscape',
    themes: {
      Butterfly: 'hexo-butterfly',
      Fluid: 'hexo-fluid',
      NexT: 'hexo-next',
      Icarus: 'hexo-icarus',
    },
  },
  docusaurus: { title: 'Docusaurus', fixtures: ['docusaurus'] },
  eleventy: { title: 'Eleventy', fixtures: ['eleventy'] },
  vitepress: { title: 'VitePress', fixtures: ['vitepress'] },
  next: {
    title: 'Next.js',
    fixtures: ['next-starter', 'next-tailwind', 'next-mdx'],
    note: 'with `next` in package.json where there is no config',
  },
  zola: {
    title: 'Zola',
    fixtures: ['zola'],
    note: 'with `base_url` in it',
    themes: { tabi: 'zola-tabi' },
  },
  quarto: { title: 'Quarto', fixtures: ['quarto'], note: 'of a website' },
  mkdocs: {
    title: 'Material for MkDocs',
    fixtures: ['mkdocs'],
    note: 'with the `blog` plugin in it',
  },
  nuxt: {
    title: 'Nuxt Content',
    fixtures: ['nuxt'],
    note: 'with Markdown in `content`',
  },
  gatsby: { title: 'Gatsby', fixtures: ['gatsby'] },
  sveltekit: {
    title: 'SvelteKit with mdsvex',
    fixtures: ['sveltekit', 'sveltekit-routes'],
    note: 'with articles in Markdown',
  },
  html: {
    title: 'Plain HTML',
    fixtures: ['html'],
    note: 'where no generator is recognised',
    beside:
      'The same commit takes along what lists the post, where people keep it by hand. An index page above the post (`blog/index.html`, `blog.html`, `index.html`) gets the picture on the card of the post, in the place, markup and path style of the cards of other posts; a card that has an image stays as it is, unless its `src` is empty. `sitemap.xml` gets an `<image:image>` in the `<url>` of the post. Neither gets a card or a `<url>` that it does not have; what cannot be told from the other posts is left alone, and the comment says so. Sitemap indexes and files beyond 2 MB are left alone. For generated sites both are the generator’s to make: `check` says where the sitemap does not know a page.',
  },
  generic: { title: 'Anything else', fixtures: ['generic'] },
}

const intro = `# Sites

Which site generator a repo uses is detected from its files, in subfolders too; \`site\` in the settings names it outright. For each: how it is recognised, where the two images go, and what is added to a post. The diffs are those that the tests hold every build to.

Keys of your own go into \`fields\`, another folder into \`image-dir\` and \`image-url\`.

## What your own posts teach

Where two or more posts that have images agree, and most of those that were read do, a new post gets its image as they did: under the same key (and the key of its text), written in the same way (relative to the post, from the top of the site, a bare name that the template completes, an alias, a full address), in the same folder, under a name of the same pattern. Posts without any key count too, where pictures are named after them. Avatars, logos and empty values teach nothing, and nothing is written that a schema could not import. Two posts are read over GitHub's API, where each is a request, and up to 200 in a checkout.

\`hero-images plan\` and the log say in two lines what was detected and learned. The settings win over both: \`site\`, \`fields\`, \`image-dir\`, \`image-url\`, \`format\`.

## Translations, renamed posts, orphans

- The languages of one article share one image: \`content/fr/a.md\` and \`content/en/a.md\`, \`a.fr.md\` and \`a.md\`, \`fr/blog/a.md\` and \`blog/a.md\`, Docusaurus' \`i18n\`. It is drawn once, and each says it in its own keys and with its own alternative text. A new translation of an article that has an image gets that one.
- A renamed post keeps its image. Its record follows; the images stay where they are, unless they lie in the post's own folder.
- An image whose post is gone is listed, not deleted.
`

/** docs/sites.md, from the definitions and the fixtures of the tests. */
export function sitesDoc(): string {
  const sections = knownSites.map(({ name, marks }) => {
    const { title, fixtures, note, beside, themes = {} } = shown[name] ?? missing(name)
    return [
      `## ${title}`,
      recognised(name, marks, note),
      ...fixtures.map(example),
      ...(beside === undefined ? [] : [beside]),
      ...Object.entries(themes).flatMap(([theme, fixture]) => [`### ${theme}`, example(fixture)]),
    ].join('\n\n')
  })
  return `${[intro.trim(), ...sections].join('\n\n')}\n`
}

const recognised = (name: string, marks: readonly string[], note: string | undefined) =>
  marks.length === 0
    ? `Where \`fields\` says which keys hold the images, or with \`site: ${name}\`. The example has \`fields: {hero: cover.image, alt: cover.alt, social: seo.image}\`.`
    : `Recognised by ${marks.map((mark) => `\`${mark}\``).join(', ')}${note ? `, ${note}` : ''}.`

function example(fixture: string): string {
  const expected = expectedOf(fixture)
  const [post, [hero, social]] = Object.entries(expected.places)[0]!
  const was = before(fixture, post).toString()
  const is = readFileSync(afterPath(fixture, post), 'utf8')
  const patch = createPatch(post, was, is, '', '', { context: 2 })
  const lines = patch
    .split('\n')
    .slice(4)
    .filter((line) => !line.startsWith('\\'))
  return `\`${post}\`: hero image \`${hero}\`, social image \`${social}\`.\n\n\`\`\`diff\n${lines.join('\n').trimEnd()}\n\`\`\``
}

function missing(name: string): never {
  throw new Error(`docs/sites.md does not know how to show ${name}.`)
}
