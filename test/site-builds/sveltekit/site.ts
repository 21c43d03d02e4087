import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'SvelteKit with mdsvex',
  build: ['vite', 'build'],
  out: 'build',
  page: 'blog/ropes.html',
  url: 'https://harbour.example',
  layers: ['write', 'wire'],
})
