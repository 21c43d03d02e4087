import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Eleventy, a blog in the shape of its base blog',
  build: ['eleventy'],
  out: '_site',
  page: 'blog/ropes/index.html',
  url: 'https://harbour.example',
  layers: ['write', 'wire'],
})
