/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Harbour handbook',
  url: 'https://harbour.example',
  baseUrl: '/handbook/',
  onBrokenLinks: 'throw',
  i18n: { defaultLocale: 'en', locales: ['en'] },
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: 'docs' },
        blog: { showReadingTime: true },
        theme: { customCss: './src/css/custom.css' },
      },
    ],
  ],
  themeConfig: {
    navbar: { title: 'Harbour handbook', items: [{ to: '/blog', label: 'Blog' }] },
  },
}
