import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import type { DragEvent } from 'react';
import { useDoor } from '../door-provider.tsx';
import { operations } from '../exercise-operations.ts';
import type { Act } from '../use-act.ts';

const SEAT = 'application/x-firebreak-seat';
const APPLICANT = 'application/x-firebreak-applicant';

export const draggedApplicant = (id: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => event.dataTransfer.setData(APPLICANT, id),
});

/** Whoever sits here can be dragged to a free seat, and who waits at the door to any. The menus do the same by keyboard. */
export const useSeatDrop = (seat: SeatRow, act: Act) => {
  const { answer } = useDoor();
  if (seat.holder !== undefined) {
    return { draggable: true, onDragStart: (event: DragEvent) => event.dataTransfer.setData(SEAT, seat.id) };
  }
  const takes = ({ dataTransfer: { types } }: DragEvent): boolean => types.includes(SEAT) || types.includes(APPLICANT);
  return {
    onDragOver: (event: DragEvent) => {
      if (takes(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!takes(event)) return;
      event.preventDefault();
      const from = event.dataTransfer.getData(SEAT);
      const applicant = event.dataTransfer.getData(APPLICANT);
      if (from !== '') void act.send({ type: 'moveSeat', from, to: seat.id });
      else if (answer)
        void act.call(`admission ${applicant}`, () => operations.admit(answer.id, applicant, seat.id, false));
    },
  };
};
