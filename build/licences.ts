import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licence of each package whose code is in a bundle, by its name; the bundler says above each module
 * where it comes from. Its own list leaves out what it puts into one scope.
 */
export function packageLicences(top: string, code: string): ReadonlyMap<string, string> {
  const module = /\.\/((?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)+)[\w.@/-]+\.[cm]?js\b/g
  const folders = new Set([...code.matchAll(module)].map(([, folder]) => join(top, folder!)))
  return new Map(
    [...folders]
      .filter((folder) => existsSync(join(folder, 'package.json')))
      .map((folder) => {
        const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
        const file = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)\b/i.test(file))
        const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
        return [name, `${name}\n${license}\n${text}`.trim()]
      }),
  )
}

/** Licences of what is copied into dist beside the code: npm's own list does not see these. */
const codecs = ['jpeg', 'png', 'webp']

export const wasmLicences = (top: string): string[] => [
  ...codecs.map(
    (name) =>
      `@jsquash/${name} (codec)\n${read(top, `@jsquash/${name}/codec/LICENSE.codec.md`).trim()}`,
  ),
  `jpeg-js\nBSD-3-Clause\n${read(top, 'jpeg-js/LICENSE').trim()}`,
  `@jsquash/avif (assets/avif-decode.wasm)\nApache-2.0, around libavif (BSD-2-Clause, https://github.com/AOMediaCodec/libavif) and libaom (BSD-2-Clause with the Alliance for Open Media Patent License 1.0, https://aomedia.googlesource.com/aom).`,
  `harfbuzzjs (assets/harfbuzz)\nMIT\n${read(top, 'harfbuzzjs/LICENSE').trim()}`,
  `lcms-wasm (assets/lcms)\nMIT, around Little CMS (MIT, https://github.com/mm2/Little-CMS)\n${read(top, 'lcms-wasm/LICENSE.md').trim()}`,
  `wawoff2 (assets/woff2.cjs)\nMIT, around woff2 (MIT, https://github.com/google/woff2) and brotli (MIT, https://github.com/google/brotli)\n${read(top, 'wawoff2/LICENSE').trim()}`,
  `@resvg/resvg-wasm (assets/resvg.wasm)\nMPL-2.0\nThe source is at https://github.com/yisibl/resvg-js, and of resvg itself at https://github.com/linebender/resvg. The licence is at https://mozilla.org/MPL/2.0/.`,
]

export const fontLicences = (top: string): string[] => [
  `Inter (assets/inter.ttf)\nOFL-1.1\n${read(top, '@expo-google-fonts/inter/LICENSE_FONT').trim()}`,
  `Noto (fonts/ of the repository)\nOFL-1.1\n${readFileSync(join(top, 'fonts/LICENSE.txt'), 'utf8').trim()}\n`,
]

const read = (top: string, path: string) => readFileSync(join(top, 'node_modules', path), 'utf8')
