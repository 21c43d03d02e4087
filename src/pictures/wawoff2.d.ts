/** Only one half of the package: the other packs fonts, and weighs three times as much. */
declare module 'wawoff2/decompress.js' {
  export default function decompress(bytes: Uint8Array): Promise<Uint8Array>
}
