import type { app } from '../../shared/i18n/id/app.ts';

/** A screen that has a name in the interface. */
export type Section = keyof (typeof app)['sections'];
