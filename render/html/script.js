// Follows the voice of an article: marks what is being said, keeps the player in reach, plays from what is clicked.
'use strict'
for (const article of document.querySelectorAll('.sf-article')) {
  const bar = article.querySelector('.sf-listen')
  const audio = bar?.querySelector('audio')
  const timed = audio?.querySelector('track[kind=metadata]')
  if (!timed) continue
  // The places of the text: per block of the body, the marks in it, each with its first and last byte.
  const blocks = new Map()
  for (const block of article.querySelectorAll('[data-block]')) {
    const marks = [...block.querySelectorAll('[data-at]')].map(mark => [mark, ...mark.dataset.at.split('-').map(Number)])
    blocks.set(+block.dataset.block, marks.length ? marks : [[block, 0, Infinity]])
  }
  // A cue says a block and two places in it: "3 12-34".
  const place = cue => /^(\d+) (\d+)-(\d+)$/.exec(cue.text.trim())?.slice(1).map(Number)
  const marksOf = cue => {
    const [block, from, to] = place(cue) ?? []
    return (blocks.get(block) ?? []).filter(([, start, end]) => start < to && end > from).map(([mark]) => mark)
  }
  const cues = new Map() // by mark
  let now = [], wandered = 0
  const follow = () => {
    const next = audio.ended ? [] : [...timed.track.activeCues ?? []].flatMap(marksOf)
    for (const mark of now) if (!next.includes(mark)) mark.classList.remove('sf-now')
    for (const mark of next) mark.classList.add('sf-now')
    const moved = next[0] && next[0] !== now[0]
    now = next
    if (!moved || audio.paused || Date.now() - wandered < 4000) return
    const { top, bottom } = now[0].getBoundingClientRect()
    if (top < bar.offsetHeight + 16 || bottom > innerHeight - 16) now[0].scrollIntoView({ block: 'center', inline: 'nearest' })
  }
  const playing = () => bar.classList.toggle('sf-playing', !audio.paused && !audio.ended)
  timed.track.mode = 'hidden'
  timed.addEventListener('load', () => {
    for (const cue of timed.track.cues) for (const mark of marksOf(cue)) if (!cues.has(mark)) cues.set(mark, cue)
  })
  timed.track.addEventListener('cuechange', follow)
  for (const event of ['play', 'pause', 'ended', 'seeked']) audio.addEventListener(event, () => { playing(); follow() })
  for (const event of ['wheel', 'touchmove', 'keydown']) addEventListener(event, () => { wandered = Date.now() }, { passive: true })
  article.addEventListener('click', event => {
    if (audio.paused || event.target.closest('a, button, summary, audio, video') || String(getSelection())) return
    const mark = event.target.closest('[data-at], [data-block]')
    const cue = mark && cues.get(mark)
    if (cue) audio.currentTime = cue.startTime + 0.01
  })
}
