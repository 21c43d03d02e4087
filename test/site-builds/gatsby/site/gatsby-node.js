const path = require(`path`)
const { createFilePath } = require(`gatsby-source-filesystem`)

exports.createPages = async ({ graphql, actions, reporter }) => {
  const { data, errors } = await graphql(`
    {
      allMarkdownRemark(sort: { frontmatter: { date: ASC } }) {
        nodes {
          id
          fields {
            slug
          }
        }
      }
    }
  `)
  if (errors) {
    reporter.panicOnBuild(`The posts cannot be read`, errors)
    return
  }

  for (const { id, fields } of data.allMarkdownRemark.nodes) {
    actions.createPage({
      path: fields.slug,
      component: path.resolve(`./src/templates/blog-post.js`),
      context: { id },
    })
  }
}

exports.onCreateNode = ({ node, actions, getNode }) => {
  if (node.internal.type !== `MarkdownRemark`) return
  const value = createFilePath({ node, getNode })
  actions.createNodeField({ node, name: `slug`, value })
}

exports.createSchemaCustomization = ({ actions }) => {
  const { createTypes } = actions

  createTypes(`
    type SiteSiteMetadata {
      siteUrl: String
      social: Social
    }

    type Social {
      twitter: String
    }

    type MarkdownRemark implements Node {
      frontmatter: Frontmatter
      fields: Fields
    }

    type Frontmatter {
      title: String
      description: String
      date: Date @dateformat
    }

    type Fields {
      slug: String
    }
  `)
}
