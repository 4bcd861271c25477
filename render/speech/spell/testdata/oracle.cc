// Spells numbers by ICU's interpreter and CLDR's own rule text: what the Go package is held against.
//
//	apt-get install libicu-dev g++; npm install cldr-rbnf@48.2.0
//	g++ -O1 -o oracle oracle.cc -licui18n -licuuc
//	./oracle node_modules/cldr-rbnf/rbnf < lines
//
// A line is a locale, a group of rules, a rule set and a number, with tabs between them; the answer is a line with the
// number in words, or "!" where ICU has none. ICU 72 is older than CLDR 48 in two ways. It does not know [a|b], which is
// therefore taken apart into the two rules that it stands for. And it has the signs of CLDR 42: a line "signs", locale,
// decimal, group, minus, infinity, NaN and the ten digits gives a locale others, before its numbers. It has no answer.
// (ICU 72 crashes at -Infinity, where the rule set has the rule -x with a number in digits.)
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>
#include <unicode/rbnf.h>

using namespace icu;
using Fields = std::vector<std::string>;

static Fields split(const std::string& line) {
  Fields fields;
  std::stringstream in(line);
  for (std::string field; std::getline(in, field, '\t');) fields.push_back(field);
  return fields;
}

// alternatives writes a rule "20: a[b|c]d;" as "20: acd;" and "21: abd;", which is how ICU reads brackets.
static std::string alternatives(const std::string& line) {
  auto open = line.find('['), bar = line.find('|'), close = line.find(']'), colon = line.find(':');
  if (bar == std::string::npos || open > bar || close < bar) return line;
  auto base = line.substr(0, colon), head = line.substr(colon, open - colon), tail = line.substr(close + 1);
  return base + head + line.substr(bar + 1, close - bar - 1) + tail + "\n" + std::to_string(std::stoll(base) + 1) + head +
         line.substr(open + 1, bar - open - 1) + tail;
}

static std::unique_ptr<RuleBasedNumberFormat> compile(std::string file, const std::string& tag, const Fields& signs) {
  std::ifstream in(file);
  std::string rules;
  for (std::string line; std::getline(in, line);) rules += alternatives(line) + "\n";
  UParseError where;
  UErrorCode status = U_ZERO_ERROR;
  auto format = std::make_unique<RuleBasedNumberFormat>(UnicodeString::fromUTF8(rules), Locale(tag == "und" ? "" : tag.c_str()), where, status);
  if (U_FAILURE(status)) {
    std::cerr << file << ": " << u_errorName(status) << "\n";
    std::exit(1);
  }
  if (signs.size() == 8) {
    using S = DecimalFormatSymbols;
    S all(Locale(tag.c_str()), status);
    const S::ENumberFormatSymbol which[] = {S::kDecimalSeparatorSymbol, S::kGroupingSeparatorSymbol, S::kMinusSignSymbol, S::kInfinitySymbol, S::kNaNSymbol};
    for (int i = 0; i < 5; i++) all.setSymbol(which[i], UnicodeString::fromUTF8(signs[i + 2]));
    auto ten = UnicodeString::fromUTF8(signs[7]);
    all.setSymbol(S::kZeroDigitSymbol, UnicodeString(ten.char32At(0)));
    format->setDecimalFormatSymbols(all);
  }
  return format;
}

int main(int, char** argv) {
  std::ios::sync_with_stdio(false);
  std::map<std::string, std::unique_ptr<RuleBasedNumberFormat>> formats;
  std::map<std::string, Fields> signs;
  for (std::string line; std::getline(std::cin, line);) {
    auto fields = split(line);
    if (fields[0] == "signs") {
      signs[fields[1]] = fields;
      continue;
    }
    auto tag = fields[0], group = fields[1], number = fields[3];
    auto& format = formats[tag + group];
    if (!format) format = compile(std::string(argv[1]) + "/" + (tag == "und" ? "root" : tag) + "-" + group + ".txt", tag, signs[tag]);
    UnicodeString words;
    FieldPosition position;
    UErrorCode status = U_ZERO_ERROR;
    auto set = UnicodeString::fromUTF8(fields[2]);
    if (number.find_first_of(".IN") == std::string::npos) {
      format->format((int64_t)std::stoll(number), set, words, position, status);
    } else {
      double d = number == "NaN" ? NAN : number.find("Inf") != std::string::npos ? (number[0] == '-' ? -INFINITY : INFINITY) : std::stod(number);
      format->format(d, set, words, position, status);
    }
    std::string out;
    words.toUTF8String(out);
    std::cout << (U_FAILURE(status) ? "!" : out) << std::endl;
  }
}
