import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences of what is copied into dist beside the code: npm's own list does not see these. */
const codecs = ['jpeg', 'png', 'webp']

export const wasmLicences = (top: string): string[] => [
  ...codecs.map(
    (name) =>
      `@jsquash/${name} (codec)\n${read(top, `@jsquash/${name}/codec/LICENSE.codec.md`).trim()}`,
  ),
  `jpeg-js\nBSD-3-Clause\n${read(top, 'jpeg-js/LICENSE').trim()}`,
  `@jsquash/avif (assets/avif-decode.wasm)\nApache-2.0, around libavif (BSD-2-Clause, https://github.com/AOMediaCodec/libavif) and libaom (BSD-2-Clause with the Alliance for Open Media Patent License 1.0, https://aomedia.googlesource.com/aom).`,
  `@resvg/resvg-wasm (assets/resvg.wasm)\nMPL-2.0\nThe source is at https://github.com/yisibl/resvg-js, and of resvg itself at https://github.com/linebender/resvg. The licence is at https://mozilla.org/MPL/2.0/.`,
]

export const fontLicence = (top: string): string =>
  `Inter (assets/inter-*.ttf)\nOFL-1.1\n${read(top, '@expo-google-fonts/inter/LICENSE_FONT').trim()}\n`

const read = (top: string, path: string) => readFileSync(join(top, 'node_modules', path), 'utf8')
