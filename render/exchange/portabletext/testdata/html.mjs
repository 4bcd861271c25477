// Prints documents by Portable Text's own printer of HTML, and each with what it complains of. Types of ours are known to it by name.
import fs from 'node:fs';
const { toHTML } = await import(process.argv[2]);
const known = new Set(['list', 'definitionList', 'quote', 'pullQuote', 'image', 'gallery', 'video', 'audio', 'embed', 'code', 'table', 'callout', 'details', 'footnotes',
  'math', 'divider', 'update', 'promo', 'custom', 'break', 'inlineMath', 'inlineImage', 'footnoteRef', 'inlineCustom']);
const marks = ['highlight', 'sub', 'sup', 'abbr', 'time', 'span', 'ruby', 'inlineCustom', 'strong', 'em', 'emphasis', 'strike', 'mark'];
const out = {};
for (const [name, text] of Object.entries(JSON.parse(fs.readFileSync(0, 'utf8')))) {
  const doc = JSON.parse(text);
  const complaints = [];
  const keys = (v) => {
    if (Array.isArray(v)) {
      const seen = new Set();
      for (const item of v) {
        if (item && typeof item === 'object') {
          if (typeof item._key !== 'string' || seen.has(item._key)) complaints.push('_key ' + item._key);
          if (typeof item._type !== 'string') complaints.push('no _type: ' + JSON.stringify(item));
          seen.add(item._key);
        }
        keys(item);
      }
    } else if (v && typeof v === 'object') for (const [k, m] of Object.entries(v)) if (k !== 'mathml') keys(m);
  };
  keys(doc);
  const types = Object.fromEntries([...known].map((t) => [t, ({ value }) => `<${t}></${t}>`]));
  const html = toHTML(doc.body, {
    onMissingComponent: (message) => complaints.push(message),
    components: { types, marks: Object.fromEntries(marks.map((m) => [m, ({ children }) => `<span>${children}</span>`])) },
  });
  out[name] = { html, complaints };
}
console.log(JSON.stringify(out));
