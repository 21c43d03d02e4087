#!/usr/bin/env bash
# @actions/exec 3.0.0 (exec and getExecOutput) puts the output of a program together in lines, whether somebody
# listens for lines or not: with each piece that comes it searches all that came since the last line break from
# its start. So what ends no line, as listings with -z and files that are no text, costs the square of its
# length: 32 MB took nine seconds of processor time, and 52 ms with line breaks.
# Seen: what is compared at the end, and how often each character was searched.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24 @actions/exec@3.0.0 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
cat > prints.mjs << 'JS'
const [end, pieces] = process.argv.slice(2)
const piece = `${'x'.repeat(63)}${end === 'line' ? '\n' : '\0'}`.repeat(1024)
for (let left = Number(pieces); left > 0; left--)
  if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve))
JS
cat > seen.mjs << 'JS'
import { getExecOutput } from '@actions/exec'

let searched = 0
const { indexOf } = String.prototype
String.prototype.indexOf = function (what, ...from) {
  // Up to where it is, or all of it.
  const at = indexOf.call(this, what, ...from)
  if (what === '\n') searched += at < 0 ? this.length : at + 1
  return at
}
for (const end of ['line', 'nul']) {
  const times = []
  for (const pieces of [32, 128]) {
    searched = 0
    const { stdout } = await getExecOutput('node', ['prints.mjs', end, `${pieces}`], { silent: true })
    times.push(searched / stdout.length)
  }
  console.error(`${end}: each character is searched ${times.map((n) => n.toFixed(1)).join(' and ')} times in 2 and 8 MiB`)
  console.log(`${end}: ${times[1] > 2 * times[0] ? 'the longer, the more often' : 'as often, however long'}`)
}
JS
node seen.mjs | tee seen.txt
diff seen.txt - << 'EXPECTED'
line: as often, however long
nul: the longer, the more often
EXPECTED
