import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../../shared/i18n/say.ts';
import type { SignatureFinding, Verdict } from '../../shared/domain/verification/verdict.ts';
import { reasonSentence, reasonsByWeight, type ReasonCode } from '../../shared/domain/verification/reasons.ts';
import { Pill } from './Pill.tsx';
import { useFormat } from './use-format.ts';
import classes from './verdict-view.module.css';

const verdictTones = { valid: 'ok', invalid: 'bad', indeterminate: 'warn' } as const;

const answerTones = {
  ok: 'ok',
  trusted: 'ok',
  proven: 'ok',
  none: 'plain',
  'signatures-only': 'ok',
  'signatures-and-notes': 'warn',
  claimed: 'warn',
  untrusted: 'warn',
  unknown: 'warn',
  broken: 'bad',
  revoked: 'bad',
  expired: 'bad',
  other: 'bad',
} as const;

/** The four answers about a file in plain words, and each signature; undecided never looks valid. */
export function VerdictView({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('verify');
  const format = useFormat();
  const { decisive, notes } = reasonsByWeight(verdict.reasons);
  const answers = (['integrity', 'identity', 'time', 'changes'] as const).map((question) => ({
    question,
    answer: verdict[question].answer,
    sentence: say(format.language, verdict[question].sentence),
  }));
  return (
    <div className={classes.verdict}>
      <p className={classes.word} data-tone={verdictTones[verdict.verdict]}>
        {t(`verdicts.${verdict.verdict}`)}
      </p>
      <dl className={classes.answers}>
        {answers.map(({ question, answer, sentence }) => (
          <div key={question} className={classes.answer} data-question={question}>
            <dt>{t(`questions.${question}`)}</dt>
            <dd>
              <Pill tone={answer === 'none' && question === 'changes' ? 'ok' : answerTones[answer]}>
                {answer === 'none' && question === 'changes' ? t('unchanged') : t(`answers.${answer}`)}
              </Pill>
              <p>{sentence}</p>
            </dd>
          </div>
        ))}
      </dl>
      <Reasons heading={t('why')} codes={decisive} />
      {verdict.signatures.length > 0 && <Signatures signatures={verdict.signatures} />}
      <Reasons heading={t('notes')} codes={notes} />
    </div>
  );
}

function Reasons({ heading, codes }: { heading: string; codes: readonly ReasonCode[] }) {
  const { language } = useFormat();
  if (codes.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <ul className={classes.reasons}>
        {codes.map((code) => (
          <li key={code}>{say(language, reasonSentence(code))}</li>
        ))}
      </ul>
    </section>
  );
}

function Signatures({ signatures }: { signatures: readonly SignatureFinding[] }) {
  const { t } = useTranslation('verify');
  const format = useFormat();
  const heads = ['signer', 'issuer', 'at', 'integrity', 'identity', 'notes'] as const;
  return (
    <section className={classes.wide} aria-label={t('table.heading', { count: signatures.length })}>
      <h2>{t('table.heading', { count: signatures.length })}</h2>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{t(`table.${head}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {signatures.map((each, index) => (
            <Table.Tr key={`${index} ${each.field}`}>
              <Table.Td>
                <strong>{each.signer || each.field}</strong>
                {each.label !== undefined && each.label !== each.signer && <div>{each.label}</div>}
                {each.seat?.name !== undefined && <div>▲ {t('table.seatFor', { name: each.seat.name })}</div>}
                {each.seat?.reason !== undefined && <div>{t('table.seatReason', { reason: each.seat.reason })}</div>}
              </Table.Td>
              <Table.Td>{each.issuer}</Table.Td>
              <Table.Td>{each.signedAt === null ? '–' : format.dateTime(each.signedAt)}</Table.Td>
              <Table.Td>
                <Pill tone={answerTones[each.integrity]}>{t(`answers.${each.integrity}`)}</Pill>
              </Table.Td>
              <Table.Td>
                <Pill tone={answerTones[each.identity]}>{t(`answers.${each.identity}`)}</Pill>
              </Table.Td>
              <Table.Td>
                {[
                  each.kind === 'timestamp' && t('table.timestamp'),
                  each.certified && t('table.certified'),
                  each.coversWholeFile && t('table.wholeFile'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
