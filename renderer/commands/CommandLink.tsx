import type { ButtonProps } from '@mantine/core';
import { useNavigate, type LinkOptions } from '@tanstack/react-router';
import { LinkButton } from '../ui/LinkButton.tsx';
import type { Command } from './command.ts';
import { useCommand } from './use-command.ts';

interface CommandLinkProps extends ButtonProps {
  command: Command;
  link: LinkOptions;
}

/** A command that leads to another screen, as a link that looks like a button. */
export function CommandLink({ command, link, ...look }: CommandLinkProps) {
  const navigate = useNavigate();
  const { words } = useCommand(command, { run: () => void navigate(link) });
  return (
    <LinkButton {...link} {...look}>
      {words}
    </LinkButton>
  );
}
