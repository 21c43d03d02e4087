import Link from '@docusaurus/Link'
import Layout from '@theme/Layout'

export default function Home() {
  return (
    <Layout title="Home">
      <main>
        <Link to="/blog">Blog</Link>
      </main>
    </Layout>
  )
}
