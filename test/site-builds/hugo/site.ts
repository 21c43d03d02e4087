import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Hugo with its own templates, below a base path',
  needs: 'hugo',
  build: ['hugo'],
  out: 'public',
  page: 'posts/ropes/index.html',
  url: 'https://harbour.example/notes',
  layers: ['write', 'wire'],
})
