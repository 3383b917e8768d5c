import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A field for a passphrase; its eye is named in the language of the page. */
export function PassphraseField(props: PasswordInputProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput maxLength={200} visibilityToggleButtonProps={{ 'aria-label': t('showPassphrase') }} {...props} />
  );
}
