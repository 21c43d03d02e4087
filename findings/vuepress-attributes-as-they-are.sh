#!/usr/bin/env bash
# The front matter's `head` goes into the pages of VuePress 2 without escaping: a double quote in the text of
# a tag ends its attribute, so og:image:alt is cut there for everybody who previews a link. Rspress 1 does
# the same in the pages of 1.47.2; Rspress 2 and VuePress 1 escape. Escape by hand what HTML
# means, and for these generators only.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24 @vuepress/utils@2.0.0-rc.31 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
cat > seen.mjs << 'JS'
import { renderHead } from '@vuepress/utils'

console.log(renderHead(['meta', { property: 'og:image:alt', content: 'A "bowline" & a cleat' }]))
JS
node seen.mjs | tee seen.txt
diff seen.txt - << 'EXPECTED'
<meta property="og:image:alt" content="A "bowline" & a cleat">
EXPECTED
