package verbal

const polishGoverns = `genitive do od ode dla bez u około ok. powyżej poniżej spośród wśród podczas ciągu wysokości wartości kwoty kwocie sumy sumie wielkości długości głębokości powierzchni
	szerokości odległości wieku poziomu poziomie budżecie liczby rzędu obok oprócz prócz zamiast według kosztem temperatury temperaturze prędkością prędkości cenie masie wadze mocy
	pojemności granicach połowa połowę nakładzie sięga sięgnie sięgnął sięgnęła sięgnęło sięgnęły większość sprzed spod;
	dative ku dzięki przeciw przeciwko wbrew;
	accusative na przez po o w we za pod ponad wynosi wyniósł wyniosła wyniosło wyniesie kosztuje kosztował kosztowała kosztowało;
	instrumental między pomiędzy nad przed;
	locative przy;
	either z ze`

// polishAgreement tells the gender and case of nouns and adjectives by their endings.
const polishAgreement = `ego mg emu md ymi pi imi pi ych pg ich pg ym ml im ml ej fg
	miejsce nn miejsca ng miejscu nl miejscem ni piętro nn piętrze nl piętra ng enie nn anie nn lecie nn cia ng nia ng leciu nl
	stopnia mg dnia mg tygodnia mg miesiąca mg
	ski mn cki mn dzki mn owy mn alny mn czny mn tom mn ska fn owa fn alna fn czna fn
	sezonie ml etapie ml tomie ml rozdziale ml kwartale ml punkcie ml dniu ml tygodniu ml meczu mll zjeździe ml festiwalu mllg
	ę fa ą fi ach pl ami pi om pd ów pg iem mi em mi u mllg ie fl ce fl dze fl rze fl cji fg y fg i fg e nn o nn część fn ść fn noc fn a fn rp fn`

const (
	polishMen   = "|Paweł|Pawł|Benedykt|Franciszek|Franciszk|Jan|Zygmunt|August|Kazimierz|Władysław|Bolesław|Mieszko|Mieszk|Stanisław|Henryk|Ludwik|Karol|Filip|Fryderyk|Wilhelm|Jerz|Mikołaj|Aleksander|Aleksandr|Piotr|Pius|Leon|Grzegorz|Klemens|Napoleon|Ryszard|Edward|Jakub|Ferdynand|Alfons|Leopold|Gustaw|Stefan|Ramzes|Otton|Maksymilian|Józef|Albrecht|Wacław|Przemysł|Leszek|Konrad|Harald|Carlos|Abdullah|Iwan|Sykstus|Urban|Innocent|Olaf|Eryk|Dariusz|Sulejman|Mehmed|Selim|Wiktor|Emanuel|Rama|Albert|"
	polishWomen = "|Elżbiet|Elżbieci|Katarzyn|Mari|Małgorzat|Małgorzaci|Izabel|Kleopatr|Ann|"
)

func polishScales() map[int]names {
	all := map[int]names{3: {one: "tysiąc", few: "tysiące", more: "tysięcy", rest: "tysiąca", gender: "masculine"}}
	for power, word := range map[int]string{6: "milion", 9: "miliard", 12: "bilion", 15: "biliard"} {
		all[power] = polishRegular(word)
	}
	return all
}

// polishRegular is a masculine noun that takes the usual endings.
func polishRegular(one string) names {
	return names{one: one, few: one + "y", more: one + "ów", rest: one + "a", gender: "masculine"}
}

func polishCoins() map[string]coin {
	she := func(one, few, more, rest string) names {
		return names{one: one, few: few, more: more, rest: rest, gender: "feminine"}
	}
	cent := polishRegular("cent")
	return map[string]coin{
		"PLN": {names{one: "złoty", few: "złote", more: "złotych", rest: "złotego", gender: "masculine"}, names{one: "grosz", few: "grosze", more: "groszy", rest: "grosza", gender: "masculine"}},
		"EUR": {still("euro", "neuter"), cent}, "USD": {polishRegular("dolar"), cent}, "CHF": {names{one: "frank", few: "franki", more: "franków", rest: "franka", gender: "masculine"}, names{one: "centym", few: "centymy", more: "centymów", rest: "centyma", gender: "masculine"}},
		"GBP": {polishRegular("funt"), names{one: "pens", few: "pensy", more: "pensów", rest: "pensa", gender: "masculine"}}, "JPY": {names{one: "jen", few: "jeny", more: "jenów", rest: "jena", gender: "masculine"}, names{}},
		"CNY": {names{one: "juan", few: "juany", more: "juanów", rest: "juana", gender: "masculine"}, names{}}, "CZK": {she("korona", "korony", "koron", "korony"), names{}},
		"RUB": {names{one: "rubel", few: "ruble", more: "rubli", rest: "rubla", gender: "masculine"}, she("kopiejka", "kopiejki", "kopiejek", "kopiejki")},
		"UAH": {she("hrywna", "hrywny", "hrywien", "hrywny"), she("kopiejka", "kopiejki", "kopiejek", "kopiejki")}, "TRY": {she("lira", "liry", "lir", "liry"), names{}},
		"INR": {she("rupia", "rupie", "rupii", "rupii"), names{}}, "HUF": {names{one: "forint", few: "forinty", more: "forintów", rest: "forinta", gender: "masculine"}, names{}},
		"KRW": {still("won", "masculine"), names{}}, "ILS": {names{one: "szekel", few: "szekle", more: "szekli", rest: "szekla", gender: "masculine"}, names{}},
	}
}

func polishUnits() map[string]names {
	return map[string]names{
		"pkt proc.":     {one: "punkt procentowy", few: "punkty procentowe", more: "punktów procentowych", rest: "punktu procentowego", gender: "masculine"},
		"pkt baz.":      {one: "punkt bazowy", few: "punkty bazowe", more: "punktów bazowych", rest: "punktu bazowego", gender: "masculine"},
		"volume-gallon": polishRegular("galon"),
	}
}

func polishSigns() map[string]string {
	all := map[string]string{
		"km kw.": "area-square-kilometer", "m kw.": "area-square-meter", "mkw.": "area-square-meter", "m sześc.": "volume-cubic-meter", "min": "duration-minute", "godz": "duration-hour", "sek": "duration-second",
		"st. C": "temperature-celsius", "KM": "power-horsepower", "pkt proc.": "pkt proc.", "pkt. proc.": "pkt proc.", "p. proc.": "pkt proc.", "p.p.": "pkt proc.", "pp.": "pkt proc.", "pkt baz.": "pkt baz.", "p.b.": "pkt baz.",
	}
	for _, word := range [...]string{"roku", "dnia", "akra", "cala", "mili", "funta", "w", "st", "kt", "dek", "b", "B", "łyżeczki", "stopy kw", "cala kw", "mili kw", "j.a"} {
		all[word] = ""
	}
	return all
}

func polishNouns() map[string]names {
	return map[string]names{
		"proc.": still("procent", "masculine"), "proc": still("procent", "masculine"), "pkt": {one: "punkt", few: "punkty", more: "punktów", rest: "punktu", gender: "masculine"}, "pkt.": {one: "punkt", few: "punkty", more: "punktów", rest: "punktu", gender: "masculine"},
		"os.": {one: "osoba", few: "osoby", more: "osób", rest: "osoby", gender: "feminine"}, "szt.": {one: "sztuka", few: "sztuki", more: "sztuk", rest: "sztuki", gender: "feminine"},
		"egz.": {one: "egzemplarz", few: "egzemplarze", more: "egzemplarzy", rest: "egzemplarza", gender: "masculine"}, "gr": {one: "grosz", few: "grosze", more: "groszy", rest: "grosza", gender: "masculine"},
		"str.": {one: "strona", few: "strony", more: "stron", rest: "strony", gender: "feminine"}, "st.": {one: "stopień", few: "stopnie", more: "stopni", rest: "stopnia", gender: "masculine"},
		"dag": {one: "dekagram", few: "dekagramy", more: "dekagramów", rest: "dekagrama", gender: "masculine"},
	}
}

// polishPlaces are abbreviations before a name, or before a number, in their six cases; those of people begin with a plus.
func polishPlaces() map[string]string {
	all := map[string]string{
		"ul.": "ulica|ulicy|ulicy|ulicę|ulicą|ulicy", "al.": "aleja|alei|alei|aleję|aleją|alei", "pl.": "plac|placu|placowi|plac|placem|placu", "os.": "osiedle|osiedla|osiedlu|osiedle|osiedlem|osiedlu",
		"woj.": "województwo|województwa|województwu|województwo|województwem|województwie", "pow.": "powiat|powiatu|powiatowi|powiat|powiatem|powiecie", "gm.": "gmina|gminy|gminie|gminę|gminą|gminie",
		"dr.": "+doktora|doktora|doktorowi|doktora|doktorem|doktorze", "m.": "miasto|miasta|miastu|miasto|miastem|mieście", "prof.": "+profesor|profesora|profesorowi|profesora|profesorem|profesorze", "gen.": "+generał|generała|generałowi|generała|generałem|generale",
		"ks.": "+ksiądz|księdza|księdzu|księdza|księdzem|księdzu", "kard.": "+kardynał|kardynała|kardynałowi|kardynała|kardynałem|kardynale", "św.": "święty|świętego|świętemu|świętego|świętym|świętym",
		"inż.": "+inżynier|inżyniera|inżynierowi|inżyniera|inżynierem|inżynierze", "red.": "+redaktor|redaktora|redaktorowi|redaktora|redaktorem|redaktorze", "kpt.": "+kapitan|kapitana|kapitanowi|kapitana|kapitanem|kapitanie",
		"por.": "+porucznik|porucznika|porucznikowi|porucznika|porucznikiem|poruczniku", "sierż.": "+sierżant|sierżanta|sierżantowi|sierżanta|sierżantem|sierżancie", "rtm.": "+rotmistrz|rotmistrza|rotmistrzowi|rotmistrza|rotmistrzem|rotmistrzu",
		"bł.": "błogosławiony|błogosławionego|błogosławionemu|błogosławionego|błogosławionym|błogosławionym",
	}
	for key, list := range map[string]string{
		"godz.": "godzina|godziny|godzinie|godzinę|godziną|godzinie", "art.": "artykuł|artykułu|artykułowi|artykuł|artykułem|artykule", "ust.": "ustęp|ustępu|ustępowi|ustęp|ustępem|ustępie",
		"str.": "strona|strony|stronie|stronę|stroną|stronie", "s.": "strona|strony|stronie|stronę|stroną|stronie", "nr": "numer|numeru|numerowi|numer|numerem|numerze", "pkt": "punkt|punktu|punktowi|punkt|punktem|punkcie", "pkt.": "punkt|punktu|punktowi|punkt|punktem|punkcie", "poz.": "pozycja|pozycji|pozycji|pozycję|pozycją|pozycji",
		"rozdz.": "rozdział|rozdziału|rozdziałowi|rozdział|rozdziałem|rozdziale", "t.": "tom|tomu|tomowi|tom|tomem|tomie", "rys.": "rysunek|rysunku|rysunkowi|rysunek|rysunkiem|rysunku", "tab.": "tabela|tabeli|tabeli|tabelę|tabelą|tabeli",
		"m.": "mieszkanie|mieszkania|mieszkaniu|mieszkanie|mieszkaniem|mieszkaniu", "ul.": all["ul."], "al.": all["al."],
	} {
		all[key+"#"] = list
	}
	all["godz.##"] = "godziny|godzin|godzinom|godziny|godzinami|godzinach"
	return all
}

const polishAbbreviations = `
np.=na przykład
m.in.=między innymi
m. in.=między innymi
itd.=i tak dalej
itp.=i tym podobne
tj.=to jest
tzn.=to znaczy
tzw.=tak zwany
dr=doktor
dr.=doktora
mgr=magister
prof.=profesor
inż.=inżynier
hab.=habilitowany
płk=pułkownik
ppłk=podpułkownik
mjr=major
bp=biskup
abp=arcybiskup
gen.=generał
ks.=ksiądz
św.=święty
ul.=ulica
woj.=województwo
godz.=godzina
nr=numer
wg=według
ok.=około
ww.=wyżej wymieniony
br.=bieżącego roku
ub.r.=ubiegłego roku
ub. r.=ubiegłego roku
ub.=ubiegły
bm.=bieżącego miesiąca
ur.=urodzony
zm.=zmarł
red.=redakcja
tel.=telefon
pt.=pod tytułem
ds.=do spraw
im.=imienia
p.n.e.=przed naszą erą
n.e.=naszej ery
sp. z o.o.=spółka z ograniczoną odpowiedzialnością
sp. z o. o.=spółka z ograniczoną odpowiedzialnością
zob.=zobacz
cd.=ciąg dalszy
cdn.=ciąg dalszy nastąpi
ew.=ewentualnie
pn.=pod nazwą
p.o.=pełniący obowiązki
ang.=angielski
niem.=niemiecki
franc.=francuski
łac.=łaciński
min.=minister
wł.=właściwie
ds=do spraw
jw.=jak wyżej
dot.=dotyczący
zł=złotych
wyd.=wydanie
ub. w.=ubiegłego wieku
tys.=tysięcy
mln=milionów
mld=miliardów
proc.=procent
pkt=punkt
pkt.=punkt
pw.=pod wezwaniem
lek.=lekarz
tys=tysięcy
`
