import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Jekyll with minima and jekyll-seo-tag, below a base path',
  needs: 'jekyll',
  build: ['jekyll', 'build'],
  out: '_site',
  page: '2026/04/07/ropes.html',
  url: 'https://harbour.example/notes',
  layers: ['write'],
})
