#!/usr/bin/env bash
# undici's `reset: true` asks for a connection that serves one request alone. Over HTTP/2, which undici 8.13.1
# takes by itself where a server offers it and undici 7.18.2 does not, it does nothing and says nothing: all
# requests share one connection, and one that breaks loses the answers of all that are under way. Its
# documentation of `reset` names no version of HTTP. `allowH2: false` brings the old way back.
# Seen: what is compared at the end, of four requests each.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm pkg set type=module > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node@24 seven@npm:undici@7.18.2 \
  eight@npm:undici@8.13.1 selfsigned@5.5.0 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
test -x node_modules/node/bin/node || npm rebuild node > /dev/null
cat > seen.js << 'JS'
import { createSecureServer } from 'node:http2'
import * as eight from 'eight'
import { generate } from 'selfsigned'
import * as seven from 'seven'

const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }])

async function ask({ Agent, request }, options) {
  const versions = new Set()
  let connections = 0
  const server = createSecureServer({ key, cert, allowHTTP1: true }, ({ httpVersion }, answer) => {
    versions.add(httpVersion)
    answer.end()
  })
  server.on('secureConnection', () => connections++)
  await new Promise((resolve) => server.listen(0, resolve))
  const dispatcher = new Agent({ connect: { rejectUnauthorized: false }, ...options })
  const url = `https://localhost:${server.address().port}/`
  for (let n = 0; n < 4; n++)
    await (await request(url, { dispatcher, reset: true })).body.dump()
  await dispatcher.destroy()
  server.close()
  return `HTTP/${[...versions]}, connections: ${connections}`
}

console.log(`undici 7.18.2: ${await ask(seven)}`)
console.log(`undici 8.13.1: ${await ask(eight)}`)
console.log(`undici 8.13.1, allowH2: false: ${await ask(eight, { allowH2: false })}`)
process.exit()
JS
node seen.js | tee seen.txt
diff seen.txt - << 'EXPECTED'
undici 7.18.2: HTTP/1.1, connections: 4
undici 8.13.1: HTTP/2.0, connections: 1
undici 8.13.1, allowH2: false: HTTP/1.1, connections: 4
EXPECTED
