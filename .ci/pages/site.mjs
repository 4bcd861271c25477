// The pages below a folder, served as a host would serve them: over HTTP, under a policy that lets nothing run and
// nothing load from elsewhere.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.jpg': 'image/jpeg', '.png': 'image/png',
  '.webp': 'image/webp', '.wav': 'audio/wav', '.vtt': 'text/vtt', '.js': 'text/javascript',
}

// Pictures come late, and pages in two parts, so that what does not keep its place is seen to move. The first part ends with
// an element: while half of a paragraph is there, its words stand as half of it does, and so do the columns of a table.
const late = 120, between = 100

// A folder that the gallery wrote says under which policy its pages work: one that has the stylesheet's hash from the
// library. Any other is served under the hash of each page's own style element.
export function read(dir) {
  const file = join(dir, 'gallery.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const pages = readdirSync(dir, { recursive: true }).filter(f => /(^|\/)(index|page)\.html$/.test(f)).sort()
  if (!pages.length) throw new Error(`no pages below ${dir}`)
  return { pages: pages.map(file => ({ file, name: file.replace(/\/?[^/]*$/, '') || 'index', kind: 'page' })) }
}

function policyOf(html) {
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'self' 'sha256-${hash}'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'`
}

function half(body) {
  const middle = (Math.max(0, body.indexOf('<body')) + body.length) >> 1
  const inTable = body.lastIndexOf('<table', middle) > body.lastIndexOf('</table>', middle)
  return body.indexOf('\n', inTable ? body.indexOf('</table>', middle) : middle) + 1
}

export async function serve(dir, { policy, pages }) {
  const own = new Map(pages.filter(p => p.policy).map(p => [join(dir, p.file), p.policy]))
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://here').pathname))
    const file = join(dir, path.endsWith('/') ? path + 'index.html' : path)
    if (path === '/favicon.ico') return response.writeHead(204).end()
    if (!existsSync(file)) return response.writeHead(404).end()
    const body = readFileSync(file)
    const type = types[extname(file)] ?? 'application/octet-stream'
    const head = { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' }
    if (type.startsWith('text/html')) head['Content-Security-Policy'] = own.get(file) ?? policy ?? policyOf(body.toString())
    // A player asks for parts of a recording when it is set to another place.
    const part = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    head['Accept-Ranges'] = 'bytes'
    if (part) {
      const from = Number(part[1]), to = Math.min(part[2] ? Number(part[2]) : Infinity, body.length - 1)
      return response.writeHead(206, { ...head, 'Content-Range': `bytes ${from}-${to}/${body.length}` }).end(body.subarray(from, to + 1))
    }
    response.writeHead(200, head)
    if (type.startsWith('text/html')) {
      const end = half(body)
      response.write(body.subarray(0, end))
      return setTimeout(() => response.end(body.subarray(end)), between)
    }
    type.startsWith('image/') ? setTimeout(() => response.end(body), late) : response.end(body)
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
