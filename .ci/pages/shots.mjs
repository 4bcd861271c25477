// Pictures of pages, and a page that shows them side by side.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemes, windows } from './browser.mjs'

const name = (file, view) => `${file.replace(/\/page\.html$|\.html$/, '').replaceAll('/', '-')}-${view.width}-${view.scheme}.jpg`

export async function shoot(tab, dir) {
  mkdirSync(dir, { recursive: true })
  await tab.page.evaluate(() => Promise.all([...document.images].filter(i => i.complete).map(i => i.decode().catch(() => {}))))
  await tab.page.screenshot({ path: join(dir, name(tab.file, tab.view)), fullPage: true, type: 'jpeg', quality: 80, animations: 'disabled' })
}

export function contactSheet(dir, pages) {
  const escape = s => s.replace(/[&<"]/g, c => `&#${c.charCodeAt(0)};`)
  const views = windows.flatMap(({ width }) => schemes.map(scheme => ({ width, scheme })))
  const row = ({ file, name: title }) => `<section><h2>${escape(title)}</h2><div>${views.map(v => {
    const src = encodeURIComponent(name(file, v))
    return `<figure><figcaption>${v.width} px, ${v.scheme}</figcaption><a href="${src}"><img loading="lazy" src="${src}" alt="${escape(title)}"></a></figure>`
  }).join('')}</div></section>`
  writeFileSync(join(dir, 'index.html'), `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>standfirst: screenshots</title>
<style>body{margin:2rem;font:1rem/1.5 system-ui,sans-serif;background:#777;color:#fff}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}
figure{margin:0;flex:none}img{inline-size:18rem;block-size:34rem;object-fit:cover;object-position:top;background:#999}a{display:block}figcaption{font-size:.875rem}</style>
<h1>standfirst: screenshots</h1>
${pages.map(row).join('\n')}
`)
}
