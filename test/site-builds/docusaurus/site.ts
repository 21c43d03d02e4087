import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Docusaurus, its blog below a base path',
  build: ['docusaurus', 'build'],
  out: 'build',
  page: 'blog/ropes/index.html',
  url: 'https://harbour.example/handbook',
  layers: ['write', 'wire'],
})
