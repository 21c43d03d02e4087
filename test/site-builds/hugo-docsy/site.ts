import { currentHugo } from '../current-hugo.ts'
import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Hugo, a current one, with Docsy, a post in a page bundle',
  ...(await currentHugo()),
  out: 'public',
  page: 'blog/ropes/index.html',
  url: 'https://harbour.example',
  layers: ['write', 'wire'],
})
