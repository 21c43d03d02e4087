import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Astro, a blog in the shape of its blog starter',
  build: ['astro', 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  out: 'dist',
  page: 'blog/ropes/index.html',
  url: 'https://harbour.example',
  layers: ['write', 'wire'],
})
