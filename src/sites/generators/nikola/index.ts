import type { Definition, UnpublishedRule } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { papers } from '../../reading/articles.ts'
import { folderName, originOf } from '../../reading/config-text.ts'
import { identityOf } from '../../reading/identity.ts'
import { usualHeroKeys } from '../../reading/keys.ts'
import { pythonNames } from '../../reading/python.ts'
import { byStatus, scheduled } from '../../reading/unpublished.ts'

const config = 'conf.py'

/** What `nikola init` writes; its own default is `posts/*.txt` alone. */
const usualPosts = ['posts/*.rst', 'posts/*.md', 'posts/*.txt', 'posts/*.html']

type Settings = ReadonlyMap<string, unknown>

const settingsOf = (folder: SiteFolder): Settings => pythonNames(folder.text(config) ?? '')

/** The first part of each entry, `("posts/*.rst", "posts", "post.tmpl")`; folders below belong to it. */
function globsOf(settings: Settings): readonly string[] {
  const posts = settings.get('POSTS')
  const named = (Array.isArray(posts) ? posts : [])
    .flatMap((entry: unknown) => (Array.isArray(entry) ? [entry[0]] : []))
    .filter((glob): glob is string => typeof glob === 'string')
  return (named.length > 0 ? named : usualPosts).map((glob) => {
    const at = glob.lastIndexOf('/')
    return at === -1 ? glob : `${glob.slice(0, at)}/**/${glob.slice(at + 1)}`
  })
}

/** Folders of pictures that are resized and copied, and where they go: `{'images': 'images'}`. */
function imageFolder(settings: Settings): string {
  const folders = settings.get('IMAGE_FOLDERS')
  const [first] = typeof folders === 'object' && folders !== null ? Object.entries(folders) : []
  const isSame = first !== undefined && folderName(first[0]) === folderName(String(first[1]))
  return isSame ? folderName(first[0]) : 'images'
}

/** Until version 8 a tag said it: https://getnikola.com/handbook.html#tags */
const byTag: UnpublishedRule = ({ tags }) => {
  const tag = tags.find((name) => /^(?:draft|private)$/i.test(name))
  return tag === undefined ? undefined : `tag ${tag}`
}

/** Nikola: posts in several markups, whose metadata are lines `.. key: value`; `previewimage` is og:image. */
export const nikola: Definition = {
  name: 'nikola',
  title: 'Nikola',
  home: 'https://getnikola.com',
  docs: { marked: 'with `POSTS` or `BLOG_TITLE` in it' },
  marks: [config],
  plausible: (folder) => folder.find('posts/**', 'pages/**', 'stories/**') !== undefined,
  reads: () => [config],
  // Sphinx names its config so, too.
  confirmed: (folder) => ['POSTS', 'BLOG_TITLE'].some((name) => settingsOf(folder).has(name)),

  identity(folder) {
    const settings = settingsOf(folder)
    return identityOf([settings.get('BLOG_TITLE')], [settings.get('DEFAULT_LANG')])
  },

  conventions(folder) {
    const settings = settingsOf(folder)
    const globs = globsOf(settings)
    const images = imageFolder(settings)
    const dir = `${images}/hero`
    const address = settings.get('SITE_URL')
    return [
      {
        posts: globs,
        notPosts: [...papers, '**/*.meta'],
        // Their metadata are in a file of their own.
        isPage: (path) => folder.has(path.replace(/\.[^./]+$/, '.meta')),
        folders: globs.map((glob) => glob.split('/**/')[0] ?? ''),
        origin: originOf(typeof address === 'string' ? address : ''),
        served: ['files', ''],
        openings: ['toml', 'open-space', 'close-space', 'dot-lines', 'field-list'],
        drafts: [
          byStatus,
          byTag,
          ...(settings.get('FUTURE_IS_NOW') === true ? [] : [scheduled('date')]),
        ],
        heroKeys: ['previewimage', ...usualHeroKeys],
        hero: { dir, style: 'served' },
        social: { dir, style: 'served' },
        keys: { previewimage: 'social', image_alt: 'alt', hero_image: 'hero' },
      },
    ]
  },
}
