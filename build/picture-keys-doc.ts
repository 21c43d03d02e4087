import type { ThemePictures } from '../src/sites/contract/picture-keys.ts'
import { knownSites } from '../src/sites/generators/known.ts'
import { pictureKeys } from '../src/sites/generators/picture-keys.ts'

const intro = `# What themes call a picture

A post whose picture a person chose is left alone, under whatever key they named it. Which keys that can be is one rule: some word of the key says picture (\`image\`, \`img\`, \`photo\`, \`thumbnail\`; or the place of one: \`cover\`, \`banner\`, \`hero\`, \`header\`, \`background\`, \`feature\`, \`preview\`, \`og\`, \`share\`), however it is written (\`coverImage\`, \`cover-image\`, \`cover_image\`, \`cover.image\`, \`coverimage\`), and its value is a picture: a file of the repo, an address, a path that ends like a picture's. No word may say that it is somebody or something else's: teasers, avatars, logos, icons, authors' and sponsors' pictures, galleries.

The same counts in lists, in maps of any shape, below \`params\`, in Hugo's \`resources\` (by a name or title such as \`cover\` or \`featured-image\`), in what MDX exports (\`export const metadata\`), and for ids of data files (\`primary_image: harbour\` where \`data/images/harbour.yml\` is).

- **A named picture that nobody made** is drawn to that very path, in the format of its ending (\`.webp\`, \`.jpg\`, \`.png\`), and nothing is written into the post. Other endings, aliases that no other post explains, and repos whose posts name pictures that lie elsewhere are told, and left alone until somebody names the post.
- **A picture that lies where the post's own belongs**, and that the post does not name, is named in it.
- **Two keys for one picture**, for light and dark pages, get [two pictures](dark.md) with \`dark: true\`, else the same one.

These are the keys that themes read, by their own sources. *page*: shown on the page of the post; *lists*: on pages that list posts.
`

/** docs/picture-keys.md, from the table of the generators. */
export function pictureKeysDoc(): string {
  const sections = knownSites.flatMap(({ name, title }) => {
    const themes = pictureKeys[name]
    return themes ? [`## ${title}\n\n${head}\n${themes.map(row).join('\n')}`] : []
  })
  return `${[intro.trim(), ...sections].join('\n\n')}\n`
}

const head = '| theme | key | shown | source |\n| --- | --- | --- | --- |'

function row({ theme, source, version, file, keys }: ThemePictures): string {
  const names = Object.keys(keys).map((key) => `\`${key}\``)
  const shown = Object.values(keys).map((places) => places.join(', '))
  return `| ${theme} | ${names.join('<br>')} | ${shown.join('<br>')} | \`${source}\` ${version}, \`${file}\` |`
}
