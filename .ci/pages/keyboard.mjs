// The way of the Tab key through a page: every stop is in view and seen to be the one with the focus, in the order of the
// text, and nothing that can be reached by a pointer is left out.
import { count, tried } from './faults.mjs'

const name = () => {
  const e = document.activeElement
  if (!e || e === document.body) return null
  const say = n => n.localName + (n.className ? '.' + String(n.className).trim().replaceAll(' ', '.') : '')
  // What fills a card, or a row, is outlined around it.
  const r = (getComputedStyle(e, '::after').position === 'absolute' && e.closest('.sf-card, .sf-next') || e).getBoundingClientRect()
  const all = [...document.querySelectorAll('*')]
  const at = (x, y) => { const t = document.elementFromPoint(x, y); return t && (t === e || e.contains(t) || t.contains(e)) }
  const box = [...e.getClientRects()].find(b => b.width && b.height) ?? r
  return {
    index: all.indexOf(e), name: say(e), text: (e.getAttribute('aria-label') || e.textContent).trim().slice(0, 40), audio: e.matches('audio, video'),
    clip: { x: r.x - 8, y: r.y - 8, width: r.width + 16, height: r.height + 16 },
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    covered: !at(box.x + box.width / 2, box.y + box.height / 2) && !at(box.x + 3, box.y + box.height / 2) && !at(box.right - 3, box.y + box.height / 2),
    what: [['skip link', '.sf-skip'], ['listen bar', '.sf-listen audio'], ['contents', '.sf-contents *'], ['note', '.sf-ref *'], ['way back', '.sf-back'],
      ['language switch', '.sf-editions a'], ['source badge', '.sf-badge'], ['card', '.sf-card-link']].find(([, css]) => e.matches(css))?.[0],
  }
}

export async function keyboard(tab, most = 120) {
  const { page } = tab
  const stops = []
  await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; document.documentElement.style.scrollBehavior = 'auto' })
  for (let last = null, same = 0; stops.length < most;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(name)
    if (!stop) break
    if (last && stop.index === last.index) {
      if (++same > 12) { tab.fault(`Tab is caught in ${stop.name}`); break }
      continue // a player's own buttons
    }
    if (last && stop.index < last.index) {
      if (stops.some(s => s.index === stop.index)) break
      tab.fault(`Tab goes back from ${last.name} "${last.text}" to ${stop.name} "${stop.text}"`)
    }
    same = 0
    last = stop
    stops.push(stop)
    if (!stop.inside) tab.fault(`the focus is out of view on ${stop.name} "${stop.text}"`)
    else if (stop.covered) tab.fault(`the focus is covered on ${stop.name} "${stop.text}"`)
    await shown(tab, stop)
    if (stop.what) count(`by Tab: ${stop.what}`)
  }
  count('stops of Tab', stops.length)
  const missed = await page.evaluate(reached => {
    const all = [...document.querySelectorAll('*')]
    return [...document.querySelectorAll('a[href], button, summary, audio[controls], video[controls]')]
      .filter(e => e.checkVisibility() && e.tabIndex >= 0 && !reached.includes(all.indexOf(e))).map(e => `${e.localName}.${e.className} "${e.textContent.trim().slice(0, 30)}"`)
  }, stops.map(s => s.index))
  if (stops.length < most) for (const what of missed.slice(0, 5)) tab.fault(`Tab does not reach ${what}`)
  return stops
}

// The focus is seen where the pixels around an element are others with it than without.
async function shown(tab, stop) {
  const { width, height } = tab.page.viewportSize()
  const x = Math.max(0, stop.clip.x), y = Math.max(0, stop.clip.y)
  const clip = { x, y, width: Math.min(width, stop.clip.x + stop.clip.width) - x, height: Math.min(height, stop.clip.y + stop.clip.height) - y }
  if (clip.width < 4 || clip.height < 4) return
  const shot = () => tab.page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
  const focused = await shot()
  await tab.page.evaluate(() => { window.held = document.activeElement; window.held.blur() })
  const blurred = await shot()
  await tab.page.evaluate(() => window.held.focus({ preventScroll: true, focusVisible: true }))
  if (focused.equals(blurred)) tab.fault(`the focus is not seen on ${stop.name} "${stop.text}"`)
}

// Keys do what they say: the skip link leads to the text, Enter opens the contents and follows an entry, a note leads down and back.
export async function keys(tab) {
  const { page } = tab
  const focus = css => page.locator(css).first().focus()
  const at = () => page.evaluate(() => ({ hash: decodeURIComponent(location.hash), y: scrollY, id: document.activeElement?.id, open: document.querySelector('.sf-contents details')?.open }))
  const step = async (what, ok) => { count('keys pressed'); if (!ok) tab.fault(`by keyboard: ${what}`) }
  if (await page.locator('.sf-skip').count()) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const { id } = await at()
    await step('the skip link does not lead to the text', id === 'sf-content')
  }
  if (await page.locator('.sf-contents summary').count()) {
    await focus('.sf-contents summary')
    await page.keyboard.press('Enter')
    await step('Enter does not open the contents', (await at()).open)
    await focus('.sf-contents a')
    await page.keyboard.press('Enter')
    await leads(page, /^#./)
    const { hash } = await at()
    await step('an entry of the contents does not lead to its heading', hash.length > 1 && await seen(page, hash))
  }
  if (await page.locator('.sf-ref :is(a, button):visible').count()) {
    const mark = page.locator('.sf-ref :is(a, button):visible').first()
    await mark.focus()
    await page.keyboard.press('Enter')
    const over = await page.evaluate(() => document.querySelector(':popover-open')?.id)
    if (!over) await leads(page, /fn-/)
    const note = over ?? (await at()).hash.slice(1)
    await step('a footnote does not show', note && await seen(page, '#' + note))
    if (over) {
      await page.keyboard.press('Escape')
      await step('Escape does not lead back from a note to its mark', await mark.evaluate(e => e === document.activeElement && !document.querySelector(':popover-open')))
    }
    await page.locator('.sf-back').first().focus()
    await page.keyboard.press('Enter')
    await step('a note of the list does not lead back', await leads(page, /fnref/) && await seen(page, (await at()).hash))
  }
  const audio = page.locator('.sf-listen audio')
  if (await audio.count()) {
    await audio.first().focus()
    await page.keyboard.press('Space')
    await page.waitForTimeout(600)
    await step('Space does not play the recording', await audio.first().evaluate(e => !e.paused && e.currentTime > 0))
    await page.keyboard.press('Space')
  }
}

// leads tells whether a fragment comes to be in the address.
const leads = (page, hash) => page.waitForURL(url => hash.test(url.hash), { timeout: 3000 }).then(() => true, () => false)

// seen tells whether the element of a fragment is in the window, or comes there where scrolling is smooth. It waits out here:
// with scripts off a page has no timers.
export async function seen(page, hash) {
  for (let t = 0; t < 80; t++) {
    const there = await page.evaluate(hash => {
      const e = document.getElementById(decodeURIComponent(hash.slice(1)))
      const r = e?.getBoundingClientRect()
      return !!e && r.bottom > 0 && r.top < innerHeight && e.checkVisibility()
    }, hash)
    if (there) return true
    await page.waitForTimeout(50)
  }
  return false
}

// That each station of the way was met on some page.
export const stations = ['skip link', 'listen bar', 'contents', 'note', 'way back', 'language switch', 'source badge', 'card']
export const unmet = () => stations.filter(s => !tried[`by Tab: ${s}`])
