import type { Measure } from '#lib/usecases/reading/measures.ts';

/** Chooses the measure of a chart: the core measures first, then every other score. */
export function MeasureField({ measures, chosen }: { readonly measures: readonly Measure[]; readonly chosen: string }) {
  const options = (core: boolean) =>
    measures
      .filter((measure) => measure.core === core)
      .map(({ name, title }) => (
        <option key={name} value={name}>
          {title}
        </option>
      ));
  return (
    <label className="field field-wide">
      Measure
      <select name="measure" defaultValue={chosen}>
        <optgroup label="Core measures">{options(true)}</optgroup>
        <optgroup label="All other scores">{options(false)}</optgroup>
      </select>
    </label>
  );
}
