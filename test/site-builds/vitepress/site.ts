import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'VitePress, below a base path',
  build: ['vitepress', 'build'],
  out: '.vitepress/dist',
  page: 'posts/ropes.html',
  url: 'https://harbour.example/notes',
  layers: ['write'],
})
