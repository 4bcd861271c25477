// Opens the pages of an unpacked book in Chromium, at the width of a small reading system, across and down, and prints as
// JSON what is wrong with each. Usage: node browser.mjs DIR [SCREENSHOTS]
import { createRequire } from 'node:module'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const require = createRequire(join(process.env.STANDFIRST_CHECKERS, 'package.json'))
const { chromium } = require('playwright-core')
const dir = resolve(process.argv[2])
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const results = {}
for (const file of readdirSync(dir).filter(f => f.endsWith('.xhtml')).sort()) {
  const wrong = []
  const page = await browser.newPage({ viewport: { width: 320, height: 480 }, colorScheme: 'dark' })
  page.on('dialog', d => { wrong.push('a dialog'); d.dismiss() })
  page.on('request', r => { if (!r.url().startsWith('file://' + encodeURI(dir) + '/')) wrong.push('asks for ' + r.url()) })
  page.on('requestfailed', r => wrong.push('is without ' + r.url()))
  await page.goto('file://' + encodeURI(join(dir, file)))
  wrong.push(...await page.evaluate(() => {
    const wrong = []
    if (document.contentType !== 'application/xhtml+xml' || document.querySelector('parsererror')) wrong.push('is not XHTML: ' + document.documentElement.textContent.slice(0, 200))
    for (const img of document.images) if (!img.complete || img.naturalWidth === 0) wrong.push('does not show ' + img.src)
    const ink = getComputedStyle(document.documentElement).color
    for (const e of document.querySelectorAll('body :not(a, a *, mark, mark *)')) {
      const s = getComputedStyle(e)
      if (e.namespaceURI.endsWith('xhtml') && (s.color !== ink || s.backgroundColor !== 'rgba(0, 0, 0, 0)')) { wrong.push(e.localName + ' has a colour of its own'); break }
    }
    for (const a of document.querySelectorAll('a[href^="#"]')) if (!document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1)))) wrong.push('leads nowhere: ' + a.outerHTML)
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('is ' + document.documentElement.scrollWidth + ' pixels wide')
    return wrong
  }))
  if (process.argv[3]) await page.screenshot({ path: join(process.argv[3], file + '.png'), fullPage: true })
  await page.addStyleTag({ content: 'html { writing-mode: vertical-rl; height: 460px }' }).catch(() => {})
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (height > 480) wrong.push('is ' + height + ' pixels high where it is set down')
  results[file] = wrong
  await page.close()
}
await browser.close()
console.log(JSON.stringify(results))
