import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'nanoc as its command makes a site, below a base path',
  needs: 'nanoc',
  build: ['nanoc', 'compile'],
  out: 'output',
  page: 'news/ropes/index.html',
  url: 'https://harbour.example/notes',
  layers: ['write', 'wire'],
})
