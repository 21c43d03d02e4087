import type { GrownPost } from '../../learn/grown/repo.ts'
import { articles, named, others, papers, wholeBlog } from './blog.ts'

const toml = (...lines: readonly string[]) => `+++\n${lines.join('\n')}\n+++\n\nWords.\n`

const textsOf = (posts: ReturnType<typeof articles>) =>
  named(Object.fromEntries(posts.posts.map((path, n) => [path, dated(path, n)])))
const dated = (path: string, n: number) => toml(`title = "${path}"`, `date = 2025-03-${10 + n}`)

const page = (title: string, ...more: readonly string[]) => toml(`title = "${title}"`, ...more)

const inFolders =
  (language: string) =>
  ({ slug, n }: GrownPost) =>
    n % 2 ? `content/blog/${slug}/index${language}.md` : `content/blog/${slug}${language}.md`

/** Sections in English and French, half of them page folders. */
export const twoLanguages = wholeBlog(
  'two languages: Zola, pages and folders in English and French',
  papers,
  textsOf(articles(14, inFolders(''))),
  textsOf(articles(14, inFolders('.fr'))),
  textsOf(articles(4, ({ slug }) => `content/blog/2024/${slug}.md`)),
  textsOf(articles(5, ({ slug }) => `content/notes/${slug}.md`)),
  others({
    'config.toml':
      'base_url = "https://deux.example"\ntheme = "tabi"\ndefault_language = "en"\n[languages.fr]\n[[taxonomies]]\nname = "tags"\n',
    'themes/tabi/theme.toml': 'name = "tabi"\n',
    'themes/tabi/content/blog/theme-demo.md': page('Theme demo'),
    'content/_index.md': page('Deux'),
    'content/_index.fr.md': page('Deux'),
    'content/blog/_index.md': page('Blog', 'sort_by = "date"'),
    'content/blog/_index.fr.md': page('Blog'),
    'content/blog/2024/_index.md': page('2024', 'transparent = true'),
    'content/blog/harbour-revisited/asset-note.md': 'A file of its page.\n',
    'content/blog/moved.md': page('Moved', 'template = "redirect.html"'),
    'content/blog/unborn.md': page('Unborn', 'draft = true'),
    'content/blog/unborn.fr.md': page('À naître', 'draft = true'),
    'content/notes/_index.md': page('Notes'),
    'content/pages/_index.md': toml('render = false'),
    'content/pages/about.md': page('About', 'path = "about"'),
    'content/pages/about.fr.md': page('À propos'),
    'content/contact.md': page('Contact'),
    'content/projects/_index.md': page('Projects'),
    'content/projects/boat-kit.md': page('Boat kit', 'weight = 1'),
    'content/archive/_index.md': toml('template = "archive.html"'),
  }),
)
