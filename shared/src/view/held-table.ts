import type { Table } from './rows.ts';
import { same } from './same.ts';
import type { Changes } from './update.ts';

type Held = { row: unknown; on: unknown; andOn: unknown; pass: number };

/**
 * One table as its viewer has it. It is brought up to date in passes: every row is named in each, and what was not is
 * gone. Rows are changed in place here: a table copied for each command would soon be most of the memory.
 */
export class HeldTable {
  readonly name: string;
  readonly #rows = new Map<string, Held>();
  #pass = 0;
  #named = 0;
  #isChanged = false;
  #changes: Changes | undefined;
  #table: Table<unknown> | undefined;

  constructor(name: string) {
    this.name = name;
  }

  begin(changes: Changes): void {
    this.#pass += 1;
    this.#named = 0;
    this.#isChanged = false;
    this.#changes = changes;
  }

  /** A row that hangs on at most two objects: built only when one of them is another. */
  row(key: string, on: unknown, andOn: unknown, build: () => unknown): void {
    const held = this.#rows.get(key);
    if (held !== undefined && held.on === on && held.andOn === andOn) this.#name(held);
    else this.#take(key, held, on, andOn, build());
  }

  set(key: string, row: unknown): void {
    const held = this.#rows.get(key);
    if (held !== undefined && held.row === row) this.#name(held);
    else this.#take(key, held, undefined, undefined, row);
  }

  /** Whether anything is different from before the pass. */
  end(): boolean {
    if (this.#named < this.#rows.size) {
      for (const [key, { pass }] of this.#rows) {
        if (pass === this.#pass) continue;
        this.#rows.delete(key);
        this.#changes?.went(this.name, key);
        this.#isChanged = true;
      }
    }
    if (this.#isChanged) this.#table = undefined;
    return this.#isChanged;
  }

  /** As an object, made when somebody asks for it. */
  get table(): Table<unknown> {
    this.#table ??= Object.fromEntries([...this.#rows].map(([key, { row }]) => [key, row]));
    return this.#table;
  }

  /** Once a pass, however often. */
  #name(held: Held): void {
    if (held.pass === this.#pass) return;
    held.pass = this.#pass;
    this.#named += 1;
  }

  #take(key: string, held: Held | undefined, on: unknown, andOn: unknown, row: unknown): void {
    if (held === undefined) {
      this.#named += 1;
      this.#rows.set(key, { row, on, andOn, pass: this.#pass });
      this.#changes?.became(this.name, key, undefined, row);
      this.#isChanged = true;
      return;
    }
    this.#name(held);
    held.on = on;
    held.andOn = andOn;
    // A row equal to the one held stays the one held.
    if (same(held.row, row)) return;
    this.#changes?.became(this.name, key, held.row, row);
    held.row = row;
    this.#isChanged = true;
  }
}
