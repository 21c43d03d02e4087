/**
 * Files that the bundle needs beside its code. The build copies each to `dist/assets/<name>`, or packs
 * it as `<name>.br`; running from the sources, they are read where npm put them.
 */
export interface Asset {
  readonly name: string
  /** Path inside `node_modules`. */
  readonly from: string
}

export const assets = [
  { name: 'png.wasm', from: '@jsquash/png/codec/pkg/squoosh_png_bg.wasm' },
  { name: 'jpeg-decode.wasm', from: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm' },
  { name: 'jpeg-encode.wasm', from: '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm' },
  { name: 'webp-decode.wasm', from: '@jsquash/webp/codec/dec/webp_dec.wasm' },
  { name: 'webp-encode.wasm', from: '@jsquash/webp/codec/enc/webp_enc_simd.wasm' },
  { name: 'avif-decode.wasm', from: '@jsquash/avif/codec/dec/avif_dec.wasm' },
  { name: 'resize.wasm', from: '@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm' },
  { name: 'resvg.wasm', from: '@resvg/resvg-wasm/index_bg.wasm' },
  { name: 'harfbuzz/index.mjs', from: 'harfbuzzjs/dist/index.mjs' },
  { name: 'harfbuzz/harfbuzz.js', from: 'harfbuzzjs/dist/harfbuzz.js' },
  { name: 'harfbuzz/harfbuzz.wasm', from: 'harfbuzzjs/dist/harfbuzz.wasm' },
  { name: 'lcms/lcms.js', from: 'lcms-wasm/dist/lcms.min.js' },
  { name: 'lcms.wasm', from: 'lcms-wasm/dist/lcms.wasm' },
  { name: 'woff2.cjs', from: 'wawoff2/build/decompress_binding.js' },
] as const satisfies readonly Asset[]

/** Modules are loaded from where they lie, and read what lies beside them; all else is packed in dist. */
export const isModule = (name: string): boolean => /^(harfbuzz|lcms)\/.*js$|\.cjs$/.test(name)

export type AssetName = (typeof assets)[number]['name']

/**
 * Inter, in the two weights that each card needs. The build packs them as one file, one behind the other: with
 * nearly the same tables the second takes half of its room.
 */
export const inter = {
  name: 'inter.ttf',
  from: [
    '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
    '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  ],
} as const
