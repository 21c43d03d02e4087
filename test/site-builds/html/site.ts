import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Plain HTML, served as it is',
  build: ['sh', '-c', 'mkdir -p public && cp -r index.html blog images public/'],
  out: 'public',
  page: 'blog/ropes.html',
  url: 'https://harbour.example',
  layers: ['write'],
})
