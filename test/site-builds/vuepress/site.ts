import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'VuePress with its own theme, below a base path',
  build: ['vuepress', 'build'],
  out: '.vuepress/dist',
  page: 'posts/ropes.html',
  url: 'https://harbour.example/notes',
  layers: ['write'],
})
