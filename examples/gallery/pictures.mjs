// Takes the pictures of the README, from the folder that the gallery wrote.
// Usage: node pictures.mjs DIR
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '../../.ci/pages/browser.mjs'
import { read, serve } from '../../.ci/pages/site.mjs'

const pictures = [
  { name: 'article-light', file: 'openai-azure.en/page.html', width: 1100, height: 1100, scheme: 'light' },
  { name: 'article-dark', file: 'live-report/page.html', width: 1100, height: 1100, scheme: 'dark' },
  { name: 'arabic-phone', file: 'openai-azure.ar/page.html', width: 390, height: 844, scheme: 'light' },
  { name: 'japanese', file: 'openai-azure.ja/page.html', width: 390, height: 844, scheme: 'light' },
  { name: 'cards', file: 'containers/page.html', width: 1200, height: 1180, scheme: 'light' },
]

const [dir] = process.argv.slice(2)
const out = join(dirname(fileURLToPath(import.meta.url)), 'pictures')
mkdirSync(out, { recursive: true })
const site = await serve(dir, read(dir))
const browser = await launch()
let total = 0
for (const { name, file, width, height, scheme } of pictures) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: width < 500 ? 2 : 1 })
  const page = await context.newPage()
  await page.goto(`${site.origin}/${file}`, { waitUntil: 'networkidle' })
  const devtools = await context.newCDPSession(page)
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 82 })
  const picture = Buffer.from(data, 'base64')
  writeFileSync(join(out, name + '.webp'), picture)
  total += picture.length
  await context.close()
}
await browser.close()
site.close()
console.log(`${pictures.length} pictures, ${total} bytes`)
process.exit(total < 300_000 ? 0 : 1)
