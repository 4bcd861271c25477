package main

import (
	"bytes"
	"fmt"
	"net/http"
	"strconv"

	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/locale/edition"
)

// A Refusal says why something is not done, in words for whoever asked.
type Refusal struct {
	Status int // of HTTP
	Why    string
}

// Error returns the reason.
func (r *Refusal) Error() string { return r.Why }

func refuse(format string, args ...any) error {
	return &Refusal{http.StatusUnprocessableEntity, fmt.Sprintf(format, args...)}
}

var (
	errNone error = &Refusal{Status: http.StatusNotFound}
	errBusy error = &Refusal{Status: http.StatusServiceUnavailable}
	errForm error = &Refusal{http.StatusUnsupportedMediaType, "That is no form."}
)

// apologies are what readers are told where there is no page for them, in the languages of the samples. All else is said to
// programs and editors, in English.
var apologies = map[string]map[int]string{
	"en":      {404: "There is nothing here.", 500: "Something went wrong.", 503: "Too many are reading at once. Try again in a moment."},
	"ar":      {404: "لا يوجد شيء هنا.", 500: "حدث خطأ ما.", 503: "عدد القراء كبير الآن. حاول مجددًا بعد قليل."},
	"de":      {404: "Hier ist nichts.", 500: "Etwas ist schiefgegangen.", 503: "Gerade lesen zu viele zugleich. Bitte gleich noch einmal versuchen."},
	"es":      {404: "Aquí no hay nada.", 500: "Algo ha salido mal.", 503: "Hay demasiados lectores a la vez. Inténtalo de nuevo en un momento."},
	"ja":      {404: "ここには何もありません。", 500: "問題が発生しました。", 503: "ただいまアクセスが集中しています。しばらくしてからもう一度お試しください。"},
	"ru":      {404: "Здесь ничего нет.", 500: "Что-то пошло не так.", 503: "Сейчас слишком много читателей. Попробуйте ещё раз чуть позже."},
	"zh-Hans": {404: "这里什么都没有。", 500: "出了点问题。", 503: "当前读者过多，请稍后再试。"},
}

var apologetic = edition.New("en", "ar", "de", "es", "ja", "ru", "zh-Hans")

// fail answers with a page that says what is wrong: to readers in their language, to editors with the reason.
func (r *room) fail(w http.ResponseWriter, req *http.Request, status int, why string) {
	lang, way := "en", "/editor"
	if !atDesk(req) || status == http.StatusUnauthorized {
		lang, way = apologetic.Choose("", req.Header.Get("Accept-Language")).Lang, "/"
	}
	sorry, said := apologies[lang][status]
	if !said {
		lang, sorry = "en", http.StatusText(status)
	}
	h := w.Header()
	for _, name := range []string{"ETag", "Vary", "Link", "Content-Location", "AI-Disclosure"} {
		h.Del(name)
	}
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Language", lang)
	if status == http.StatusServiceUnavailable {
		h.Set("Retry-After", "2")
	}
	v := r.view(locale.For(lang), sorry)
	v.Code, v.Message, v.Way = status, why, way
	var out bytes.Buffer
	if err := pages.ExecuteTemplate(&out, "reader", v); err != nil {
		http.Error(w, sorry, status)
		return
	}
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(out.Len()))
	w.WriteHeader(status)
	w.Write(out.Bytes()) // an error is the reader's, who has left
}
