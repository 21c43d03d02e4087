import { pathToFileURL } from 'node:url'
import type * as HarfBuzz from 'harfbuzzjs'
import { assetPath } from '../assets.ts'

export type { HarfBuzz }

let ready: Promise<typeof HarfBuzz> | undefined

/**
 * HarfBuzz, loaded once, when the first card is drawn. It is a module of its own beside the bundle: its
 * loader looks for its wasm beside itself, and a bundler breaks both.
 */
export function harfbuzz(): Promise<typeof HarfBuzz> {
  ready ??= import(/* webpackIgnore: true */ pathToFileURL(assetPath('harfbuzz/index.mjs')).href)
  return ready
}
