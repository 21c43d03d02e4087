import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Gatsby, a blog in the shape of its blog starter',
  build: ['gatsby', 'build'],
  env: { GATSBY_TELEMETRY_DISABLED: '1' },
  out: 'public',
  page: 'ropes/index.html',
  url: 'https://harbour.example',
  layers: ['write', 'wire'],
})
