// Plays the page at an address and says as JSON what went wrong, and how many rules of its stylesheet the browser keeps.
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(join(process.env.STANDFIRST_CHECKERS, 'package.json'))
const { chromium } = require('playwright-core')
const url = process.argv[2]
const wrong = []
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
})
const open = async scripts => {
  const page = await (await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 800, height: 700 } })).newPage()
  page.on('console', m => m.text().includes('favicon') || wrong.push(`console: ${m.text()}`))
  page.on('pageerror', e => wrong.push(`script: ${e.message}`))
  page.on('request', r => r.url().startsWith(url) || r.url().startsWith('data:') || wrong.push(`request to ${r.url()}`))
  await page.route('**/favicon.ico', route => route.fulfill({ status: 204 }))
  await page.goto(url)
  return page
}
const expect = async (what, check) => {
  for (let t = 0; t < 100; t++) {
    if (await check()) return
    await new Promise(done => setTimeout(done, 50))
  }
  wrong.push(what)
}

const page = await open(true)
const now = () => page.evaluate(() => [...document.querySelectorAll('.sf-now')].map(e => e.textContent).join('|'))
const playing = () => page.locator('.sf-listen.sf-playing').count()
await page.evaluate(() => document.querySelector('audio').play())
await expect('the first sentence is not marked', async () => await now() === 'One is first. ')
await expect('the bar does not say that it plays', async () => await playing() === 1)
await expect('the mark does not move on, into an element', async () => await now() === 'Two is |second.')
await page.locator('[data-block="1"] [data-at]').click()
await expect('a click on a sentence does not play it', async () => await now() === 'Three is third.' && await page.evaluate(() => document.querySelector('audio').currentTime >= 4))
await page.evaluate(() => document.querySelector('audio').pause())
await expect('the bar goes on when it is paused', async () => await playing() === 0)
await page.locator('[data-block="0"] [data-at]').first().click()
if (await page.evaluate(() => !document.querySelector('audio').paused)) wrong.push('a click on a text that nobody listens to plays it')
await page.evaluate(() => { const a = document.querySelector('audio'); a.currentTime = 7.9; return a.play() })
await expect('a mark stays behind at the end', async () => await now() === '')
const rules = await page.evaluate(() => {
  const count = list => [...list].reduce((n, r) => n + 1 + count(r.cssRules ?? []), 0)
  return count(document.styleSheets[0].cssRules)
})

for (const scripts of [true, false]) {
  const page = await open(scripts)
  const mode = scripts ? 'with' : 'without'
  if (!await page.locator('.sf-note-body').isVisible()) wrong.push(`${mode} scripts the list of notes is not shown`)
  await page.locator('.sf-ref button').click()
  const box = await page.locator('.sf-note-body').boundingBox(), mark = await page.locator('.sf-ref').boundingBox()
  if (!box || Math.abs(box.y - mark.y) > 120) wrong.push(`${mode} scripts the note does not come to its mark: ${JSON.stringify([box, mark])}`)
  await page.keyboard.press('Escape')
  await page.locator('.sf-back').click()
  if (!page.url().endsWith('#sf-fnref-1')) wrong.push(`${mode} scripts nothing leads back to the text`)
  if (await page.locator('.sf-listen audio').count() !== 1) wrong.push(`${mode} scripts there is no player`)
}
await browser.close()
console.log(JSON.stringify({ wrong, rules }))
