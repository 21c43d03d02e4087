import { posix } from 'node:path'
import type { SiteFolder } from '../../contract/folder.ts'
import type { CodeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue, isList, isUnknown, itemsOf } from '../../reading/code-values.ts'
import { leftOpen, noPosts, saidIn } from '../../reading/config-said.ts'
import { folderName } from '../../reading/config-text.ts'

/** What a preset or plugin is told, where it is said: a blog, or none at all. */
interface Blog {
  readonly options: CodeValue
  readonly place: string
}

/**
 * Folders of the blog plugins: the preset's, and those that the config adds. One above the site's own
 * folder counts from the top, with a leading `/`. A config that says nothing has the usual one.
 */
export function blogsIn(folder: SiteFolder, config: CodeConfig): readonly string[] {
  const folders = [...presetBlogs(config), ...pluginBlogs(config)].flatMap(({ options, place }) => {
    const said = saidIn(folder, config.path, at(options, 'path') ?? 'blog', `${place}.path`)
    if (typeof said.value === 'string') return [inRepo(folder, said.value)]
    if (isUnknown(said.value)) folder.note(leftOpen(said, noPosts), 'posts')
    return []
  })
  return [...new Set(folders)]
}

function inRepo({ root }: SiteFolder, path: string): string {
  const way = posix.normalize(path)
  const whole = posix.join(root, way)
  // Out of the site's folder, and not out of the repo.
  const isOutside = way.startsWith('../') && !whole.startsWith('../')
  return isOutside ? `/${folderName(whole)}` : folderName(way)
}

/** The name and the options of an entry: `'name'`, `['name', options]`. */
const entryOf = (entry: CodeValue) =>
  isList(entry)
    ? { name: nameOf(entry[0]), options: entry[1] }
    : { name: nameOf(entry), options: undefined }

/** Also `require.resolve('name')`. */
function nameOf(value: CodeValue): string {
  const inner = isUnknown(value) && value.call?.name === 'resolve' ? value.call.args[0] : value
  return typeof inner === 'string' ? inner : ''
}

function presetBlogs({ whole }: CodeConfig): readonly Blog[] {
  const place = 'presets.blog'
  const presets = at(whole, 'presets')
  if (isUnknown(presets)) return [{ options: presets, place }]
  const blogs = itemsOf(presets)
    .map(entryOf)
    .map(({ name, options }) => ({ name, blog: at(options, 'blog') }))
    .filter(({ name, blog }) => blog !== undefined || /(?:^|[/-])classic$/.test(name))
    .map(({ blog }) => blog)
  return (blogs.length > 0 ? blogs : [undefined])
    .filter((blog) => blog !== false)
    .map((options) => ({ options, place }))
}

function pluginBlogs({ whole }: CodeConfig): readonly Blog[] {
  const place = 'plugins'
  const plugins = at(whole, 'plugins')
  if (isUnknown(plugins)) return [{ options: plugins, place }]
  return itemsOf(plugins)
    .map(entryOf)
    .filter(({ name }) => /plugin-content-blog$/.test(name))
    .map(({ options }) => ({ options, place }))
}
