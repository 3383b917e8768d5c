import { Menu } from '@mantine/core';
import { IconCheck, IconSettings } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSettings, useSettings } from '../backend/settings-query.ts';
import { useCollection, useVisit } from '../backend/visit-hooks.ts';
import { usePaletteActions, type PaletteAction } from '../ui/palette.tsx';
import classes from './top-bar.module.css';
import { initialsOf } from './initials.ts';

/** Who of the team is at this laptop, and the way to say that it is somebody else now. */
export function WhoMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const visit = useVisit().getState().id;
  const team = useCollection('team');
  const { profile } = useSettings();
  const change = useChangeSettings();
  const here = team.find(({ id }) => id === profile.memberOf[visit]);
  const name = here?.name ?? here?.position ?? (profile.name || profile.position);
  const choose = useCallback(
    (member: string): void => change({ profile: { ...profile, memberOf: { ...profile.memberOf, [visit]: member } } }),
    [change, profile, visit],
  );
  usePaletteActions(useMembersAsActions(choose));
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={classes.who} aria-label={`${initialsOf(name)} · ${t('who')}: ${name || '–'}`}>
          {initialsOf(name)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('who')}</Menu.Label>
        {team.map((member) => (
          <Menu.Item
            key={member.id}
            role="menuitemradio"
            aria-checked={member.id === here?.id}
            leftSection={<IconCheck size={16} aria-hidden visibility={member.id === here?.id ? 'visible' : 'hidden'} />}
            onClick={() => choose(member.id)}
          >
            {member.name ?? member.position ?? '?'}
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

function useMembersAsActions(choose: (member: string) => void): PaletteAction[] {
  const { t } = useTranslation();
  const team = useCollection('team');
  return useMemo(
    () =>
      team.map(({ id, name, position }) => ({
        id: `who:${id}`,
        label: name ?? position ?? '?',
        group: t('who'),
        run: () => choose(id),
      })),
    [team, choose, t],
  );
}
