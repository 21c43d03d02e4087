import { articles, dated, named, others, papers, people, wholeBlog } from './blog.ts'

/** Page bundles by section, with people, sources and a calendar beside them. */
export const newspaper = wholeBlog(
  'newspaper: Hugo, page bundles in the sections that the config names',
  papers,
  articles(24, ({ year, slug }) => `content/news/${year}/${slug}/index.md`),
  articles(
    9,
    ({ slug }) => `content/opinion/${slug}/index.md`,
    ({ title, date }) => [`title: ${title}`, `date: ${date}`, 'type: opinion'],
  ),
  articles(6, ({ slug }) => `content/culture/${slug}.md`),
  others({
    'hugo.toml':
      "baseURL = 'https://tide.example/'\ntitle = 'The Tide'\n[taxonomies]\n  author = 'authors'\n  topic = 'topics'\n[params]\n  mainSections = ['news', 'opinion', 'culture']\n",
    'archetypes/news.md': '---\ntitle: "{{ .Name }}"\ndate: {{ .Date }}\ndraft: true\n---\n',
    'layouts/_default/single.html': '{{ .Content }}',
    'data/staff.yaml': 'ada: editor\n',
    'content/_index.md': ['title: The Tide'],
    'content/news/_index.md': ['title: News'],
    'content/news/2024/_index.md': ['title: News of 2024'],
    'content/news/2021/anchor-at-dawn/notes.md': 'Kept beside the story, not shown alone.\n',
    'content/news/2026-embargoed/index.md': ['title: Later', 'date: 2031-01-01'],
    'content/news/half-written.md': ['title: Half written', 'draft: true'],
    'content/opinion/_index.md': ['title: Opinion'],
    'content/topics/harbour/_index.md': ['title: Harbour'],
    'content/topics/budget.md': ['title: Budget'],
    'content/sources/port-office.md': ['name: Port office', 'domain: port.example'],
    'content/events/2026-03-04-open-newsroom.md': ['title: Open newsroom', 'date: 2026-03-04'],
    'content/events/2026-05-11-quiz-night.md': ['title: Quiz night', 'date: 2026-05-11'],
    'content/events/_index.md': ['title: Events'],
    'content/jobs/night-editor.md': ['title: Night editor', 'date: 2026-02-01'],
    'content/about.md': ['title: About us'],
    'content/subscribe/index.md': ['title: Subscribe'],
    'content/legal/imprint.md': ['title: Imprint'],
    'content/search.md': ['title: Search', 'layout: search', 'outputs: [html, json]'],
    'content/404.md': ['title: Not found'],
  }),
  people(18, (name) => `content/authors/${name}/_index.md`),
  people(6, (name) => `content/authors/${name}.md`),
)

/** Episodes by show, and no section that a config names. */
export const podcast = wholeBlog(
  'podcast: Hugo, episodes by show and no section named',
  papers,
  ...['night-watch', 'harbour-talk'].map((show) =>
    articles(
      20,
      ({ n }) => `content/show/${show}/${String(n + 1).padStart(4, '0')}.md`,
      (post) => [
        ...dated(post),
        'type: episode',
        `audio: https://cdn.example/${show}/${post.n}.mp3`,
        'hosts: [ada-abbot]',
        'duration: "41:07"',
      ],
    ),
  ),
  others({
    'config.toml':
      "baseURL = 'https://listen.example/'\ntheme = 'wave'\n[taxonomies]\n  tag = 'tags'\n  host = 'hosts'\n  guest = 'guests'\n",
    'themes/wave/theme.toml': "name = 'Wave'\n",
    'themes/wave/exampleSite/content/posts/hello.md': ['title: Hello'],
    'archetypes/default.md': '---\ntitle: x\n---\n',
    'content/_index.md': ['title: Listen'],
    'content/show/_index.md': ['title: Shows'],
    'content/show/night-watch/_index.md': ['title: Night Watch', 'show_slug: night-watch'],
    'content/show/harbour-talk/_index.md': ['title: Harbour Talk'],
    'content/archive/_index.md': ['title: Archive'],
    'content/hosts/_index.md': ['title: Hosts'],
    'content/boost/index.md': ['title: Boost'],
    'content/calendar/index.md': ['title: Calendar'],
    'content/contact/index.md': ['title: Contact'],
    'content/membership/index.md': ['title: Membership'],
    'content/live.md': ['title: Live'],
    'content/community/chat.md': ['title: Chat', 'redirect_url: https://chat.example'],
    'content/community/video.md': ['title: Video', 'redirect_url: https://video.example'],
    'content/sponsors/ropes.md': ['title: Ropes and Co', 'link: https://ropes.example'],
    'content/sponsors/paint.md': ['title: Paint', 'link: https://paint.example'],
  }),
  people(
    30,
    (name) => `content/people/${name}.md`,
    (name) => [`title: ${name}`, 'type: host'],
  ),
)

/** Eighty people write it, and each has a page. */
export const magazine = wholeBlog(
  'magazine: Eleventy, articles in src/writing by eighty people',
  papers,
  articles(
    40,
    ({ year, slug }) => `src/writing/${year}/${slug}.md`,
    (post) => [...dated(post), 'author: ada-abbot', `issue: ${1 + (post.n % 4)}`],
  ),
  named({ 'src/writing/2026/on-tags.md': ['title: On tags', 'tags: [meta]'] }),
  others({
    'eleventy.config.js':
      "export default function (eleventyConfig) {\n  eleventyConfig.addPassthroughCopy('src/img')\n  return { dir: { input: 'src', includes: '_includes' } }\n}\n",
    'package.json': '{"dependencies":{"@11ty/eleventy":"^3.0.0"}}',
    'src/_data/site.json': '{"url":"https://reef.example"}',
    'src/_data/readme.md': 'What the data are.\n',
    'src/_includes/article.njk': '{{ content | safe }}',
    'src/_includes/boxes/pledge.md': 'Support us.\n',
    'src/writing/writing.11tydata.json': '{"layout":"article.njk"}',
    'src/writing/index.md': ['title: All writing', 'layout: list.njk'],
    'src/writing/2026/unfinished.md': ['title: Unfinished', 'draft: true'],
    'src/writing/2026/pull-quote.md': ['title: Pull quote', 'permalink: false'],
    'src/issues/one.md': ['title: Issue one', 'layout: issue.njk'],
    'src/issues/two.md': ['title: Issue two', 'layout: issue.njk'],
    'src/pages/pitch-us.md': ['title: Pitch us'],
    'src/about.md': ['title: About'],
    'src/masthead.md': ['title: Masthead'],
    'src/privacy.md': ['title: Privacy'],
    'src/tags.md': ['title: Tags', 'permalink: /tags/{{ tag }}/'],
    'src/index.md': ['title: Reef', 'layout: home.njk'],
    'docs/style-guide.md': '# How we write\n',
  }),
  people(
    80,
    (name) => `src/authors/${name}.md`,
    (name) => [`title: ${name}`, 'layout: author.njk'],
  ),
)
