import * as React from "react"
import { Link, graphql } from "gatsby"

import Layout from "../components/layout"
import Seo from "../components/seo"

const BlogIndex = ({ data: { site, allMarkdownRemark } }) => (
  <Layout title={site.siteMetadata.title}>
    <ol>
      {allMarkdownRemark.nodes.map(({ fields, frontmatter, excerpt }) => (
        <li key={fields.slug}>
          <h2>
            <Link to={fields.slug}>{frontmatter.title}</Link>
          </h2>
          <p>{frontmatter.description || excerpt}</p>
        </li>
      ))}
    </ol>
  </Layout>
)

export default BlogIndex

export const Head = () => <Seo title="All notes" />

export const pageQuery = graphql`
  {
    site {
      siteMetadata {
        title
      }
    }
    allMarkdownRemark(sort: { frontmatter: { date: DESC } }) {
      nodes {
        excerpt
        fields {
          slug
        }
        frontmatter {
          title
          description
        }
      }
    }
  }
`
