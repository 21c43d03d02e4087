#!/usr/bin/env bash
# What Astro takes for front matter changed twice within its version 5, in a package of its own. Lines that
# end in a lone carriage return open a block for @astrojs/markdown-remark 6.0.0 (Astro 5.0) and none for
# 6.1.0 (Astro 5.2); `+++` and a block behind a byte order mark the other way round. A block below a blank
# line is one for both; gray-matter 4.0.3, which Astro 4 used, takes it for text.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24 \
  old@npm:@astrojs/markdown-remark@6.0.0 new@npm:@astrojs/markdown-remark@6.1.0 gray-matter@4.0.3 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
cat > seen.mjs << 'JS'
import matter from 'gray-matter'
import { parseFrontmatter as of60 } from 'old'
import { parseFrontmatter as of61 } from 'new'

const files = {
  'blank line': '\n---\ntitle: T\n---\nText\n',
  'lone CR': '---\rtitle: T\r---\rText\r',
  TOML: '+++\ntitle = "T"\n+++\nText\n',
  'byte order mark': '\ufeff---\ntitle: T\n---\nText\n',
}
const title = (read) => {
  try {
    return read().title ?? '-'
  } catch (error) {
    return error.name
  }
}
for (const [name, text] of Object.entries(files)) {
  const astro4 = title(() => matter(text).data)
  const before = title(() => of60(text).frontmatter)
  const since = title(() => of61(text).frontmatter)
  console.log(`${name}: gray-matter ${astro4}, 6.0.0 ${before}, 6.1.0 ${since}`)
}
JS
node seen.mjs | tee seen.txt
diff seen.txt - << 'EXPECTED'
blank line: gray-matter -, 6.0.0 T, 6.1.0 T
lone CR: gray-matter -, 6.0.0 T, 6.1.0 -
TOML: gray-matter -, 6.0.0 -, 6.1.0 T
byte order mark: gray-matter T, 6.0.0 -, 6.1.0 T
EXPECTED
