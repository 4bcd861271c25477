// What stands where: nothing beyond the window, nothing that moves, pictures that come, targets that a finger can hit.
import { hostile } from './watch.mjs'

export async function layout(tab) {
  await tab.page.evaluate(async () => {
    // Down the page at a reader's pace, so that all pictures come.
    const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    await frame()
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' })
      await frame()
    }
    const pending = () => [...document.images].filter(i => !i.complete && i.src && i.checkVisibility())
    for (let t = 0; pending().length && t < 100; t++) await new Promise(done => setTimeout(done, 30))
    await frame()
    scrollTo({ top: 0, behavior: 'instant' })
    await frame()
  })
  const { moved, refused, broken } = await tab.page.evaluate(() => ({
    ...window.seen, broken: [...document.images].filter(i => !i.naturalWidth && i.checkVisibility()).map(i => i.currentSrc || i.src),
  }))
  const total = moved.reduce((sum, m) => sum + m.by, 0)
  if (total > 0) tab.fault(`moves by ${total.toFixed(4)}: ${[...new Set(moved.map(m => m.what))].join('; ')}`)
  if (hostile(tab.file)) return
  for (const what of refused) tab.fault(`the policy refuses ${what}`)
  for (const what of broken) tab.fault(`a picture does not come: ${what}`)
}

export async function overflow(tab, when = '') {
  const { over, out } = await tab.page.evaluate(() => {
    const root = document.documentElement
    const scrolls = e => { for (let p = e; p && p !== document.body; p = p.parentElement) if (/auto|scroll/.test(getComputedStyle(p).overflowX)) return true }
    const hides = e => { for (let p = e; p && p !== document.body; p = p.parentElement) { const s = getComputedStyle(p); if (/hidden|clip/.test(s.overflowX) || s.clipPath !== 'none') return true } }
    const out = []
    for (const card of document.querySelectorAll('.sf-card')) {
      const slot = card.getBoundingClientRect()
      for (const e of card.querySelectorAll('*')) {
        const r = e.getBoundingClientRect()
        const by = Math.max(slot.left - r.left, r.right - slot.right)
        if (by > 1 && r.height && !scrolls(e) && !hides(e)) out.push(`${e.localName}.${e.className} from ${card.className} by ${Math.round(by)} px`)
      }
    }
    for (const e of document.body.querySelectorAll('*')) {
      const r = e.getBoundingClientRect()
      if (r.width < 2 || r.height < 2 || r.left >= -0.5 && r.right <= root.clientWidth + 0.5 || r.bottom < 0) continue
      if (!scrolls(e) && !hides(e)) out.push(`${e.localName}.${e.className} by ${Math.round(Math.max(-r.left, r.right - root.clientWidth))} px`)
    }
    return { over: root.scrollWidth - root.clientWidth, out: out.slice(0, 3) }
  })
  if (over > 0) tab.fault(`overflows by ${over} px${when}`)
  for (const what of out) tab.fault(`stands out${when}: ${what}`)
}

// Text that its own box cuts off.
export async function cut(tab) {
  const cut = await tab.page.evaluate(() => [...document.body.querySelectorAll('*')].filter(e => {
    const s = getComputedStyle(e)
    return e.localName !== 'img' && e.clientWidth > 1 && /hidden|clip/.test(s.overflowX + s.overflowY) && s.clipPath === 'none' &&
      [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
  }).map(e => `${e.localName}.${e.className}`))
  for (const what of new Set(cut)) tab.fault(`cuts off its text: ${what}`)
}

// What one presses, and does not read in a line of text, is 24 by 24 px or more: WCAG 2.2 (2.5.8) without its exception for the
// space around a target. Links in lines and lists are left to axe-core, which grants the exceptions.
export async function targets(tab) {
  const small = await tab.page.evaluate(() => {
    const small = new Map()
    for (const e of document.querySelectorAll('button, summary, .sf-badge[href], .sf-button, .sf-editions a, .sf-contents a, .sf-skip:focus, .sf-publisher-name a, .sf-masthead a, .sf-share a')) {
      const r = e.getBoundingClientRect()
      if (!r.width || !r.height || !e.checkVisibility()) continue
      // A card's badge may be drawn smaller than what a finger hits.
      const hit = getComputedStyle(e, '::after')
      const more = hit.content !== 'none' && hit.position === 'absolute'
      const width = more ? Math.max(r.width, parseFloat(hit.width)) : r.width
      const height = more ? Math.max(r.height, parseFloat(hit.height)) : r.height
      if (width < 23.5 || height < 23.5) small.set(`${e.localName}.${e.className} in ${e.parentElement.localName}.${e.parentElement.className}`, `${Math.round(width)} by ${Math.round(height)} px`)
    }
    return [...small].map(([k, v]) => `${k}, ${v}`)
  })
  for (const what of small) tab.fault(`too small for a finger: ${what}`)
}
