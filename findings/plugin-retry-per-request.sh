#!/usr/bin/env bash
# @octokit/plugin-retry 8.1.0 has a list of statuses that it does not ask for again (`doNotRetry`, with 404
# on it). For a request that says how often it may be sent (`request: { retries: 2 }`) the list does not
# count: a 404 is asked for three times, with seconds between them. A `retries: 0` for a request whose
# answer may well be 404 is the only way to have it once.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm pkg set type=module > /dev/null
npm install --silent --no-audit --no-fund node@24 @octokit/core@7.0.6 @octokit/plugin-retry@8.1.0 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
cat > seen.js << 'JS'
import { createServer } from 'node:http'
import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'

let asked = 0
const server = createServer((_, response) => {
  asked++
  response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
}).listen(0, '127.0.0.1')
await new Promise((resolve) => server.on('listening', resolve))
const octokit = new (Octokit.plugin(retry))({
  baseUrl: `http://127.0.0.1:${server.address().port}`,
  retry: { doNotRetry: [404], retryAfterBaseValue: 10 },
  log: { debug() {}, info() {}, warn() {}, error() {} },
})
for (const [name, request] of [['as it is', {}], ['retries: 2', { retries: 2 }], ['retries: 0', { retries: 0 }]]) {
  asked = 0
  const status = await octokit.request('GET /nothing', { request }).catch((error) => error.status)
  console.log(`${name}: ${status}, asked ${asked} times`)
}
server.close()
JS
node seen.js | tee seen.txt
diff seen.txt - << 'EXPECTED'
as it is: 404, asked 1 times
retries: 2: 404, asked 3 times
retries: 0: 404, asked 1 times
EXPECTED
