import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Hexo with Fluid',
  build: ['hexo', 'generate'],
  out: 'public',
  page: '2026/04/07/ropes/index.html',
  url: 'https://harbour.example',
  layers: ['write', 'wire'],
})
