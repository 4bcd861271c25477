// The ways in which a page is shown beside the two schemes: on paper, in colours that the reader forces, without motion, with more contrast.
import { axe } from './axe.mjs'
import { contrast } from './contrast.mjs'
import { count } from './faults.mjs'
import { overflow } from './layout.mjs'

// On paper nothing stands in its place from sheet to sheet, the text is black on white, and links are known and told.
export async function print(tab) {
  const { page } = tab
  tab.mode = 'in print'
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 700, height: 990 }) // A4 within its margins
  count('pages in print')
  const found = await page.evaluate(() => {
    const out = []
    const name = e => `${e.localName}.${e.className}`
    const white = c => /^rgba?\((255, 255, 255|0, 0, 0, 0)/.test(c)
    for (const e of [document.documentElement, ...document.body.querySelectorAll('*')]) {
      if (!e.checkVisibility()) continue
      const s = getComputedStyle(e)
      if (/fixed|sticky/.test(s.position)) out.push(`${name(e)} is ${s.position}`)
      if (e.matches('.sf-page, .sf-article, .sf-body') && !white(s.backgroundColor)) out.push(`the ground of ${name(e)} is ${s.backgroundColor}`)
      if (e.matches('.sf-body p:not([class]), .sf-headline, .sf-header > .sf-attribution, .sf-card-headline') && s.color !== 'rgb(0, 0, 0)' && !e.closest('figcaption')) out.push(`the text of ${name(e)} is ${s.color}`)
      if (e.matches('audio, video:not([poster])')) out.push(`${name(e)} is printed`)
      if (e.matches('.sf-body a[href^=http]:not(.sf-button), .sf-attribution a[href^=http]') && !s.textDecorationLine.includes('underline') && !e.querySelector('img')) out.push(`a link of the text looks like none: ${name(e)} in ${name(e.parentElement)}`)
    }
    for (const a of document.querySelectorAll('.sf-sources a[href^=http]')) if (!getComputedStyle(a, '::after').content.includes('http')) out.push('the address of a source is not printed')
    for (const css of ['.sf-attribution', '.sf-ai', '.sf-sources']) for (const e of document.querySelectorAll(css)) if (!e.checkVisibility()) out.push(`${css} is not printed`)
    return [...new Set(out)]
  })
  for (const what of found) tab.fault(what)
  await overflow(tab)
  await contrast(tab, 3)
  await page.emulateMedia({ media: null })
  tab.mode = ''
  await page.setViewportSize({ width: tab.view.width, height: 900 })
}

// In forced colours what is told by a ground alone has a border, and all is still read.
export async function forced(tab) {
  const { page } = tab
  tab.mode = 'in forced colours'
  await page.emulateMedia({ forcedColors: 'active' })
  count('pages in forced colours')
  const found = await page.evaluate(() => {
    const out = []
    for (const e of document.querySelectorAll('.sf-ai, .sf-badge, .sf-button, .sf-callout, .sf-promo, .sf-monogram')) {
      const s = getComputedStyle(e)
      if (e.checkVisibility() && !['Top', 'Right', 'Bottom', 'Left'].some(side => parseFloat(s[`border${side}Width`]) > 0 && s[`border${side}Style`] !== 'none')) out.push(`${e.className} has no border`)
      if (s.forcedColorAdjust === 'none') out.push(`${e.className} keeps its own colours`)
    }
    return [...new Set(out)]
  })
  for (const what of found) tab.fault(what)
  await overflow(tab)
  await contrast(tab, 3)
  await page.emulateMedia({ forcedColors: null })
  tab.mode = ''
}

// Without motion nothing moves by itself, and nothing glides.
export async function still(tab) {
  const { page } = tab
  tab.mode = 'without motion'
  await page.emulateMedia({ reducedMotion: 'reduce' })
  count('pages without motion')
  const moving = await page.evaluate(() => [...new Set([document.documentElement, ...document.querySelectorAll('body, body *')].flatMap(e => {
    const s = getComputedStyle(e)
    const long = list => list.split(',').some(t => parseFloat(t) > 0.01)
    return [s.animationName !== 'none' && long(s.animationDuration) && 'is animated', long(s.transitionDuration) && 'changes slowly', s.scrollBehavior === 'smooth' && 'scrolls smoothly']
      .filter(Boolean).map(what => `${e.localName}.${e.className} ${what}`)
  }))])
  for (const what of moving.slice(0, 5)) tab.fault(what)
  await page.emulateMedia({ reducedMotion: null })
  tab.mode = ''
}

// A reader who asks for more contrast gets no less.
export async function more(tab) {
  tab.mode = 'with more contrast'
  await tab.page.emulateMedia({ contrast: 'more' })
  count('pages with more contrast')
  await contrast(tab, 3)
  await axe(tab)
  await tab.page.emulateMedia({ contrast: null })
  tab.mode = ''
}
