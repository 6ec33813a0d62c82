/** Which layers are drawn over the text; each box works without a script. */
export function LayerSwitches() {
  return (
    <fieldset className="layers">
      <legend className="hidden-visually">Layers of the text</legend>
      <label className="check">
        <input type="checkbox" id="layer-attributed" defaultChecked /> <span className="layer-key layer-key-source">Attributed</span>
      </label>
      <label className="check">
        <input type="checkbox" id="layer-author" /> <span className="layer-key layer-key-author">Author's voice</span>
      </label>
      <label className="check">
        <input type="checkbox" id="layer-opinion" /> Opinion 0–100 %{' '}
        <span className="heat-key" aria-hidden="true">
          <i className="heat-0" />
          <i className="heat-1" />
          <i className="heat-2" />
          <i className="heat-3" />
          <i className="heat-4" />
        </span>
      </label>
      <label className="check">
        <input type="checkbox" id="layer-findings" defaultChecked /> <span className="layer-key layer-key-finding">Findings</span>
      </label>
      <label className="check">
        <input type="checkbox" id="layer-disclaimers" defaultChecked /> <span className="layer-key layer-key-disclaimer">Disclaimers</span>
      </label>
      <label className="check">
        <input type="checkbox" id="layer-boilerplate" defaultChecked /> <span className="layer-key layer-key-boiler">Boilerplate</span>
      </label>
    </fieldset>
  );
}
