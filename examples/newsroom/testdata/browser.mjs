// An editor pastes hostile HTML into a newsroom and publishes it, in two languages; a reader opens it in Arabic on a phone. Prints
// as JSON what each saw, and all that went on in the browser besides.
// Usage: node browser.mjs URL PASSWORD ENGLISH ARABIC [FOLDER FOR PICTURES]
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const require = createRequire(join(process.env.STANDFIRST_CHECKERS, 'package.json'))
const { chromium } = require('playwright-core')
const [base, password, english, arabic, pictures] = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const happened = []
const open = async (who, options) => {
  const context = await browser.newContext(options)
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', e => console.log('policy violation: ' + e.violatedDirective + ' ' + e.blockedURI))
  })
  await context.route(url => url.origin !== base, route => {
    happened.push(who + ' asks ' + route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  page.on('dialog', d => { happened.push(who + ': dialog ' + d.message()); d.dismiss() })
  page.on('console', m => m.location().url.endsWith('/nothing') || happened.push(`${who} on ${page.url()}: ${m.text()}`))
  page.on('pageerror', e => happened.push(`${who} on ${page.url()}: ${e.message}`))
  page.on('response', r => { if (r.status() >= 400 && !r.url().endsWith('/nothing')) happened.push(`${who}: ${r.status()} ${r.url()}`) })
  return page
}
const picture = (page, name) => pictures && page.screenshot({ path: join(pictures, name + '.png') })
const wide = page => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const editor = await open('editor', { viewport: { width: 1100, height: 900 }, httpCredentials: { username: 'editor', password, origin: base } })
const publish = async (text, lang, work) => {
  await editor.goto(base + '/editor')
  const form = editor.locator('.nr-paste')
  await form.locator('[name=text]').fill(text)
  await form.locator('[name=format]').selectOption('html')
  await form.locator('[name=lang]').fill(lang)
  await form.locator('[name=work]').fill(work)
  await form.locator('button').click()
  const rows = await editor.locator('.nr-report tbody tr').allInnerTexts()
  await picture(editor, 'report-' + lang)
  await editor.locator('.nr-publish').click()
  return rows
}
await editor.goto(base + '/editor')
await picture(editor, 'desk')
const reports = [await publish(english, 'en', ''), await publish(arabic, 'ar', 'harbour-opens')]
const state = await editor.locator('main > p').first().innerText()

const reader = await open('reader', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'ar' })
await reader.goto(base + '/')
await picture(reader, 'front')
await reader.waitForTimeout(300)
await reader.locator('.sf-card-link').first().click()
await reader.waitForURL('**/a/**')
await picture(reader, 'article')
const seen = await reader.evaluate(() => ({
  url: location.pathname, lang: document.documentElement.lang, dir: getComputedStyle(document.documentElement).direction,
  headline: document.querySelector('.sf-headline')?.innerText, size: parseFloat(getComputedStyle(document.querySelector('.sf-body p')).fontSize),
  live: document.querySelectorAll('main script, main iframe, main object, main form, main svg, main [onclick], main [onerror]').length,
}))
// By the address that is in no language, and then by the menu to the other edition and back.
await reader.goto(base + '/a/harbour-opens')
const negotiated = await reader.evaluate(() => document.documentElement.lang)
await reader.locator('.nr-switch a[hreflang=en]').click()
await reader.waitForURL('**/en')
const switched = await reader.evaluate(() => document.documentElement.lang)

// Whatever else there is fits a small phone, keeps as quiet, and is well built: axe finds nothing, and no target is too small.
const overflows = {}, faults = []
const addresses = ['/', '/?lang=en', '/?lang=ja', '/tag/bread', '/editor', '/editor/piece/1', '/editor/piece/2', '/editor/piece/18', '/editor/batch/1', '/editor/nothing', '/nothing']
const locations = [...(await (await fetch(base + '/feed/rss.xml')).text()).matchAll(/<link>([^<]*)<\/link>/g)].map(m => m[1]).filter(u => u.includes('/a/'))
for (const url of locations) addresses.push(new URL(url).pathname, new URL(url).pathname + '/listen')
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
const audit = async (page, address, scheme) => {
  await page.emulateMedia({ colorScheme: scheme })
  await page.evaluate(axe)
  const found = await page.evaluate(() => axe.run(document, {
    preload: false, resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, rules: { 'target-size': { enabled: true } },
  }))
  for (const v of found.violations) {
    // The order of headings within a text is that of whoever wrote it.
    const nodes = v.nodes.filter(n => !(v.id === 'heading-order' && n.target.join(' ').includes('#preview-')))
    if (nodes.length > 0) faults.push(`${address}, ${scheme}: ${v.id} at ${nodes.map(n => n.target.join(' ')).slice(0, 3).join(', ')}`)
  }
}
const phone = await open('phone', { viewport: { width: 320, height: 640 }, isMobile: true, locale: 'ar', httpCredentials: { username: 'editor', password, origin: base } })
for (const address of addresses) {
  await phone.goto(base + address)
  const over = await wide(phone)
  if (over > 0) overflows[address] = over
  for (const scheme of ['light', 'dark']) await audit(phone, address, scheme)
}
await phone.goto(base + '/editor/piece/1')
await picture(phone, 'piece-phone')
await browser.close()
console.log(JSON.stringify({ happened, reports, state, seen, negotiated, switched, overflows, faults, visited: addresses.length }))
