import type { ReactNode } from 'react';

type Props = {
  /** The id of the control; its hint has the id `<id>-hint`. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly full?: boolean;
  readonly children: ReactNode;
};

/** A control with its name above and a hint below that is no part of the name. */
export function Labelled({ id, label, hint, full = false, children }: Props) {
  return (
    <div className={full ? 'field field-full' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children}
      <span className="field-hint" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}
