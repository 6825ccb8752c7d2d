/** Packs a Word file so that equal content gives equal bytes, whenever and wherever it is made. */
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { font } from './measures';

/** The first day that a zip file knows; by parts, so that it is the same day in every time zone. */
const firstDay = () => new Date(1980, 0, 1);

/** Level 6 takes longer and saves little. */
const level = 4;

export function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const mtime = firstDay();
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) files[name] = [bytes, { mtime, level }];
  return new Uint8Array(zipSync(files));
}

/** The moment of writing, which Word keeps in the file's properties. */
const moments = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** @param file as a library packed it: with the moment of writing in its properties and entries */
export function withoutMoments(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const properties = parts['docProps/core.xml'];
  if (properties !== undefined) {
    const text = new TextDecoder().decode(properties);
    parts['docProps/core.xml'] = strToU8(text.replace(moments, '$11980-01-01T00:00:00Z'));
  }
  return packed(parts);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes =
  `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${type}.settings+xml"/></Types>`;

const relationships = `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelationships =
  `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId2" Type="${office}/settings" Target="settings.xml"/></Relationships>`;

const styles =
  `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
  `<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style></w:styles>`;

const settings = `<w:settings xmlns:w="${word}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** @param body paragraphs and tables, and the section at the end */
export function documentFile(body: string): Uint8Array<ArrayBuffer> {
  const part = (xml: string) => strToU8(declaration + xml);
  return packed({
    '[Content_Types].xml': part(contentTypes),
    '_rels/.rels': part(relationships),
    'word/document.xml': part(
      `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': part(documentRelationships),
    'word/styles.xml': part(styles),
    'word/settings.xml': part(settings),
  });
}
