// Opens every page below a folder in Chromium and holds it against what a reader may expect; see the files in pages/ for
// what that is. The folder is one that examples/gallery wrote, or any with pages named page.html or index.html.
// Prints each fault as page, window, scheme and what; exits with 1 where there is one.
// Usage: node pages.mjs DIR [SCREENSHOTS]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { axe } from './pages/axe.mjs'
import { launch, schemes, windows } from './pages/browser.mjs'
import { clicks, reads } from './pages/clicks.mjs'
import { contrast } from './pages/contrast.mjs'
import { count, fault, report, tried } from './pages/faults.mjs'
import { keyboard, keys, unmet } from './pages/keyboard.mjs'
import { cut, layout, overflow, targets } from './pages/layout.mjs'
import { forced, more, print, still } from './pages/modes.mjs'
import { nu } from './pages/nu.mjs'
import { contactSheet, shoot } from './pages/shots.mjs'
import { read, serve } from './pages/site.mjs'
import { hostile, open } from './pages/watch.mjs'

const [dir, shots] = process.argv.slice(2)
const { pages, policy } = read(dir)
const site = await serve(dir, policy)
const browser = await launch()
const start = Date.now()
const files = pages.map(p => p.file)
const [phone, , laptop] = windows

// Several at a time, each to its end.
async function inTurn(jobs, many) {
  const rest = [...jobs]
  await Promise.all(Array.from({ length: many }, async () => { for (let job; (job = rest.shift());) await job() }))
}

// In one window and scheme, all pages: how they lie, and what they are like.
const lookAt = view => async () => {
  const tab = await open(browser, site, view)
  for (const file of files) {
    await tab.go(file)
    count('views')
    await layout(tab)
    await overflow(tab)
    await cut(tab)
    if (shots) await shoot(tab, shots)
    if (view.width === 768) continue
    if (view.width === phone.width) await targets(tab)
    if (view.width === laptop.width) {
      await tab.page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true })
      await overflow(tab, ' with all open')
    }
    if (!hostile(file)) await contrast(tab)
    await axe(tab)
  }
  await tab.close()
}

// Ways of showing, in turn, in one window.
const inModes = scheme => async () => {
  const tab = await open(browser, site, { ...laptop, scheme })
  for (const file of files) {
    if (hostile(file) || file === 'index.html') continue
    await tab.go(file)
    await print(tab)
    await forced(tab)
    if (scheme === 'light') await still(tab)
    else await more(tab)
  }
  await tab.close()
}

// The pages that between them have all that can be pressed.
const pressed = pages.filter(p => !hostile(p.file) && (/^(openai-azure\.(en|ar|ja)|essay|podcast|live-report|interview|photo-story|reader\.fa|containers)$/.test(p.name) || p.kind === 'file' || !policy))
const byKey = (view, some) => async () => {
  const tab = await open(browser, site, view)
  for (const { file } of some) {
    await tab.go(file)
    await keyboard(tab)
    await tab.go(file)
    await keys(tab)
  }
  await tab.close()
}
const byPointer = (view, scripts) => async () => {
  const tab = await open(browser, site, view, { javaScriptEnabled: scripts })
  for (const { file } of pressed) {
    await tab.go(file)
    await clicks(tab, scripts)
  }
  if (!scripts) {
    for (const file of files) {
      await tab.go(file)
      await reads(tab)
    }
  }
  await tab.close()
}

// The sample's page, with its stylesheet, as it travels.
function weigh() {
  for (const file of files) {
    const size = gzipSync(readFileSync(join(dir, file)), { level: 9 }).length
    if (/^openai-azure\.en\//.test(file)) tried['bytes of the sample, gzipped'] = size
    if (/^(openai-azure|reader)\./.test(file) && size > 14_000) fault({ file }, `weighs ${size} bytes gzipped, of 14,000`)
  }
}

const checked = nu(dir, files)
weigh()
await inTurn([
  ...windows.flatMap(w => schemes.map(scheme => lookAt({ ...w, scheme }))).reverse(),
  ...schemes.map(inModes),
  byKey({ ...laptop, scheme: 'light' }, pressed), byKey({ ...phone, scheme: 'dark' }, pressed.filter(p => /^(openai-azure\.ar|essay|podcast)$/.test(p.name))),
  byPointer({ ...laptop, scheme: 'light' }, true), byPointer({ ...phone, scheme: 'light' }, false),
], 3)
await browser.close()
site.close()
await checked
if (policy) for (const station of unmet()) fault({ file: 'all pages' }, `the keyboard met no ${station}`)
if (shots) contactSheet(shots, pages)

const faults = report()
console.log(`${pages.length} pages, ${faults} faults, in ${Math.round((Date.now() - start) / 1000)} s`)
console.log(Object.entries(tried).map(([what, n]) => `${n} ${what}`).join(', '))
process.exit(faults ? 1 : 0)
