import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Starlight',
  build: ['astro', 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  out: 'dist',
  page: 'guides/ropes/index.html',
  url: 'https://harbour.example',
  layers: ['write'],
})
