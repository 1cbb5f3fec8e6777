import { type DateField, type DatePart, monthNames } from './contract-date-parts.ts';
import type { DatedType } from './contract-dates.ts';

/** A date, a time or a timestamp of a contract, as ISO 8601 and as a number to compare. */
export interface DateValue {
  /** A timestamp with its offset, or without one where it has none. */
  readonly iso: string;
  /** Seconds, of the day or since 1970-01-01T00:00:00; without an offset as if it were UTC. */
  readonly seconds: number;
  readonly zoned: boolean;
}

const day = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})';
const clock = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:\\.(?<fraction>\\d{1,9}))?';
const isoForms: Record<DatedType, RegExp> = {
  date: new RegExp(`^${day}$`),
  time: new RegExp(`^${clock}$`),
  timestamp: new RegExp(`^${day}[T ]${clock}(?<offset>Z|[+-]\\d{2}:?\\d{2})?$`),
};

/** Undefined where the text has another form; `unreal` where no calendar or clock shows it. */
export function isoValue(text: string, type: DatedType): DateValue | 'unreal' | undefined {
  const fields = isoForms[type].exec(text)?.groups;
  return fields && valueIn(fields, type);
}

/** The same for a text in the notation of a pattern. */
export function notedValue(
  text: string,
  parts: readonly DatePart[],
  type: DatedType,
): DateValue | 'unreal' | undefined {
  const source = parts.map(({ form, field }) => (field ? `(?<${field}>${form})` : form)).join('');
  const fields = new RegExp(`^${source}$`).exec(text)?.groups;
  return fields && valueIn(fields, type);
}

type Fields = Partial<Record<DateField, string>>;

function valueIn(fields: Fields, type: DatedType): DateValue | 'unreal' {
  const calendar = type === 'time' ? { text: '', seconds: 0 } : dayOf(fields);
  const time = type === 'date' ? { text: '', seconds: 0 } : clockOf(fields);
  const offset = offsetOf(fields.offset);
  if (!calendar || !time || offset === undefined) return 'unreal';
  const zone = fields.offset === undefined ? '' : offset.text;
  return {
    iso: `${calendar.text}${type === 'timestamp' ? 'T' : ''}${time.text}${zone}`,
    seconds: calendar.seconds + time.seconds - offset.seconds,
    zoned: fields.offset !== undefined,
  };
}

interface Piece {
  readonly text: string;
  readonly seconds: number;
}

function dayOf({ year = '', month = '', day: dayOfMonth = '' }: Fields): Piece | undefined {
  const number = /^\d+$/.test(month)
    ? Number(month)
    : monthNames.findIndex((name) => name.startsWith(month)) + 1;
  const text = `${year.padStart(4, '0')}-${two(number)}-${two(Number(dayOfMonth))}`;
  const date = new Date(`${text}T00:00:00Z`);
  // JavaScript takes the 31st of February for a day in March.
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return real ? { text, seconds: date.getTime() / 1000 } : undefined;
}

function clockOf({ hour = '0', minute = '0', second = '0', fraction }: Fields): Piece | undefined {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const tail = fraction === undefined ? '' : `.${fraction}`;
  return {
    text: `${two(hours)}:${two(minutes)}:${two(seconds)}${tail}`,
    seconds: hours * 3600 + minutes * 60 + Number(`${seconds}${tail}`),
  };
}

/** An offset ends at 14 hours, as in XML Schema. */
function offsetOf(offset: string | undefined): Piece | undefined {
  if (offset === undefined || offset === 'Z') return { text: 'Z', seconds: 0 };
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return { text: `${sign}${hours}:${minutes}`, seconds: sign === '-' ? -seconds : seconds };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The name of a time zone as the database of IANA has it; undefined for one that it does not know. */
export function zoneNamed(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** A value without an offset, at the clocks of a zone, as an instant. */
export function inZone(value: DateValue, zone: string): DateValue {
  if (value.zoned) return value;
  const first = value.seconds - offsetAt(value.seconds, zone);
  const seconds = value.seconds - offsetAt(first, zone);
  const whole = Math.floor(seconds);
  const fraction = /\.\d+$/.exec(value.iso)?.[0] ?? '';
  const clocked = new Date(whole * 1000).toISOString().slice(0, 19);
  return { iso: `${clocked}${fraction}Z`, seconds, zoned: true };
}

/** Seconds that the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(seconds: number, zone: string): number {
  const clocks = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const whole = Math.floor(seconds);
  const shown = clocks.format(new Date(whole * 1000)).replace(' ', 'T');
  return Math.round(Date.parse(`${shown}Z`) / 1000) - whole;
}
