import type { Language } from '../../shared/schema/primitives.ts';
import { initialSettings, type Settings } from '../../shared/schema/settings.ts';
import type { SettingsFile } from './store/settings-file.ts';

/**
 * The same settings, which tell their language: at once, and whenever they were changed. Those that cannot be read are
 * taken for new ones, until they are mended.
 */
export async function followLanguage(file: SettingsFile, tell: (language: Language) => void): Promise<SettingsFile> {
  const told = (settings: Settings): Settings => {
    tell(settings.language);
    return settings;
  };
  told(await file.read().catch(() => initialSettings));
  return {
    read: () => file.read(),
    change: async (settle) => told(await file.change(settle)),
    startOver: async () => {
      const begun = await file.startOver();
      told(begun.settings);
      return begun;
    },
  };
}
