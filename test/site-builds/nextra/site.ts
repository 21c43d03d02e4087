import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Nextra with its blog theme, below a base path',
  build: ['next', 'build'],
  env: { NEXT_TELEMETRY_DISABLED: '1' },
  out: 'out',
  page: 'posts/ropes.html',
  url: 'https://harbour.example/notes',
  layers: ['write'],
})
