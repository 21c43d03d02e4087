/** The look of the page, by the system in light or dark. Its hash is in the page's policy. */
export const style = `
:root { color-scheme: light dark; --ground: #fbfbfa; --card: #fff; --line: #cfcfca; --text: #1d1d1b; --quiet: #575752; --accent: #0b57a4; --good: #14602b; --warn: #8a3b00; --bad: #a3131b }
@media (prefers-color-scheme: dark) { :root { --ground: #161615; --card: #21211f; --line: #45453f; --text: #ececea; --quiet: #b4b4ad; --accent: #8fc2ff; --good: #8bd8a0; --warn: #ffb87a; --bad: #ff9f9f } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 110rem; padding: 1rem clamp(.75rem, 3vw, 2.5rem) 3rem; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: clamp(1.35rem, 4vw, 2rem); line-height: 1.2; margin: .5rem 0 }
h2 { font-size: 1.2rem; margin: 1.5rem 0 .75rem }
h3 { font-size: 1rem; line-height: 1.35; margin: .6rem 0 .25rem }
a { color: var(--accent) }
img { display: block; max-width: 100%; height: auto; background: var(--line) }
ul { padding: 0 0 0 1.2rem; margin: 0 }
button, select, input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: .35rem; padding: .35rem .6rem; min-height: 2.5rem }
button { cursor: pointer }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
[hidden] { display: none !important }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
#filters { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; padding: .6rem 0; margin-bottom: 1rem; background: var(--ground); border-bottom: 1px solid var(--line) }
#filters label { display: grid; gap: .15rem; font-size: .875rem; color: var(--quiet); flex: 1 1 8rem; max-width: 18rem; min-width: 0 }
#filters select, #filters input { width: 100%; min-width: 0; color: var(--text); font-size: 1rem }
#count { color: var(--quiet); padding: .5rem 0 }
.posts { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); align-items: start }
.posts > li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; content-visibility: auto; contain-intrinsic-size: auto 22rem }
@media (min-width: 48rem) and (min-height: 30rem) { #filters { position: sticky; top: 0; z-index: 1 } .posts > li { scroll-margin-top: 6rem } }
.posts > li:target { outline: 3px solid var(--accent) }
.open { display: block; width: 100%; padding: 0; border: 0; background: none; border-radius: .25rem }
.open img { width: 100%; border-radius: .25rem }
.open.empty { aspect-ratio: 16 / 9; border: 2px dashed var(--line); padding: .5rem; color: var(--quiet) }
.marks { margin: 0; font-size: .875rem; color: var(--quiet) }
.marks span { font-weight: 600; border: 1px solid; border-radius: 1rem; padding: 0 .5rem; white-space: nowrap }
.ours, .approved { color: var(--good) }
.person { color: var(--accent) }
.waiting, .tags { color: var(--warn) }
.missing { color: var(--bad) }
.crops { list-style: none; padding: 0; margin: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .5rem }
.crops a { display: block; min-height: 1.5rem }
.crops img { max-width: 6.5rem; border: 1px solid var(--line) }
summary { cursor: pointer; padding: .4rem 0; color: var(--quiet) }
.list summary h2 { display: inline; font-size: 1.05rem; color: var(--text) }
dl { margin: 0; display: grid; gap: .1rem; font-size: .875rem }
dt { color: var(--quiet); margin-top: .4rem }
dd { margin: 0 }
dd.prompt { white-space: pre-wrap; padding: .5rem; background: var(--ground); border-radius: .25rem }
.alike ul { list-style: none; padding: .75rem 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr)); border-top: 1px solid var(--line) }
.alike img { width: 100%; margin-bottom: .3rem }
dialog { width: min(72rem, calc(100vw - 1rem)); max-width: none; max-height: calc(100dvh - 1rem); padding: 0 1rem 1rem; border: 1px solid var(--quiet); border-radius: .5rem; background: var(--card); color: var(--text); overflow: auto }
dialog::backdrop { background: rgb(0 0 0 / .7) }
.bar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .6rem 0; background: var(--card) }
.bar p { margin: 0 auto 0 0; color: var(--quiet); flex: 1 0 8rem }
@media (max-width: 30rem) { .bar p { flex-basis: 100% } }
#large-title { margin: 0 0 .6rem; line-height: 1.3 }
#large-picture img { width: 100%; max-height: 65dvh; object-fit: contain; background: none }
#large-body { max-width: 50rem; margin-top: .75rem }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
@media print { #filters, .open.empty, dialog { display: none } .posts > li { content-visibility: visible; break-inside: avoid } }
`
