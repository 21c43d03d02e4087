import type { SiteFolder } from '../contract/folder.ts'

const submodules = '/.gitmodules'

/**
 * A theme's name out of how configs call it, in lower case: `github.com/CaiJimmy/hugo-theme-stack/v3`
 * gives `stack`, `minimal-mistakes-jekyll` and `mmistakes/minimal-mistakes@4.27.1` `minimal-mistakes`.
 */
export function themeName(called: string): string {
  const path = called.trim().replace(/@[^/]*$|\.git$|\/+$/g, '')
  const last =
    path
      .replace(/\/v\d+$/, '')
      .split(/[/:]/)
      .at(-1) ?? ''
  return last
    .toLowerCase()
    .replace(/^(?:go)?(?:hugo|hexo|jekyll|zola)-(?:theme-)?/, '')
    .replace(/-(?:jekyll|\d+)$/, '')
}

/** Files that tell the theme where the config does not. */
export const themeFiles = (folder: SiteFolder): readonly string[] =>
  ['go.mod', submodules].filter((path) => folder.has(path))

/**
 * Names of the themes that a site may use, the surest first. `configured` is what its config says; who
 * says nothing there uses a Go module, a submodule or a folder below `themes/`.
 */
export function themesOf(folder: SiteFolder, configured: readonly unknown[]): readonly string[] {
  const named = configured.flat().filter((name) => typeof name === 'string' && name !== '')
  const modules = submodulesIn(folder.text(submodules) ?? '')
  if (named.length > 0) {
    // A submodule can have a name of its own: themes/mine of .../hugo-PaperMod.git.
    const from = (name: string) => modules.find(({ path }) => path.endsWith(`themes/${name}`))?.url
    return (named as string[]).flatMap((name) => [name, from(name) ?? name]).map(themeName)
  }
  const required = [
    ...(folder.text('go.mod') ?? '').matchAll(/^\s*(?:require\s+)?(\S+\/\S+)\s+v\d/gm),
  ]
  const inFolder = folder.paths().map((path) => /^themes\/([^/]+)\//.exec(path)?.[1])
  return [
    ...required.map(([, module]) => module),
    ...modules.filter(({ path }) => path.includes('themes/')).map(({ url }) => url),
    ...new Set(inFolder),
  ]
    .filter((name) => name !== undefined)
    .map(themeName)
}

function submodulesIn(text: string): readonly { path: string; url: string }[] {
  return text.split(/^\s*\[submodule /m).flatMap((section) => {
    const path = /^\s*path\s*=\s*(.+?)\s*$/m.exec(section)?.[1]
    const url = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section)?.[1]
    return path && url ? [{ path, url }] : []
  })
}
