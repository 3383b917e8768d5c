import { Button, type ButtonProps } from '@mantine/core';
import { useRef, type ComponentPropsWithoutRef } from 'react';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { Command } from './command.ts';
import { useCommand, type CommandUse } from './use-command.ts';

type Look = Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps | 'onClick' | 'type' | 'children'>;

interface CommandButtonProps extends ButtonProps, Look, Omit<CommandUse, 'keys' | 'caps'> {
  command: Command;
  /** What is written on the button where that is less than the command's words. */
  children?: string;
}

/** A command as a button, with its words, its key and whether it is available. Without `run` it submits its form. */
export function CommandButton({ command, run, isEnabled, whyNot, params, children, ...look }: CommandButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const submit = (): void => button.current?.form?.requestSubmit(button.current);
  const { words, caps, ...state } = useCommand(command, {
    run: run ?? submit,
    isEnabled: isEnabled !== false && look.loading !== true,
    whyNot,
    params,
  });
  const [cap] = caps;
  return (
    <Button
      ref={button}
      disabled={!state.isEnabled && look.loading !== true}
      title={state.whyNot}
      aria-label={children !== undefined && isShortFor(children, words) ? words : undefined}
      rightSection={cap !== undefined && <KeyCap>{cap}</KeyCap>}
      {...look}
      {...(run ? { onClick: () => run('') } : { type: 'submit' as const })}
    >
      {children ?? words}
    </Button>
  );
}

/** Whether what is written is less than the words, or only a sign. Else what is read aloud would not be what is seen. */
function isShortFor(written: string, words: string): boolean {
  const said = written.replace(/…$/u, '');
  return (words.includes(said) && words.length > written.length) || !/\p{L}/u.test(written);
}
