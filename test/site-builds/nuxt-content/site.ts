import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Nuxt Content, whose config knows the address of the site',
  build: ['nuxt', 'generate'],
  env: { NUXT_TELEMETRY_DISABLED: '1' },
  out: '.output/public',
  page: 'blog/ropes/index.html',
  url: 'https://harbour.example',
  layers: ['write'],
})
