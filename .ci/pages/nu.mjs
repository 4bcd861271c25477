// The Nu checker on all pages, in one run.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { checker } from './browser.mjs'
import { count, fault } from './faults.mjs'
import { hostile } from './watch.mjs'

// The checker of styles inside Nu is older than container queries and anchor positioning. It gets the stylesheet with those in words
// that it knows, so that everything else is checked; what a page's markup holds goes to it as it is.
const newer = [
  [/@container(?:\s+[\w-]+)?\s*\(inline-size\s*([<>]=?)\s*([^)]+)\)/g, (_, sign, size) => `@media (${sign[0] === '>' ? 'min' : 'max'}-width:${size})`],
  [/@container(?:\s+[\w-]+)?\s*(?=\()/g, '@media '],
  [/\b(container(-type|-name)?|position-area|position-try-fallbacks):[^;})]+;?/g, ''],
  [/:anchor-center\b/g, ':center'],
  [/@supports\s*\(\s*\)/g, '@supports (color:red)'],
  [/(\d)cq[iwbh]\b/g, '$1vw'],
]
const inOldWords = html => html.replace(/<style>[^]*?<\/style>/, style => newer.reduce((s, [was, is]) => s.replace(was, is), style))

export async function nu(dir, files) {
  const copies = mkdtempSync(join(tmpdir(), 'nu-'))
  for (const file of files) {
    mkdirSync(dirname(join(copies, file)), { recursive: true })
    writeFileSync(join(copies, file), inOldWords(readFileSync(join(dir, file), 'utf8')))
  }
  const java = spawn('java', ['-jar', checker('vnu-jar/build/dist/vnu.jar'), '--format', 'json', ...files.map(f => join(copies, f))])
  let said = ''
  java.stderr.setEncoding('utf8').on('data', text => { said += text })
  await new Promise((done, fail) => java.on('close', done).on('error', fail))
  rmSync(copies, { recursive: true })
  for (const m of JSON.parse(said).messages) {
    const file = relative(copies, decodeURIComponent(new URL(m.url).pathname))
    // The stylesheet is the same on every page.
    if (m.message.startsWith('CSS:')) fault({ file: 'the stylesheet' }, `Nu ${m.subType ?? m.type}: ${m.message}: ${m.extract?.trim().slice(0, 160)}`)
    else if (!hostile(file)) fault({ file }, `Nu ${m.subType ?? m.type}: ${m.message}: line ${m.lastLine}: ${m.extract?.trim().slice(0, 160)}`)
  }
  count('pages past Nu', files.length)
}
