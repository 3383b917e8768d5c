import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, unreachable } from '../client/client.ts';
import { useReadSettings, useSettings } from '../client/settings-query.ts';
import { CommandsProvider } from '../commands/commands-context.tsx';
import { LoadingBar } from '../ui/LoadingBar.tsx';
import { SlotsProvider } from '../ui/slots.tsx';
import { router } from './routes.tsx';
import { styleNonce } from './style-nonce.ts';
import { cssVariables, theme } from './theme.ts';

// The backend is on this computer: an answer is final, and nothing goes stale behind the page's back.
const askAgainAfter = 2000;
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      // Where it did not answer at all, every screen asks on: it comes back as soon as Tinjau does.
      refetchInterval: ({ state }) => state.error !== null && failureOf(state.error) === unreachable && askAgainAfter,
    },
    mutations: { networkMode: 'always' },
  },
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Settled />
    </QueryClientProvider>
  );
}

/** The first screen is drawn in the person's language and colours, and knows who they are. */
function Settled() {
  if (!useReadSettings().isPending) return <Appearance />;
  return (
    <main aria-busy>
      <LoadingBar />
    </main>
  );
}

/** Language and colours as the settings say. */
function Appearance() {
  const { language, appearance } = useSettings();
  const { t, i18n } = useTranslation();
  useLayoutEffect(() => {
    void i18n.changeLanguage(language);
    document.documentElement.lang = language;
  }, [i18n, language]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-projector', appearance === 'projector');
  }, [appearance]);
  // The library's close buttons are a bare cross: whoever cannot see it needs its name.
  const named = useMemo(() => {
    const closeButtonProps = { 'aria-label': t('close') };
    const defaults = { defaultProps: { closeButtonProps } };
    return mergeThemeOverrides(theme, { components: { Notification: defaults, Modal: defaults } });
  }, [t]);
  const forced = appearance === 'dark' ? 'dark' : appearance === 'system' ? undefined : 'light';
  return (
    <MantineProvider
      key={forced ?? 'system'}
      theme={named}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      {...(forced ? { forceColorScheme: forced } : {})}
    >
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
        <CommandsProvider>
          <Notifications position="bottom-right" />
          <SlotsProvider>
            <RouterProvider router={router} />
          </SlotsProvider>
        </CommandsProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
