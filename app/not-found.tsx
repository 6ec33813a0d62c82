import Link from 'next/link';
import { Screen } from './_ui/screen.tsx';

export default function NotFound() {
  return (
    <Screen section="overview" corpus={null}>
      <header className="page-head">
        <h1>There is nothing at this address</h1>
        <p>
          It may have been deleted, renamed or merged, or a filter in the address can't be understood. An article that you deleted a moment
          ago can be brought back from the notice that said so.
        </p>
      </header>
      <p>
        <Link href="/">Overview</Link> · <Link href="/articles">All articles</Link>
      </p>
    </Screen>
  );
}
