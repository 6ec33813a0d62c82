import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './_ui/styles/tokens.css';
import './_ui/styles/base.css';
import './_ui/styles/frame.css';
import './_ui/styles/form.css';
import './_ui/styles/table.css';
import './_ui/styles/chart.css';
import './_ui/styles/chart-room.css';
import './_ui/styles/story.css';
import './_ui/styles/roles.css';
import './_ui/styles/speakers.css';
import './_ui/styles/feeds.css';
import './_ui/styles/ingest.css';
import './_ui/styles/methods.css';
import './_ui/styles/outlet.css';
import './_ui/styles/disclaimers.css';
import './_ui/styles/sources.css';
import './_ui/styles/stories.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Keyboard } from './_ui/keyboard.client.tsx';
import { themeOf } from './_ui/theme.ts';

export const metadata: Metadata = {
  title: { default: 'Caveat', template: '%s – Caveat' },
  description: 'How news is written, and who speaks in it.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcf9f2' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
  ],
};

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const theme = themeOf((await cookies()).get('theme')?.value);
  return (
    <html lang="en" data-theme={theme} suppressHydrationWarning>
      <body>
        {children}
        <Keyboard />
      </body>
    </html>
  );
}
