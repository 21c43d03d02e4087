import { currentHugo } from '../current-hugo.ts'
import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Hugo, a current one, whose template finds the hero in the bundle by its name',
  ...(await currentHugo()),
  out: 'public',
  page: 'posts/ropes/index.html',
  url: 'https://harbour.example/notes',
  shows: 'src="/notes/posts/ropes/masthead.webp" width="1536" height="864"',
  layers: ['write', 'meta'],
})
