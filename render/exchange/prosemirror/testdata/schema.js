// Loads documents into ProseMirror under a schema with Tiptap's nodes and ours, and prints each that it does not accept.
const fs = require('fs');
const { Schema, Node } = require(process.argv[1]);
const any = (...names) => Object.fromEntries(names.map((n) => [n, { default: null }]));
const blocks = (content, ...attrs) => ({ group: 'block', content, attrs: any(...attrs) });
const atom = (group, ...attrs) => ({ group, inline: group === 'inline', attrs: any(...attrs) });
const lines = 'paragraph*';
const schema = new Schema({
  nodes: {
    doc: { content: 'block+', attrs: any('attribution', 'attributionLine') },
    paragraph: blocks('inline*', 'part', 'id', 'lang', 'dir'),
    heading: blocks('inline*', 'level', 'part', 'id', 'lang', 'dir'),
    bulletList: blocks('listItem+'), orderedList: blocks('listItem+', 'start'), taskList: blocks('taskItem+'),
    listItem: { content: 'paragraph block*', attrs: any('task') }, taskItem: { content: 'paragraph block*', attrs: any('checked') },
    definitionList: blocks('(definitionTerm definitionDescription?)+'),
    definitionTerm: { content: 'inline*' }, definitionDescription: { content: 'block+' },
    blockquote: blocks('block+', 'agent', 'source', 'url'), pullQuote: blocks(lines, 'agent', 'source'),
    picture: atom('inline', 'src'), image: { attrs: any('src', 'alt'), group: 'block' },
    figure: blocks('(image | codeBlock | table) paragraph*'), gallery: blocks('(image | figure)* paragraph*'),
    video: blocks(lines, 'src', 'renditions'), audio: blocks(lines, 'src', 'renditions'), embed: blocks(lines, 'provider', 'url'),
    codeBlock: { ...blocks('text*', 'language'), marks: '' },
    table: blocks('tableRow+', 'columns'), tableRow: { content: '(tableCell | tableHeader)*', attrs: any('section') },
    tableCell: { content: 'block+', attrs: any('colspan', 'rowspan', 'align') }, tableHeader: { content: 'block+', attrs: any('colspan', 'rowspan', 'align') },
    callout: blocks('block+', 'kind'), update: blocks('heading? block+', 'time', 'pinned'), promo: blocks('heading? paragraph?', 'action', 'url'),
    details: blocks('detailsSummary detailsContent', 'open'), detailsSummary: { content: 'inline*' }, detailsContent: { content: 'block+' },
    footnotes: blocks('footnote+'), footnote: { content: 'block+', attrs: any('note', 'number') },
    blockMath: atom('block', 'latex'), horizontalRule: atom('block'), custom: blocks('block+', 'kind', 'data'),
    text: { group: 'inline' }, hardBreak: atom('inline'), inlineMath: atom('inline', 'latex'), footnoteReference: atom('inline', 'note', 'number'),
    inlineCustomLeaf: atom('inline', 'kind', 'data'),
  },
  marks: {
    link: { attrs: any('href', 'title') }, bold: {}, italic: {}, strike: {}, highlight: {}, subscript: {}, superscript: {}, code: {},
    ...Object.fromEntries(['abbr', 'time', 'span', 'ruby', 'inlineCustom'].map((n) => [n, { excludes: '', attrs: any('title', 'date', 'lang', 'dir', 'reading', 'kind', 'data') }])),
  },
});
// In a line, Tiptap's image is a node that its configuration makes inline: here it has a name of its own.
const inline = new Set(['paragraph', 'heading', 'definitionTerm', 'detailsSummary']);
const named = (n) => ({ ...n, content: n.content && n.content.map((c) => named(inline.has(n.type) && c.type === 'image' ? { ...c, type: 'picture' } : c)) });
let errors = 0;
for (const [name, text] of Object.entries(JSON.parse(fs.readFileSync(0, 'utf8')))) {
  try {
    Node.fromJSON(schema, named(JSON.parse(text))).check();
  } catch (e) {
    errors++;
    console.log(`${name}: ${e.message}`);
  }
}
process.exit(errors ? 1 : 0);
