import type { ComponentChildren } from 'preact';
import { useSurroundings } from '../surroundings.ts';
import type { Desk } from './review-state.ts';

export interface DeskFormProps {
  readonly desk: Desk;
  /** What is sent along unseen. */
  readonly carrying?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** A form of the desk. It carries the sealed key, which is of use nowhere else. */
export function DeskForm({ desk, carrying = {}, children }: DeskFormProps) {
  const { href } = useSurroundings();
  const hidden = Object.entries({ ticket: desk.ticket, status: desk.status, ...carrying });
  return (
    <form class="register" action={href('/review')} method="post" autocomplete="off">
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
