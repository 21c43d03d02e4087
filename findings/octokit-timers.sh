#!/usr/bin/env bash
# A request of octokit sets twelve timers when the plugins for limits and retries are on, though nothing is
# waited for: @octokit/plugin-throttling 11.0.5 sends it through two queues of Bottleneck 2.19.5,
# @octokit/plugin-retry 8.1.1 through one that it makes for it, and each takes four turns of a timer of 0 ms,
# which Node makes 1 ms. So forty reads one after the other take half a second longer than without.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24 @octokit/core@7.0.6 \
  @octokit/plugin-throttling@11.0.5 @octokit/plugin-retry@8.1.1 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
cat > seen.mjs << 'JS'
import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

const waits = []
const { setTimeout: timer } = globalThis
globalThis.setTimeout = (done, wait, ...args) => {
  waits.push(wait)
  return timer(done, wait, ...args)
}
const fetch = async () =>
  new Response('{"ok":true}', { headers: { 'content-type': 'application/json' } })
const throttle = { onRateLimit: () => false, onSecondaryRateLimit: () => false }

for (const [name, plugins] of Object.entries({
  none: [],
  throttling: [throttling],
  retry: [retry],
  both: [retry, throttling],
})) {
  const octokit = new (Octokit.plugin(...plugins))({ throttle, request: { fetch } })
  await octokit.request('GET /')
  waits.length = 0
  await octokit.request('GET /')
  await new Promise((resolve) => timer(resolve, 20))
  console.log(`${name}: ${waits.length} timers, the longest of ${Math.max(0, ...waits.map(Number))} ms`)
}
JS
node seen.mjs | tee seen.txt
diff seen.txt - << 'EXPECTED'
none: 0 timers, the longest of 0 ms
throttling: 8 timers, the longest of 0 ms
retry: 4 timers, the longest of 0 ms
both: 12 timers, the longest of 0 ms
EXPECTED
