// Opens the page of the example in Chromium, plays it for a while, and prints as JSON what was heard and marked.
// Usage: node listen.mjs DIR
import { createRequire } from 'node:module'
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { join, basename, extname } from 'node:path'

const require = createRequire(join(process.env.STANDFIRST_CHECKERS, 'package.json'))
const { chromium } = require('playwright-core')
const dir = process.argv[2]
const types = { '.html': 'text/html', '.wav': 'audio/wav', '.vtt': 'text/vtt' }
const server = createServer((request, response) => {
  try {
    const file = readFileSync(join(dir, basename(request.url)))
    const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '')
    const from = range ? +range[1] : 0, to = range?.[2] ? +range[2] : file.length - 1
    response.writeHead(range ? 206 : 200, {
      'Content-Type': types[extname(request.url)] ?? 'application/octet-stream', 'Accept-Ranges': 'bytes',
      ...(range && { 'Content-Range': `bytes ${from}-${to}/${file.length}` }),
    })
    response.end(file.subarray(from, to + 1))
  } catch {
    response.writeHead(404).end()
  }
}).listen(0, '127.0.0.1')
await new Promise(done => server.once('listening', done))
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
})
const page = await browser.newPage()
const messages = []
page.on('console', m => messages.push(m.text()))
page.on('pageerror', e => messages.push(e.message))
await page.goto(`http://127.0.0.1:${server.address().port}/page.html`)
const duration = await page.waitForFunction(() => document.querySelector('audio').duration || false).then(h => h.jsonValue())
const captions = await page.waitForFunction(() => document.querySelector('audio').textTracks[0]?.cues?.length || false).then(h => h.jsonValue())
// A click on a sentence plays from there and marks it.
await page.click('#u2')
await page.waitForFunction(() => document.querySelector('#u2.now') && !document.querySelector('audio').paused)
const clicked = await page.evaluate(() => document.querySelector('audio').currentTime)
// Playing on, the mark moves.
await page.evaluate(() => { document.querySelector('audio').playbackRate = 8 })
await page.waitForFunction(() => document.querySelector('.now') && document.querySelector('.now').id !== 'u2', null, { timeout: 20000 })
const marked = await page.evaluate(() => document.querySelectorAll('.now').length)
await browser.close()
server.close()
console.log(JSON.stringify({ duration, captions, clicked, marked, messages }))
