import type { ComponentProps } from 'react';
import { ChartFigure } from '../../_ui/chart-figure.tsx';
import { footOf, type Shown } from './compared-foot.ts';

type Props = Omit<ComponentProps<typeof ChartFigure>, 'foot'> & { readonly shown: Shown };

/** A chart of a comparison; `file` is the last word of the name of the picture's file. */
export function CompareFigure({ shown, file, ...rest }: Props) {
  return <ChartFigure {...rest} foot={footOf(shown)} file={`caveat-compare-${shown.comparison.chosen.name}-${file}`} />;
}
