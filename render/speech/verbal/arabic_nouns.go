package verbal

import "strings"

// arabicCurrencies are the nouns of currencies and of their parts, as arabicNounOf reads them.
func arabicCurrencies() map[string]names {
	all := make(map[string]names)
	for code, spec := range map[string][2]string{
		"USD": {"دولار", "سنت"}, "EUR": {"يورو:=", "سنت"}, "GBP": {"جنيه+إسترليني", "بنس"}, "JPY": {"ين", ""}, "CNY": {"يوان", ""}, "RUB": {"روبل", ""}, "INR": {"روبية+هندية", ""},
		"CHF": {"فرنك+سويسري", "سنتيم"}, "TRY": {"ليرة+تركية", "قرش:قروش"}, "SAR": {"ريال+سعودي", "هللة"}, "AED": {"درهم:دراهم+إماراتي", "فلس:فلوس"}, "KWD": {"دينار:دنانير+كويتي", "فلس:فلوس"},
		"IQD": {"دينار:دنانير+عراقي", ""}, "QAR": {"ريال+قطري", "درهم:دراهم"}, "EGP": {"جنيه+مصري", "قرش:قروش"}, "MAD": {"درهم:دراهم+مغربي", "سنتيم"}, "ILS": {"شيكل:شواكل", ""}, "IRR": {"ريال+إيراني", ""},
		"JOD": {"دينار:دنانير+أردني", "فلس:فلوس"}, "BHD": {"دينار:دنانير+بحريني", "فلس:فلوس"}, "TND": {"دينار:دنانير+تونسي", ""}, "DZD": {"دينار:دنانير+جزائري", ""}, "LBP": {"ليرة+لبنانية", ""}, "SYP": {"ليرة+سورية", ""},
		"KRW": {"وون:=", ""}, "UAH": {"هريفنيا:=", ""}, "BRL": {"ريال+برازيلي", ""}, "AUD": {"دولار+أسترالي", "سنت"}, "CAD": {"دولار+كندي", "سنت"}, "PKR": {"روبية+باكستانية", ""}, "SEK": {"كرونة+سويدية", ""}, "NOK": {"كرونة+نرويجية", ""},
	} {
		all[code] = names{one: spec[0], more: spec[0], part: spec[1]}
	}
	return all
}

// arabicUnits are the nouns of units, by CLDR's names, as arabicNounOf reads them.
func arabicUnits() map[string]names {
	all := make(map[string]names)
	for unit, spec := range map[string]string{
		"length-kilometer": "كيلومتر", "length-meter": "متر:أمتار", "length-decimeter": "ديسيمتر", "length-centimeter": "سنتيمتر", "length-millimeter": "مليمتر", "length-micrometer": "ميكرومتر", "length-nanometer": "نانومتر",
		"length-mile": "ميل:أميال", "length-foot": "قدم:أقدام", "length-inch": "بوصة", "length-yard": "ياردة", "length-nautical-mile": "ميل:أميال+بحري", "length-light-year": "سنة:سنوات+ضوئية",
		"area-square-kilometer": "كيلومتر+مربع", "area-square-meter": "متر:أمتار+مربع", "area-square-centimeter": "سنتيمتر+مربع", "area-square-mile": "ميل:أميال+مربع", "area-square-foot": "قدم:أقدام+مربعة", "area-hectare": "هكتار", "area-acre": "فدان:أفدنة",
		"volume-cubic-meter": "متر:أمتار+مكعب", "volume-cubic-kilometer": "كيلومتر+مكعب", "volume-cubic-centimeter": "سنتيمتر+مكعب", "volume-liter": "لتر", "volume-milliliter": "مليلتر", "volume-barrel": "برميل:براميل", "volume-gallon": "غالون",
		"mass-kilogram": "كيلوغرام", "mass-gram": "غرام", "mass-milligram": "مليغرام", "mass-microgram": "ميكروغرام", "mass-tonne": "طن:أطنان", "mass-pound": "رطل:أرطال", "mass-ounce": "أونصة", "mass-carat": "قيراط:قراريط",
		"speed-kilometer-per-hour": "كيلومتر>في الساعة", "speed-meter-per-second": "متر:أمتار>في الثانية", "speed-mile-per-hour": "ميل:أميال>في الساعة", "speed-knot": "عقدة:عقد",
		"temperature-celsius": "درجة+مئوية", "temperature-fahrenheit": "درجة>فهرنهايت", "temperature-kelvin": "كلفن:=", "angle-degree": "درجة",
		"duration-second": "ثانية:ثوانٍ", "duration-minute": "دقيقة:دقائق", "duration-hour": "ساعة", "duration-day": "يوم:أيام", "duration-week": "أسبوع:أسابيع", "duration-month": "شهر:أشهر", "duration-year": "سنة:سنوات", "duration-decade": "عقد:عقود", "duration-century": "قرن:قرون", "duration-millisecond": "مللي ثانية:=",
		"power-watt": "واط:=", "power-kilowatt": "كيلوواط:=", "power-megawatt": "ميغاواط:=", "power-gigawatt": "غيغاواط:=", "power-horsepower": "حصان:أحصنة", "energy-kilowatt-hour": "كيلوواط:=>ساعة", "energy-calorie": "سعرة+حرارية", "energy-kilocalorie": "كيلو سعرة:=>حرارية",
		"digital-byte": "بايت:=", "digital-kilobyte": "كيلوبايت:=", "digital-megabyte": "ميغابايت:=", "digital-gigabyte": "غيغابايت:=", "digital-terabyte": "تيرابايت:=", "digital-megabit": "ميغابت:=", "digital-gigabit": "غيغابت:=",
		"frequency-hertz": "هرتز:=", "frequency-kilohertz": "كيلوهرتز:=", "frequency-megahertz": "ميغاهرتز:=", "frequency-gigahertz": "غيغاهرتز:=", "electric-volt": "فولت:=", "electric-ampere": "أمبير:=", "concentr-permille": "في الألف:=",
		"consumption-liter-per-100-kilometer": "لتر>لكل مئة كيلومتر", "graphics-pixel": "بكسل:=", "graphics-megapixel": "ميغابكسل:=", "pressure-hectopascal": "هكتوباسكال:=", "pressure-bar": "بار:=",
		"decibel": "ديسيبل:=", "milliampere-hour": "مللي أمبير:=>ساعة", "megawatt-hour": "ميغاواط:=>ساعة",
	} {
		all[unit] = names{one: spec}
	}
	return all
}

// arabicUnitSigns are the signs of units in Arabic letters.
func arabicUnitSigns() map[string]string {
	return map[string]string{
		"كم": "length-kilometer", "كلم": "length-kilometer", "م": "length-meter", "سم": "length-centimeter", "ملم": "length-millimeter", "مم": "length-millimeter", "كيلومتر": "length-kilometer", "متر": "length-meter", "ميل": "length-mile",
		"كم2": "area-square-kilometer", "كم٢": "area-square-kilometer", "كلم2": "area-square-kilometer", "كلم²": "area-square-kilometer", "م2": "area-square-meter", "م٢": "area-square-meter", "م3": "volume-cubic-meter", "م٣": "volume-cubic-meter", "كيلومتر مربع": "area-square-kilometer", "متر مربع": "area-square-meter", "متر مكعب": "volume-cubic-meter",
		"كم/ساعة": "speed-kilometer-per-hour", "كلم/س": "speed-kilometer-per-hour", "كلم/ساعة": "speed-kilometer-per-hour", "كم/الساعة": "speed-kilometer-per-hour", "كم/ث": "", "م/ثانية": "speed-meter-per-second",
		"كغ": "mass-kilogram", "كجم": "mass-kilogram", "كلغ": "mass-kilogram", "كيلوغرام": "mass-kilogram", "كيلوجرام": "mass-kilogram", "غ": "mass-gram", "غم": "mass-gram", "جم": "mass-gram", "ملغ": "mass-milligram", "ملغم": "mass-milligram", "مجم": "mass-milligram", "طن": "mass-tonne",
		"مل": "volume-milliliter", "لتر": "volume-liter", "ل": "volume-liter", "هكتار": "area-hectare", "برميل": "volume-barrel", "°م": "temperature-celsius", "درجة مئوية": "temperature-celsius",
		"دقيقة": "duration-minute", "ساعة": "duration-hour", "ثانية": "duration-second", "يوم": "duration-day", "يوما": "duration-day", "شهر": "duration-month", "عام": "", "سنة": "duration-year", "حصان": "", "نقطة": "",
		"كيلوواط": "power-kilowatt", "ميغاواط": "power-megawatt", "ميجاوات": "power-megawatt", "غيغاواط": "power-gigawatt", "جيجاوات": "power-gigawatt", "غيغابايت": "digital-gigabyte", "جيجابايت": "digital-gigabyte", "ميغابايت": "digital-megabyte", "ميجابايت": "digital-megabyte",
		"dB": "decibel", "mAh": "milliampere-hour", "MWh": "megawatt-hour", "A": "", "K": "", "N": "", "J": "", "MP": "", "CT": "", "عقد": "", "قرن": "",
	}
}

// arabicGender returns the gender of a counted noun, of which there are so many: of three to ten it stands in the plural.
func arabicGender(word string, count int) string {
	gender := func(feminine bool) string {
		if feminine {
			return "feminine"
		}
		return "masculine"
	}
	plain := arabicUnvowelled.Replace(word)
	if rest := count % 100; rest < 3 || rest > 10 {
		return gender(strings.HasSuffix(plain, "ة") && plain != "خليفة" && plain != "علامة" || lists("|نفس|أرض|حرب|يد|عين|سن|بئر|كأس|قدم|قدما|ساق|دار|نفسا|", plain))
	}
	stem, sound := strings.CutSuffix(plain, "ات")
	if !sound {
		return gender(lists("|دول|مدن|نساء|نسوة|قرى|جزر|غرف|شقق|صور|كتل|قذائف|دقائق|ثوان|ثواني|نقاط|نقط|ليال|ليالي|وظائف|رسائل|جرائم|حقائب|مدارس|محاكم|سفن|قنابل|بنات|قطع|مناطق|قضايا|ضحايا|خطط|جثث|أمم|أوراق|أقدام|حروب|سور|كؤوس|جوائز|عواصم|فئات|نسخ|أسر|قبائل|عبوات|خيم|سيارات|مراحل|حصص|أسهم نارية|أغان|أغاني|قصائد|روايات|قصص|لجان|عوائل|رصاصات|فرص|جوازات|شعب|كليات|وجبات|رحلات|أيد|", plain))
	}
	letters := []rune(stem)
	n := len(letters)
	switch {
	case lists("|دولار|كيلومتر|متر|سنتيمتر|مليمتر|مليار|تريليون|كيلوغرام|كيلوجرام|غرام|جرام|ريال|جنيه|سنت|ين|يوان|لتر|هكتار|ميغاواط|مطار|قطاع|لقاء|بلاغ|صراع|نزاع|قياس|مجال|خيار|ملف|مؤتمر|منتخب|مقترح|منتج|مخيم|مستشفى|مستشفي|مسلسل|معسكر|حيوان|نبات|حساب|خطاب|بيان|قطار|باص|إطار|قرار|مهرجان|ميدان|جواز|حزام|مسار|مشروب|مدفع|هاتف|برلمان|مكون|مصنع|محرك|سباق|عقار|", stem):
		return "masculine"
	case n >= 5 && letters[0] == 'ا' && letters[n-2] == 'ا': // verbal nouns: اجتماعات
		return "masculine"
	case n == 5 && letters[0] == 'إ' && letters[3] == 'ا': // إعلانات
		return "masculine"
	case n == 5 && letters[0] == 'ت' && letters[3] == 'ي': // تصريحات
		return "masculine"
	}
	return "feminine"
}

func arabicAbbreviations() map[string]string {
	return map[string]string{
		"د.": "الدكتور", "أ.د.": "الأستاذ الدكتور", "أ. د.": "الأستاذ الدكتور", "أ.": "الأستاذ", "م.": "المهندس", "ق.م": "قبل الميلاد", "ق.م.": "قبل الميلاد", "ق. م.": "قبل الميلاد", "ب.م": "بعد الميلاد", "ب.م.": "بعد الميلاد",
		"ص.ب": "صندوق بريد", "ص.ب.": "صندوق بريد", "ص. ب.": "صندوق بريد", "إلخ": "إلى آخره", "الخ": "إلى آخره", "ش.م.م": "شركة ذات مسؤولية محدودة", "ش.م.م.": "شركة ذات مسؤولية محدودة", "ش.م.ل": "شركة مساهمة لبنانية", "ش.م.ع": "شركة مساهمة عامة",
		"ت.": "هاتف", "ص.": "صفحة", "ج.م.ع": "جمهورية مصر العربية", "ج.م.ع.": "جمهورية مصر العربية", "و.م.أ": "الولايات المتحدة الأميركية", "هـ": "هجرية", "ا.ف.ب": "وكالة الأنباء الفرنسية", "أ.ف.ب": "وكالة الأنباء الفرنسية", "أ ف ب": "وكالة الأنباء الفرنسية", "د.م": "درهم",
		"vs": "ضد", "vs.": "ضد", "Dr.": "الدكتور", "Mr.": "السيد", "Mrs.": "السيدة", "No.": "رقم",
	}
}

var arabicUnvowelled = strings.NewReplacer("\u064B", "", "\u064C", "", "\u064D", "", "\u064E", "", "\u064F", "", "\u0650", "", "\u0651", "", "\u0652", "")
