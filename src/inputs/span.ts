/** An ISO 8601 duration without years and months, whose lengths depend on the calendar. */
export const spanForm = /^P(?!$)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,6})?S)?)?$/;

const micros: Readonly<Record<string, number>> = {
  W: 604_800_000_000,
  D: 86_400_000_000,
  H: 3_600_000_000,
  M: 60_000_000,
  S: 1_000_000,
};

/** The length in microseconds of a text that has the form. */
export function parseSpan(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([WDHMS])/g)];
  return parts.reduce((sum, [, value = '0', unit = 'S']) => {
    return sum + Math.round(Number(value) * (micros[unit] ?? 0));
  }, 0);
}
