import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Next.js, a blog in the shape of its blog starter',
  build: ['next', 'build'],
  env: { NEXT_TELEMETRY_DISABLED: '1' },
  out: 'out',
  page: 'posts/ropes.html',
  url: 'https://harbour.example',
  layers: ['write', 'wire'],
})
