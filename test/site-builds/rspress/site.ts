import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Rspress, below a base path',
  build: ['rspress', 'build'],
  out: 'doc_build',
  page: 'blog/ropes.html',
  url: 'https://harbour.example/notes',
  layers: ['write'],
})
