import { useId } from 'react';
import button from './button.module.css';
import css from './file-input.module.css';

type FileInputProps = {
  readonly label: string;
  readonly accept: string;
  /** The chosen file's name, or that there is none. */
  readonly chosen: string;
  readonly onFile: (file: File) => void;
};

/** The browser's own speaks the browser's language: it stays, unseen, under a label that looks like a button. */
export const FileInput = ({ label, accept, chosen, onFile }: FileInputProps) => {
  const id = useId();
  return (
    <div className={css.file}>
      <input
        id={id}
        type="file"
        className="sr"
        accept={accept}
        aria-describedby={`${id}n`}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = Array.from(input.files ?? []);
          // The same file, mended, can be chosen again.
          input.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className={button.button}>
        {label}
      </label>
      <span id={`${id}n`} className={css.name}>
        {chosen}
      </span>
    </div>
  );
};
