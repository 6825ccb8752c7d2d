/** Proves what each function gives, on the texts and figures of a register. */
import { describe, expect, test } from '@jest/globals';
import { engineOf, sheetOf, shownAt, type Typed } from './workbook-of';

const gifts: readonly (readonly Typed[])[] = [
  ['Xã, phường', 'Ngày thu', 'Người ủng hộ', 'Số tiền', 'Số lượng'],
  ['Phường Đức Xuân', 42_795, 'Hà Văn Thạch', 500_000, 2],
  ['Xã Dương Quang', 42_826, 'CÔNG TY TNHH ÁNH DƯƠNG', 1_500_000, null],
  ['phường đức xuân', 42_916, 'ẩn danh', 250_000, 1],
  ['Phường Sông Cầu', 42_920, 'Nông Thị Hoà', 'chưa rõ', 3],
];

/** The result of a formula beside the register, whose sheet is called Quỹ. */
function resultOf(formula: string, locale?: string): Typed {
  const spreadsheet = {
    properties: { locale: locale ?? 'vi_VN' },
    sheets: [sheetOf(0, 'Quỹ', gifts), sheetOf(1, 'Tính', [[formula]])],
  };
  return shownAt(engineOf(locale).compute(spreadsheet), 1, 0, 0);
}

const cases: Readonly<Record<string, readonly (readonly [formula: string, result: Typed])[]>> = {
  'sums and counts': [
    ['=SUM(Quỹ!D:D)', 2_250_000],
    ['=SUM(Quỹ!D2:D4,"1.000",TRUE)', 2_251_001],
    ['=SUMIF(Quỹ!A:A,"Phường Đức Xuân",Quỹ!D:D)', 750_000],
    ['=SUMIF(Quỹ!D:D,">=500000")', 2_000_000],
    ['=SUMIF(Quỹ!A2:A5,"*xuân",Quỹ!D2)', 750_000],
    ['=SUMIFS(Quỹ!D:D,Quỹ!B:B,">="&DATE(2017,1,1),Quỹ!B:B,"<="&DATE(2017,6,30))', 2_250_000],
    ['=SUMIFS(Quỹ!D:D,Quỹ!A:A,"Phường*",Quỹ!E:E,"<>")', 750_000],
    ['=SUM(SUMIF(Quỹ!A:A,{"Phường Đức Xuân";"Xã Dương Quang"},Quỹ!D:D))', 2_250_000],
    ['=ARRAYFORMULA(SUM(COUNTIF(Quỹ!A2:A5,Quỹ!A2:A3)))', 3],
    ['=SUMPRODUCT(1/COUNTIF(Quỹ!A2:A5,Quỹ!A2:A5))', 3],
    ['=SUMIF(Quỹ!A:A,1/0,Quỹ!D:D)', '#DIV/0!'],
    ['=COUNTIF(Quỹ!A:A,"phường*")', 3],
    ['=COUNTIF(Quỹ!C2:C5,"~*")', 0],
    ['=COUNTIFS(Quỹ!E2:E5,"")', 1],
    ['=COUNTIF(Quỹ!E2:E1000,"")', 996],
    ['=COUNT(Quỹ!D:D)', 3],
    ['=COUNTA(Quỹ!A2:E2,"")', 6],
    ['=COUNTBLANK(Quỹ!A2:E5)', 1],
    ['=AVERAGE(Quỹ!D:D)', 750_000],
    ['=AVERAGEIFS(Quỹ!D:D,Quỹ!A:A,"Phường Đức Xuân")', 375_000],
    ['=AVERAGE(Quỹ!C2:C5)', '#DIV/0!'],
    ['=MAX(Quỹ!D:D)-MIN(Quỹ!D:D)', 1_250_000],
    ['=SUMPRODUCT(Quỹ!D2:D4,Quỹ!E2:E4)', 1_250_000],
    ['=SUMPRODUCT((Quỹ!A2:A4="Phường Đức Xuân")*Quỹ!D2:D4)', 750_000],
    ['=SUMPRODUCT(Quỹ!D2:D4,Quỹ!E2:E5)', '#VALUE!'],
  ],
  conditions: [
    ['=IF(Quỹ!D2>100000,"nhiều","ít")', 'nhiều'],
    ['=IF(FALSE,1)', false],
    ['=IFS(Quỹ!E2=1,"một",Quỹ!E2=2,"hai")', 'hai'],
    ['=IFS(FALSE,1)', '#N/A'],
    ['=IFERROR(1/0,"lỗi")', 'lỗi'],
    ['=IFNA(VLOOKUP("Xã khác",Quỹ!A:D,4,FALSE),0)', 0],
    ['=IFNA(1/0,0)', '#DIV/0!'],
    ['=AND(Quỹ!E2=2,NOT(Quỹ!E4=2))', true],
    ['=OR(Quỹ!E2=1,Quỹ!E4=2)', false],
    ['=Quỹ!A2=Quỹ!A4', true],
    ['=EXACT(Quỹ!A2,Quỹ!A4)', false],
    ['=0.1+0.2=0.3', true],
  ],
  'look-ups': [
    ['=VLOOKUP("xã dương quang",Quỹ!A:D,4,FALSE)', 1_500_000],
    ['=VLOOKUP("Xã*",Quỹ!A2:D5,4,0)', 1_500_000],
    ['=VLOOKUP("Xã khác",Quỹ!A:D,4,FALSE)', '#N/A'],
    ['=VLOOKUP("Xã Dương Quang",Quỹ!A:D,9,FALSE)', '#REF!'],
    ['=VLOOKUP("Xã khác",Quỹ!A:D,9,FALSE)', '#REF!'],
    ['=HLOOKUP("Số tiền",Quỹ!A1:E5,3,FALSE)', 1_500_000],
    ['=XLOOKUP("ẩn danh",Quỹ!C:C,Quỹ!D:D,0)', 250_000],
    ['=XLOOKUP("không có",Quỹ!C:C,Quỹ!D:D,"thiếu")', 'thiếu'],
    ['=INDEX(Quỹ!D:D,MATCH("Xã Dương Quang",Quỹ!A:A,0))', 1_500_000],
    ['=MATCH(43000,Quỹ!B2:B5)', 4],
    ['=MATCH(42826,Quỹ!B:B,0)', 3],
    ['=VLOOKUP("a",#REF!,2,FALSE)', '#REF!'],
    ['=XLOOKUP("a",Quỹ!A:A,#REF!)', '#REF!'],
    ['=COUNT(1/0,1)', 1],
    ['=MATCH(TRUE,Quỹ!B:B,0)', '#N/A'],
    ['=MATCH("phường*",Quỹ!A:A,0)', 2],
    ['=XMATCH("phường*",Quỹ!A:A)', '#N/A'],
    ['=XMATCH("Phường đức xuân",Quỹ!A:A,0,-1)', 4],
    ['=INDEX(Quỹ!A1:E5,9,1)', '#REF!'],
  ],
  dates: [
    ['=TODAY()', 42_916],
    ['=NOW()', 42_916],
    ['=YEAR(Quỹ!B2)*10000+MONTH(Quỹ!B2)*100+DAY(Quỹ!B2)', 20_170_301],
    ['=DATE(2017,13,1)', 43_101],
    ['=EOMONTH(DATE(2017,1,31),1)', 42_794],
    ['=EDATE(DATE(2017,1,31),1)', 42_794],
    ['=DATEDIF(DATE(1958,7,15),TODAY(),"Y")', 58],
    ['=DATEDIF(DATE(2017,1,31),DATE(2017,3,1),"MD")', 1],
    ['=DATEDIF(TODAY(),1,"D")', '#NUM!'],
    ['=VALUE("30/6/2017")', 42_916],
    ['=DAY("30/6/2017")', 30],
  ],
  'texts with Vietnamese letters': [
    ['=PROPER("nguyễn thị ÁNH đào")', 'Nguyễn Thị Ánh Đào'],
    ['=PROPER(Quỹ!C3)', 'Công Ty Tnhh Ánh Dương'],
    ['=UPPER("Đức Xuân")', 'ĐỨC XUÂN'],
    ['=LOWER("PHƯỜNG ĐỨC XUÂN")', 'phường đức xuân'],
    ['=LEN("Đức Xuân")', 8],
    ['=LEFT(Quỹ!A2,6)&RIGHT(Quỹ!A2,4)', 'PhườngXuân'],
    ['=MID(Quỹ!A2,8,3)', 'Đức'],
    ['=TRIM("  Hà  Văn   Thạch ")', 'Hà Văn Thạch'],
    ['=SUBSTITUTE("1.500.000",".","")', '1500000'],
    ['=SUBSTITUTE("a-b-c","-","/",2)', 'a-b/c'],
    ['=FIND("X",Quỹ!A2)', 12],
    ['=SEARCH("x",Quỹ!A2)', 12],
    ['=SEARCH("đ?c",Quỹ!A2)', 8],
    ['=FIND("z",Quỹ!A2)', '#VALUE!'],
    ['=CONCATENATE("Quý ","I"," năm ",2017)', 'Quý I năm 2017'],
    ['=TEXTJOIN("; ",TRUE,Quỹ!E2:E4)', '2; 1'],
    ['=REPT("*",3)', '***'],
    ['="Tổng: "&1,5', '#NAME?'],
    ['="Tổng: "&1.5', 'Tổng: 1,5'],
  ],
  'numbers as texts, in both ways of writing': [
    ['=TEXT(1234567,"#,##0")', '1.234.567'],
    ['=TEXT(1234567,"#.##0")', '1.234.567'],
    ['=TEXT(1234.5,"#.##0,00")', '1.234,50'],
    ['=TEXT(0.256,"0,0%")', '25,6%'],
    ['=TEXT(0.256,"0.0%")', '25,6%'],
    ['=TEXT(Quỹ!B2,"dd/mm/yyyy")', '01/03/2017'],
    ['=TEXT(Quỹ!B2,"ngày dd tháng mm năm yyyy")', 'ngày 01 tháng 03 năm 2017'],
    ['=VALUE("1.500.000")', 1_500_000],
    ['=VALUE("1tr5")', '#VALUE!'],
  ],
  rounding: [
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(1234567,-3)', 1_235_000],
    ['=ROUNDUP(1.2,0)', 2],
    ['=ROUNDDOWN(-1.8,0)', -1],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    ['=MOD(1,0)', '#DIV/0!'],
    ['=ABS(-5)', 5],
    ['=CEILING(49.5,-1)', '#NUM!'],
    ['=CEILING(-2.5,-1)', -3],
    ['=FLOOR(5,0)', '#DIV/0!'],
    ['=-2^2', 4],
    ['=50%*10', 5],
  ],
  'names, and what is not known': [
    ['=LET(x,5,x*2)', 10],
    ['=QUERY(Quỹ!A:D,"select A")', '#NAME?'],
    ["='Trang không có'!A1", '#REF!'],
    ['=SUM(', '#NAME?'],
  ],
};

describe.each(Object.entries(cases))('%s', (_kind, rows) => {
  test.each(rows)('%s', (formula, result) => {
    const found = resultOf(formula);
    if (typeof result === 'number') expect(found).toBeCloseTo(result, 9);
    else expect(found).toBe(result);
  });
});

test.each<[string, Typed]>([
  ['=TEXT(1234567.5,"#,##0.0")', '1,234,567.5'],
  ['=VALUE("1,500.5")', 1500.5],
  ['="Total: "&1.5', 'Total: 1.5'],
])('in an English workbook %s', (formula, result) => {
  expect(resultOf(formula, 'en_US')).toBe(result);
});
