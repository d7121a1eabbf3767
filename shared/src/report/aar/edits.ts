import { text } from '../../base/text.ts';
import type { AarDocument, Block, Statement } from './document.ts';

/** A statement as somebody wrote it anew; `version` counts from 1 for each statement. */
export type Edit = { readonly id: string; readonly text: string; readonly by: string; readonly version: number };

/** What people wrote stands in both languages as they wrote it. */
export const withEdits = (document: AarDocument, edits: readonly Edit[]): AarDocument => {
  const latest = new Map(edits.map((edit) => [edit.id, edit]));
  const edited = (statement: Statement): Statement => {
    const edit = statement.id === undefined ? undefined : latest.get(statement.id);
    return edit ? { ...statement, text: text(edit.text, edit.text), by: edit.by } : statement;
  };
  const block = (b: Block): Block =>
    b.kind === 'list' ? { ...b, items: b.items.map(edited) } : { ...b, rows: b.rows.map((row) => row.map(edited)) };
  return { ...document, sections: document.sections.map((s) => ({ ...s, blocks: s.blocks.map(block) })) };
};

/** Every statement that can be written anew. */
export const editable = ({ sections }: AarDocument): ReadonlySet<string> =>
  new Set(
    sections
      .flatMap((s) => s.blocks)
      .flatMap((b) => (b.kind === 'list' ? b.items : b.rows.flat()))
      .flatMap(({ id }) => id ?? []),
  );

/** What an audience other than the trainer's is not told: who wrote it. Words that people wrote in the report stay. */
export const unsigned = (edits: readonly Edit[]): readonly Edit[] => edits.map((edit) => ({ ...edit, by: '' }));
