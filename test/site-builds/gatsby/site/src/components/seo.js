import * as React from "react"
import { graphql, useStaticQuery } from "gatsby"

const Seo = ({ title, description, children }) => {
  const { site } = useStaticQuery(
    graphql`
      query {
        site {
          siteMetadata {
            title
            description
            social {
              twitter
            }
          }
        }
      }
    `
  )
  const { siteMetadata } = site
  const summary = description || siteMetadata.description

  return (
    <>
      <title>{`${title} | ${siteMetadata.title}`}</title>
      <meta name="description" content={summary} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={summary} />
      <meta property="og:type" content="website" />
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:creator" content={siteMetadata.social.twitter} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={summary} />
      {children}
    </>
  )
}

export default Seo
