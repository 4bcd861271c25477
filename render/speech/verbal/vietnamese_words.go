package verbal

// vietnameseUnits are the names of units as they are written by their syllables.
func vietnameseUnits() map[string]names {
	all := make(map[string]names)
	for unit, name := range map[string]string{
		"length-kilometer": "ki-lô-mét", "length-meter": "mét", "length-decimeter": "đề-xi-mét", "length-centimeter": "xen-ti-mét", "length-millimeter": "mi-li-mét",
		"length-micrometer": "mi-crô-mét", "length-nanometer": "na-nô-mét", "area-square-kilometer": "ki-lô-mét vuông", "area-square-centimeter": "xen-ti-mét vuông",
		"volume-cubic-kilometer": "ki-lô-mét khối", "volume-cubic-centimeter": "xen-ti-mét khối", "mass-kilogram": "ki-lô-gam", "mass-milligram": "mi-li-gam",
		"mass-microgram": "mi-crô-gam", "mass-tonne": "tấn", "volume-milliliter": "mi-li-lít", "volume-centiliter": "xen-ti-lít", "volume-deciliter": "đề-xi-lít",
		"speed-kilometer-per-hour": "ki-lô-mét trên giờ", "speed-meter-per-second": "mét trên giây", "frequency-hertz": "héc", "frequency-kilohertz": "ki-lô-héc",
		"frequency-megahertz": "mê-ga-héc", "frequency-gigahertz": "gi-ga-héc", "power-kilowatt": "ki-lô-oát", "power-megawatt": "mê-ga-oát", "power-gigawatt": "gi-ga-oát",
		"power-milliwatt": "mi-li-oát", "energy-kilowatt-hour": "ki-lô-oát giờ", "energy-kilocalorie": "ki-lô-ca-lo", "energy-calorie": "ca-lo", "energy-kilojoule": "ki-lô-jun",
		"pressure-kilopascal": "ki-lô-pát-xcan", "pressure-hectopascal": "héc-tô-pát-xcan", "pressure-pascal": "pát-xcan", "pressure-megapascal": "mê-ga-pát-xcan",
		"pressure-pound-force-per-square-inch": "pao trên inch vuông", "concentr-permille": "phần nghìn", "duration-millisecond": "mi-li-giây",
		"consumption-liter-per-100-kilometer": "lít trên một trăm ki-lô-mét", "electric-milliampere": "mi-li-ampe",
		"MWh": "mê-ga-oát giờ", "mAh": "mi-li-ampe giờ", "GWh": "gi-ga-oát giờ", "dB": "đề-xi-ben", "tạ": "tạ", "yến": "yến", "lạng": "lạng", "mẫu": "mẫu",
	} {
		all[unit] = names{one: name, more: name}
	}
	return all
}

// vietnameseAbbreviations are those that a newsreader says in full.
func vietnameseAbbreviations() map[string]string {
	return map[string]string{
		"TP.": "thành phố", "Tp.": "thành phố", "TP": "thành phố", "TX.": "thị xã", "TT.": "thị trấn", "HCM": "Hồ Chí Minh", "TPHCM": "thành phố Hồ Chí Minh", "HN": "Hà Nội",
		"GS.": "giáo sư", "GS": "giáo sư", "PGS.": "phó giáo sư", "PGS": "phó giáo sư", "TS.": "tiến sĩ", "TS": "tiến sĩ", "ThS.": "thạc sĩ", "ThS": "thạc sĩ", "Th.S": "thạc sĩ", "Ths.": "thạc sĩ",
		"BS.": "bác sĩ", "BS": "bác sĩ", "KTS.": "kiến trúc sư", "KTS": "kiến trúc sư", "LS.": "luật sư", "LS": "luật sư", "KS.": "kỹ sư", "NSND.": "nghệ sĩ nhân dân", "NSND": "nghệ sĩ nhân dân", "NSƯT.": "nghệ sĩ ưu tú", "NSƯT": "nghệ sĩ ưu tú",
		"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "CSGT": "cảnh sát giao thông", "CAND": "Công an nhân dân", "QĐND": "Quân đội nhân dân", "TW": "Trung ương", "TƯ": "Trung ương",
		"ĐBQH": "đại biểu Quốc hội", "THPT": "trung học phổ thông", "THCS": "trung học cơ sở", "ĐH": "đại học", "ĐHQG": "Đại học Quốc gia", "CĐ": "cao đẳng", "BHXH": "bảo hiểm xã hội", "BHYT": "bảo hiểm y tế",
		"KCN": "khu công nghiệp", "KĐT": "khu đô thị", "TNHH": "trách nhiệm hữu hạn", "TMCP": "thương mại cổ phần", "DN": "doanh nghiệp", "NXB": "nhà xuất bản", "TTXVN": "Thông tấn xã Việt Nam", "VN": "Việt Nam",
		"XHCN": "xã hội chủ nghĩa", "CNTT": "công nghệ thông tin", "GTVT": "giao thông vận tải", "TAND": "tòa án nhân dân", "VKSND": "viện kiểm sát nhân dân", "TNGT": "tai nạn giao thông",
		"PCCC": "phòng cháy chữa cháy", "VĐV": "vận động viên", "HLV": "huấn luyện viên", "CLB": "câu lạc bộ", "HCV": "huy chương vàng", "HCB": "huy chương bạc", "HCĐ": "huy chương đồng",
		"LHQ": "Liên Hợp Quốc", "TCN": "trước Công nguyên", "SCN": "sau Công nguyên", "GD&ĐT": "giáo dục và đào tạo", "QL": "quốc lộ", "ĐT": "điện thoại", "ĐTDĐ": "điện thoại di động", "CA": "công an", "HTX": "hợp tác xã",
		"CHDCND": "Cộng hòa Dân chủ Nhân dân", "BĐS": "bất động sản", "TTCK": "thị trường chứng khoán", "NHNN": "Ngân hàng Nhà nước", "CTCP": "công ty cổ phần", "BCH": "ban chấp hành", "MTTQ": "Mặt trận Tổ quốc", "ATTP": "an toàn thực phẩm",
		"SGK": "sách giáo khoa", "GPMB": "giải phóng mặt bằng", "GPLX": "giấy phép lái xe", "CCCD": "căn cước công dân", "CMND": "chứng minh nhân dân", "ĐSQ": "đại sứ quán", "TBT": "Tổng Bí thư", "KH&CN": "khoa học và công nghệ",
		"v.v.": "vân vân", "v.v": "vân vân", "vv.": "vân vân", "tr.": "trang", "vs": "với", "vs.": "với", "TV": "ti vi", "Mr.": "ông", "Mrs.": "bà", "Ms.": "bà", "Dr.": "tiến sĩ",
	}
}
