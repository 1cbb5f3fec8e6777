/** Where a block stands in the page. */
export interface Place {
  /** Begins every id inside, so that ids are unique in the file. */
  readonly id: string;
  /** The level of a chart's heading: the page has one h1, and several sections have an h2 each. */
  readonly level: 2 | 3;
  /** What the names of regions end with where several sections have the same: `, outcome 2`. */
  readonly suffix: string;
}

/** The place of one part inside. */
export function inside(place: Place, part: string | number): Place {
  return { ...place, id: `${place.id}-${part}` };
}
