import * as React from "react"
import { Link } from "gatsby"

const Layout = ({ title, children }) => (
  <>
    <header>
      <Link to="/">{title}</Link>
    </header>
    <main>{children}</main>
  </>
)

export default Layout
