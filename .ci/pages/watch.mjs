// A window whose every message, error, dialog, request and refusal is a fault of the page that is open in it.
import { count, fault } from './faults.mjs'

// The hostile sample is there to be refused: the pictures that it asks for elsewhere, its own bad headings and spans are no
// faults of the page.
export const hostile = file => file.startsWith('hostile/')

export async function open(browser, site, view, options = {}) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height }, colorScheme: view.scheme, hasTouch: view.width < 500,
    reducedMotion: 'no-preference', ...options,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const tab = {
    page, context, view: { width: view.width, scheme: view.scheme }, file: '', away: null,
    mode: '',
    fault: what => fault({ file: tab.file, ...tab.view, mode: tab.mode }, what),
    async go(file) {
      tab.file = file
      count('loads')
      if (process.env.TRACE) console.error(new Date().toISOString().slice(14, 19), view.width, view.scheme, options.javaScriptEnabled === false ? 'no scripts' : '', file)
      await page.goto(`${site.origin}/${file}`, { waitUntil: 'load' })
    },
    close: () => context.close(),
  }
  // Nothing leaves: a click that leads away is answered here, and noted.
  await context.route(url => url.origin !== site.origin && url.protocol.startsWith('http'), route => {
    const request = route.request()
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && tab.expects) {
      tab.away = request.url()
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>away</title>' })
    }
    if (!(hostile(tab.file) && request.resourceType() === 'image')) tab.fault(`request to ${request.url()}`)
    return route.abort()
  })
  page.on('console', m => {
    if (!(hostile(tab.file) && /violates the following Content Security Policy directive: "img-src|Failed to load resource/.test(m.text()))) tab.fault(`console: ${m.text()}`)
  })
  page.on('pageerror', e => tab.fault(`script: ${e.message}`))
  page.on('dialog', d => { tab.fault(`dialog: ${d.message()}`); d.dismiss() })
  page.on('response', r => { if (r.status() >= 400 && !hostile(tab.file)) tab.fault(`${r.status()} for ${r.url()}`) })
  if (options.javaScriptEnabled !== false) await page.addInitScript(record)
  return tab
}

// Runs in the page before anything else: what moved, and what the policy refused.
function record() {
  window.seen = { moved: [], refused: [] }
  const name = n => n.nodeType === 1 ? n.localName + (n.className ? '.' + String(n.className).trim().replaceAll(' ', '.') : '') : 'a text'
  new PerformanceObserver(list => {
    for (const e of list.getEntries()) {
      const nodes = e.sources.map(s => s.node).filter(n => n) // those within a browser's own player have none
      if (e.value > 0 && nodes.length) window.seen.moved.push({ by: e.value, what: nodes.map(name).join(', ') })
    }
  }).observe({ type: 'layout-shift', buffered: true })
  document.addEventListener('securitypolicyviolation', e => window.seen.refused.push(`${e.violatedDirective} ${e.blockedURI}`))
}
