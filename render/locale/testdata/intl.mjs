// Prints what Node's Intl says of the samples of intl.json, one JSON object a line for each locale that it knows of the
// "tags" on standard input, with the names of the "languages" and "regions". The keys are those of intl_test.go.
import { readFileSync } from "node:fs";

const samples = JSON.parse(readFileSync(new URL("intl.json", import.meta.url)));
const asked = JSON.parse(readFileSync(0, "utf8"));
const dates = samples.dates.map((d) => [d, new Date(d)]);
const styles = ["full", "long", "medium", "short"];
const lengths = ["long", "short", "narrow"];
const units = ["second", "minute", "hour", "day", "week", "month", "quarter", "year"];

function say(tag) {
  const out = {};
  const put = (key, f) => {
    try {
      out[key] = f();
    } catch (e) {
      out[key] = "!" + e.message;
    }
  };
  const clock = (options) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
  for (const style of styles) {
    const day = clock({ dateStyle: style }), time = clock({ timeStyle: style });
    for (const [name, d] of dates) {
      put(`date ${style} ${name}`, () => day.format(d));
      put(`time ${style} ${name}`, () => time.format(d));
    }
    for (const other of styles) {
      const both = clock({ dateStyle: style, timeStyle: other });
      for (const [name, d] of dates.slice(0, 2)) put(`both ${style} ${other} ${name}`, () => both.format(d));
    }
  }
  for (const [skeleton, options] of Object.entries(samples.skeletons)) {
    const format = clock(options);
    for (const [name, d] of dates.slice(0, 6)) put(`skeleton ${skeleton} ${name}`, () => format.format(d));
    for (const [from, to] of samples.ranges) {
      put(`range ${skeleton} ${from} ${to}`, () => format.formatRange(new Date(from), new Date(to)));
    }
  }
  // A service that has no data of a locale speaks the machine's own language.
  const has = (service) => new service(tag, service === Intl.DisplayNames ? { type: "region" } : {}).resolvedOptions().locale === tag;
  for (const style of lengths) {
    for (const numeric of ["always", "auto"]) {
      if (!has(Intl.RelativeTimeFormat)) break;
      const relative = new Intl.RelativeTimeFormat(tag, { style, numeric });
      for (const unit of units) {
        for (const n of samples.away) put(`away ${style} ${numeric} ${unit} ${n}`, () => relative.format(n === "-0" ? -0 : +n, unit));
      }
    }
    for (const type of ["conjunction", "disjunction", "unit"]) {
      if (!has(Intl.ListFormat)) break;
      const list = new Intl.ListFormat(tag, { type, style });
      samples.lists.forEach((items, i) => put(`list ${type} ${style} ${i}`, () => list.format(items)));
    }
    for (const unit of units) {
      if (unit === "quarter" || !has(Intl.NumberFormat)) continue;
      const format = new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: style });
      for (const n of samples.units) put(`unit ${style} ${unit} ${n}`, () => format.format(n));
    }
  }
  const decimal = new Intl.NumberFormat(tag), fixed = new Intl.NumberFormat(tag, { minimumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const short = new Intl.NumberFormat(tag, { notation: "compact" });
  const long = new Intl.NumberFormat(tag, { notation: "compact", compactDisplay: "long" });
  const cardinal = new Intl.PluralRules(tag), ordinal = new Intl.PluralRules(tag, { type: "ordinal" });
  for (const n of samples.numbers) {
    if (has(Intl.NumberFormat)) {
      put(`number ${n}`, () => decimal.format(n));
      put(`fixed ${n}`, () => fixed.format(n));
      put(`percent ${n}`, () => percent.format(n));
      put(`compact short ${n}`, () => short.format(n));
      put(`compact long ${n}`, () => long.format(n));
    }
    if (!has(Intl.PluralRules)) continue;
    put(`cardinal ${n}`, () => cardinal.select(n));
    if (Number.isInteger(n) && n >= 0) put(`ordinal ${n}`, () => ordinal.select(n));
  }
  const languages = new Intl.DisplayNames(tag, { type: "language", fallback: "none" });
  const regions = new Intl.DisplayNames(tag, { type: "region" });
  if (!has(Intl.DisplayNames)) return out;
  for (const code of asked.languages) put(`language ${code}`, () => languages.of(code) ?? "");
  for (const code of asked.regions) put(`region ${code}`, () => regions.of(code));
  return out;
}

for (const tag of asked.tags) {
  if (new Intl.DateTimeFormat(tag).resolvedOptions().locale === tag) console.log(JSON.stringify({ tag, out: say(tag) }));
}
