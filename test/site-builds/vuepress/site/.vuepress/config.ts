import { viteBundler } from '@vuepress/bundler-vite'
import { defaultTheme } from '@vuepress/theme-default'
import { defineUserConfig } from 'vuepress'

export default defineUserConfig({
  bundler: viteBundler(),
  theme: defaultTheme({
    hostname: 'https://harbour.example',
    navbar: [{ text: 'Notes', link: '/' }],
    sidebar: ['/posts/tides', '/posts/ferries'],
  }),
  base: '/notes/',
  title: 'Harbour notes',
  description: 'What a small harbour does all day.',
  head: [['meta', { name: 'twitter:card', content: 'summary' }]],
})
