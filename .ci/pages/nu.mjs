// The Nu checker on all pages, in one run.
import { spawn } from 'node:child_process'
import { join, relative } from 'node:path'
import { checker } from './browser.mjs'
import { count, fault } from './faults.mjs'
import { hostile } from './watch.mjs'

export async function nu(dir, files) {
  const java = spawn('java', ['-jar', checker('vnu-jar/build/dist/vnu.jar'), '--format', 'json', ...files.map(f => join(dir, f))])
  let said = ''
  java.stderr.setEncoding('utf8').on('data', text => { said += text })
  await new Promise((done, fail) => java.on('close', done).on('error', fail))
  for (const m of JSON.parse(said).messages) {
    const file = relative(dir, decodeURIComponent(new URL(m.url).pathname))
    if (!hostile(file)) fault({ file }, `Nu ${m.subType ?? m.type}: ${m.message}: line ${m.lastLine}: ${m.extract?.trim().slice(0, 160)}`)
  }
  count('pages past Nu', files.length)
}
