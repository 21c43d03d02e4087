declare module '@vercel/ncc' {
  interface Bundle {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>
  }
  export default function ncc(
    entry: string,
    options: { readonly cache: false; readonly quiet: boolean },
  ): Promise<Bundle>
}
