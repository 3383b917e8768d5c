import { memberName } from '../ui/member-name.ts';
import { Menu } from '@mantine/core';
import { IconCheck, IconSettings } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useBeMember, useSettings } from '../client/settings-query.ts';
import { useCollection, useVisit } from '../client/visit-hooks.ts';
import { useCommandRows } from '../commands/use-command.ts';
import classes from './top-bar.module.css';
import { initialsOf } from './initials.ts';
import { member } from './visit-commands.ts';

/** Who of the team is at this laptop, and the way to say that it is somebody else now. */
export function WhoMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const visit = useVisit().getState().id;
  const team = useCollection('team');
  const { profile } = useSettings();
  const choose = useBeMember(visit);
  const here = team.find(({ id }) => id === profile.memberOf[visit]);
  const name = here?.name ?? here?.position ?? (profile.name || profile.position);
  useCommandRows(
    member,
    team.map((one) => ({ words: memberName(one), run: () => choose(one.id) })),
  );
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={classes.who} aria-label={`${initialsOf(name)} · ${t('who')}: ${name || '–'}`}>
          {initialsOf(name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('who')}</Menu.Label>
        {team.map((one) => (
          <Menu.Item
            key={one.id}
            role="menuitemradio"
            aria-checked={one.id === here?.id}
            leftSection={<IconCheck size={16} aria-hidden visibility={one.id === here?.id ? 'visible' : 'hidden'} />}
            onClick={() => choose(one.id)}
          >
            {memberName(one)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={16} aria-hidden />}
          onClick={() => void navigate({ to: '/settings' })}
        >
          {t('sections.settings')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
