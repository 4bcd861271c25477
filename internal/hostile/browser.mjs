// Opens each page below a folder in Chromium, with scripts on and nothing but the page itself to stop them, fires events at every
// element, and prints as JSON what happened that content must not bring about; and the tree that the browser made.
// Usage: node browser.mjs DIR
import { createRequire } from 'node:module'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const require = createRequire(join(process.env.STANDFIRST_CHECKERS, 'package.json'))
const { chromium } = require('playwright-core')
const dir = process.argv[2]
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const results = {}
const visit = async file => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const happened = []
  const home = 'http://hostile.test/' + file
  await page.addInitScript(() => {
    window.happened = []
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) window[name] = () => { window.happened.push(name) }
  })
  let served = 0
  await context.route(() => true, route => {
    const request = route.request()
    const url = request.url()
    if (url === home && request.isNavigationRequest()) {
      if (served++ > 0) happened.push('loaded again')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(dir, file)) })
    }
    if (request.isNavigationRequest()) {
      // The frames that a policy lets through are its own doing.
      if (!/^https:\/\/(www\.)?(youtube(-nocookie)?\.com|player\.vimeo\.com)\//.test(url)) happened.push('navigation to ' + url)
    } else if (!['image', 'media', 'texttrack', 'other'].includes(request.resourceType()) || !/^https?:/.test(url)) {
      happened.push(request.resourceType() + ' ' + url)
    }
    return route.fulfill({ status: 404, body: '' })
  })
  page.on('dialog', d => { happened.push('dialog'); d.dismiss() })
  page.on('pageerror', e => happened.push('script error ' + e.message))
  const attempt = async (what, otherwise) => {
    try { return await what() } catch (e) { happened.push('the page is gone: ' + e.message.split('\n')[0]); return otherwise }
  }
  await attempt(() => page.goto(home, { waitUntil: 'load', timeout: 60000 }))
  const tree = await attempt(() => page.evaluate(() => {
    const draw = n => n.nodeType === 3 ? n.data : n.nodeType === 8 ? ['!'] : n.nodeType === 1
      ? [n.localName, [...n.attributes].map(a => a.localName + '=' + a.value).sort(), ...[...(n.content ?? n).childNodes].map(draw)] : ['?']
    return JSON.stringify(draw(document.body))
  }), '')
  await attempt(() => page.evaluate(() => {
    document.addEventListener('submit', e => { window.happened.push('submit'); e.preventDefault() }, true)
    for (const e of document.querySelectorAll('*')) {
      for (const type of ['load', 'error', 'focus', 'blur', 'mouseover', 'mouseenter', 'pointerenter', 'toggle', 'animationstart', 'animationend', 'transitionend',
        'wheel', 'keydown', 'input', 'change', 'beforeinput', 'start', 'begin', 'close']) e.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
      const href = e.getAttribute?.('href') ?? ''
      if (e.tagName !== 'A' || /^\s*[\w\u0000-\u0020]*script:|^\s*(data|blob|vbscript):/i.test(href)) { try { e.click?.() } catch {} } else {
        e.addEventListener('click', c => c.preventDefault())
        e.click()
      }
      e.focus?.()
    }
  }))
  await page.waitForTimeout(150)
  happened.push(...await attempt(() => page.evaluate(() => window.happened), []))
  results[file] = { happened, tree }
  await context.close()
}
const files = readdirSync(dir).sort()
await Promise.all([1, 2, 3, 4].map(async () => {
  for (let file; (file = files.shift());) await visit(file)
}))
await browser.close()
console.log(JSON.stringify(results))
