/**
 * What the page does by itself: narrows the cards down, and shows one large. It makes no HTML of texts, it
 * only copies nodes that are there. Its hash is in the page's policy.
 */
export const script = `
'use strict'
const at = (id) => document.getElementById(id)
const cards = [...at('posts').children]
const shown = () => cards.filter((card) => !card.hidden)

const form = at('filters')
const texts = new Map()
const textOf = (card) => {
  if (!texts.has(card)) texts.set(card, card.textContent.toLowerCase())
  return texts.get(card)
}
const narrow = () => {
  const state = at('state').value
  const section = at('section').value
  const words = at('text').value.toLowerCase().split(/\\s+/).filter(Boolean)
  for (const card of cards) {
    const { marks, section: own } = card.dataset
    card.hidden = (state !== '*' && !marks.split(' ').includes(state)) ||
      (section !== '*' && own !== section) || !words.every((word) => textOf(card).includes(word))
  }
  const count = shown().length
  at('count').textContent = count + ' of ' + cards.length
  at('none').hidden = count > 0
}
form.addEventListener('input', narrow)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => setTimeout(narrow))
form.hidden = false
narrow()

// A way to a card that is filtered away leads to it all the same.
const reveal = () => {
  const card = at(location.hash.slice(1))
  if (!cards.includes(card) || !card.hidden) return
  form.reset()
  setTimeout(() => card.scrollIntoView())
}
addEventListener('hashchange', reveal)

const large = at('large')
let current
const copy = (node) => {
  const copied = node.cloneNode(true)
  for (const named of [copied, ...copied.querySelectorAll('[id]')]) named.removeAttribute('id')
  return copied
}
const show = (card) => {
  const inside = document.activeElement && large.contains(document.activeElement)
  current = card
  const all = shown()
  const title = card.querySelector('h3')
  at('large-at').textContent = all.indexOf(card) + 1 + ' of ' + all.length
  at('large-title').textContent = title.textContent
  at('large-title').lang = title.lang
  const picture = card.querySelector('.open img')
  at('large-picture').replaceChildren(...(picture ? [copy(picture)] : []))
  for (const img of at('large-picture').children) img.loading = 'eager'
  at('large-body').replaceChildren(copy(card.querySelector('.marks')), copy(card.querySelector('.body')))
  large.scrollTop = 0
  // What had the focus may be gone with the picture before.
  if (inside && !large.contains(document.activeElement)) at('next').focus()
}
const step = (by) => {
  const all = shown()
  show(all[(all.indexOf(current) + by + all.length) % all.length])
}
at('posts').addEventListener('click', (event) => {
  const button = event.target.closest('.open')
  if (!button) return
  show(button.closest('#posts > li'))
  large.showModal()
  at('close').focus()
})
at('previous').addEventListener('click', () => step(-1))
at('next').addEventListener('click', () => step(1))
at('close').addEventListener('click', () => large.close())
large.addEventListener('click', (event) => {
  if (event.target === large) large.close()
})
// On the document: the browser's own controls are part of the way through a dialog, and behind them none has the focus.
document.addEventListener('keydown', (event) => {
  if (!large.open || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (event.key === 'ArrowRight') step(1)
  else if (event.key === 'ArrowLeft') step(-1)
  else return
  event.preventDefault()
})
// The browser gives the focus back to where it came from: it belongs to what was looked at last.
large.addEventListener('close', () => {
  const button = current.querySelector('.open')
  button.focus()
  button.scrollIntoView({ block: 'nearest' })
})
`
