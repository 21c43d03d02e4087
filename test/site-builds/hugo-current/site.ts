import { currentHugo } from '../current-hugo.ts'
import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Hugo, a current one, with its own templates, below a base path',
  ...(await currentHugo()),
  out: 'public',
  page: 'posts/ropes/index.html',
  url: 'https://harbour.example/notes',
  layers: ['write', 'wire'],
})
