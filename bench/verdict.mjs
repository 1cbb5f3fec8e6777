/** What a tool found, against what was planted, in words: `all 23`, or what differs, or wasn't asked. */
export function verdictOf(found, planted) {
  const rules = Object.keys(planted);
  const asked = rules.filter((rule) => found[rule] !== undefined);
  const wrong = asked.filter((rule) => found[rule] !== planted[rule]);
  if (asked.length === rules.length && wrong.length === 0) return `all ${rules.length}`;
  const notAsked = rules.filter((rule) => found[rule] === undefined);
  return [
    `${asked.length - wrong.length} of ${rules.length}`,
    ...wrong.map((rule) => `${rule} ${found[rule]} for ${planted[rule]}`),
    ...(notAsked.length > 0 ? [`not checked: ${notAsked.join(', ')}`] : []),
  ].join('; ');
}
