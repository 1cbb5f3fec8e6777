import type { LedgerContents, LedgerPart } from '../../../domain/promotion/ledger.ts';
import type { LedgerDraft, LedgerEntry } from '../../../domain/promotion/ledger-entry.ts';
import { UserError } from '../../../errors.ts';
import { nextEntry } from '../../ledgers/lines.ts';
import { failureOf } from '../failure.ts';
import {
  bookOf,
  headPath,
  isSegment,
  readme,
  readmePath,
  segmentEntries,
  segmentPath,
} from './books.ts';
import type { Advance, Branch, Change, Snapshot } from './branch.ts';
import { type Head, readHead, readPart, readWhole } from './contents.ts';
import { refuseRewritten, rewritten } from './rewritten.ts';

/** GitHub may answer with a state that is a moment old. */
const looks = 4;

/** The branch as it was read last, and the newest entry there. */
interface Sight {
  readonly at: Snapshot | null;
  readonly newest: Head | null;
}

/** Entries on a branch; nothing is ever forced, so that GitHub lets one of two writers win. */
export class BranchLedger {
  readonly branch: Branch;
  /** The commit that the branch was at when this run saw it last. */
  #known: string | null = null;

  constructor(branch: Branch) {
    this.branch = branch;
  }

  async read(part?: LedgerPart): Promise<LedgerContents> {
    const { at, newest } = await this.look();
    if (!at) return { entries: [], notes: [], head: null };
    return part ? readPart(this.branch, { at, newest }, part) : readWhole(this.branch, at, newest);
  }

  async append(draft: LedgerDraft, head: string | null): Promise<LedgerEntry | undefined> {
    const { at, newest } = await this.look();
    if ((newest?.hash ?? null) !== head) return undefined;
    const { entry, line } = nextEntry(draft, newest);
    const { path, text } = await this.#segmentFor(entry, at);
    const { sequence, hash } = entry;
    const landed = await this.put({
      on: at,
      files: {
        [path]: `${text}${line}\n`,
        [headPath]: `${JSON.stringify({ sequence, hash })}\n`,
        ...(newest === null && { [readmePath]: readme }),
      },
      message: messageOf(entry),
    });
    if (landed === 'moved') return entry;
    // Somebody was faster, or the answer was lost: what stands there decides.
    const { entries } = await this.read(entry.event.subject);
    const accepted = entries.findLast((one) => one.hash === hash);
    if (!accepted && landed === 'unknown') throw new TypeError('it is not known what became of it');
    return accepted;
  }

  /** Where the branch is now; what this run saw before must still be in its history. */
  async look(): Promise<Sight> {
    for (let tried = 1; ; tried += 1) {
      const commit = await this.branch.head();
      const way = await this.#wayTo(commit);
      if (way === 'ahead') {
        if (commit === null) return { at: null, newest: null };
        this.#known = commit;
        const at = await this.branch.snapshot(commit);
        return { at, newest: await readHead(this.branch, at) };
      }
      const before = this.#known ?? '';
      if (way === 'elsewhere' || tried === looks) throw rewritten(this.branch.name, { before });
      await this.branch.client.pause();
    }
  }

  async #wayTo(commit: string | null): Promise<'ahead' | 'behind' | 'elsewhere'> {
    if (this.#known === null) {
      await refuseRewritten(this.branch, commit);
      return 'ahead';
    }
    // A branch that was there a moment ago may only seem to be gone.
    return commit === null ? 'behind' : this.branch.since(this.#known, commit);
  }

  /** After a lost answer the same move is tried once more: without force it cannot be done twice. */
  async put(change: Change): Promise<'moved' | 'lost' | 'unknown'> {
    const { branch } = this;
    const commit = await branch.commit(change);
    const first = await branch.advance(commit, change.on);
    const landed = first.kind === 'unknown' ? await this.#again(commit, change.on) : first;
    if (landed.kind === 'moved') this.#known = commit;
    if (landed.kind !== 'refused') return landed.kind;
    await this.#expectFaster(change.on, landed.error);
    return 'lost';
  }

  async #again(commit: string, on: Snapshot | null): Promise<Advance> {
    await this.branch.client.pause();
    if ((await this.branch.head()) === commit) return { kind: 'moved' };
    return this.branch.advance(commit, on);
  }

  /** Where nobody was faster, a rule of the repository keeps this token out, and will do so again. */
  async #expectFaster(on: Snapshot | null, refusal: unknown): Promise<void> {
    for (let tried = 1; tried <= looks; tried += 1) {
      if ((await this.branch.head()) !== (on?.commit ?? null)) return;
      await this.branch.client.pause();
    }
    throw protectedBranch(this.branch.name, refusal);
  }

  /** The newest segment of the model's book with what stands in it, or a new one. */
  async #segmentFor({ event }: LedgerEntry, at: Snapshot | null) {
    const book = bookOf(event.subject);
    const paths = [...(at?.files.keys() ?? [])].filter((path) => isSegment(path, book)).sort();
    const last = paths.at(-1);
    if (!at || last === undefined) return { path: segmentPath(book, 1), text: '' };
    const text = (await this.branch.text(at, last)) ?? '';
    const isFull = text.split('\n').length - 1 >= segmentEntries;
    if (isFull) return { path: segmentPath(book, paths.length + 1), text: '' };
    return { path: last, text };
  }
}

function messageOf({ sequence, hash, event }: LedgerEntry): string {
  const { model, stage, from, to, mode } = event.subject;
  const what = event.kind === 'intent' ? 'intent' : event.result;
  return `Entry ${sequence}: ${mode} ${model} in ${stage}, ${from ?? 'nothing'} to ${to}, ${what}\n\n${hash}`;
}

function protectedBranch(name: string, cause: unknown): UserError {
  return new UserError(
    'ledger-protected',
    {
      what: `The branch ${name} takes no entry of the ledger.`,
      why: `Nobody was faster, and yet ${failureOf(cause, {}).why}`,
      next: 'Let the account of this token push there without a pull request or a check, as an exception of the rule; keep force pushes and deletions forbidden.',
    },
    { cause },
  );
}
