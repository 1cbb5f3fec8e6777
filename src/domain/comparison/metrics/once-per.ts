/** Remembers the answer for each pair of objects, for as long as both are in use. */
export function oncePer<A extends object, B extends object, V>(
  compute: (first: A, second: B) => V,
): (first: A, second: B) => V {
  const known = new WeakMap<A, WeakMap<B, { readonly value: V }>>();
  return (first, second) => {
    const ofFirst = known.get(first) ?? new WeakMap<B, { readonly value: V }>();
    known.set(first, ofFirst);
    const answer = ofFirst.get(second) ?? { value: compute(first, second) };
    ofFirst.set(second, answer);
    return answer.value;
  };
}
