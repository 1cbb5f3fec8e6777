import { expect, test } from '@jest/globals';
import { listen, type Signal } from '../../../src/commands/training/interruption.ts';

function listening() {
  let send: (signal: Signal) => void = () => undefined;
  const onSignal = (listener: (signal: Signal) => void) => {
    send = listener;
    return () => undefined;
  };
  const interruption = listen({ onSignal });
  return { interruption, send: (signal: Signal) => send(signal) };
}

const never = new Promise<never>(() => undefined);

test('a signal ends what is prepared', async () => {
  const { interruption, send } = listening();
  const preparing = interruption.during(never);
  send('SIGINT');
  await expect(preparing).rejects.toMatchObject({ problems: [{ code: 'train-cancelled' }] });
});

test('a signal that has come is handed on at once, and the next ones too', () => {
  const { interruption, send } = listening();
  const taken: Signal[] = [];
  send('SIGINT');
  interruption.handTo((signal) => taken.push(signal));
  send('SIGTERM');
  expect(taken).toEqual(['SIGINT', 'SIGTERM']);
});

test('between two jobs a signal ends what is prepared, and is no matter of the first', async () => {
  const { interruption, send } = listening();
  const taken: Signal[] = [];
  interruption.handTo((signal) => taken.push(signal))();
  send('SIGINT');
  expect(taken).toEqual([]);
  await expect(interruption.during(never)).rejects.toMatchObject({
    problems: [{ code: 'train-cancelled' }],
  });
});
