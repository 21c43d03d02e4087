import { useMDXComponents as themed } from 'nextra-theme-blog'

export const useMDXComponents = (components) => themed({ ...components })
