#!/usr/bin/env bash
# A grey ICC profile whose numbers are light itself (an identical curve), converted to sRGB by Little CMS
# 2.16 (lcms-wasm 1.0.5) in 8 bits: without flags the darks come out up to 10 of 255 too dark, for its
# shortcut samples the way through its device link too coarsely there. With `cmsFLAGS_NOOPTIMIZE` all 256
# tones are right. An RGB profile with the same curve is right to one step without the flag.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm pkg set type=module > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node@24 lcms-wasm@1.0.5 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
test -x node_modules/node/bin/node || npm rebuild node > /dev/null
cat > seen.js << 'JS'
import { instantiate, TYPE_GRAY_8, TYPE_RGB_8 } from 'lcms-wasm'

const lcms = await instantiate()
const text = (words) => Buffer.from(words, 'latin1')
const number = (...values) => Buffer.concat(values.map((value) => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}))
const fixed = (...values) => number(...values.map((value) => Math.round(value * 65536)))
const identical = Buffer.concat([text('curv'), number(0, 0)])
const xyz = (...values) => Buffer.concat([text('XYZ '), number(0), fixed(...values)])

function profile(space, tags) {
  const names = Object.keys(tags)
  const start = 132 + names.length * 12
  const sizes = names.map((name) => tags[name].length)
  const at = sizes.map((_, i) => start + sizes.slice(0, i).reduce((sum, size) => sum + size, 0))
  const whole = start + sizes.reduce((sum, size) => sum + size, 0)
  const head = Buffer.concat([number(whole, 0, 0x02400000), text(`mntr${space}XYZ `), Buffer.alloc(12), text('acsp'), Buffer.alloc(28), fixed(0.9642, 1, 0.8249), Buffer.alloc(48)])
  const table = names.map((name, i) => Buffer.concat([text(name), number(at[i], sizes[i])]))
  return new Uint8Array(Buffer.concat([head, number(names.length), ...table, ...Object.values(tags)]))
}

const wanted = (value) => {
  const light = value / 255
  return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)
}
const tones = Uint8Array.from({ length: 256 }, (_, i) => i)

function farthest(icc, type, input, flags) {
  const from = lcms.cmsOpenProfileFromMem(icc, icc.length)
  const to = lcms.cmsCreate_sRGBProfile()
  const transform = lcms.cmsCreateTransform(from, type, to, TYPE_RGB_8, 0, flags)
  const seen = lcms.cmsDoTransform(transform, input, 256)
  return Math.max(...tones.map((value) => Math.round(Math.abs(seen[value * 3] - wanted(value)))))
}

const grey = profile('GRAY', { wtpt: xyz(0.9642, 1, 0.8249), kTRC: identical })
const rgb = profile('RGB ', {
  ...{ wtpt: xyz(0.9642, 1, 0.8249), rXYZ: xyz(0.4361, 0.2225, 0.0139) },
  ...{ gXYZ: xyz(0.3851, 0.7169, 0.0971), bXYZ: xyz(0.1431, 0.0606, 0.7141) },
  ...{ rTRC: identical, gTRC: identical, bTRC: identical },
})
const triples = Uint8Array.from([...tones].flatMap((value) => [value, value, value]))
console.log(`grey, no flags: ${farthest(grey, TYPE_GRAY_8, tones, 0)}`)
console.log(`grey, not optimised: ${farthest(grey, TYPE_GRAY_8, tones, 0x0100)}`)
console.log(`RGB, no flags: ${farthest(rgb, TYPE_RGB_8, triples, 0)}`)
JS
node seen.js | tee seen.txt
diff seen.txt - << 'EXPECTED'
grey, no flags: 10
grey, not optimised: 0
RGB, no flags: 1
EXPECTED
