module.exports = {
  siteMetadata: {
    title: `Harbour notes`,
    description: `What happens between two tides.`,
    siteUrl: `https://harbour.example/`,
    social: {
      twitter: `harbour`,
    },
  },
  plugins: [
    {
      resolve: `gatsby-source-filesystem`,
      options: {
        path: `${__dirname}/content/blog`,
        name: `blog`,
      },
    },
    `gatsby-transformer-remark`,
  ],
}
