// Opens each HTML file of a folder in Chromium at the widths of a telephone, of the column and of a desk, in light and dark, and prints as
// JSON what does not fit: elements that reach beyond the window, and text whose contrast with its ground is under 4.5 to 1. Pictures
// come from a second folder, by their names; nothing else is loaded. With a third folder, it takes screenshots into it.
// Usage: node browser.mjs DIR MEDIA [SHOTS]
import { createRequire } from 'node:module'
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'

const require = createRequire(join(process.env.STANDFIRST_CHECKERS, 'package.json'))
const { chromium } = require('playwright-core')
const [dir, media, shots] = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const results = {}
for (const file of readdirSync(dir).filter(f => f.endsWith('.html')).sort()) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 600, 1024]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled: true })
      const page = await context.newPage()
      const asked = []
      await context.route(() => true, route => {
        const url = route.request().url()
        if (url === 'http://mail.test/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(join(dir, file)) })
        if (route.request().resourceType() !== 'image') asked.push(url)
        const picture = join(media, basename(new URL(url).pathname))
        if (existsSync(picture)) return route.fulfill({ contentType: 'image/jpeg', body: readFileSync(picture) })
        return route.fulfill({ status: 404, body: '' })
      })
      await page.goto('http://mail.test/', { waitUntil: 'load', timeout: 60000 })
      const faults = await page.evaluate(() => {
        const faults = []
        const wide = document.scrollingElement.scrollWidth - innerWidth
        if (wide > 0) faults.push(`the page is ${wide} pixels wider than the window`)
        const scrolls = e => { for (; e; e = e.parentElement) if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return true; return false }
        for (const e of document.body.querySelectorAll('*')) {
          const box = e.getBoundingClientRect()
          if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(e)) { faults.push(`${e.localName} reaches from ${box.left} to ${box.right}: ${e.textContent.slice(0, 60)}`); break }
        }
        const rgb = s => { const m = s.match(/[\d.]+/g).map(Number); return m.length > 3 && m[3] === 0 ? null : m.slice(0, 3) }
        const light = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 }); return 0.2126 * r + 0.7152 * g + 0.0722 * b }
        const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c) return c } return [255, 255, 255] }
        const seen = new Set()
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let n; (n = walk.nextNode());) {
          const e = n.parentElement
          if (!n.data.trim() || e.getBoundingClientRect().width === 0) continue
          const ink = rgb(getComputedStyle(e).color), on = ground(e)
          const [a, b] = [light(ink), light(on)].sort((x, y) => y - x)
          const contrast = (a + 0.05) / (b + 0.05)
          const key = `contrast ${contrast.toFixed(1)} of ${ink} on ${on}`
          if (contrast < 4.5 && !seen.has(key)) { seen.add(key); faults.push(`${key}: ${n.data.trim().slice(0, 60)}`) }
        }
        if (getComputedStyle(document.body).backgroundColor === 'rgb(243, 243, 238)' && matchMedia('(prefers-color-scheme:dark)').matches) faults.push('the dark is not dark')
        return faults
      })
      faults.push(...asked.map(url => 'asks for ' + url))
      results[`${file} ${colorScheme} ${width}`] = faults
      if (shots) await page.screenshot({ path: join(shots, `${file.replace('.html', '')}-${colorScheme}-${width}.png`), fullPage: true })
      await context.close()
    }
  }
}
await browser.close()
console.log(JSON.stringify(results))
