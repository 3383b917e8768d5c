import { notifications } from '@mantine/notifications';

/** Tells that a visit has arrived; what it lacks stays on screen until it is read. */
export function tellArrival(message: string, lost: string | undefined): void {
  if (lost === undefined) notifications.show({ message });
  else notifications.show({ color: 'red', title: message, message: lost, autoClose: false });
}
