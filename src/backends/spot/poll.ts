import type { MachineNotice, MachineNotices } from '../../ports/machine-notices.ts';

/** Looks once; what it finds is announced. A service that does not answer is asked again. */
export type Look = () => Promise<readonly MachineNotice[]>;

/** Looks at once and then again and again, until the machine's end is known or nothing is heard. */
export function polled(newLook: () => Look, everyMs: number): MachineNotices {
  return {
    listen(listener) {
      const look = newLook();
      const told = new Set<MachineNotice['kind']>();
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      const turn = async () => {
        for (const notice of await look()) {
          if (isOver || told.has(notice.kind)) continue;
          told.add(notice.kind);
          listener(notice);
          if (notice.kind !== 'at-risk') isOver = true;
        }
        if (isOver) return;
        timer = setTimeout(turn, everyMs);
        timer.unref();
      };
      void turn();
      return () => {
        isOver = true;
        clearTimeout(timer);
      };
    },
  };
}
