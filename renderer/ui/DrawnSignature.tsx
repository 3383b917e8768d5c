import { Group, Stack, Text } from '@mantine/core';
import SignaturePad, { type PointGroup } from 'signature_pad';
import { useEffect, useRef, useState } from 'react';
import { CommandButton } from '../commands/CommandButton.tsx';
import classes from './drawn-signature.module.css';
import { drawingCommands } from './drawing-commands.ts';

/** A drawing as strokes of points, in the pixels of a surface of this size. */
export interface Drawing {
  strokes: [number, number][][];
  width: number;
  height: number;
}

interface DrawnSignatureProps {
  /** What stands on the surface until something is drawn. */
  hint: string;
  height?: number;
  onChange: (drawing: Drawing | undefined) => void;
}

/** A surface for a signature by pen, finger or mouse; the last stroke can be taken back. */
export function DrawnSignature({ hint, height = 220, onChange }: DrawnSignatureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const [isEmpty, setEmpty] = useState(true);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  }, [onChange]);

  useEffect(() => {
    const surface = canvas.current;
    if (surface === null) return undefined;
    fit(surface);
    const made = new SignaturePad(surface, { penColor: '#1c2430', minWidth: 1, maxWidth: 2.6 });
    pad.current = made;
    const changed = (): void => {
      setEmpty(made.isEmpty());
      tell.current(drawingOf(made.toData(), surface));
    };
    const begun = (): void => setEmpty(false);
    made.addEventListener('beginStroke', begun);
    made.addEventListener('endStroke', changed);
    return () => {
      made.off();
      made.removeEventListener('beginStroke', begun);
      made.removeEventListener('endStroke', changed);
    };
  }, []);

  const keep = (strokes: PointGroup[]): void => {
    const [made, surface] = [pad.current, canvas.current];
    if (made === undefined || surface === null) return;
    made.clear();
    made.fromData(strokes);
    setEmpty(strokes.length === 0);
    onChange(drawingOf(strokes, surface));
  };

  return (
    <Stack gap="xs">
      <div className={classes.surface} style={{ height }}>
        {isEmpty && (
          <Text className={classes.hint} aria-hidden>
            {hint}
          </Text>
        )}
        <canvas ref={canvas} className={classes.canvas} aria-label={hint} />
      </div>
      <Group gap="xs">
        <CommandButton
          command={drawingCommands.undo}
          isEnabled={!isEmpty}
          run={() => keep((pad.current?.toData() ?? []).slice(0, -1))}
          variant="default"
        />
        <CommandButton command={drawingCommands.clear} isEnabled={!isEmpty} run={() => keep([])} variant="default" />
      </Group>
    </Stack>
  );
}

/** As many pixels as the screen has, so that lines stay sharp on any scale. */
function fit(surface: HTMLCanvasElement): void {
  const ratio = Math.max(window.devicePixelRatio, 1);
  surface.width = surface.offsetWidth * ratio;
  surface.height = surface.offsetHeight * ratio;
  surface.getContext('2d')?.scale(ratio, ratio);
}

function drawingOf(groups: readonly PointGroup[], surface: HTMLCanvasElement): Drawing | undefined {
  if (groups.length === 0) return undefined;
  const strokes = groups.map(({ points }) => points.map(({ x, y }): [number, number] => [round(x), round(y)]));
  return { strokes, width: surface.offsetWidth, height: surface.offsetHeight };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
