package main

import (
	"encoding/json"
	"errors"
	"html/template"
	"os"
	"path/filepath"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
)

// page is the text as it is said, each utterance with its id, above the player.
var page = template.Must(template.New("page").Parse(`<!DOCTYPE html>
<html lang="{{.Lang}}" dir="{{.Dir}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{.Title}}</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem 6rem; font: 1.125rem/1.6 Georgia, serif; color: #1b1b1b; background: #fdfdfb; }
.player { position: fixed; inset: auto 0 0 0; padding: .75rem 1rem; background: #f0efe9; }
audio { display: block; width: 100%; max-width: 40rem; margin: auto; }
p { margin: 0 0 .8rem; padding: .1rem .4rem; border-radius: .3rem; cursor: pointer; }
.headline, .heading { font-weight: bold; }
.headline { font-size: 1.7rem; line-height: 1.25; }
.quote { border-inline-start: .2rem solid #0d5c63; padding-inline-start: .8rem; }
.intro, .byline, .outro, .note, .caption { font: .9rem/1.5 system-ui, sans-serif; color: #555; }
.now { background: #ffe9a8; }
</style>
</head>
<body>
<main>
{{range .Lines}}<p id="u{{.ID}}" class="{{.Role}}" lang="{{.Lang}}" dir="auto">{{.Text}}</p>
{{end}}</main>
<div class="player"><audio controls src="audio.wav"><track default kind="captions" src="audio.vtt" srclang="{{.Lang}}"></audio></div>
<script id="cues" type="application/json">{{.Cues}}</script>
<script>
const audio = document.querySelector('audio')
const cues = JSON.parse(document.getElementById('cues').textContent)
let now = null
const show = () => {
  const cue = cues.findLast(c => c.start <= audio.currentTime)
  const p = cue && document.getElementById('u' + cue.id)
  if (p === now) return
  now?.classList.remove('now')
  p?.classList.add('now')
  now = p
}
audio.addEventListener('timeupdate', show)
for (const c of cues) document.getElementById('u' + c.id).addEventListener('click', () => { audio.currentTime = c.start; show(); audio.play() })
</script>
</body>
</html>
`))

// write writes the recording, its captions and the page.
func (r *recording) write(a *article.Article, dir string) error {
	type line struct {
		ID               int
		Role, Lang, Text string
	}
	type cue struct {
		ID    int     `json:"id"`
		Start float64 `json:"start"`
	}
	var lines []line
	for i := range r.script {
		u := &r.script[i]
		lines = append(lines, line{i, string(u.Role), u.Lang, u.Text()})
	}
	cues := []cue{}
	for _, c := range r.cues {
		cues = append(cues, cue{c.Utterance, c.Start.Seconds()})
	}
	data, err := json.Marshal(cues)
	if err != nil {
		return err
	}
	save := func(name string, data []byte) error { return os.WriteFile(filepath.Join(dir, name), data, 0o666) }
	f, err := os.Create(filepath.Join(dir, "page.html"))
	if err != nil {
		return err
	}
	err = page.Execute(f, map[string]any{
		"Lang": a.Lang, "Dir": locale.DirOf(a.Lang), "Title": a.Headline.Plain(), "Lines": lines, "Cues": template.JS(data),
	})
	return errors.Join(err, f.Close(), save("audio.wav", r.wav), save("audio.vtt", speech.AppendVTT(nil, r.cues)),
		save("audio.srt", speech.AppendSRT(nil, r.cues)), save("transcript.json", speech.AppendTranscript(nil, r.cues)))
}
