import { Modal, type ModalProps } from '@mantine/core';
import { CommandLayer } from '../commands/commands-context.tsx';

/** A dialog over the screen: while it is open, keys and palette reach what is in it and nothing behind it. */
export function Dialog({ children, ...props }: ModalProps) {
  return (
    <Modal {...props}>
      <CommandLayer isOpen={props.opened}>{children}</CommandLayer>
    </Modal>
  );
}
