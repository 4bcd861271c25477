package sanitize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

// The words that stand before a colon and say what the name after it did, in lower case.
var labels = map[article.Role]string{
	article.RolePhotography:   "photo|photos|photograph|photography|photographer|picture|pictures|image|image credit|photo credit|credit|foto|fotos|bild|bilder|fotografie|fotograf|fotografía|imagen|foto de|crédit photo|crédit|фото|фотография|снимок|تصوير|صورة|الصورة|写真|撮影|摄影|图片|图|照片",
	article.RoleIllustration:  "illustration|illustrations|illustrator|artwork|art|graphic|graphics|grafik|ilustración|ilustracion|gráfico|иллюстрация|рисунок|графика|رسم|イラスト|图示|插图|插画",
	article.RoleCollage:       "collage|montage|photomontage|photo collage|fotomontage|коллаж|كولاج|コラージュ|拼贴|合成",
	article.RoleVideo:         "video|vídeo|film|footage|видео|فيديو|動画|映像|视频",
	article.RoleSource:        "source|sources|via|quelle|quellen|fuente|fuentes|источник|источники|المصدر|مصدر|出典|出所|来源|资料来源|original|original source",
	article.RoleWriting:       "author|authors|written by|text|words|story|autor|autorin|texto|auteur|автор|авторы|текст|بقلم|الكاتب|نص|文|著者|筆者|作者|撰文|文字",
	article.RoleReporting:     "reporting|reporter|reported by|bericht|información|reportaje|репортаж|корреспондент|تقرير|取材|记者|报道",
	article.RoleEditing:       "editor|editors|edited by|editing|redaktion|redaktor|redigiert von|edición|editado por|editor de|edición de|редактор|редактура|под редакцией|تحرير|المحرر|編集|编辑|责任编辑",
	article.RoleTranslating:   "translator|translation|translated by|übersetzung|traducción|traductor|traducido por|перевод|переводчик|ترجمة|翻訳|翻译|译者",
	article.RoleFactChecking:  "fact check|fact-check|fact checking|fact-checked by|faktencheck|verificación|verificación de datos|проверка фактов|تدقيق الحقائق|ファクトチェック|事实核查",
	article.RoleReviewing:     "reviewed by|review|reviewer|geprüft von|revisado por|revisión|проверка|проверено|مراجعة|校閲|审校",
	article.RoleNarration:     "narrated by|narration|read by|voice|gelesen von|stimme|locución|озвучка|читает|قراءة|朗読",
	article.RolePublishing:    "publisher|published by|herausgeber|publicado por|издатель|публикация|الناشر|نشر|発行|发布",
	article.RoleAIProcessing:  "ai processing|ki-bearbeitung|procesamiento con ia|обработка ии|ai加工|ai再構成",
	article.RoleAISummarising: "ai summary|ki-zusammenfassung|resumen con ia|пересказ ии|ai要約|ai摘要",
	article.RoleAITranslating: "ai translation|ki-übersetzung|traducción con ia|перевод ии|ai翻訳|ai翻译",
	article.RoleAIGenerating:  "ai generation|ki-erstellung|generación con ia|ai生成",
}

// The roles that a picture's line tells.
var pictured = []article.Role{article.RolePhotography, article.RoleIllustration, article.RoleCollage, article.RoleVideo, article.RoleSource}

// byLabel returns the role that a label names, among the given ones or, without any, all.
func byLabel(label string, among []article.Role) (article.Role, bool) {
	label = strings.ToLower(strings.TrimSpace(label))
	for _, r := range append(among[:len(among):len(among)], order...) {
		if len(among) > 0 && !contains(among, r) {
			continue
		}
		for w := range strings.SplitSeq(labels[r], "|") {
			if w == label {
				return r, true
			}
		}
	}
	return "", false
}

// The order in which labels are tried.
var order = []article.Role{
	article.RolePhotography, article.RoleIllustration, article.RoleCollage, article.RoleVideo, article.RoleSource,
	article.RoleWriting, article.RoleReporting, article.RoleEditing, article.RoleTranslating, article.RoleFactChecking,
	article.RoleReviewing, article.RoleNarration, article.RolePublishing, article.RoleAIProcessing,
	article.RoleAISummarising, article.RoleAITranslating, article.RoleAIGenerating,
}

func contains(roles []article.Role, r article.Role) bool {
	for _, x := range roles {
		if x == r {
			return true
		}
	}
	return false
}

// labelled reads "Label: name", in any of the usual spellings of the colon.
func labelled(clause string, among []article.Role) (article.Role, string, bool) {
	i := strings.IndexAny(clause, ":：")
	if i <= 0 || i > 60 {
		return "", "", false
	}
	_, size := utf8.DecodeRuneInString(clause[i:])
	role, ok := byLabel(clause[:i], among)
	name := strings.TrimSpace(clause[i+size:])
	if !ok || name == "" || length(name) > 100 {
		return "", "", false
	}
	return role, name, true
}

// credits reads a caption apart: what it says of the picture, and the credits that end it, such as
// "Source: The Verge. Collage: Hamidun News." What is not surely a credit stays in the caption.
func credits(text article.Inlines) (article.Inlines, article.Attribution) {
	s := text.Plain()
	var attr article.Attribution
	end := len(s)
	for end > 0 {
		start := clauseStart(s[:end])
		clause := strings.Trim(strings.TrimSpace(s[start:end]), "().。;；|/／ ")
		var found article.Attribution
		if role, names, ok := labelled(clause, pictured); ok {
			found = named(role, names)
		} else if name, ok := cutBy(clause); ok {
			found = named(article.RolePhotography, name)
		} else if name, ok := cutSign(clause); ok {
			found = named(article.RolePhotography, name)
		} else {
			break
		}
		attr = append(found, attr...)
		end = start
	}
	if len(attr) == 0 {
		return text, nil
	}
	return cut(text, len(strings.TrimRight(s[:end], " |/／(·•–—"))), attr
}

// cutSign reads "© Name/Agency" and "(AP Photo/Name)", as agencies write their credits.
func cutSign(clause string) (string, bool) {
	for _, sign := range []string{"©", "(c) ", "(C) ", "Photo courtesy of ", "Courtesy of ", "Image courtesy of ", "Courtesy "} {
		if rest, ok := strings.CutPrefix(clause, sign); ok {
			rest = strings.TrimLeft(strings.TrimSpace(rest), "0123456789 ")
			return rest, rest != "" && length(rest) < 80 && nameLike(rest)
		}
	}
	if agency, name, ok := strings.Cut(clause, " Photo/"); ok && length(clause) < 80 && !strings.Contains(agency, " ") {
		return name + "/" + agency, name != ""
	}
	return "", false
}

// cutBy reads "Photo by Name".
func cutBy(clause string) (string, bool) {
	low := strings.ToLower(clause)
	for _, prefix := range []string{"photo by ", "photos by ", "photograph by ", "illustration by ", "picture: ", "image by ", "picture by ", "foto von ", "foto de ", "photo de "} {
		if strings.HasPrefix(low, prefix) && len(clause) < 100+len(prefix) {
			return clause[len(prefix):], true
		}
	}
	return "", false
}

// clauseStart returns where the last clause of s begins.
func clauseStart(s string) int {
	t := strings.TrimRight(s, " .。;；|/／)")
	for i := len(t) - 1; i > 0; i-- {
		r, size := utf8.DecodeRuneInString(t[i:])
		switch {
		case r == '。' || r == '；' || r == '؛' || r == '|' || r == '·' || r == '•' || r == '(' || r == '（' || r == '／':
			return i + size
		case (r == '.' || r == ';' || r == '!' || r == '?' || r == '…') && i+1 < len(t) && t[i+1] == ' ':
			// Not within "J. Doe": a full stop after one letter ends no clause.
			if r == '.' && (i < 2 || t[i-2] == ' ' || t[i-2] == '.') {
				continue
			}
			return i + 1
		}
	}
	return 0
}

// named returns a credit for each of the names, which a slash may part ("Jane Doe / Reuters").
func named(role article.Role, names string) article.Attribution {
	var attr article.Attribution
	for name := range strings.SplitSeq(names, "/") {
		if name = tidy(name); name != "" {
			attr = append(attr, article.Credit{Role: role, Agent: article.Agent{Name: name}})
		}
	}
	return attr
}

// tidy takes from a name what does not belong to it.
func tidy(name string) string {
	return strings.TrimFunc(name, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(".,;:|·•→©()（）。；", r)
	})
}

// cut returns the first n bytes of a text, with its marks where the cut does not go through one.
func cut(text article.Inlines, n int) article.Inlines {
	if n <= 0 {
		return nil
	}
	var kept article.Inlines
	for i, node := range text {
		size := len(text[i : i+1].Plain())
		if size <= n {
			kept = append(kept, node)
			n -= size
			continue
		}
		if n > 0 {
			kept = append(kept, &article.Text{Value: text[i : i+1].Plain()[:n]})
		}
		break
	}
	return trimEnd(kept)
}
