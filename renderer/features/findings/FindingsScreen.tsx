import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addFinding } from '../../../shared/domain/findings/edit-findings.ts';
import { findingGaps } from '../../../shared/domain/findings/finding-gaps.ts';
import { useMember } from '../../client/settings-query.ts';
import { useCanEdit, useCollection, useEdit, useVisit } from '../../client/visit-hooks.ts';
import { useCommand, useKeyNotes } from '../../commands/use-command.ts';
import { CommandButton } from '../../commands/CommandButton.tsx';
import { CommandChoice } from '../../commands/CommandChoice.tsx';
import { KeysFoot } from '../../commands/KeysFoot.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { BenefitsView } from './BenefitsView.tsx';
import { FindingAside } from './FindingAside.tsx';
import { FindingEditor } from './FindingEditor.tsx';
import { FindingList } from './FindingList.tsx';
import classes from './findings.module.css';
import { findingsSearch } from './findings-search.ts';
import { findingsCommands } from './findings-commands.ts';

/** Findings with their evidence and what they demand, and the benefits that were seen. */
export function FindingsScreen() {
  const { t } = useTranslation('findings');
  const { finding: opened, view = 'findings' } = findingsSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const visit = useVisit().getState().id;
  const by = useMember(visit);
  const findings = useCollection('findings');
  const benefits = useCollection('benefits');
  const canEdit = useCanEdit();
  const edit = useEdit();
  const open = (finding: string | undefined): void =>
    void navigate({ to: '.', search: finding === undefined ? {} : { finding }, replace: true });
  const add = (): void => {
    const id = crypto.randomUUID();
    if (edit((content) => addFinding(content, id, { grade: 'improvement', by }))) open(id);
  };
  useCommand(findingsCommands.search, { run: () => document.getElementById('seek-finding')?.focus() });
  useKeyNotes(findingsCommands);
  const current = findings.find(({ id }) => id === opened);
  const incomplete = findings.filter((finding) => findingGaps(finding).length > 0).length;
  return (
    <Screen
      title={t('title')}
      badges={
        <>
          <Pill>{t('count', { count: findings.length })}</Pill>
          {incomplete > 0 && <Pill tone="warn">{`${t('incomplete')}: ${incomplete}`}</Pill>}
        </>
      }
      actions={
        <>
          <CommandChoice
            command={findingsCommands.view}
            size="xs"
            data={(['findings', 'benefits'] as const).map((value) => ({ value, label: t(`views.${value}`) }))}
            value={view}
            onChange={(next) =>
              void navigate({ to: '.', search: next === 'benefits' ? { view: 'benefits' } : {}, replace: true })
            }
          />
          {view === 'findings' && canEdit && <CommandButton command={findingsCommands.add} run={add} />}
        </>
      }
      {...(current && view === 'findings' ? { aside: <FindingAside key={current.id} finding={current} /> } : {})}
      foot={{
        keys: <KeysFoot />,
        counts: [
          t('count', { count: findings.length }),
          t('incompleteCount', { count: incomplete }),
          t('benefitCount', { count: benefits.length }),
        ].join(' · '),
      }}
    >
      {view === 'benefits' && <BenefitsView />}
      {view === 'findings' && findings.length === 0 && <EmptyState title={t('addFirst')} />}
      {view === 'findings' && findings.length > 0 && (
        <div className={classes.columns}>
          <FindingList findings={findings} opened={opened} onOpen={open} />
          {current ? (
            <FindingEditor key={current.id} finding={current} onGone={() => open(undefined)} />
          ) : (
            <p className={classes.hint}>{t('chooseOne')}</p>
          )}
        </div>
      )}
    </Screen>
  );
}
