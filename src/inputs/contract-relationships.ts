import type { Column } from '../domain/data/column.ts';
import type { Demand } from '../domain/data/contract.ts';
import {
  type Found,
  type OtherContracts,
  parseReference,
  resolveReference,
} from './contract-references.ts';
import type { ContractDocument, ContractRelationship } from './contract-schema.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

/** Where relationships stand, and what their references may lead to. */
export interface RelationshipPlace {
  /** `<object>` or `<object>.<property>`. */
  readonly id: string;
  readonly object: string;
  readonly keys: Keys;
  /** The column of the property; null at the object, where `from` names the columns. */
  readonly column: Column | null;
  readonly columns: readonly Column[];
  readonly document: ContractDocument;
  readonly others: OtherContracts;
}

/** `relationships` → one check that every key is in the other data; what leads nowhere is listed. */
export function addRelationships(
  writer: ContractWriter,
  relationships: readonly ContractRelationship[],
  place: RelationshipPlace,
): void {
  for (const [index, relationship] of relationships.entries()) {
    const keys = [...place.keys, 'relationships', index];
    const demand = demandOf(writer, relationship, { ...place, keys });
    if (demand) writer.add({ id: `${place.id}.foreignKey`, demand, keys });
  }
}

function demandOf(
  writer: ContractWriter,
  relationship: ContractRelationship,
  place: RelationshipPlace,
): Demand | undefined {
  if (!formed(writer, relationship, place)) return undefined;
  const to = resolved(writer, [relationship.to].flat(), { place, side: 'to' });
  const from = place.column
    ? [place.column]
    : columnsFrom(writer, [relationship.from ?? []].flat(), place);
  if (to === undefined || from === undefined) return undefined;
  const reason = [to, from].find((side) => typeof side === 'string');
  if (typeof to === 'string' || typeof from === 'string') {
    return { kind: 'unjudged', reason: String(reason) };
  }
  const objects = [...new Set(to.map(({ object }) => object))];
  const [object = '', another] = objects;
  if (another !== undefined) {
    return { kind: 'unjudged', reason: `The keys lead to several objects: ${objects.join(', ')}.` };
  }
  const target = { object, properties: to.map(({ property }) => property) };
  return { kind: 'foreign-key', columns: from.map(({ name }) => name), target };
}

/** As many columns here as there, and `from` where nothing else names them. */
function formed(
  writer: ContractWriter,
  { from, to }: ContractRelationship,
  { column, keys }: RelationshipPlace,
): boolean {
  const wrong = (key: string, what: string, next: string) => {
    const why = 'Each column of a key stands for one of the other data.';
    writer.mistake({ keys: [...keys, key], what, why, next });
    return false;
  };
  if (column && from !== undefined) {
    return wrong('from', 'The relationship of a property has "from".', 'Remove it.');
  }
  if (!column && from === undefined) {
    return wrong(
      'to',
      'The relationship of an object has no "from".',
      'Add from: object.property.',
    );
  }
  const count = column ? 1 : [from].flat().length;
  if ([to].flat().length === count && (column === null || !Array.isArray(to))) return true;
  return wrong(
    'to',
    `The relationship leads from ${count} to ${[to].flat().length} properties.`,
    column
      ? 'Name one property, or move the relationship to the object.'
      : 'Name as many on both sides.',
  );
}

interface Side {
  readonly place: RelationshipPlace;
  readonly side: 'from' | 'to';
}

/** What each reference leads to; a text says why one leads nowhere, undefined is a mistake. */
function resolved(
  writer: ContractWriter,
  texts: readonly string[],
  { place, side }: Side,
): readonly Found[] | string | undefined {
  const found = texts.map((text) => {
    const reference = parseReference(text);
    if (reference) return resolveReference(reference, place.document, place.others);
    writer.mistake({
      keys: [...place.keys, side],
      what: `The reference "${text}" cannot be read.`,
      why: 'It has neither of the two forms that the standard knows.',
      next: 'Write it as object.property, or as schema/<id>/properties/<id>.',
    });
    return undefined;
  });
  if (found.includes(undefined)) return undefined;
  const reason = found.find((one) => typeof one === 'string');
  return reason ?? found.filter((one) => typeof one === 'object');
}

function columnsFrom(
  writer: ContractWriter,
  texts: readonly string[],
  place: RelationshipPlace,
): readonly Column[] | string | undefined {
  const found = resolved(writer, texts, { place, side: 'from' });
  if (found === undefined || typeof found === 'string') return found;
  const foreign = found.find(({ object }) => object !== place.object);
  if (foreign) return `It leads from another object, ${foreign.object}.`;
  return found.flatMap(({ property }) => {
    return place.columns.find((column) => column.property === property) ?? [];
  });
}
