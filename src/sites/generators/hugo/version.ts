import type { UnpublishedRule } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { valueAt } from '../../reading/keys.ts'
import {
  isSince,
  namedVersion,
  packageRange,
  type VersionRange,
  versionFiles,
} from '../../reading/versions.ts'

const workflows = [
  'hugo',
  'gh-pages',
  'pages',
  'deploy',
  'publish',
  'build',
  'static',
  'main',
  'ci',
].flatMap((name) => [`.github/workflows/${name}.yml`, `.github/workflows/${name}.yaml`])
const others = [
  'netlify.toml',
  '.tool-versions',
  'mise.toml',
  'vercel.json',
  '.hugo-version',
  'go.mod',
  'package.json',
]

/** Files that name the version of Hugo: two at most, for each is a request. */
export function hugoVersionFiles(folder: SiteFolder): readonly string[] {
  return versionFiles(folder, 'netlify.toml', ...workflows, ...others).slice(0, 2)
}

const name = /hugo[_-]version|\bhugo(?:-extended)?|github\.com\/gohugoio\/hugo/

function rangeOf(path: string, text: string): VersionRange | undefined {
  if (path.endsWith('package.json')) return packageRange('hugo-extended', text)
  return namedVersion(path.endsWith('.hugo-version') ? `hugo ${text.trim()}` : text, name)
}

/**
 * Whether the Hugo of this repo is of a version or a later one. Nothing where no file tells its version,
 * or two differ.
 */
function isSinceVersion(folder: SiteFolder, version: readonly number[]): boolean | undefined {
  const told = hugoVersionFiles(folder).flatMap((path) => {
    const text = folder.text(path)
    const range = text === undefined ? undefined : rangeOf(path, text)
    return range === undefined ? [] : [isSince(range, version)]
  })
  return told.every((one) => one === told[0]) ? told[0] : undefined
}

/** Whether it reads YAML 1.2, where `yes` and `on` are texts: since 0.152.0, say its release notes. */
export const isYaml12 = (folder: SiteFolder): boolean | undefined =>
  isSinceVersion(folder, [0, 152, 0])

/** What later versions build only where the settings allow it. */
export const isDeniedContent = (path: string): boolean => /\.(?:html?|org)$/i.test(path)

/**
 * HTML and org-mode are built before 0.161, and from 0.162 on only where the settings allow it: 0.169.0 was
 * run. https://gohugo.io/configuration/security/
 */
export function refusesContent(folder: SiteFolder, data: Record<string, unknown>): UnpublishedRule {
  const isAllowed = valueAt(data, 'security.allowContent') !== undefined
  const isRefused = isSinceVersion(folder, [0, 162, 0])
  const isBuilt = isAllowed || isSinceVersion(folder, [0, 161, 0]) === false
  return ({ path }) => {
    if (isBuilt || !isDeniedContent(path)) return undefined
    const ending = path.slice(path.lastIndexOf('.'))
    return isRefused
      ? `Hugo builds no ${ending} here: it wants \`security.allowContent\``
      : `Hugo builds no ${ending} from 0.162 on without \`security.allowContent\`, and whether that is its version is not known`
  }
}
