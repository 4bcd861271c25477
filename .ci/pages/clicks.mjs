// Clicks of a pointer, with scripts on and off: what they lead to.
import { count } from './faults.mjs'
import { seen } from './keyboard.mjs'

export async function clicks(tab, scripts) {
  const { page } = tab
  const mode = scripts ? 'a click' : 'without scripts, a click'
  const home = tab.file
  const step = (what, ok) => { count(scripts ? 'clicks' : 'clicks without scripts'); if (!ok) tab.fault(`${mode} ${what}`) }
  const has = css => page.locator(css).count()
  const first = css => page.locator(css).first()
  const hash = () => decodeURIComponent(new URL(page.url()).hash)

  if (await has('.sf-article a.sf-badge')) {
    const to = await first('.sf-article a.sf-badge').getAttribute('href')
    step('on the source badge does not lead to the original', await leads(tab, () => first('.sf-article a.sf-badge').click(), to))
    await tab.go(home)
  }
  if (await has('.sf-ref button')) {
    const mark = first('.sf-ref button:visible')
    await mark.click()
    step('on a mark does not open its note', await has(':popover-open') === 1 && await first(':popover-open').isVisible())
    const lies = await page.evaluate(() => { const r = document.querySelector(':popover-open')?.getBoundingClientRect(); return r && r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <= innerHeight })
    step('opens a note that does not lie within the window', lies)
    await page.mouse.click(5, 5)
    step('beside a note does not close it', await has(':popover-open') === 0)
  } else if (await has('.sf-ref a')) {
    await first('.sf-ref a').click()
    step('on a mark does not lead to its note', /fn-\d/.test(hash()) && await seen(page, hash()))
  }
  if (await has('.sf-back')) {
    await first('.sf-back').click()
    step('on a note does not lead back', /fnref/.test(hash()) && await seen(page, hash()))
  }
  if (await has('.sf-contents summary')) {
    await first('.sf-contents summary').click()
    step('does not open the contents', await first('.sf-contents details').evaluate(d => d.open))
    await first('.sf-contents a').click()
    step('on the contents does not lead to a heading', hash().length > 1 && await seen(page, hash()))
  }
  for (const css of ['.sf-body details > summary', '.sf-chapters > summary']) {
    if (!await has(css)) continue
    const before = await first(css).evaluate(s => s.parentElement.open)
    await first(css).click()
    step(`does not open ${css}`, await first(css).evaluate(s => s.parentElement.open) !== before)
  }
  if (await has('.sf-editions a[href^="../"]')) {
    const link = first('.sf-editions a[href^="../"]')
    const to = new URL(await link.getAttribute('href'), page.url()).href
    const lang = await link.getAttribute('hreflang')
    await link.click()
    await page.waitForLoadState()
    step('on another language does not lead to its edition', page.url() === to && await page.evaluate(() => document.documentElement.lang) === lang)
    await tab.go(home)
  }
  if (scripts && await has('.sf-listen audio')) {
    const box = await first('.sf-listen audio').boundingBox()
    const rtl = await first('.sf-listen audio').evaluate(e => getComputedStyle(e).direction === 'rtl')
    for (const x of rtl ? [box.width - 28, 28] : [28, box.width - 28]) {
      await first('.sf-listen audio').click({ position: { x, y: box.height / 2 } })
      await page.waitForTimeout(500)
      if (await first('.sf-listen audio').evaluate(e => e.currentTime > 0)) break
    }
    step('on the player does not play', await first('.sf-listen audio').evaluate(e => e.currentTime > 0))
  }
  if (scripts && await has('track[kind=metadata]')) {
    const said = page.locator('.sf-now').first()
    step('on the player does not mark what is said', await said.waitFor({ timeout: 8000 }).then(() => true, () => false))
    await first('.sf-listen audio').evaluate(e => { e.currentTime = 0; return e.play() })
    await page.locator('.sf-body [data-at]').last().click()
    step('on a sentence does not play from there', await page.waitForFunction(() => document.querySelector('.sf-listen audio').currentTime > 8, null, { timeout: 3000 }).then(() => true, () => false))
  }
  await cards(tab, step)
}

// A card leads to its article wherever it is hit, but on its badge, which leads to the source.
async function cards(tab, step) {
  const { page } = tab
  const home = tab.file
  const kinds = await page.evaluate(() => [...new Set([...document.querySelectorAll('.sf-card')].map(e => e.classList[1]))])
  for (const kind of kinds) {
    const card = page.locator(`.${kind}:has(.sf-card-link)`).last()
    if (!await card.count()) continue
    const to = await card.locator('.sf-card-link').getAttribute('href')
    for (const [name, place] of [['headline', '.sf-card-headline'], ['picture', '.sf-card-media'], ['standfirst', '.sf-standfirst'], ['foot', '.sf-dateline']]) {
      const part = card.locator(place).locator('visible=true') // a narrow card leaves some out
      if (!await part.count()) continue
      await part.first().scrollIntoViewIfNeeded()
      const box = await part.first().boundingBox()
      step(`on the ${name} of ${kind} does not lead to the article`, await leads(tab, () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2), to))
      await tab.go(home)
    }
    const badge = card.locator('a.sf-badge')
    if (await badge.count()) {
      const source = await badge.getAttribute('href')
      step(`on the badge of ${kind} does not lead to the source`, await leads(tab, () => badge.click(), source))
      await tab.go(home)
    }
  }
}

// leads tells whether what is done leads to an address, here or away.
async function leads(tab, act, to) {
  const { page } = tab
  const want = new URL(to, page.url()).href
  tab.away = null
  tab.expects = true
  try {
    await Promise.all([page.waitForURL(want, { timeout: 4000 }), act()])
    return true
  } catch {
    return tab.away === want
  } finally {
    tab.expects = false
  }
}

// With scripts off the text, its notes and all that opens can be read.
export async function reads(tab) {
  const { page } = tab
  const { scripts, hidden, folded, text } = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.sf-article h1, .sf-article p, .sf-article li, .sf-article audio')]
    return {
      scripts: [...document.scripts].filter(s => !/json/.test(s.type)).length,
      hidden: all.filter(e => !e.checkVisibility() && !e.closest('details')).map(e => `${e.localName}.${e.className}`),
      folded: [...document.querySelectorAll('details')].filter(d => !d.querySelector(':scope > summary')?.checkVisibility() && !d.parentElement.closest('details')).length,
      text: document.body.innerText.length,
    }
  })
  count('pages read without scripts')
  if (scripts) tab.fault(`has ${scripts} scripts`)
  if (folded) tab.fault('without scripts, something folded cannot be opened')
  if (!text) tab.fault('without scripts, nothing is there')
  for (const what of new Set(hidden)) tab.fault(`without scripts, ${what} is not shown`)
}
