import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Screen } from '../../_ui/screen.tsx';
import { MethodText } from '../_parts/method-text.tsx';
import { type Method, readMethod } from '../_parts/read-method.ts';

type Props = { readonly params: Promise<{ readonly slug: string }> };

async function methodOf({ params }: Props): Promise<Method> {
  return readMethod((await params).slug) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await methodOf(props)).title };
}

export default async function MethodPage(props: Props) {
  const method = await methodOf(props);
  return (
    <Screen section="methods" corpus={null}>
      <article className="method">
        <p>
          <Link href="/methods">All methods</Link>
        </p>
        <h1>{method.title}</h1>
        <MethodText markdown={method.markdown} />
      </article>
    </Screen>
  );
}
