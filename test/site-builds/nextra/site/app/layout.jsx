import 'nextra-theme-blog/style.css'
import { Footer, Layout, Navbar } from 'nextra-theme-blog'
import { Head } from 'nextra/components'
import { getPageMap } from 'nextra/page-map'

export const metadata = {
  metadataBase: new URL('https://harbour.example'),
  title: { default: 'Harbour notes', template: '%s | Harbour notes' },
  description: 'What a small harbour does all day.',
}

export default async function Root({ children }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <Head />
      <body>
        <Layout>
          <Navbar pageMap={await getPageMap()} />
          {children}
          <Footer />
        </Layout>
      </body>
    </html>
  )
}
