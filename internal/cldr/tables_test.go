package cldr

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

//go:generate go test -run ^TestTables$ -update .

var update = flag.Bool("update", false, "rewrite ztables.go")

// The locales that have tables, and the folder of each in CLDR.
var locales = []struct{ tag, dir string }{
	{"ar", "ar"}, {"de", "de"}, {"en", "en"}, {"en-GB", "en-GB"}, {"es", "es"}, {"ja", "ja"}, {"ru", "ru"}, {"zh-Hans", "zh-Hans"},
}

// The languages that have names in the tables.
var languages = strings.Fields(`ar bg bn ca cs da de el en en-GB es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl
	pt pt-BR ro ru sk sl sr sv sw ta te th tr uk ur vi zh zh-Hans zh-Hant`)

// TestTables proves that ztables.go is what CLDR says; with -update it rewrites it. STANDFIRST_CLDR names the folder
// with CLDR's npm packages.
func TestTables(t *testing.T) {
	root := os.Getenv("STANDFIRST_CLDR")
	if root == "" {
		if os.Getenv("CI") == "true" {
			t.Fatal("STANDFIRST_CLDR is not set")
		}
		t.Skip("skipped: STANDFIRST_CLDR names no folder with CLDR's npm packages")
	}
	r := reader{t: t, root: root}
	var version struct{ Version string }
	r.read(&version, "cldr-core", "package.json")
	if version.Version != Version {
		t.Fatalf("CLDR %s is not %s", version.Version, Version)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "// Generated from CLDR %s by go generate; do not edit.\n\npackage cldr\n\nvar tables = [...]Data{\n", Version)
	for _, l := range locales {
		write(&b, reflect.ValueOf(r.locale(l.tag, l.dir)))
		b.WriteString(",\n")
	}
	b.WriteString("}\n\nvar native = [...]Name{\n")
	for _, tag := range languages {
		dir := tag
		switch tag { // CLDR's own folders for these
		case "zh":
			dir = "zh-Hans"
		case "pt-BR":
			dir = "pt"
		}
		name := r.branch("cldr-localenames-full", dir, "languages.json", "localeDisplayNames", "languages").str(tag)
		fmt.Fprintf(&b, "{%q, %q},\n", tag, name)
	}
	b.WriteString("}\n")
	want, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("ztables.go", want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, _ := os.ReadFile("ztables.go"); !bytes.Equal(got, want) {
		t.Error("ztables.go is stale: run go generate ./internal/cldr")
	}
}

// write writes a value as a literal without zero fields.
func write(b *bytes.Buffer, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		b.WriteString("{")
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				fmt.Fprintf(b, "%s: ", v.Type().Field(i).Name)
				if f.Kind() != reflect.String && f.Kind() != reflect.Int {
					b.WriteString(strings.ReplaceAll(f.Type().String(), "cldr.", ""))
				}
				write(b, f)
				b.WriteString(",\n")
			}
		}
		b.WriteString("}")
	case reflect.Array, reflect.Slice:
		b.WriteString("{")
		for i := range v.Len() {
			if i > 0 {
				b.WriteString(", ")
			}
			write(b, v.Index(i))
		}
		b.WriteString("}")
	case reflect.String:
		fmt.Fprintf(b, "%q", v.String())
	default:
		fmt.Fprint(b, v.Interface())
	}
}

// A reader reads CLDR's JSON.
type reader struct {
	t    *testing.T
	root string
}

func (r reader) read(v any, path ...string) {
	r.t.Helper()
	data, err := os.ReadFile(filepath.Join(append([]string{r.root}, path...)...))
	if err == nil {
		err = json.Unmarshal(data, v)
	}
	if err != nil {
		r.t.Fatal(err)
	}
}

// node is a branch or a leaf of CLDR's tree.
type node map[string]any

func (n node) at(path ...string) node {
	for _, key := range path {
		next, _ := n[key].(map[string]any)
		n = next
	}
	return n
}

func (n node) str(key string) string { s, _ := n[key].(string); return s }

func (r reader) branch(pkg, dir, file string, path ...string) node {
	var tree node
	r.read(&tree, pkg, "main", dir, file)
	return tree.at(append([]string{"main", dir}, path...)...)
}

var styles = [...]string{"full", "long", "medium", "short"}

func (r reader) locale(tag, dir string) Data {
	d := Data{Tag: tag}
	cal := r.branch("cldr-dates-full", dir, "ca-gregorian.json", "dates", "calendars", "gregorian")
	for i := range 12 {
		key := strconv.Itoa(i + 1)
		d.Months[i] = cal.at("months", "format", "wide").str(key)
		d.MonthsAbbr[i] = cal.at("months", "format", "abbreviated").str(key)
		d.MonthsAlone[i] = cal.at("months", "stand-alone", "wide").str(key)
		d.MonthsAbbrAlone[i] = cal.at("months", "stand-alone", "abbreviated").str(key)
	}
	for i, key := range strings.Fields("sun mon tue wed thu fri sat") {
		d.Days[i] = cal.at("days", "format", "wide").str(key)
		d.DaysAbbr[i] = cal.at("days", "format", "abbreviated").str(key)
	}
	periods := cal.at("dayPeriods", "format", "abbreviated")
	d.AM, d.PM = periods.str("am"), periods.str("pm")
	for i, style := range styles {
		d.Date[i] = cal.at("dateFormats").str(style)
		d.Time[i] = cal.at("timeFormats").str(style)
		d.DateTime[i] = cal.at("dateTimeFormats").str(style)
		d.At[i] = cal.at("dateTimeFormats-atTime", "standard").str(style)
	}
	available := cal.at("dateTimeFormats", "availableFormats")
	d.YearMonth = [2]string{available.str("yMMMM"), available.str("yMMM")}
	d.Year = available.str("y")

	zones := r.branch("cldr-dates-full", dir, "timeZoneNames.json", "dates", "timeZoneNames")
	d.GMT, d.GMTZero = zones.str("gmtFormat"), zones.str("gmtZeroFormat")
	d.UTC = zones.at("zone", "Etc", "UTC", "long").str("standard")
	east, west, _ := strings.Cut(zones.str("hourFormat"), ";")
	d.OffsetSign = [2]string{east[:strings.Index(east, "H")], west[:strings.Index(west, "H")]}

	numbers := r.branch("cldr-numbers-full", dir, "numbers.json", "numbers")
	system := numbers.str("defaultNumberingSystem")
	if system != "latn" {
		r.t.Fatalf("%s: digits of %s are not in the tables yet", tag, system)
	}
	d.Digit = "0"
	symbols := numbers.at("symbols-numberSystem-" + system)
	d.Group, d.Decimal, d.Minus = symbols.str("group"), symbols.str("decimal"), symbols.str("minusSign")
	d.Percent = strings.ReplaceAll(numbers.at("percentFormats-numberSystem-"+system).str("standard"), "%", symbols.str("percentSign"))
	d.MinGrouping, _ = strconv.Atoi(numbers.str("minimumGroupingDigits"))

	lists := r.branch("cldr-misc-full", dir, "listPatterns.json", "listPatterns")
	for i, key := range []string{"2", "start", "middle", "end"} {
		d.And[i] = lists.at("listPattern-type-standard").str(key)
		d.Or[i] = lists.at("listPattern-type-or").str(key)
		d.Unit[i] = lists.at("listPattern-type-unit").str(key)
	}

	fields := r.branch("cldr-dates-full", dir, "dateFields.json", "dates", "fields")
	for i := range d.Today {
		d.Today[i] = fields.at("day").str("relative-type-" + strconv.Itoa(i-1))
	}
	d.Now = fields.at("second").str("relative-type-0")
	units := r.branch("cldr-units-full", dir, "units.json", "units")
	for i, unit := range []string{Second: "second", Minute: "minute", Hour: "hour", Day: "day"} {
		d.Ago[i] = plurals(fields.at(unit, "relativeTime-type-past"), "relativeTimePattern-count-")
		d.In[i] = plurals(fields.at(unit, "relativeTime-type-future"), "relativeTimePattern-count-")
		d.Durations[i] = plurals(units.at("short", "duration-"+unit), "unitPattern-count-")
	}

	quotes := r.branch("cldr-misc-full", dir, "delimiters.json", "delimiters")
	d.Quotes = [4]string{
		quotes.str("quotationStart"), quotes.str("quotationEnd"),
		quotes.str("alternateQuotationStart"), quotes.str("alternateQuotationEnd"),
	}
	d.Ellipsis = r.branch("cldr-misc-full", dir, "characters.json", "characters", "ellipsis").str("final")
	names := r.branch("cldr-localenames-full", dir, "languages.json", "localeDisplayNames", "languages")
	for _, tag := range languages {
		if name := names.str(tag); name != "" {
			d.Languages = append(d.Languages, Name{tag, name})
		}
	}
	return d
}

func plurals(n node, prefix string) (p Plurals) {
	for i, category := range []string{"other", "zero", "one", "two", "few", "many"} {
		p[i] = n.str(prefix + category)
	}
	return p
}
