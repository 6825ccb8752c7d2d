/** Several texts in one cell, separated by ";" or line ends: "ĐX; P. Đ.Xuân". Blank parts are dropped. */
export function separated(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
