#!/usr/bin/env bash
# vitest 5.1.1 starts its workers with `--conditions development`. A package whose exports have that
# condition gives another build there than in production: micromark 4.0.2 (under every remark) runs its
# asserting and logging build in tests, and its plain one everywhere else. Tests of Markdown are slower for
# it, and they do not run the code that is shipped.
# Seen: in a test …/micromark/dev/index.js, in plain Node …/micromark/index.js.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm pkg set type=module > /dev/null
npm install --silent --no-audit --no-fund node@24 vitest@5.1.1 micromark@4.0.2 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
cat > which.test.js << 'TEST'
import { test } from 'vitest'
test('which build', () => {
  console.log('in a test:', import.meta.resolve('micromark').replace(/.*node_modules/, '…'))
})
TEST
inside=$(npx vitest run which.test.js 2>&1 | grep -o 'in a test: .*')
outside=$(node --input-type=module -e "
  console.log('in plain Node:', import.meta.resolve('micromark').replace(/.*node_modules/, '…'))")
echo "$inside"
echo "$outside"
test "$inside" = 'in a test: …/micromark/dev/index.js'
test "$outside" = 'in plain Node: …/micromark/index.js'
