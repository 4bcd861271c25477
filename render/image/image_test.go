package image_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	stdimage "image"
	"image/color"
	"image/png"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render/image"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var (
	update = flag.Bool("update", false, "rewrite the golden hashes")
	keep   = flag.String("keep", "", "a `folder` to keep the pictures in, to be looked at")
)

func Example() {
	p := &image.Printer{Size: image.Square}
	a := &article.Article{Lang: "en", Headline: article.Plain("A contract rewritten")}
	var b bytes.Buffer
	if err := p.Write(&b, a); err != nil {
		fmt.Println(err)
		return
	}
	config, _ := png.DecodeConfig(&b)
	fmt.Println(config.Width, config.Height)
	// Output: 1080 1080
}

// media returns the pictures of the samples.
func media(url string) ([]byte, error) {
	var found []byte
	err := fs.WalkDir(samples.Media(), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && path.Base(name) == path.Base(url) {
			found, err = fs.ReadFile(samples.Media(), name)
		}
		return err
	})
	if err == nil && found == nil {
		err = fs.ErrNotExist
	}
	return found, err
}

var noto = [...]string{
	"opentype/noto/NotoSansCJK-Bold.ttc", "opentype/noto/NotoSansCJK-Regular.ttc",
	"truetype/noto/NotoSansArabic-Bold.ttf", "truetype/noto/NotoSansArabic-Regular.ttf",
	"truetype/noto/NotoSansHebrew-Bold.ttf", "truetype/noto/NotoSansHebrew-Regular.ttf",
	"truetype/noto/NotoSansDevanagari-Bold.ttf", "truetype/noto/NotoSansDevanagari-Regular.ttf",
	"truetype/noto/NotoSansThai-Bold.ttf", "truetype/noto/NotoSansThai-Regular.ttf",
	"truetype/noto/NotoSansBengali-Bold.ttf", "truetype/noto/NotoSansTamil-Bold.ttf",
	"truetype/noto/NotoSansArmenian-Bold.ttf", "truetype/noto/NotoSansGeorgian-Bold.ttf",
}

// hostFonts are those of a host with readers in many scripts.
func hostFonts(t testing.TB) []*image.Font {
	t.Helper()
	var fonts []*image.Font
	for _, name := range noto {
		data, err := os.ReadFile(filepath.Join("/usr/share/fonts", name))
		if err != nil {
			checker.Missing(t, "the font "+name)
		}
		font, err := image.ParseFont(data)
		if err != nil {
			t.Fatal(err)
		}
		fonts = append(fonts, font)
	}
	return fonts
}

func sizes() map[string]image.Size {
	return map[string]image.Size{"opengraph": image.OpenGraph, "square": image.Square, "landscape": image.Landscape, "wide": image.Wide, "story": image.Story}
}

// draw draws a picture, and keeps it where that is asked for.
func draw(t testing.TB, p *image.Printer, a *article.Article, name string) *stdimage.NRGBA {
	t.Helper()
	picture, err := p.Draw(a)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if *keep != "" {
		var b bytes.Buffer
		if err := p.Write(&b, a); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(*keep, name+".png"), b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return picture
}

// The pixels of pictures in the embedded fonts are the same on every platform, in every run, from every goroutine.
func TestGolden(t *testing.T) {
	const file = "testdata/pixels.txt"
	var lines []string
	for _, name := range []string{"openai-azure.en", "openai-azure.ru", "openai-azure.de", "fifty-sources", "photo-story", "empty"} {
		for size, s := range sizes() {
			for theme, colours := range map[string]image.Theme{"light": image.Light, "dark": image.Dark} {
				if theme == "dark" && size != "opengraph" {
					continue
				}
				p := &image.Printer{Size: s, Theme: colours, Resource: media}
				sum := sha256.Sum256(draw(t, p, samples.Get(name), strings.Join([]string{name, size, theme}, "-")).Pix)
				lines = append(lines, fmt.Sprintf("%s %s %s %s\n", name, size, theme, hex.EncodeToString(sum[:])))
			}
		}
	}
	slices.Sort(lines)
	got := strings.Join(lines, "")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != got {
		t.Errorf("the pixels differ from those of %s (%v); look at the pictures with -keep, and rewrite it with -update", file, err)
	}
}

func TestGoroutines(t *testing.T) {
	p := &image.Printer{Resource: media}
	a := samples.Get("openai-azure.en")
	before := article.Digest(a)
	want := draw(t, p, a, "one").Pix
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got, err := p.Draw(a); err != nil || !bytes.Equal(got.Pix, want) {
				t.Errorf("other pixels (%v)", err)
			}
		})
	}
	wg.Wait()
	if article.Digest(a) != before {
		t.Error("the article was changed")
	}
}

// headlines are in thirteen scripts.
var headlines = map[string]string{
	"en": "OpenAI is no longer tied to Azure", "ru": "OpenAI больше не привязана к Azure", "el": "Η OpenAI δεν δεσμεύεται πια από το Azure",
	"ar": "لم تعد OpenAI مقيّدة بمنصة Azure بعدما أعادت Microsoft صياغة تحالفهما", "he": "OpenAI כבר לא קשורה ל-Azure", "hi": "ओपनएआई अब अज़ूर से बँधा नहीं है: माइक्रोसॉफ़्ट ने समझौता बदला",
	"th": "OpenAI ไม่ผูกติดกับ Azure อีกต่อไปหลังไมโครซอฟท์ปรับข้อตกลง", "ja": "OpenAI、Azureの縛りから解放 マイクロソフトが提携を見直し", "zh-Hans": "微软重写协议，OpenAI不再受Azure束缚", "ko": "오픈AI, 더 이상 애저에 묶이지 않는다",
	"bn": "ওপেনএআই আর অ্যাজুরে বাঁধা নেই", "ta": "ஓபன்ஏஐ இனி அஸூருடன் பிணைக்கப்படவில்லை", "hy": "OpenAI-ն այլևս կապված չէ Azure-ին", "ka": "OpenAI აღარ არის მიბმული Azure-ზე",
}

// In every script the headline is drawn: within its room, and in other pixels than another script's.
func TestScripts(t *testing.T) {
	fonts := hostFonts(t)
	for lang, headline := range headlines {
		a := article.Clone(samples.Get("openai-azure.en"))
		a.Lang, a.Headline, a.Headlines = lang, article.Plain(headline+" 🚀"), article.Headlines{}
		for name, size := range map[string]image.Size{"opengraph": image.OpenGraph, "story": image.Story} {
			p := &image.Printer{Fonts: fonts, Size: size, Resource: media}
			if problems := p.Check(a); len(problems) > 0 {
				t.Errorf("%s: %v", lang, problems)
			}
			picture := draw(t, p, a, "script-"+lang+"-"+name)
			margin := picture.Bounds()
			margin.Max.X = size.Width / 60
			if lang == "ar" || lang == "he" {
				margin = stdimage.Rect(size.Width-size.Width/60, size.Height*6/10, size.Width, size.Height)
			} else {
				margin.Min.Y = size.Height * 6 / 10
			}
			if !blank(picture, margin, image.Light.Paper) {
				t.Errorf("%s, %s: something is drawn in the margin", lang, name)
			}
		}
	}
}

func blank(picture *stdimage.NRGBA, r stdimage.Rectangle, paper color.NRGBA) bool {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if picture.NRGBAAt(x, y) != paper {
				return false
			}
		}
	}
	return true
}

// Names of any length stay within the margins, with the machine's mark beside or above them, and a headline that is cut says so.
func TestLongNames(t *testing.T) {
	long := "The Outer Hebrides Quarterly Review of Maritime Affairs and Other Matters"
	a := &article.Article{
		Lang: "en", Headline: article.Plain(strings.Repeat("The committee that was asked to look into it has found ", 12)),
		Publisher: &article.Publisher{Name: long, Monogram: "WWWW"}, Sources: []article.Source{{ID: "s", Name: strings.Repeat("Committee of Inquiry ", 6)}},
		Attribution: article.Attribution{{Role: article.RoleAIProcessing, Sources: []string{"s"}}, {Role: article.RoleEditing, Agent: article.Agent{Name: long}}},
		Hero:        samples.Get("openai-azure.en").Hero,
	}
	for name, size := range sizes() {
		p := &image.Printer{Size: size}
		picture := draw(t, p, a, "long-"+name)
		for _, side := range []stdimage.Rectangle{stdimage.Rect(0, size.Height/10, size.Width/30, size.Height), stdimage.Rect(size.Width*29/30, size.Height/10, size.Width, size.Height)} {
			if !blank(picture, side, image.Light.Paper) {
				t.Errorf("%s: something is drawn in the margin", name)
			}
		}
		unmarked := article.Clone(a)
		unmarked.Attribution[0].Role = article.RoleSource
		foot := stdimage.Rect(0, size.Height*2/3, size.Width, size.Height)
		if n, without := inked(picture, foot), inked(draw(t, p, unmarked, "unmarked-"+name), foot); n == without {
			t.Errorf("%s: the machine's mark is not there", name)
		}
		p.Resource = media
		draw(t, p, a, "long-hero-"+name)
	}
}

// inked counts the pixels in the colour of the text.
func inked(picture *stdimage.NRGBA, r stdimage.Rectangle) (n int) {
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if picture.NRGBAAt(x, y) == image.Light.Ink {
				n++
			}
		}
	}
	return n
}

// Letters that no font has are an error, and known before; signs that no font has are left out.
func TestMissing(t *testing.T) {
	a := &article.Article{Lang: "ja", Headline: article.Plain("縛り")}
	var missing *image.MissingError
	if err := new(image.Printer).Write(new(bytes.Buffer), a); !errors.As(err, &missing) || missing.Letters != "縛り" {
		t.Errorf("%v", err)
	}
	if problems := new(image.Printer).Check(a); len(problems) == 0 || !problems[0].Fatal {
		t.Errorf("%v", problems)
	}
	emoji := &article.Article{Lang: "en", Headline: article.Plain("To the 🚀 moon")}
	plain := &article.Article{Lang: "en", Headline: article.Plain("To the moon")}
	if a, b := draw(t, new(image.Printer), emoji, "emoji"), draw(t, new(image.Printer), plain, "plain"); !bytes.Equal(a.Pix, b.Pix) {
		t.Error("a sign that no font has leaves a mark")
	}
}

func TestBadPicture(t *testing.T) {
	a := &article.Article{Hero: &article.Image{Renditions: []article.Rendition{{URL: "https://news.example/x.jpg"}}}}
	for name, read := range map[string]func(string) ([]byte, error){
		"not there":  func(string) ([]byte, error) { return nil, fs.ErrNotExist },
		"no picture": func(string) ([]byte, error) { return []byte("<svg/>"), nil },
		"too large": func(string) ([]byte, error) {
			var b bytes.Buffer
			err := png.Encode(&b, stdimage.NewGray(stdimage.Rect(0, 0, 1, 1)))
			data := b.Bytes()
			copy(data[16:], []byte{0, 1, 0, 0, 0, 1, 0, 0}) // 65,536 pixels each way
			return data, err
		},
	} {
		var b bytes.Buffer
		var bad *image.PictureError
		if err := (&image.Printer{Resource: read}).Write(&b, a); !errors.As(err, &bad) || bad.URL == "" || b.Len() > 0 {
			t.Errorf("%s: %v, %d bytes written", name, err, b.Len())
		}
	}
	if _, err := (&image.Printer{}).Draw(a); err != nil {
		t.Errorf("without a reader: %v", err)
	}
}

// Whatever the headline, the picture is drawn.
func FuzzDraw(f *testing.F) {
	f.Add("A headline", "en", 1200, 630)
	f.Add(strings.Repeat("Donaudampfschifffahrtsgesellschaft", 20), "de", 300, 300)
	f.Add("\u2067a\u202eb", "ar", 5, 9000)
	f.Fuzz(func(t *testing.T, headline, lang string, width, height int) {
		a := &article.Article{Lang: lang, Headline: article.Plain(headline), Publisher: &article.Publisher{Name: headline}, Sources: []article.Source{{Name: headline}}}
		var missing *image.MissingError
		if _, err := (&image.Printer{Size: image.Size{Width: width % 1300, Height: height % 1300}}).Draw(a); err != nil && !errors.As(err, &missing) {
			t.Error(err)
		}
	})
}

func BenchmarkDraw(b *testing.B) {
	p := &image.Printer{Resource: media}
	a := samples.Get("openai-azure.en")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Draw(a); err != nil {
			b.Fatal(err)
		}
	}
}
