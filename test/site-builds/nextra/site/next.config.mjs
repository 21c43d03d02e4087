import nextra from 'nextra'

const withNextra = nextra({ search: false })

export default withNextra({ output: 'export', basePath: '/notes', images: { unoptimized: true } })
