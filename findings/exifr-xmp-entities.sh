#!/usr/bin/env bash
# An `&` in XMP stands as `&amp;`, in attributes as in elements (XML 1.0, 2.4). exifr 7.1.3 gives back the
# five characters as they stand in the file, exifreader 4.46.0 the one that is meant. Whoever compares a
# path, a name or an alternative text with what was written finds another one.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm pkg set type=module > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node@24 exifr@7.1.3 exifreader@4.46.0 \
  jpeg-js@0.4.4 > /dev/null
export PATH="$PWD/node_modules/node/bin:$PATH"
test -x node_modules/node/bin/node || npm rebuild node > /dev/null
cat > seen.js << 'JS'
import exifr from 'exifr'
import ExifReader from 'exifreader'
import jpeg from 'jpeg-js'

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 dc:source="fish &amp; chips"><photoshop:Credit>salt &amp; vinegar</photoshop:Credit></rdf:Description></rdf:RDF></x:xmpmeta>`
const plain = jpeg.encode({ data: Buffer.alloc(8 * 8 * 4, 200), width: 8, height: 8 }, 80).data
const body = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)
const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255])
const file = Buffer.concat([plain.subarray(0, 2), head, body, plain.subarray(2)])

const one = await exifr.parse(file, { xmp: true })
const other = ExifReader.load(file, { expanded: true }).xmp
console.log(`attribute: exifr ${one.source}, exifreader ${other.source.value}`)
console.log(`element: exifr ${one.Credit}, exifreader ${other.Credit.value}`)
JS
node seen.js | tee seen.txt
diff seen.txt - << 'EXPECTED'
attribute: exifr fish &amp; chips, exifreader fish & chips
element: exifr salt &amp; vinegar, exifreader salt & vinegar
EXPECTED
