import { readFlash } from '../_server/flash.ts';
import { undo } from '../actions.ts';
import { ForgetFlash } from './forget-flash.client.tsx';

/** What came of the act before this screen, with the way to take it back. */
export async function Notice() {
  const flash = await readFlash();
  if (flash === null) return null;
  return (
    <div className={flash.problem ? 'notice notice-problem' : 'notice'} role={flash.problem ? 'alert' : 'status'}>
      <span>{flash.text}</span>
      {flash.undo && (
        <form action={undo}>
          <input type="hidden" name="undo" value={JSON.stringify(flash.undo)} />
          <button type="submit" className="link-button">
            Undo
          </button>
        </form>
      )}
      <ForgetFlash id={flash.id} />
    </div>
  );
}
