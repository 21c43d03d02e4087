import { readFileSync } from 'node:fs'
import { createPatch } from 'diff'
import type { Definition } from '../src/sites/contract/definition.ts'
import { knownSites } from '../src/sites/generators/known.ts'
import { afterPath, bytesOf, expectedOf, fixtures } from '../test/sites/fixture.ts'

const intro = `# Sites

Which site generator a repo uses is detected from its files, in subfolders too; \`site\` in the settings names it outright. For each: how it is recognised, where the two images go, and what is added to a post. The diffs are those that the tests hold every build to.

Keys of your own go into \`fields\`, another folder into \`image-dir\` and \`image-url\`. What counts as a picture that people chose, under which keys themes read it, and what comes of one that is named and not there: [what themes call a picture](picture-keys.md).

## Configs

Configs are read, and never run: YAML, TOML and JSON as data, JavaScript and TypeScript by their syntax, with constants, spreads, wrappers such as \`defineConfig\` and up to six imported files of the repo. A value counts where it stands: \`site.url\` of Nuxt, and no other \`url\`. What only a run could tell (a call, an environment variable other than \`NODE_ENV\`, which is \`production\`) is not guessed: the plan and the log say what it is, and which setting says it instead. So they do of a config that cannot be read.

## What is a post

What the generator calls one: Jekyll's \`_posts\` and collections with \`output: true\`, the blogs of a Docusaurus config, Astro's collections, a folder of its own with an \`index\` in it. Where a generator renders whatever lies in its content folder (Hugo, Zola, Eleventy, VitePress, VuePress, Rspress, Nuxt Content, Quarto, Next.js, Nextra), articles are what lies in folders called so (\`post\`, \`posts\`, \`blog\`, \`news\`, \`articles\`, ...), in the sections that the config names (Hugo's \`mainSections\`, Nuxt's collections, an Eleventy folder whose data say \`tags: posts\`), and where Hugo and Nuxt name none in folders of years and those whose files are named by dates; all of it where there are none of these, but the few pages of Hugo and Zola that are in no section, and with Hugo those beside a section which holds nearly all.

Pages that are no articles get no image and teach nothing. First the generator's own facts say so: Hugo's taxonomies, \`headless\`, \`build.list: never\` and \`outputs\` without HTML, a collection without output or with the layout of a person, the layout that Jekyll's \`defaults\` give a collection, a schema of Astro or Nuxt with neither a date nor a title with an image, or without a title where others have one; then what the page says (\`layout: search\`, \`type: redirect\`, \`noindex\`, \`redirect_to\`); then names of folders and files (\`authors\`, \`people\`, \`sponsors\`, \`events\`, \`jobs\`, \`changelog\`, \`tags\`, \`legal\`, \`glossary\`, \`faq.md\`).

\`hero-images plan\` names what it left out with the reasons. Where a pull request adds such a file, or no file of the repo is a post, log, summary and check say so, with the folders that were looked in and the line to write. \`posts\` in the settings makes posts of files where a glob begins in their folder or a path names them, and so does \`hero_images: true\` in a page that was left out for what it says.

## What your own posts teach

Where two or more posts that have images agree, and most of those that were read do, a new post gets its image as they did: under the same key (and the key of its text), written in the same way (relative to the post, from the top of the site, a bare name that the template completes, an alias, a full address), in the same folder, under a name of the same pattern. Posts without any key count too, where pictures are named after them. Avatars, logos and empty values teach nothing, and nothing is written that a schema could not import. Two posts are read over GitHub's API, where each is a request, and up to 200 in a checkout.

Many themes name no picture at all: they look in the post's own folder for a file of some name (\`featured.jpg\`, \`hero.*\`, \`*banner*\`). A post that has such a file has its hero, and a new one gets its picture in its folder under that very name, in a format that the name takes, with no key; its alternative text is in the record, from where \`meta\` puts it into the page. The name is that of the pictures which lie beside the posts, or with Hugo the one that its templates ask for, where these are in the repo (\`layouts/\`, \`themes/\`; four of them are read): \`.Resources.GetMatch\`, \`.Resources.Get\` and the first of \`.Resources.ByType "image"\`. A post without a folder of its own gets the keys of the site, and is told to move. Where one key or one name is both what the page shows and what networks are given (PaperMod, Stack, Chirpy and Quarto by their key, Hugo's own tags by *feature*, *cover* and *thumbnail*), hero and social image are one file, of the hero's size: a JPEG, unless the posts of the repo or \`format\` say otherwise.

\`hero-images plan\` and the log say what was detected and learned. The settings win over both: \`site\`, \`fields\`, \`image-dir\`, \`image-url\`, \`format\`.

## What a post opens with

A block is front matter where the site's own generator reads it, by the version that the repo pins: below blank lines for Hugo, Zola and Astro from 5.2 on, without an opening line for Hexo, with \`--- # comment\` for Hugo. Keys go into that block. A block that the generator does not read, and metadata of other kinds (\`Title: x\`, \`.. title:\`, \`#+title:\`, \`% Title\`, exported code), is never written and never covered by a second block: the post is told, with what to change, and costs nothing. What such metadata says of a picture or a draft counts all the same.

Published or not is the generator's reading too. Hugo takes \`draft: yes\` for a draft before 0.152 and for a text since; Jekyll takes \`published: no\` for false and \`published: "no"\` for true. Where versions differ and no file tells which it is (\`netlify.toml\`, a workflow, \`.tool-versions\`, \`mise.toml\`, \`vercel.json\`, \`go.mod\`, \`package.json\`), or a site's own code decides (\`draft: "false"\`), the post is not drawn, and told.

Where a content layer reads posts by a schema (Astro, Contentlayer, content-collections, velite, fumadocs, Nuxt Content), only keys that it has, of its type, are written. Where it has none for an image, the picture waits for \`meta\`, and the comment says so. Templates (\`.njk\`, \`.liquid\`, ...) are posts where \`posts\` in the settings names them and they have front matter.

## Translations, renamed posts, orphans

- The languages of one article share one image: \`content/fr/a.md\` and \`content/en/a.md\`, \`a.fr.md\` and \`a.md\`, \`fr/blog/a.md\` and \`blog/a.md\`, Docusaurus' \`i18n\`. It is drawn once, and each says it in its own keys and with its own alternative text. A new translation of an article that has an image gets that one.
- A renamed post keeps its image. Its record follows; the images stay where they are, unless they lie in the post's own folder.
- An image whose post is gone is listed, not deleted.
`

/** docs/sites.md, from the definitions and the fixtures of the tests. */
export const sitesDoc = (): string => `${[intro.trim(), ...knownSites.map(section)].join('\n\n')}\n`

/** The generators by their names, each a link. */
export const sitesInBrief = (): string =>
  knownSites.flatMap(({ title, home }) => (home ? [`[${title}](${home})`] : [])).join(', ')

function section(definition: Definition): string {
  const { name, title, docs, themes = {} } = definition
  const examples = fixtures.filter((fixture) => {
    const expected = expectedOf(fixture)
    return expected.name === name && (fixture === name || expected.shown === true)
  })
  if (examples.length === 0) throw new Error(`test/sites has no fixture that shows ${name}.`)
  const themed = Object.entries(themes).filter(([theme]) => fixtures.includes(`${name}-${theme}`))
  return [
    `## ${title}`,
    recognised(definition),
    ...examples.map(example),
    ...(docs?.further === undefined ? [] : [docs.further]),
    ...themed.flatMap(([theme, { title }]) => [`### ${title}`, example(`${name}-${theme}`)]),
  ].join('\n\n')
}

const recognised = ({ name, marks, docs }: Definition) =>
  marks.length === 0
    ? `Where \`fields\` says which keys hold the images, or with \`site: ${name}\`. The example has \`fields: {hero: cover.image, alt: cover.alt, social: seo.image}\`.`
    : `Recognised by ${marks.map((mark) => `\`${mark}\``).join(', ')}${docs?.marked ? `, ${docs.marked}` : ''}.`

function example(fixture: string): string {
  const expected = expectedOf(fixture)
  const [post, [hero, social]] = Object.entries(expected.places)[0]!
  const was = bytesOf(fixture, post).toString()
  const is = readFileSync(afterPath(fixture, post), 'utf8')
  const patch = createPatch(post, was, is, '', '', { context: 2 })
  const lines = patch
    .split('\n')
    .slice(4)
    .filter((line) => !line.startsWith('\\'))
  const diff = lines.join('\n').trimEnd()
  const files =
    hero === social
      ? `hero and social image \`${hero}\``
      : `hero image \`${hero}\`, social image \`${social}\``
  const where = `\`${post}\`: ${files}.`
  if (diff === '') return `${where} No line of the post changes.`
  return `${where}\n\n\`\`\`diff\n${diff}\n\`\`\``
}
