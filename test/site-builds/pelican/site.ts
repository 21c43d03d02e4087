import { proveSite } from '../prove-site.ts'

proveSite(import.meta.dirname, {
  title: 'Pelican with its own theme, below a base path',
  needs: 'pelican',
  build: ['pelican', 'content', '--output', 'output', '--settings', 'publishconf.py'],
  out: 'output',
  page: 'ropes.html',
  url: 'https://harbour.example/notes',
  layers: ['write', 'wire'],
})
