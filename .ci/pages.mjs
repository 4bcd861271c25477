// Opens every page below a folder in Chromium and holds it against what a reader may expect; see the files in pages/ for
// what that is. The folder is one that examples/gallery wrote, or any with pages named page.html or index.html.
// Prints each fault as page, window, scheme and what; exits with 1 where there is one.
// Usage: node pages.mjs [--some] DIR [SCREENSHOTS]
// --some is for a folder that need not have, between its pages, all that can be pressed.
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
import { style } from './pages/style.mjs'
import { hostile, open } from './pages/watch.mjs'

const args = process.argv.slice(2)
const some = args[0] === '--some' && args.shift()
const [dir, shots] = args
const folder = read(dir)
const { pages, policy } = folder
const site = await serve(dir, folder)
const browser = await launch()
const start = Date.now()
const files = pages.map(p => p.file)
const [phone, , laptop] = windows

// Several at a time, each to its end.
async function inTurn(jobs, many) {
  const rest = [...jobs]
  await Promise.all(Array.from({ length: many }, async () => { for (let job; (job = rest.shift());) await job() }))
}

// One page after the other in one window; a page that cannot be tried at all is a fault of its own.
async function through(view, pages, options, attempt) {
  const tab = await open(browser, site, view, options)
  for (const { file } of pages) {
    try {
      await tab.go(file)
      await attempt(tab, file)
    } catch (e) {
      tab.fault(`could not be tried: ${e.message.split('\n')[0]}`)
    }
  }
  await tab.close()
}

// In one window and scheme, all pages: how they lie, and what they are like.
const lookAt = view => () => through(view, pages, {}, async (tab, file) => {
  count('views')
  await layout(tab)
  await overflow(tab)
  await cut(tab)
  if (shots) await shoot(tab, shots)
  if (view.width === phone.width) await targets(tab)
  if (view.width === laptop.width) {
    await tab.page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true })
    await overflow(tab, ' with all open')
  }
  if (view.width !== phone.width && view.width !== laptop.width) return
  if (!hostile(file)) await contrast(tab)
  await axe(tab)
})

// Ways of showing, in turn, in one window.
const inModes = scheme => () => through({ ...laptop, scheme }, pages.filter(p => !hostile(p.file) && p.kind !== 'index'), {}, async tab => {
  await print(tab)
  await forced(tab)
  if (scheme === 'light') await still(tab)
  else await more(tab)
})

// The pages that between them have all that can be pressed, in a folder of the gallery; else all.
const names = /^(openai-azure\.(en|ar|ja)|essay|podcast|live-report|interview|photo-story|reader\.fa|read-along|notes-below|vertical|containers)$/
const pressed = pages.filter(p => !hostile(p.file) && (names.test(p.name) || p.kind === 'file' || !policy))
// Nothing glides here, so that what is in view is so at once.
const atOnce = { reducedMotion: 'reduce' }
const byKey = (view, pages) => () => through(view, pages, atOnce, async (tab, file) => {
  await keyboard(tab)
  await tab.go(file)
  await keys(tab)
})
const byPointer = view => () => through(view, pressed, atOnce, tab => clicks(tab, true))
const withoutScripts = view => async () => {
  await through(view, pressed, { ...atOnce, javaScriptEnabled: false }, tab => clicks(tab, false))
  await through(view, pages.filter(p => !p.policy), { javaScriptEnabled: false }, reads)
}

// The sample's page, with its stylesheet, as it travels.
function weigh() {
  for (const file of files) {
    const size = gzipSync(readFileSync(join(dir, file)), { level: 9 }).length
    if (/^openai-azure\.en\//.test(file)) tried['bytes of the sample, gzipped'] = size
    if (/^openai-azure\./.test(file) && size > 14_000) fault({ file }, `weighs ${size} bytes gzipped, of 14,000`)
  }
}

const checked = nu(dir, files)
weigh()
await inTurn([
  ...windows.flatMap(w => schemes.map(scheme => lookAt({ ...w, scheme }))).reverse(),
  ...schemes.map(inModes),
  () => through({ ...laptop, scheme: 'light' }, pages.filter(p => p.kind !== 'index').slice(0, 1), {}, style),
  byKey({ ...laptop, scheme: 'light' }, pressed), byKey({ ...phone, scheme: 'dark' }, pressed.filter(p => /^(openai-azure\.ar|essay|podcast)$/.test(p.name))),
  byPointer({ ...laptop, scheme: 'light' }), withoutScripts({ ...phone, scheme: 'light' }),
], 3)
await browser.close()
site.close()
await checked
if (policy && !some) for (const station of unmet()) fault({ file: 'all pages' }, `the keyboard met no ${station}`)
if (shots) contactSheet(shots, pages)

const faults = report()
console.log(`${pages.length} pages, ${faults} faults, in ${Math.round((Date.now() - start) / 1000)} s`)
console.log(Object.entries(tried).map(([what, n]) => `${n} ${what}`).join(', '))
process.exit(faults ? 1 : 0)
