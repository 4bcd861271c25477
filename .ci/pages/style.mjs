// What Nu does not know of the stylesheet, Chromium must: every container query is a rule of it, and every newer property has a value
// that it takes.
import { count, fault } from './faults.mjs'

export async function style(tab) {
  const { queries, rules, refused } = await tab.page.evaluate(() => {
    const text = [...document.querySelectorAll('style')].map(s => s.textContent).join('')
    let rules = 0
    const walk = list => { for (const r of list) { if (r instanceof CSSContainerRule) rules++; if (r.cssRules) walk(r.cssRules) } }
    for (const sheet of document.styleSheets) walk(sheet.cssRules)
    const newer = [...text.matchAll(/[;{](container(?:-type|-name)?|position-area|position-try-fallbacks|justify-self|text-wrap|hanging-punctuation|text-spacing-trim|text-autospace):([^;}]+)/g)]
    return {
      queries: text.match(/@container\b/g)?.length ?? 0, rules,
      // Safari alone hangs punctuation; elsewhere nothing is lost.
      refused: newer.filter(([, name, value]) => name !== 'hanging-punctuation' && !CSS.supports(name, value)).map(([, name, value]) => `${name}: ${value}`),
    }
  })
  count('container queries', queries)
  if (queries && queries !== rules) fault({ file: 'the stylesheet' }, `has ${queries} container queries, of which the browser reads ${rules}`)
  for (const what of new Set(refused)) fault({ file: 'the stylesheet' }, `the browser does not take ${what}`)
}
