// What axe-core knows: WCAG 2.2 to level AA, and best practices.
import { readFileSync } from 'node:fs'
import { checker } from './browser.mjs'
import { count } from './faults.mjs'
import { hostile } from './watch.mjs'

const source = readFileSync(checker('axe-core/axe.min.js'), 'utf8')

export async function axe(tab) {
  if (hostile(tab.file)) return
  count('axe runs')
  await tab.page.evaluate(source)
  const { violations } = await tab.page.evaluate(() => window.axe.run({
    preload: false, // which would fetch stylesheets by a request of its own
    iframes: false, // whose pages are looked at by themselves
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  }))
  for (const v of violations) {
    for (const n of v.nodes.slice(0, 3)) tab.fault(`axe ${v.id}: ${v.help}: ${n.html.slice(0, 160)}${n.any[0] ? ' – ' + n.any[0].message : ''}`)
  }
}
