#!/usr/bin/env bash
# hexo-front-matter 5.0.0 has its own idea of a fence. Five dashes open and close a block, and keys without
# any opening fence are one as soon as a line of dashes follows; but two spaces behind the opening dashes
# make the whole block part of the article, where gray-matter 4.0.3 reads it.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24 hexo-front-matter@5.0.0 gray-matter@4.0.3 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
cat > seen.mjs << 'JS'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const { parse } = require('hexo-front-matter')
const matter = require('gray-matter')

const files = {
  'five dashes': '-----\ntitle: T\n-----\nText\n',
  'no opening fence': 'title: T\n----\nText\n',
  'spaces behind the opening fence': '---  \ntitle: T\n---\nText\n',
}
for (const [name, text] of Object.entries(files))
  console.log(`${name}: hexo ${parse(text).title ?? '-'}, gray-matter ${matter(text).data.title ?? '-'}`)
JS
node seen.mjs | tee seen.txt
diff seen.txt - << 'EXPECTED'
five dashes: hexo T, gray-matter -
no opening fence: hexo T, gray-matter -
spaces behind the opening fence: hexo -, gray-matter T
EXPECTED
