package sanitize

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
)

// closing settles what stands after the text: the publisher's box, a call to action, topics, the comments. Parts that
// are named for it are settled wherever they stand. It returns the index behind the last piece of the text.
func (p *settler) closing(start int) int {
	for i := start; i < len(p.pieces); i++ {
		switch p.pieces[i].zone {
		case publisher, promo, comments:
			i = p.zoneFrom(i) - 1
		case tags:
			if p.tagged(p.pieces[i].block) {
				p.pieces[i].block = nil
			}
		case byline:
			if text := plainOf(p.pieces[i].block); p.making(text, byline) {
				p.pieces[i].block = nil
			}
		}
	}
	end := p.closingStart(start)
	state := body
	for i := end; i < len(p.pieces); i++ {
		piece := &p.pieces[i]
		text := plainOf(piece.block)
		if piece.block == nil || text == "" {
			continue
		}
		state = p.close(piece, text, state)
	}
	return end
}

// closingStart returns where, in the second half of the text, what is not text begins without a name of its own.
func (p *settler) closingStart(start int) int {
	for i := start + (len(p.pieces)-start)/2; i < len(p.pieces); i++ {
		text := plainOf(p.pieces[i].block)
		if text == "" {
			continue
		}
		if p.isHouse(i, text) || prompt(text) || loading(text) || copyright(text) {
			return i
		}
	}
	return len(p.pieces)
}

// isHouse reports whether the publisher's box begins here: with its letters and its name, or its name alone on a line.
func (p *settler) isHouse(i int, text string) bool {
	if p.houseName(text) {
		return true
	}
	if !monogram(text) {
		return false
	}
	for k := i + 1; k < len(p.pieces); k++ {
		if next := plainOf(p.pieces[k].block); next != "" {
			return p.houseName(next) || length(next) < 60 && !sentence(next)
		}
	}
	return false
}

// houseName reports whether a line is the name of the house that publishes, or of one that edited.
func (p *settler) houseName(text string) bool {
	if p.a.Publisher != nil && same(text, p.a.Publisher.Name) {
		return true
	}
	for i := range p.a.Attribution {
		if c := &p.a.Attribution[i]; c.Role == article.RoleEditing && same(text, c.Agent.Name) {
			return true
		}
	}
	return false
}

// monogram reports whether a line is one to three capital letters.
func monogram(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	return n > 0 && n <= 3
}

// close settles one piece after the text, and returns the part that the next one is in.
func (p *settler) close(piece *piece, text string, state zone) zone {
	_, heading := piece.block.(*article.Heading)
	take := func(z zone) zone {
		piece.block = nil
		return z
	}
	switch {
	case prompt(text):
		if p.a.Discussion == nil {
			p.a.Discussion = &article.Discussion{}
		}
		if p.a.Discussion.Prompt.Empty() {
			p.a.Discussion.Prompt = runOf(piece.block)
		}
		return take(comments)
	case loading(text):
		p.report.add(Removed, CodeFurniture, "comments", text)
		return take(comments)
	case copyright(text):
		if p.a.Rights == nil {
			p.a.Rights = &article.Rights{}
		}
		if p.a.Rights.Copyright == "" {
			p.a.Rights.Copyright = text
		}
		return take(body)
	case monogram(text) && (state == body || state == publisher):
		p.house().Monogram = text
		return take(publisher)
	case p.houseName(text):
		p.house().Name = text
		return take(publisher)
	case state == publisher && p.a.Publisher != nil && p.a.Publisher.Name == "" && length(text) < 60:
		p.a.Publisher.Name = text
		return take(publisher)
	case state == publisher && !heading && !question(text) && p.a.Promo == nil:
		p.about(piece.block)
		return take(publisher)
	case state == publisher && (heading || question(text)) || state == promo:
		p.offer(piece.block)
		return take(promo)
	case linked(piece.block) && length(text) < 60:
		p.report.add(Removed, CodeFurniture, "link", text)
		return take(state)
	}
	return body
}

// zoneFrom settles the pieces of a part that is named for what it is, and returns the index behind it.
func (p *settler) zoneFrom(i int) int {
	z := p.pieces[i].zone
	for ; i < len(p.pieces) && p.pieces[i].zone == z; i++ {
		piece := &p.pieces[i]
		text := plainOf(piece.block)
		if image, ok := piece.block.(*article.Image); ok && z == publisher {
			p.house().Logo = image
			piece.block = nil
			continue
		}
		if piece.block == nil || text == "" {
			continue
		}
		switch z {
		case publisher:
			switch {
			case monogram(text):
				p.house().Monogram = text
			case p.houseName(text), p.house().Name == "" && length(text) < 60 && !sentence(text):
				p.house().Name = text
			default:
				p.about(piece.block)
			}
		case promo:
			p.offer(piece.block)
		case comments:
			if p.a.Discussion == nil {
				p.a.Discussion = &article.Discussion{}
			}
			if p.a.Discussion.Prompt.Empty() && !loading(text) && (prompt(text) || question(text)) {
				p.a.Discussion.Prompt = runOf(piece.block)
			} else {
				p.report.add(Removed, CodeFurniture, "comments", text)
			}
		}
		piece.block = nil
	}
	return i
}

func (p *settler) house() *article.Publisher {
	if p.a.Publisher == nil {
		p.a.Publisher = &article.Publisher{}
	}
	return p.a.Publisher
}

// about adds a line to what the publisher says of itself.
func (p *settler) about(b article.Block) {
	if links := linked(b); links && length(plainOf(b)) < 40 {
		p.report.add(Removed, CodeFurniture, "link", plainOf(b))
		return
	}
	p.house().About = join(p.house().About, runOf(b))
}

// offer adds a piece to the call to action: its headline, its words, its button.
func (p *settler) offer(b article.Block) {
	if p.a.Promo == nil {
		p.a.Promo = &article.Promo{}
	}
	o := p.a.Promo
	if image, ok := b.(*article.Image); ok {
		o.Image = image
		return
	}
	text := plainOf(b)
	for _, n := range article.All(&article.Article{Body: []article.Block{b}}) {
		if l, ok := n.(*article.Link); ok && o.URL == "" {
			o.URL = l.URL
			if linked(b) && length(text) < 60 {
				o.Action = oneSpace(l.Text.Plain())
				return
			}
		}
	}
	if o.Headline.Empty() && length(text) < 160 {
		o.Headline = runOf(b)
		return
	}
	o.Text = join(o.Text, runOf(b))
}

func join(a, b article.Inlines) article.Inlines {
	if len(a) == 0 {
		return b
	}
	return append(append(a, &article.Text{Value: " "}), b...)
}

func question(s string) bool {
	return length(s) < 120 && strings.ContainsAny(s[max(0, len(s)-4):], "?？؟")
}

// The words with which a page asks its readers to say something.
var prompts = []string{
	"what do you think", "comments", "leave a comment", "join the conversation", "join the discussion", "discussion", "add a comment",
	"your opinion", "share your thoughts", "что вы думаете", "что думаете", "комментарии", "обсуждение", "ваше мнение", "was meinen sie", "was meinst du", "kommentare",
	"diskussion", "qué opina", "qué opinas", "qué piensa", "comentarios", "ما رأيك", "التعليقات", "شارك برأيك", "あなたの意見は", "コメント", "ご意見", "您怎么看", "你怎么看", "评论",
	"qu’en pensez-vous", "commentaires",
}

func prompt(text string) bool {
	low := strings.ToLower(strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }))
	for _, w := range prompts {
		if low == w {
			return true
		}
	}
	return false
}

// loading reports whether a line stands where comments are to come.
func loading(text string) bool {
	low := strings.ToLower(text)
	for _, w := range []string{
		"loading comments", "comments are loading", "no comments yet", "be the first to comment", "загрузка комментариев", "загружаем комментарии", "kommentare werden geladen",
		"cargando comentarios", "جارٍ تحميل التعليقات", "コメントを読み込", "正在加载评论", "评论加载中", "loading…", "loading...",
	} {
		if strings.HasPrefix(low, w) && length(text) < 80 {
			return true
		}
	}
	return false
}

func copyright(text string) bool {
	low := strings.ToLower(text)
	return length(text) < 160 && (strings.HasPrefix(low, "©") || strings.HasPrefix(low, "copyright") || strings.HasPrefix(low, "(c) 20") || strings.HasPrefix(low, "all rights reserved"))
}
