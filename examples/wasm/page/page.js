const $ = id => document.getElementById(id)
const out = id => document.querySelector(`#${id} > .out`)
const fields = ['html', 'lang', 'reader', 'source', 'address', 'role', 'editor']

// An element with its attributes and what is in it. What is text stays text.
const element = (name, attributes, ...inside) => {
  const e = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value) e.setAttribute(key, value)
  e.append(...inside)
  return e
}

// The module answers one question at a time; of those that come meanwhile the last is asked.
const worker = new Worker('worker.js')
let busy = true, again = false, typed = performance.now()

const ask = () => {
  again = busy
  if (busy) return
  busy = true
  worker.postMessage(Object.fromEntries(fields.map(id => [id, $(id).value])))
}

worker.onmessage = ({ data }) => {
  if (data.failed) return say('The module did not load: ' + data.failed)
  if (data.languages) choose(data.languages)
  else show(data)
  busy = false
  if (again || data.languages) ask()
}
worker.onerror = e => say(e.message ? 'The module stopped: ' + e.message : 'The module does not start; this folder wants a web server.')

const choose = languages => {
  for (const id of ['reader', 'lang']) {
    for (const { tag, name } of languages) $(id).append(element('option', { value: tag, lang: tag }, name))
    $(id).value = 'en'
  }
  const wished = navigator.languages.map(tag => tag.split('-')[0]).find(tag => languages.some(l => l.tag === tag))
  if (wished) $('reader').value = wished
}

// What the printers print is inert; everything else is text.
const show = view => {
  if (view.error) return say(view.error)
  hush()
  for (const id of ['card', 'article']) {
    const place = out(id)
    place.lang = view.lang
    place.dir = view.dir
    place.innerHTML = view[id]
  }
  out('speech').replaceChildren(...view.script.map(line => element('li', { class: line.role, lang: line.lang, dir: line.dir },
    ...line.pieces.map(p => p.written ? element('mark', { title: p.written }, p.said) : p.said))))
  $('ssml').textContent = view.ssml
  out('report').replaceChildren(...view.report.map(entry => element('li', { class: entry.action },
    element('b', {}, entry.action), ' ', element('code', { dir: 'ltr' }, entry.where || entry.detail), entry.count > 1 ? ` × ${entry.count}` : '',
    element('small', {}, why[entry.code] ?? entry.code, entry.where && entry.detail ? ': ' + entry.detail : ''))))
  const time = Math.round(performance.now() - typed)
  const count = view.report.reduce((sum, entry) => sum + entry.count, 0)
  document.body.dataset.time = time
  settle(`${count ? `${count} ${count === 1 ? 'thing' : 'things'} taken out or changed` : 'Nothing taken out'}. ${time} ms.`)
}

const why = {
  element: 'no article has it', handler: 'a script in an attribute', unknown: 'HTML does not have it', hidden: 'a reader would not have seen it', furniture: 'it is the page’s, not the article’s',
  tracker: 'it counts readers', tracking: 'it follows readers', url: 'the address may not stand in an article', redirect: 'the address led elsewhere',
  punycode: 'the host’s name does not show what it says', 'mixed-scripts': 'letters that are not written together', host: 'the host’s name cannot be read',
  image: 'a picture without an address', media: 'a film or a sound without an address', embed: 'another site’s: it became an embed', iframe: 'a frame became a link, or had no address',
  text: 'characters that show nothing', escaped: 'markup that was escaped as a whole', 'layout-table': 'a table that held no data', depth: 'deeper than can be read',
  limit: 'longer than the door takes', jsonld: 'metadata that is not JSON',
}

// Readers by ear hear how it stands once the typing pauses.
let settling
const say = text => { clearTimeout(settling); $('status').textContent = text }
const settle = text => { clearTimeout(settling); settling = setTimeout(say, 400, text) }

for (const id of fields) {
  $(id).addEventListener('input', () => { typed = performance.now(); ask() })
}
$('paste').addEventListener('submit', e => e.preventDefault())

// Of what is pasted, the markup is wanted, unless the text is markup itself.
$('html').addEventListener('paste', e => {
  const markup = e.clipboardData.getData('text/html')
  if (!markup || e.clipboardData.getData('text/plain').trimStart().startsWith('<')) return
  e.preventDefault()
  const box = e.target
  box.setRangeText(markup, box.selectionStart, box.selectionEnd, 'end')
  box.dispatchEvent(new Event('input'))
})

const load = async file => {
  $('html').value = await (await fetch(file)).text()
  $('html').dispatchEvent(new Event('input'))
}
for (const button of document.querySelectorAll('[data-text]')) button.addEventListener('click', () => load(button.dataset.text))
load('story.txt')

// A link of the article leads out of this page.
for (const id of ['card', 'article']) {
  out(id).addEventListener('click', e => {
    const link = e.target.closest('a[href]')
    if (link && !link.getAttribute('href').startsWith('#')) link.target = '_blank'
  })
}

// The browser's voices read, of those that are on this machine: others would send the text away.
const voices = window.speechSynthesis
const voiceOf = lang => voices.getVoices().find(v => v.localService && v.lang.split(/[-_]/)[0] === lang.split('-')[0])
const mark = line => {
  document.querySelector('[aria-current]')?.removeAttribute('aria-current')
  line?.setAttribute('aria-current', 'true')
}
const hush = () => {
  voices?.cancel()
  mark()
  $('play').setAttribute('aria-pressed', 'false')
  $('voice').textContent = ''
}
const read = () => {
  const lines = [...out('speech').children].map(line => [line, voiceOf(line.lang || $('reader').value)]).filter(([, voice]) => voice)
  if (!lines.length) {
    $('voice').textContent = 'This browser has no voice of its own for it.'
    return
  }
  $('play').setAttribute('aria-pressed', 'true')
  lines.forEach(([line, voice], i) => {
    const said = new SpeechSynthesisUtterance(line.textContent)
    said.voice = voice
    said.lang = voice.lang
    said.onstart = () => mark(line)
    if (i === lines.length - 1) said.onend = hush
    voices.speak(said)
  })
}
document.querySelector('.play').hidden = !voices
$('play').addEventListener('click', () => $('play').getAttribute('aria-pressed') === 'true' ? hush() : read())
