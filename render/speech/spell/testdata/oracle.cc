// Spells numbers by ICU's interpreter and CLDR's own rule text: what the Go package is held against.
//
//	apt-get install libicu-dev g++; npm install cldr-rbnf@48.2.0
//	g++ -O1 -o oracle oracle.cc -licui18n -licuuc
//	./oracle node_modules/cldr-rbnf/rbnf < lines
//
// A line is a locale (with an underscore), a group of rules, a rule set and a number, with tabs between them; the answer is
// the number in words, or "!" where ICU has none. ICU 72 does not know [a|b], and has the signs of CLDR 42.
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <unicode/rbnf.h>

using namespace icu;

int main(int, char** argv) {
  std::map<std::string, RuleBasedNumberFormat*> formats;
  for (std::string line; std::getline(std::cin, line);) {
    std::stringstream fields(line);
    std::string tag, group, set, number;
    std::getline(fields, tag, '\t'), std::getline(fields, group, '\t'), std::getline(fields, set, '\t'), std::getline(fields, number, '\t');
    auto& format = formats[tag + group];
    if (!format) {
      std::ifstream file(std::string(argv[1]) + "/" + (tag == "und" ? "root" : tag) + "-" + group + ".txt");
      std::stringstream rules;
      rules << file.rdbuf();
      UParseError where;
      UErrorCode status = U_ZERO_ERROR;
      format = new RuleBasedNumberFormat(UnicodeString::fromUTF8(rules.str()), Locale(tag == "und" ? "" : tag.c_str()), where, status);
      if (U_FAILURE(status)) return std::cerr << tag << " " << group << ": " << u_errorName(status) << "\n", 1;
    }
    UnicodeString words;
    FieldPosition position;
    UErrorCode status = U_ZERO_ERROR;
    auto name = UnicodeString::fromUTF8(set);
    if (number.find_first_of(".IN") == std::string::npos) {
      format->format((int64_t)std::stoll(number), name, words, position, status);
    } else {
      double d = number == "NaN" ? NAN : number.find("Inf") != std::string::npos ? (number[0] == '-' ? -INFINITY : INFINITY) : std::stod(number);
      format->format(d, name, words, position, status);
    }
    std::string out;
    words.toUTF8String(out);
    std::cout << (U_FAILURE(status) ? "!" : out) << std::endl;
  }
}
