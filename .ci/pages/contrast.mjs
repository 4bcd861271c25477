// Contrast of every text with the ground that is computed behind it, as WCAG 2.2 (1.4.3) measures it: 4.5, or 3 where the
// text is large. axe-core measures too; this also reads what it leaves undecided, and pseudo-elements.
import { count } from './faults.mjs'

export async function contrast(tab, most = Infinity) {
  const { low, texts, marks } = await tab.page.evaluate(measure)
  count('texts measured', texts)
  count('disclosure marks measured', marks.length)
  for (const what of low.slice(0, most)) tab.fault(`contrast: ${what}`)
  for (const m of marks) if (m.ratio < 4.5) tab.fault(`contrast of the disclosure mark is ${m.ratio.toFixed(2)}`)
}

function measure() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const known = new Map()
  const rgba = color => {
    if (!known.has(color)) {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = '#000'
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
      known.set(color, [r, g, b, a / 255])
    }
    return known.get(color)
  }
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1]
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05) }
  const grounds = new Map()
  // The ground behind an element, or null where a picture is.
  const ground = e => {
    if (!e) return rgba('Canvas')
    if (grounds.has(e)) return grounds.get(e)
    const s = getComputedStyle(e)
    const own = rgba(s.backgroundColor)
    let g
    if (s.backgroundImage !== 'none' && own[3] < 1) g = null
    else if (own[3] === 1) g = own
    else { const under = ground(e.parentElement); g = under && over(own, under) }
    grounds.set(e, g)
    return g
  }
  const opaque = e => { let o = 1; for (; e; e = e.parentElement) o *= getComputedStyle(e).opacity; return o }
  const name = e => e.localName + (e.className ? '.' + String(e.className).trim().replaceAll(' ', '.') : '')
  const seen = new Map()
  const marks = []
  let texts = 0
  const judge = (e, s, text) => {
    if (s.visibility !== 'visible' || !text.trim()) return
    const g = ground(e)
    if (!g) return
    texts++
    const ink = rgba(s.color)
    const r = ratio(over([...ink.slice(0, 3), ink[3] * opaque(e)], g), g)
    const px = parseFloat(s.fontSize)
    const need = px >= 24 || px >= 18.66 && s.fontWeight >= 700 ? 3 : 4.5
    if (e.closest('.sf-ai')) marks.push({ ratio: r })
    if (r < need) seen.set(`${name(e)} in ${name(e.parentElement)} has ${r.toFixed(2)} of ${need}`, text.trim().slice(0, 40))
  }
  for (const e of document.body.querySelectorAll('*')) {
    if (!e.checkVisibility({ opacityProperty: true }) || e.closest('math annotation, select, iframe')) continue
    const s = getComputedStyle(e)
    const text = [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('')
    judge(e, s, text)
    for (const pseudo of ['::before', '::after', '::marker']) {
      const p = getComputedStyle(e, pseudo)
      if (pseudo === '::marker' ? s.display === 'list-item' && s.listStyleType !== 'none' : /["\w]/.test(p.content) && p.content !== 'none' && p.content !== 'normal' && p.content !== '""') judge(e, p, pseudo)
    }
  }
  return { low: [...seen].map(([k, v]) => `${k}: ${v}`), texts, marks }
}
