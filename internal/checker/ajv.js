// Reads a JSON object of documents by name, and prints each error of the schema.
const fs = require('fs');
const [ajvDir, formatsDir, schemaFile, refs] = process.argv.slice(1);
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
const draft = String(schema.$schema);
const Ajv = require(ajvDir + (draft.includes('2020') ? '/dist/2020' : '/dist/ajv')).default;
const ajv = new Ajv({ strict: false, allErrors: true });
if (draft.includes('draft-06')) ajv.addMetaSchema(require(ajvDir + '/dist/refs/json-schema-draft-06.json'));
require(formatsDir).default(ajv);
for (const ref of (refs || '').split('\n').filter(Boolean)) ajv.addSchema(JSON.parse(fs.readFileSync(ref, 'utf8')));
const validate = ajv.compile(schema);
let errors = 0;
for (const [name, text] of Object.entries(JSON.parse(fs.readFileSync(0, 'utf8')))) {
  let doc;
  try {
    doc = JSON.parse(text);
  } catch (e) {
    errors++;
    console.log(`${name}: ${e.message}`);
    continue;
  }
  if (validate(doc)) continue;
  for (const e of validate.errors.slice(0, 5)) {
    errors++;
    console.log(`${name}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`);
  }
}
process.exit(errors ? 1 : 0);
