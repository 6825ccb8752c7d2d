/** What other programs put into workbooks and the add-on knows nothing of: one kind each. */
import { handMadeParts, type HandMadeWorkbook } from './make-file';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office';
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type.includes('://') ? type : `${office}/${type}`}" Target="${target}"/>`;

const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Rows of a fund: a header and three gifts. */
const rows =
  `<row r="1" spans="1:3">${text('A1', 'Người ủng hộ')}${text('B1', 'Số tiền')}${text('C1', 'Ghi chú')}</row>` +
  `<row r="2" ht="20" x14ac:dyDescent="0.25" xmlns:x14ac="${microsoft}/spreadsheetml/2009/9/ac">${text('A2', 'Hà Văn Thạch')}<c r="B2"><v>500000</v></c></row>` +
  `<row r="3">${text('A3', 'Nông Thị Lợi')}<c r="B3"><v>200000</v></c></row>\n` +
  `<row r="4">${text('A4', 'Ẩn danh')}<c r="B4"><v>1e5</v></c></row>`;

type Kind = Partial<HandMadeWorkbook['sheets'][number]> & Omit<HandMadeWorkbook, 'sheets'>;

const drawing = (inner: string) =>
  `<xdr:wsDr xmlns:xdr="${drawingml}/spreadsheetDrawing" xmlns:a="${drawingml}/main"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const ext = (uri: string, inner: string) =>
  `<extLst><ext uri="{${uri}}" xmlns:x14="${microsoft}/spreadsheetml/2009/9/main">${inner}</ext></extLst>`;

export const foreignKinds: Readonly<Record<string, Kind>> = {
  'a sheet without anything': { rows: ' ' },
  'conversations beside notes': {
    below: '<legacyDrawing r:id="rId2"/>',
    relations:
      relation('rId1', 'comments', '../comments1.xml') +
      relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
      relation(
        'rId3',
        `${microsoft}/2017/10/relationships/threadedComment`,
        '../threadedComments/threadedComment1.xml',
      ),
    parts: {
      'xl/comments1.xml': `<comments xmlns="${main}" xmlns:mc="${mc}"><authors><author>tc={1}</author></authors><commentList><comment ref="A3" authorId="0" shapeId="0"><text><t>[Threaded comment] Đã nhận?</t></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><br><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 1, 2, 3, 15, 6, 4</x:Anchor><x:Row>2</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${microsoft}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A3" dT="2024-01-01T00:00:00.00" personId="{2}" id="{1}"><text>Đã nhận?</text></threadedComment></ThreadedComments>`,
      'xl/persons/person.xml': '<personList/>',
    },
  },
  'a picture, ink and a text box': {
    below: '<drawing r:id="rId1"/>',
    relations: relation('rId1', 'drawing', '/xl/drawings/drawing.xml'),
    parts: {
      'xl/drawings/drawing.xml': drawing(
        `<mc:AlternateContent xmlns:mc="${mc}"><mc:Choice Requires="xdr14" xmlns:xdr14="${microsoft}/excel/2010/spreadsheetDrawing"><xdr14:contentPart/></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>`,
      ),
      'xl/drawings/_rels/drawing.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'image', '../media/image1.png')}</Relationships>`,
      'xl/media/image1.png': 'PNG',
      'xl/ink/ink1.xml': '<ink/>',
    },
  },
  'the logo in the page’s header': {
    below:
      '<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><legacyDrawingHF r:id="rId1"/>',
    relations: relation('rId1', 'vmlDrawing', '../drawings/vmlDrawing9.vml'),
    parts: { 'xl/drawings/vmlDrawing9.vml': '<xml><v:shape id="LH"/></xml>' },
  },
  'check boxes and buttons': {
    below: `<mc:AlternateContent><mc:Choice Requires="x14" xmlns:x14="x"><controls><control shapeId="1" r:id="rId3" name="Nút"><controlPr><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="${drawingml}/spreadsheetDrawing">1</xdr:col></from></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>`,
    relations: relation('rId3', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'),
    parts: { 'xl/ctrlProps/ctrlProp1.xml': '<formControlPr objectType="CheckBox"/>' },
  },
  'sparklines and slicers': {
    below: ext(
      '05C60535-1F16-4fd2-B633-F4F36F0B64E0',
      `<x14:sparklineGroups xmlns:xm="${microsoft}/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Quỹ!B2:B4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
    ),
  },
  'a table with a row of totals': {
    below: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    relations: relation('rId1', 'table', '../tables/table1.xml'),
    parts: {
      'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Quy" displayName="Quy" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Người ủng hộ" totalsRowLabel="Cộng"/><tableColumn id="2" name="Số tiền" totalsRowFunction="sum"/><tableColumn id="3" name="Ghi chú"/></tableColumns></table>`,
    },
  },
  'protection, scenarios, views, breaks, ignored errors': {
    below:
      '<sheetProtection password="CC1A" sheet="1"/><protectedRanges><protectedRange sqref="B2:B4" name="Tiền"/></protectedRanges><scenarios><scenario name="x"/></scenarios><customSheetViews><customSheetView guid="{1}"/></customSheetViews><phoneticPr fontId="1"/><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="B2:B4" numberStoredAsText="1"/></ignoredErrors>',
  },
  'a query, a printer’s settings, external links, a data model': {
    below: '<pageSetup orientation="landscape" r:id="rId1"/>',
    relations: relation('rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
    parts: {
      'xl/printerSettings/printerSettings1.bin': '\u0001\u0002',
      'xl/connections.xml': '<connections/>',
      'xl/queryTables/queryTable1.xml': '<queryTable/>',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/model/item.data': '\u0000',
      'customXml/item1.xml': '<x/>',
      'docMetadata/LabelInfo.xml': '<labels/>',
      'xl/vbaProject.bin': '\u0000',
    },
  },
  'rich text, readings and array formulas': {
    rows:
      `<row r="1">${text('A1', 'Người ủng hộ')}<c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn.UNIQUE(B3:B4)</f><v>200000</v></c></row>` +
      '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><vertAlign val="superscript"/></rPr><t>Hà</t></r><rPh sb="0" eb="1"><t>ha</t></rPh></is></c><c r="B2"><v>100000</v></c></row>' +
      `<row r="3">${text('A3', 'Nông Thị Lợi')}<c r="B3"><v>200000</v></c></row><row r="4"><c r="B4"><v>100000</v></c></row>`,
    parts: { 'xl/metadata.xml': '<metadata/>' },
  },
};

/** The parts of a workbook with a kind of foreign content on its first sheet. */
export function foreignParts(name: string): Record<string, string> {
  const { parts = {}, styles, names, properties, ...sheet } = foreignKinds[name] ?? {};
  return handMadeParts({
    sheets: [
      { title: 'Quỹ', rows, ...sheet },
      { title: 'Danh mục', rows: '<row r="1"><c r="A1"><f>Quỹ!B3*0+1</f><v>1</v></c></row>' },
    ],
    parts,
    ...(styles !== undefined && { styles }),
    ...(names !== undefined && { names }),
    ...(properties !== undefined && { properties }),
  });
}
