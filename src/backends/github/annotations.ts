import { type Finding, levels, placeOf } from '../../domain/finding.ts';

/** One note beside a line, in GitHub's words. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

const most = 100;
const longestMessage = 4000;
const longestTitle = 255;

const annotationLevels = { error: 'failure', warning: 'warning', note: 'notice' } as const;

/** Findings that have a place in the repository, worst first; `left` are those beyond the limit. */
export function annotationsOf(findings: readonly Finding[]): {
  readonly annotations: readonly CheckAnnotation[];
  readonly left: number;
} {
  const placed = findings.flatMap((finding) => annotationOf(finding));
  const ranked = levels.flatMap((level) => {
    return placed.filter(({ annotation_level }) => annotation_level === annotationLevels[level]);
  });
  return { annotations: ranked.slice(0, most), left: Math.max(0, ranked.length - most) };
}

function annotationOf(finding: Finding): CheckAnnotation[] {
  const place = placeOf(finding);
  if (!place) return [];
  const { level, rule, message } = finding;
  return [
    {
      path: place.path,
      start_line: place.line,
      end_line: place.line,
      annotation_level: annotationLevels[level],
      title: cut(rule, longestTitle),
      message: cut(message, longestMessage) || rule,
    },
  ];
}

/** At most so many bytes of UTF-8, never half a character. */
export function cut(text: string, bytes: number): string {
  const encoded = new TextEncoder().encode(text);
  if (encoded.length <= bytes) return text;
  const kept = new TextDecoder().decode(encoded.slice(0, bytes - 3)).replace(/\uFFFD+$/, '');
  return `${kept}…`;
}
