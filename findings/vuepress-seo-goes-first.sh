#!/usr/bin/env bash
# @vuepress/plugin-seo 2.0.0-rc.132, which VuePress' themes bring along once they have a `hostname`, puts its
# tags before those of the front matter's `head`. VuePress drops a later tag only where both have the same
# `name`, or are the same in all: so the first picture of an article is its first og:image, and the page's own
# the second one. Only `cover` goes before the article's pictures; with it twitter:image:alt is the title,
# whatever `head` says. An article without any picture has `"image": [""]` in its JSON-LD.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24 vuepress@2.0.0-rc.30 vue@3.5.45 \
  @vuepress/shared@2.0.0-rc.30 @vuepress/plugin-seo@2.0.0-rc.132 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
mkdir pages
page() {
  printf -- '---\ntitle: T\n%s%s---\n\nText. %s\n' "$2" 'head:
  - [meta, { property: "og:image", content: https://x.example/own.png }]
  - [meta, { name: "twitter:image:alt", content: Own words }]
' "$3" > "pages/$1.md"
}
page bare '' ''
page shown '' '![](/shown.png)'
page covered 'cover: /own.png
' '![](/shown.png)'
cat > seen.mjs << 'JS'
import { seoPlugin } from '@vuepress/plugin-seo'
import { dedupeHead } from '@vuepress/shared'
import { createBuildApp } from 'vuepress/core'

const app = createBuildApp({
  source: new URL('./pages/', import.meta.url).pathname,
  bundler: { name: 'none' },
  theme: { name: 'none' },
  plugins: [seoPlugin({ hostname: 'https://x.example' })],
})
await app.init()
for (const name of ['bare', 'shown', 'covered']) {
  const { head } = app.pages.find(({ path }) => path === `/${name}.html`).frontmatter
  for (const [tag, attributes, text] of dedupeHead(head)) {
    const key = attributes.property ?? attributes.name ?? ''
    if (tag === 'script') console.log(`${name}: JSON-LD ${JSON.stringify(JSON.parse(text).image)}`)
    else if (key.includes('image')) console.log(`${name}: ${key} ${attributes.content}`)
  }
}
JS
node seen.mjs | tee seen.txt
diff seen.txt - << 'EXPECTED'
bare: JSON-LD [""]
bare: og:image https://x.example/own.png
bare: twitter:image:alt Own words
shown: JSON-LD ["https://x.example/shown.png"]
shown: og:image https://x.example/shown.png
shown: og:image https://x.example/own.png
shown: twitter:image:alt Own words
covered: JSON-LD ["https://x.example/shown.png"]
covered: og:image https://x.example/own.png
covered: twitter:image:src https://x.example/own.png
covered: twitter:image:alt T
EXPECTED
