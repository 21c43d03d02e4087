import { pathToFileURL } from 'node:url'
import type { AssetName } from './asset-list.ts'
import { assetPath } from './assets.ts'

/** A module beside the bundle, as it came: it looks for files or names that a bundler takes away. */
export const loadOutside = (name: AssetName) =>
  import(/* webpackIgnore: true */ pathToFileURL(assetPath(name)).href)
