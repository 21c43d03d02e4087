#!/usr/bin/env bash
# What a post merges in by `<<` is not in its data any more: @11ty/gray-matter 3.0.0 reads YAML by js-yaml 5,
# which takes `<<` for a key like any other, where gray-matter 4.0.3 (js-yaml 3) and @11ty/gray-matter 2.1.0
# (js-yaml 4) merge. Its README speaks of js-yaml 4. A `draft: true` of shared defaults is gone without a
# word, and the post is public; dates are texts as well, and no `Date`.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm pkg set type=module > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node@24 gray-matter@4.0.3 \
  two@npm:@11ty/gray-matter@2.1.0 three@npm:@11ty/gray-matter@3.0.0 js-yaml@5.5.0 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
test -x node_modules/node/bin/node || npm rebuild node > /dev/null
cat > seen.js << 'JS'
import first from 'gray-matter'
import { readFileSync } from 'node:fs'
import * as two from 'two'
import * as three from 'three'

const post = `---
defaults: &defaults
  draft: true
<<: *defaults
title: About trees
day: 2024-01-02
---
Words.
`
const parsers = {
  'gray-matter 4.0.3': first,
  '@11ty/gray-matter 2.1.0': two.default,
  '@11ty/gray-matter 3.0.0': three.default,
}
for (const [name, parse] of Object.entries(parsers)) {
  const { data } = parse(post)
  const day = data.day instanceof Date ? 'a Date' : typeof data.day
  console.log(`${name}: draft ${data.draft}, << ${JSON.stringify(data['<<'])}, day ${day}`)
}
const said = readFileSync('node_modules/three/README.md', 'utf8').match(/js-yaml` major version to v\d/)
console.log(`README of 3.0.0: ${said}`)
JS
node seen.js | tee seen.txt
diff seen.txt - << 'EXPECTED'
gray-matter 4.0.3: draft true, << undefined, day a Date
@11ty/gray-matter 2.1.0: draft true, << undefined, day a Date
@11ty/gray-matter 3.0.0: draft undefined, << {"draft":true}, day string
README of 3.0.0: js-yaml` major version to v4
EXPECTED
