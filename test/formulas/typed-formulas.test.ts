/** Proves formulas as people type them, in a Vietnamese and an English spreadsheet, over one register. */
import { describe, expect, test } from '@jest/globals';
import { typedValue } from '../../src/local/emulator/sheets/values/typed-value';
import { engineOf, sheetOf, shownAt, type Typed } from './workbook-of';

const gifts: readonly (readonly Typed[])[] = [
  ['Xã, phường', 'Ngày thu', 'Người ủng hộ', 'Số tiền', 'Số lượng', 'Đơn giá'],
  ['Phường Đức Xuân', 42_736, 'HÀ VĂN THẠCH', 500_000, 2, 250_000],
  ['Xã Dương Quang', 42_795, 'Công ty TNHH Ánh Dương', 1_500_000, 3, 500_000],
  ['Phường Đức Xuân', 42_916, 'nông thị hoà', 250_000, 1, 250_000],
  ['Phường Sông Cầu', 43_101, 'Ẩn danh', 75_500.5, null, 75_500.5],
  ['', null, null, null, null, null],
];

/** Points and grades, in ascending order. */
const grades: readonly (readonly Typed[])[] = [
  [0, 'Yếu'],
  [5, 'Trung bình'],
  [6.5, 'Khá'],
  [8, 'Giỏi'],
];

function typedInto(locale: string, formula: string): Typed {
  const { value } = typedValue(formula, { year: 2017, locale });
  const spreadsheet = {
    properties: { locale },
    sheets: [
      sheetOf(0, 'Quỹ', gifts),
      sheetOf(1, 'Xếp loại', grades),
      sheetOf(2, 'Tính', [[value?.formulaValue ?? null]]),
    ],
  };
  return shownAt(engineOf(locale).compute(spreadsheet), 2, 0, 0);
}

function expectResult(found: Typed, result: Typed): void {
  if (typeof result === 'number') expect(found).toBeCloseTo(result, 9);
  else expect(found).toBe(result);
}

type Case = readonly [vietnamese: string, english: string, result: Typed];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'sums and counts': [
    ['=SUM(Quỹ!D2:D5)', '=SUM(Quỹ!D2:D5)', 2_325_500.5],
    ['=sum(Quỹ!D:D)', '=sum(Quỹ!D:D)', 2_325_500.5],
    ['= SUM( Quỹ!D2 ; Quỹ!D3 ; 1,5 )', '= SUM( Quỹ!D2 , Quỹ!D3 , 1.5 )', 2_000_001.5],
    [
      '=SUM(ARRAYFORMULA(Quỹ!E2:E5*Quỹ!F2:F5))',
      '=SUM(ARRAYFORMULA(Quỹ!E2:E5*Quỹ!F2:F5))',
      2_250_000,
    ],
    [
      '=ARRAYFORMULA(SUM(Quỹ!E2:E5*Quỹ!F2:F5))',
      '=ARRAYFORMULA(SUM(Quỹ!E2:E5*Quỹ!F2:F5))',
      2_250_000,
    ],
    ['=SUMPRODUCT(Quỹ!E2:E5;Quỹ!F2:F5)', '=SUMPRODUCT(Quỹ!E2:E5,Quỹ!F2:F5)', 2_250_000],
    [
      '=SUMPRODUCT((Quỹ!A2:A5="Phường Đức Xuân")*(Quỹ!D2:D5))',
      '=SUMPRODUCT((Quỹ!A2:A5="Phường Đức Xuân")*(Quỹ!D2:D5))',
      750_000,
    ],
    [
      '=SUMIF(Quỹ!A:A;"phường đức xuân";Quỹ!D:D)',
      '=SUMIF(Quỹ!A:A,"phường đức xuân",Quỹ!D:D)',
      750_000,
    ],
    ['=SUMIF(Quỹ!D2:D5;">75500,25")', '=SUMIF(Quỹ!D2:D5,">75500.25")', 2_325_500.5],
    ['=SUMIF(Quỹ!D2:D5;">75.500,5")', '=SUMIF(Quỹ!D2:D5,">75,500.5")', 2_250_000],
    [
      '=SUMIFS(Quỹ!D:D;Quỹ!B:B;">=1/3/2017";Quỹ!B:B;"<=31/12/2017")',
      '=SUMIFS(Quỹ!D:D,Quỹ!B:B,">=3/1/2017",Quỹ!B:B,"<=12/31/2017")',
      1_750_000,
    ],
    ['=COUNTIF(Quỹ!B2:B5;">=1/1/2017")', '=COUNTIF(Quỹ!B2:B5,">=1/1/2017")', 4],
    ['=COUNTIF(Quỹ!B2:B5;"30/6/2017")', '=COUNTIF(Quỹ!B2:B5,"6/30/2017")', 1],
    ['=COUNTIF(Quỹ!B2:B5;">=2017-03-01")', '=COUNTIF(Quỹ!B2:B5,">=2017-03-01")', 3],
    [
      '=COUNTIFS(Quỹ!A:A;"Phường*";Quỹ!D:D;">=100000")',
      '=COUNTIFS(Quỹ!A:A,"Phường*",Quỹ!D:D,">=100000")',
      2,
    ],
    ['=COUNTIFS(Quỹ!C2:C5;"*ánh*")', '=COUNTIFS(Quỹ!C2:C5,"*ánh*")', 1],
    ['=COUNTIF(Quỹ!C2:C5;"?????? hoà")', '=COUNTIF(Quỹ!C2:C5,"?????? hoà")', 0],
    ['=COUNTIF(Quỹ!C2:C5;"???????? hoà")', '=COUNTIF(Quỹ!C2:C5,"???????? hoà")', 1],
    ['=COUNTIF(Quỹ!A2:A6;"<>")', '=COUNTIF(Quỹ!A2:A6,"<>")', 5],
    ['=COUNTA(Quỹ!A2:A5)', '=COUNTA(Quỹ!A2:A5)', 4],
    ['=COUNT(Quỹ!D:D)', '=COUNT(Quỹ!D:D)', 4],
    ['=COUNTUNIQUE(Quỹ!A2:A5)', '=COUNTUNIQUE(Quỹ!A2:A5)', 3],
    ['=AVERAGE(Quỹ!E2:E5)', '=AVERAGE(Quỹ!E2:E5)', 2],
    [
      '=AVERAGEIF(Quỹ!A:A;"Phường Đức Xuân";Quỹ!D:D)',
      '=AVERAGEIF(Quỹ!A:A,"Phường Đức Xuân",Quỹ!D:D)',
      375_000,
    ],
    ['=MAX(Quỹ!D:D)', '=MAX(Quỹ!D:D)', 1_500_000],
    ['=LARGE(Quỹ!D2:D5;2)', '=LARGE(Quỹ!D2:D5,2)', 500_000],
    ['=RANK(Quỹ!D2;Quỹ!D2:D5)', '=RANK(Quỹ!D2,Quỹ!D2:D5)', 2],
    ['=SUBTOTAL(9;Quỹ!D2:D5)', '=SUBTOTAL(9,Quỹ!D2:D5)', 2_325_500.5],
    ['=SUBTOTAL(103;Quỹ!A2:A5)', '=SUBTOTAL(103,Quỹ!A2:A5)', 4],
  ],
  conditions: [
    ['=IF(Quỹ!D2>=500000;"Đạt";"Không đạt")', '=IF(Quỹ!D2>=500000,"Đạt","Không đạt")', 'Đạt'],
    ['=IF(Quỹ!A6="";"";Quỹ!D6)', '=IF(Quỹ!A6="","",Quỹ!D6)', ''],
    ['=IFERROR(Quỹ!D2/Quỹ!E5;0)', '=IFERROR(Quỹ!D2/Quỹ!E5,0)', 0],
    [
      '=IFERROR(VLOOKUP("Xã Khác";Quỹ!A:D;4;0);"chưa có")',
      '=IFERROR(VLOOKUP("Xã Khác",Quỹ!A:D,4,0),"chưa có")',
      'chưa có',
    ],
    [
      '=IFS(Quỹ!E2>2;"nhiều";Quỹ!E2>1;"vừa";TRUE;"ít")',
      '=IFS(Quỹ!E2>2,"nhiều",Quỹ!E2>1,"vừa",TRUE,"ít")',
      'vừa',
    ],
    ['=AND(Quỹ!E2>1;OR(Quỹ!E3=3;FALSE))', '=AND(Quỹ!E2>1,OR(Quỹ!E3=3,FALSE))', true],
    ['=Quỹ!D2/Quỹ!E5', '=Quỹ!D2/Quỹ!E5', '#DIV/0!'],
    ['="năm"+1', '="năm"+1', '#VALUE!'],
    ['=SQRT(-1)', '=SQRT(-1)', '#NUM!'],
    ["='Trang cũ'!A1", "='Trang cũ'!A1", '#REF!'],
  ],
  'look-ups': [
    ["=VLOOKUP(7,25;'Xếp loại'!A:B;2)", "=VLOOKUP(7.25,'Xếp loại'!A:B,2)", 'Khá'],
    ["=VLOOKUP(8;'Xếp loại'!$A$1:$B$4;2;TRUE)", "=VLOOKUP(8,'Xếp loại'!$A$1:$B$4,2,TRUE)", 'Giỏi'],
    ["=VLOOKUP(-1;'Xếp loại'!A:B;2;1)", "=VLOOKUP(-1,'Xếp loại'!A:B,2,1)", '#N/A'],
    [
      '=VLOOKUP("xã dương quang";Quỹ!A:D;4;FALSE)',
      '=VLOOKUP("xã dương quang",Quỹ!A:D,4,FALSE)',
      1_500_000,
    ],
    ['=XLOOKUP("Ẩn danh";Quỹ!C:C;Quỹ!D:D;0)', '=XLOOKUP("Ẩn danh",Quỹ!C:C,Quỹ!D:D,0)', 75_500.5],
    [
      "=XLOOKUP(7;'Xếp loại'!A1:A4;'Xếp loại'!B1:B4;\"\";-1)",
      "=XLOOKUP(7,'Xếp loại'!A1:A4,'Xếp loại'!B1:B4,\"\",-1)",
      'Khá',
    ],
    [
      '=INDEX(Quỹ!C:C;MATCH(1500000;Quỹ!D:D;0))',
      '=INDEX(Quỹ!C:C,MATCH(1500000,Quỹ!D:D,0))',
      'Công ty TNHH Ánh Dương',
    ],
    ["=MATCH(6;'Xếp loại'!A1:A4)", "=MATCH(6,'Xếp loại'!A1:A4)", 2],
    ['=INDEX(UNIQUE(Quỹ!A2:A5);2)', '=INDEX(UNIQUE(Quỹ!A2:A5),2)', 'Xã Dương Quang'],
    ['=ROWS(UNIQUE(Quỹ!A2:A5))', '=ROWS(UNIQUE(Quỹ!A2:A5))', 3],
    ['=ROWS(FILTER(Quỹ!C2:C5;Quỹ!D2:D5>=250000))', '=ROWS(FILTER(Quỹ!C2:C5,Quỹ!D2:D5>=250000))', 3],
    [
      '=INDEX(SORT(Quỹ!A2:D5;4;FALSE);1;3)',
      '=INDEX(SORT(Quỹ!A2:D5,4,FALSE),1,3)',
      'Công ty TNHH Ánh Dương',
    ],
    ['=SUM({1\\2;3\\4,5})', '=SUM({1,2;3,4.5})', 10.5],
  ],
  dates: [
    ['=TODAY()-DATE(2017;1;1)', '=TODAY()-DATE(2017,1,1)', 180],
    ['=YEAR(Quỹ!B2)', '=YEAR(Quỹ!B2)', 2017],
    ['=DATEDIF("15/7/1958";TODAY();"Y")', '=DATEDIF("7/15/1958",TODAY(),"Y")', 58],
    ['=EOMONTH(Quỹ!B3;0)-Quỹ!B3', '=EOMONTH(Quỹ!B3,0)-Quỹ!B3', 30],
    ['=DATEVALUE("1/3/2017")', '=DATEVALUE("3/1/2017")', 42_795],
    ['="1/3/2017"+0', '="3/1/2017"+0', 42_795],
    ['=WEEKDAY(Quỹ!B4;2)', '=WEEKDAY(Quỹ!B4,2)', 5],
    ['=TEXT(Quỹ!B4;"dd/mm/yyyy")', '=TEXT(Quỹ!B4,"dd/mm/yyyy")', '30/06/2017'],
    ['=TEXT(Quỹ!B4;"d/m/yy")', '=TEXT(Quỹ!B4,"d/m/yy")', '30/6/17'],
    [
      '="Ngày "&TEXT(TODAY();"dd")&" tháng "&TEXT(TODAY();"mm")',
      '="Ngày "&TEXT(TODAY(),"dd")&" tháng "&TEXT(TODAY(),"mm")',
      'Ngày 30 tháng 06',
    ],
  ],
  texts: [
    ['=PROPER(Quỹ!C2)', '=PROPER(Quỹ!C2)', 'Hà Văn Thạch'],
    ['=PROPER(Quỹ!C4)', '=PROPER(Quỹ!C4)', 'Nông Thị Hoà'],
    ['=UPPER("phường Đức Xuân")', '=UPPER("phường Đức Xuân")', 'PHƯỜNG ĐỨC XUÂN'],
    ['=TRIM("  Hà  Văn  Thạch ")', '=TRIM("  Hà  Văn  Thạch ")', 'Hà Văn Thạch'],
    ['=Quỹ!A2&", "&Quỹ!E2', '=Quỹ!A2&", "&Quỹ!E2', 'Phường Đức Xuân, 2'],
    ['=SUBSTITUTE(Quỹ!A2;"Phường ";"P. ")', '=SUBSTITUTE(Quỹ!A2,"Phường ","P. ")', 'P. Đức Xuân'],
    ['=LEFT(Quỹ!A2;FIND(" ";Quỹ!A2)-1)', '=LEFT(Quỹ!A2,FIND(" ",Quỹ!A2)-1)', 'Phường'],
    [
      '=TEXTJOIN("; ";TRUE;Quỹ!A2:A6)',
      '=TEXTJOIN("; ",TRUE,Quỹ!A2:A6)',
      'Phường Đức Xuân; Xã Dương Quang; Phường Đức Xuân; Phường Sông Cầu',
    ],
    ['=TEXT(5;"00")', '=TEXT(5,"00")', '05'],
    ['=VALUE("1.500.000")', '=VALUE("1,500,000")', 1_500_000],
  ],
  rounding: [
    ['=ROUND(2,5;0)', '=ROUND(2.5,0)', 3],
    ['=ROUND(-2,5;0)', '=ROUND(-2.5,0)', -3],
    ['=ROUND(1,005;2)', '=ROUND(1.005,2)', 1.01],
    ['=ROUND(Quỹ!D5;-3)', '=ROUND(Quỹ!D5,-3)', 76_000],
    ['=MOD(-7;3)', '=MOD(-7,3)', 2],
    ['=INT(0,1*3*1000000)', '=INT(0.1*3*1000000)', 300_000],
    ['=10%*50', '=10%*50', 5],
  ],
};

describe.each(Object.entries(cases))('%s', (_kind, rows) => {
  test.each(rows)('%s', (vietnamese, english, result) => {
    expectResult(typedInto('vi_VN', vietnamese), result);
    expectResult(typedInto('en_US', english), result);
  });
});

test.each([
  ['vi_VN', '=CONCATENATE("Tổng: ";1,5)', 'Tổng: 1,5'],
  ['en_US', '=CONCATENATE("Tổng: ",1.5)', 'Tổng: 1.5'],
  ['vi_VN', '=TEXT(1234567,5;"#.##0,0")', '1.234.567,5'],
  ['vi_VN', '=TEXT(1234567;"#,##0")', '1.234.567'],
  ['en_US', '=TEXT(1234567.5,"#,##0.0")', '1,234,567.5'],
  ['vi_VN', '=TEXT(0,256;"0,0%")', '25,6%'],
  ['en_US', '=TEXT(0.256,"0.0%")', '25.6%'],
  // The day first where only England is English.
  ['en_GB', '=DAY("1/3/2017")', 1],
  ['en_US', '=DAY("1/3/2017")', 3],
])('%s: %s shows %s', (locale, formula, result) => {
  expectResult(typedInto(locale, formula), result);
});
