// Opens every page below a folder in Chromium and holds it against what a reader may expect: no script error or
// message, no request to another host, no overflow at 320 pixels, no violation that axe-core knows; then asks the Nu
// checker about the markup. Usage: node pages.mjs DIR [SCREENSHOTS]
import { createRequire } from 'node:module'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const checkers = process.env.STANDFIRST_CHECKERS
if (!checkers) throw new Error('STANDFIRST_CHECKERS names no folder with the checkers of .ci/checkers')
const require = createRequire(join(checkers, 'package.json'))
const { chromium } = require('playwright-core')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const [dir, shots] = process.argv.slice(2)
const pages = readdirSync(dir, { recursive: true }).filter(f => /(^|\/)(index|page)\.html$/.test(f)).sort()
if (!pages.length) throw new Error(`no pages below ${dir}`)

// The hostile sample is there to be refused: its own bad headings and spans are no faults of the page.
const hostile = file => file.startsWith('hostile/')

const faults = []
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
})
for (const file of pages) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 }, bypassCSP: true })
    const page = await context.newPage()
    const fault = what => faults.push(`${file} (${colorScheme}): ${what}`)
    const ours = new RegExp('^(file|data):')
    await page.route(url => !ours.test(url.href), route => route.abort())
    page.on('console', m => hostile(file) && m.text().startsWith('Failed to load resource') || fault(`console: ${m.text()}`))
    page.on('pageerror', e => fault(`script: ${e.message}`))
    page.on('dialog', d => fault(`dialog: ${d.message()}`))
    page.on('framenavigated', f => ours.test(f.url()) || fault(`navigation to ${f.url()}`))
    page.on('request', r => ours.test(r.url()) || hostile(file) && r.resourceType() === 'image' || fault(`request to ${r.url()}`))
    await page.goto(pathToFileURL(join(dir, file)).href)
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (over > 0) fault(`overflows by ${over} px at ${width}`)
      if (shots) {
        mkdirSync(shots, { recursive: true })
        await page.screenshot({ path: join(shots, `${file.replaceAll('/', '-')}-${colorScheme}-${width}.png`), fullPage: true })
      }
    }
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() => window.axe.run({
      preload: false, // which would fetch stylesheets by a request of its own
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }))
    for (const v of violations) hostile(file) || fault(`axe ${v.id}: ${v.help}: ${v.nodes[0].html}`)
    await context.close()
  }
}
await browser.close()

const jar = require.resolve('vnu-jar/build/dist/vnu.jar')
if (!existsSync(jar)) throw new Error('no Nu checker')
const nu = spawnSync('java', ['-jar', jar, '--format', 'json', ...pages.map(f => join(dir, f))], { encoding: 'utf8', maxBuffer: 1 << 28 })
if (nu.error) throw nu.error
for (const m of JSON.parse(nu.stderr).messages) {
  const file = relative(dir, new URL(m.url).pathname)
  hostile(file) || faults.push(`${file}:${m.lastLine}: Nu ${m.subType ?? m.type}: ${m.message}: ${m.extract}`)
}

for (const f of new Set(faults)) console.error(f)
console.log(`${pages.length} pages, ${faults.length} faults`)
process.exit(faults.length ? 1 : 0)
