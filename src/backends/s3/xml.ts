/** The texts of all elements of a name, in order. Enough for S3, whose answers nest no element in its like. */
export function textsIn(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}>([^<]*)</${name}>`, 'g');
  return [...xml.matchAll(pattern)].map(([, text = '']) => plain(text));
}

export function textIn(xml: string, name: string): string | undefined {
  return textsIn(xml, name)[0];
}

/** The inner XML of all elements of a name that hold elements themselves. */
export function elementsIn(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g');
  return [...xml.matchAll(pattern)].map(([, inner = '']) => inner);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

function plain(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const point = Number(name.replace('#', '').replace(/^x/i, '0x'));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
