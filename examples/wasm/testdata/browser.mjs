// Somebody pastes into the page and changes its fields, in a browser. Prints as JSON what was shown and said, and all that
// went on besides.
// Usage: node browser.mjs URL [FOLDER FOR PICTURES] <ARABIC
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const require = createRequire(join(process.env.STANDFIRST_CHECKERS, 'package.json'))
const { chromium } = require('playwright-core')
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const [base, pictures] = process.argv.slice(2)
const arabic = readFileSync(0, 'utf8')
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--force-color-profile=srgb', '--font-render-hinting=none', '--mute-audio'],
})
const happened = []

// A window in which all that nobody asked for is noted, and whose machine has a voice, which only tells what it would say.
const open = async options => {
  const context = await browser.newContext({ locale: 'en-US', ...options })
  context.setDefaultTimeout(30_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', e => console.log('policy violation: ' + e.violatedDirective + ' ' + e.blockedURI))
    window.aloud = []
    const voices = ['en-US', 'ar-EG', 'ja-JP'].map(lang => ({ lang, localService: true }))
    const speechSynthesis = { getVoices: () => voices, cancel() {}, speak: u => { window.aloud.push(u.text); u.onstart?.(); u.onend?.() } }
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
  })
  await context.route(url => url.origin !== base, route => {
    happened.push('asks ' + route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  page.on('dialog', d => { happened.push('dialog ' + d.message()); d.dismiss() })
  page.on('console', m => happened.push(`console on ${page.url()}: ${m.text()}`))
  page.on('pageerror', e => happened.push('script: ' + e.message))
  page.on('response', r => { if (r.status() >= 400) happened.push(`${r.status()} for ${r.url()}`) })
  context.on('page', p => { if (p !== page) happened.push('opens ' + p.url()) })
  await page.goto(base + '/')
  await page.waitForSelector('#card .sf-card')
  await settled(page)
  return page
}

// Nothing is asked or answered any more, and how it stands has been said.
const settled = page => page.waitForFunction(() => !busy && !again && document.body.dataset.time && /ms\.$|limit/.test(document.getElementById('status').textContent))
const change = async (page, act) => {
  await page.evaluate(() => { document.getElementById('status').textContent = ''; typed = performance.now(); delete document.body.dataset.time })
  await act()
  await settled(page)
}
const load = (page, name) => change(page, () => page.click(`[data-text="${name}"]`))
const paste = (page, html) => change(page, () => page.fill('#html', html))
const reader = (page, lang) => change(page, () => page.selectOption('#reader', lang))

const look = page => page.evaluate(() => {
  const text = id => document.querySelector(`#${id} > .out`).innerText
  const live = [...document.querySelectorAll('.out, .out *')].flatMap(e => [
    ...(/^(script|style|iframe|frame|object|embed|form|input|button|link|meta|base|svg)$/i.test(e.localName) && !e.matches('button[popovertarget]') ? [e.localName] : []),
    ...[...e.attributes].filter(a => /^on|^style$|^srcdoc$|^autoplay$/.test(a.name) || /^\s*(javascript|data|vbscript):/i.test(a.value)).map(a => a.name),
  ])
  return {
    card: text('card'), article: text('article'), speech: text('speech'), report: text('report'),
    status: document.getElementById('status').textContent, dir: getComputedStyle(document.querySelector('#article .sf-article')).direction, live,
  }
})

const faults = []
const axe = async (page, where) => {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() => window.axe.run({
    preload: false, resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'target-size': { enabled: true } },
  }))
  for (const v of violations) for (const n of v.nodes.slice(0, 3)) faults.push(`${where}: ${v.id}: ${v.help}: ${n.html.slice(0, 160)}`)
}
const overflows = []
const width = async (page, where) => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (over > 0) overflows.push(`${where} by ${over} px`)
}
const picture = (page, name) => pictures && page.screenshot({ path: join(pictures, name + '.png') })

// A story, with its source; then what the clipboard has of another page; then it is read aloud.
const page = await open({ viewport: { width: 1440, height: 900 } })
await change(page, async () => {
  await page.fill('#source', 'The Sea Almanac')
  await page.fill('#address', 'https://almanac.example/')
  await page.selectOption('#role', 'aiProcessing')
  await page.fill('#editor', 'Tides')
})
const story = await look(page)
if (pictures) {
  await page.evaluate(() => document.activeElement.blur())
  await page.setViewportSize({ width: 1440, height: 1240 })
  await page.evaluate(() => scrollTo(0, 0))
  const devtools = await page.context().newCDPSession(page)
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 82 })
  writeFileSync(join(pictures, 'wasm.webp'), Buffer.from(data, 'base64'))
}
await page.click('#play')
const aloud = await page.evaluate(() => window.aloud)
await page.evaluate(() => navigator.clipboard.write([new ClipboardItem({
  'text/html': new Blob(['<h1>Copied</h1><p>Some <b>20%</b> of it.</p>'], { type: 'text/html' }), 'text/plain': new Blob(['Copied\nSome 20% of it.'], { type: 'text/plain' }),
})]))
await change(page, async () => {
  await page.focus('#html')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
})
const pasted = await look(page)

// In Arabic, by its own words and by the reader's language.
await page.selectOption('#lang', 'ar')
await paste(page, arabic)
await reader(page, 'ar')
const inArabic = await look(page)
await picture(page, 'arabic')

// What is hostile, whole and as it is typed.
await page.selectOption('#lang', 'en')
await reader(page, 'en')
await load(page, 'hostile.txt')
const hostile = await look(page)
const text = await page.inputValue('#html')
for (let at = 0; at < text.length; at += 97) await page.evaluate(part => { $('html').value = part; ask() }, text.slice(0, at))
await paste(page, text + ' ')
await page.waitForTimeout(500)
hostile.live.push(...(await look(page)).live)
await picture(page, 'hostile')

// By keyboard.
const keyboard = await open({ viewport: { width: 1440, height: 900 } })
const reached = []
for (;;) {
  await keyboard.keyboard.press('Tab')
  const at = await keyboard.evaluate(() => document.activeElement === document.body ? '' : document.activeElement.id || document.activeElement.dataset.text || document.activeElement.localName)
  if (!at || reached.length > 60) break
  reached.push(at)
}
await keyboard.context().close()

// How long it takes.
const times = async n => {
  const all = []
  for (let i = 0; i < n; i++) {
    await page.evaluate(() => { delete document.body.dataset.time })
    await page.focus('#html')
    await page.keyboard.press('End')
    await page.keyboard.type('x')
    await page.waitForFunction(() => document.body.dataset.time)
    all.push(+await page.evaluate(() => document.body.dataset.time))
  }
  return all.sort((a, b) => a - b)
}
const keystroke = await times(9)
const whole = await (await fetch(base + '/page.txt')).text()
const body = whole.slice(whole.indexOf('<h1'), whole.lastIndexOf('</article>'))
await paste(page, body.repeat(Math.ceil(100_000 / body.length)).slice(0, 100_000))
const hundred = await times(5)

// In both schemes and on a small phone.
for (const colorScheme of ['light', 'dark']) {
  for (const viewport of [{ width: 320, height: 640 }, { width: 1440, height: 900 }]) {
    const window = await open({ viewport, colorScheme })
    for (const name of ['story.txt', 'page.txt', 'hostile.txt']) {
      await load(window, name)
      for (const lang of name === 'story.txt' ? ['ar', 'ja', 'en'] : ['en']) {
        await reader(window, lang)
        const where = `${name} for ${lang} in ${colorScheme} at ${viewport.width} px`
        await width(window, where)
        await axe(window, where)
        await picture(window, `${name.replace('.txt', '')}-${lang}-${colorScheme}-${viewport.width}`)
      }
    }
    await window.context().close()
  }
}
await browser.close()
console.log(JSON.stringify({ happened, story, pasted, arabic: inArabic, hostile, aloud, axe: faults, overflows, reached, keystroke, hundred }))
