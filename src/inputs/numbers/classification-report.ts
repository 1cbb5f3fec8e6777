import {
  fits,
  half,
  isNumber,
  isObject,
  type JsonObject,
  NumberCollector,
  type NumberFormat,
  no,
  objectAt,
} from './format.ts';

const averages = {
  'macro avg': 'macro',
  'weighted avg': 'weighted',
  'micro avg': 'micro',
} as const;
const scores = { precision: 'precision', recall: 'recall', 'f1-score': 'f1' } as const;

/** `classification_report(…, output_dict=True)`: scores of each class, and their averages. */
export const classificationReport: NumberFormat = {
  name: 'a classification_report of scikit-learn',
  fit(content) {
    if (!isObject(content) || !('macro avg' in content) || !('weighted avg' in content)) return no;
    const broken = rowsOf(content).filter(([, row]) => !isRow(row));
    if (broken.length === 0) return fits;
    return half(`"${broken[0]?.[0]}" has no precision, recall, f1-score and support`);
  },
  read(content) {
    const report = isObject(content) ? content : {};
    const numbers = new NumberCollector();
    if ('accuracy' in report) numbers.addPlain('accuracy', report.accuracy, ['accuracy']);
    for (const [name] of rowsOf(report)) {
      const row = objectAt(report, name);
      const average = name in averages ? averages[name as keyof typeof averages] : undefined;
      for (const [key, metric] of Object.entries(scores)) {
        const full = average === undefined ? `${name}.${metric}` : `${metric}-${average}`;
        numbers.addPlain(full, row[key], [name, key]);
      }
    }
    return { ...numbers.found(), identity: identityOf(report) };
  },
};

function rowsOf(report: JsonObject): readonly (readonly [string, unknown])[] {
  return Object.entries(report).filter(([name]) => name !== 'accuracy');
}

function isRow(row: unknown): boolean {
  return (
    isObject(row) &&
    [...Object.keys(scores), 'support'].every((key) => typeof row[key] === 'number')
  );
}

/** The classes and how many rows of each there are: of other rows the scores say nothing. */
function identityOf(report: JsonObject): Readonly<Record<string, string>> {
  const classes = rowsOf(report).filter(([name]) => !name.endsWith(' avg'));
  const counted = classes.flatMap(([name, row]) => {
    const support = isObject(row) ? row.support : undefined;
    return isNumber(support) ? [`${name}: ${support}`] : [];
  });
  return { 'rows of each class': counted.join(', ') };
}
