#!/usr/bin/env bash
# ncc 0.45.0 with `transpileOnly` cannot bundle an ES module package whose tsconfig says `nodenext`. Each file
# is transpiled by itself, without its package.json, so TypeScript 6.0.3 takes it for CommonJS and writes
# `require`: a dependency that is exported for `import` alone (@actions/core 3.0.1) is not found. With types checked
# the same sources are bundled, and so are they where TypeScript alone has made JavaScript of them first.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm pkg set type=module > /dev/null
npm install --silent --no-audit --no-fund node@24 @vercel/ncc@0.45.0 typescript@6.0.3 @actions/core@3.0.1 \
  @types/node@24 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
cat > tsconfig.json << 'JSON'
{ "compilerOptions": { "module": "nodenext", "target": "es2024", "strict": true, "types": ["node"], "skipLibCheck": true, "rootDir": ".", "outDir": "out" } }
JSON
mkdir src js
cat > src/main.ts << 'TS'
import { info } from '@actions/core'
info('hello' satisfies string)
TS
cat > seen.mjs << 'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import ncc from '@vercel/ncc'
import ts from 'typescript'

const { outputText } = ts.transpileModule(readFileSync('src/main.ts', 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024 },
})
writeFileSync('js/main.js', outputText)

async function tell(name, source, options) {
  const quiet = { cache: false, quiet: true, ...options }
  const log = console.error
  console.error = () => {}
  const said = await ncc(`${process.cwd()}/${source}`, quiet).then(
    ({ code }) => (code.length > 100 ? 'bundled' : 'empty'),
    (error) => /conditions \[[^\]]*\]/.exec(error.message)?.[0] ?? error.message.slice(0, 60),
  )
  console.error = log
  console.log(`${name}: ${said}`)
}
await tell('types checked', 'src/main.ts', {})
await tell('transpileOnly', 'src/main.ts', { transpileOnly: true })
await tell('transpiled before', 'js/main.js', {})
JS
node seen.mjs | tee seen.txt
diff seen.txt - << 'EXPECTED'
types checked: bundled
transpileOnly: conditions ["require","node","production"]
transpiled before: bundled
EXPECTED
